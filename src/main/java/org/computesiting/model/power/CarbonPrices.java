package org.computesiting.model.power;

import org.computesiting.data.Country;
import org.computesiting.data.Region;
import org.computesiting.model.World;

/**
 * What plants pay for carbon dioxide: the auctioned allowances of the north-eastern states, of California and (from 2023) Washington, and in Canada
 * the output-based charge, which falls only on what a plant emits beyond a benchmark per megawatt-hour. California and Washington charge imports as well, at a standard emission of unspecified power. Levels are constant in real terms but for
 * Canada's, which rises on a line.
 */
final class CarbonPrices {
    private static final String[] RGGI = {"US-CT", "US-DE", "US-MA", "US-MD", "US-ME", "US-NH", "US-NJ", "US-NY", "US-RI", "US-VT"};
    private static final int WASHINGTON_SINCE = 2023;
    private static final double CANADA_FROM = 2020.0;
    private static final double CANADA_TO = 2030.0;

    private final double[] standingUsdPerTonne;
    private final boolean[] canada;
    private final int california;
    private final double importTonnePerMwh;
    private final int washington;
    private final double washingtonUsdPerTonne;
    private final double canada2020;
    private final double canada2030;
    private final double benchmarkTonnePerMwh;
    private double canadaNow;
    private double washingtonNow;

    CarbonPrices(World world) {
        int regions = world.regions.count;
        standingUsdPerTonne = new double[regions];
        canada = new boolean[regions];
        double rggi = world.parameters.get("carbon_price_rggi_usd_per_tonne");
        double californiaUsdPerTonne = world.parameters.get("carbon_price_california_usd_per_tonne");
        washingtonUsdPerTonne = world.parameters.get("carbon_price_washington_usd_per_tonne");
        canada2020 = world.parameters.get("carbon_price_canada_2020_usd_per_tonne");
        canada2030 = world.parameters.get("carbon_price_canada_2030_usd_per_tonne");
        benchmarkTonnePerMwh = world.parameters.get("carbon_benchmark_canada_tonne_per_mwh");
        importTonnePerMwh = world.parameters.get("carbon_content_of_imports_tonne_per_mwh");
        int wa = -1;
        int ca = -1;
        for (int r = 0; r < regions; r++) {
            Region region = world.data.regions().get(r);
            canada[r] = region.country() == Country.CA;
            for (String code : RGGI) {
                standingUsdPerTonne[r] = region.code().equals(code) ? rggi : standingUsdPerTonne[r];
            }
            standingUsdPerTonne[r] = region.code().equals("US-CA") ? californiaUsdPerTonne : standingUsdPerTonne[r];
            ca = region.code().equals("US-CA") ? r : ca;
            wa = region.code().equals("US-WA") ? r : wa;
        }
        washington = wa;
        california = ca;
    }

    void refresh(int year, int monthOfYear) {
        double now = year + (monthOfYear - 0.5) / 12.0;
        double share = Math.max(0.0, Math.min(1.0, (now - CANADA_FROM) / (CANADA_TO - CANADA_FROM)));
        canadaNow = canada2020 + share * (canada2030 - canada2020);
        washingtonNow = year >= WASHINGTON_SINCE ? washingtonUsdPerTonne : 0.0;
    }

    /** Charge on a plant that emits {@code tonnePerMwh}. */
    double usdPerMwh(int region, double tonnePerMwh) {
        if (canada[region]) {
            return canadaNow * Math.max(0.0, tonnePerMwh - benchmarkTonnePerMwh);
        }
        return tonnePerMwh * (region == washington ? washingtonNow : standingUsdPerTonne[region]);
    }

    /** Charge on power carried from one region into another; between the two states that have one, nothing more is due. */
    double importUsdPerMwh(int from, int to) {
        if (from == california || from == washington) {
            return 0.0;
        }
        return to == california ? importTonnePerMwh * standingUsdPerTonne[to] : to == washington ? importTonnePerMwh * washingtonNow : 0.0;
    }
}
