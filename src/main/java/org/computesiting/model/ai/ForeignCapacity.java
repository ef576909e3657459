package org.computesiting.model.ai;

import org.computesiting.data.Parameters;

/**
 * Data-centre load outside North America, average MW: a published path for the world less the United States and Canada, split between China
 * and the rest, plus what North American firms place there.
 */
public final class ForeignCapacity {
    private static final double[] YEAR = {2020.5, 2024.5, 2030.5, 2035.5};

    public double chinaMw;
    public double restOfWorldMw;
    /** Load that North American firms placed abroad, part of {@link #restOfWorldMw}. */
    public double leakedMw;
    /** North America's share of the world's data-centre load, 0 to 1. */
    public double northAmericaShare;

    private final double[] twh;
    private final double chinaShare2020;
    private final double chinaShare2030;
    private final double chinaMultiplier;

    /** @param chinaBuildOutMultiplier multiplies what China adds after 2024 */
    public ForeignCapacity(Parameters p, double chinaBuildOutMultiplier) {
        twh = new double[] {p.get("foreign_dc_twh_2020"), p.get("foreign_dc_twh_2024"), p.get("foreign_dc_twh_2030"), p.get("foreign_dc_twh_2035")};
        chinaShare2020 = p.get("china_share_of_foreign_2020");
        chinaShare2030 = p.get("china_share_of_foreign_2030");
        chinaMultiplier = chinaBuildOutMultiplier;
    }

    /**
     * Sets the month's loads.
     *
     * @param years moment as a decimal year
     * @param northAmericaMw data-centre load of the United States and Canada, average MW
     * @param leaked load that firms moved abroad and that runs there, average MW
     */
    public void update(double years, double northAmericaMw, double leaked) {
        double foreign = averageMw(years);
        double china = foreign * chinaShare(years);
        double china2024 = averageMw(YEAR[1]) * chinaShare(YEAR[1]);
        chinaMw = years > YEAR[1] ? Math.max(0.0, china2024 + (china - china2024) * chinaMultiplier) : china;
        leakedMw = leaked;
        restOfWorldMw = foreign - china + leaked;
        northAmericaShare = northAmericaMw / (northAmericaMw + chinaMw + restOfWorldMw);
    }

    private double chinaShare(double years) {
        double part = Math.max(0.0, Math.min(1.0, (years - 2020.5) / 10.0));
        return chinaShare2020 + part * (chinaShare2030 - chinaShare2020);
    }

    /** Log-linear between the stated years and beyond them. */
    private double averageMw(double years) {
        int i = 0;
        while (i < YEAR.length - 2 && years > YEAR[i + 1]) {
            i++;
        }
        double part = (years - YEAR[i]) / (YEAR[i + 1] - YEAR[i]);
        return twh[i] * StrictMath.pow(twh[i + 1] / twh[i], part) * 1e6 / org.computesiting.model.MonthClock.HOURS_PER_YEAR;
    }
}
