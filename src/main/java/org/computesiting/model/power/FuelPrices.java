package org.computesiting.model.power;

import java.time.YearMonth;
import org.computesiting.data.FuelMonth;
import org.computesiting.data.Region;
import org.computesiting.model.Drivers;
import org.computesiting.model.World;
import org.computesiting.model.policy.TradeTable;

/**
 * Gas delivered to power plants and large users: the benchmark plus a standing difference of each region, which is its price of 2025 less the
 * benchmark's mean of that year. Western Canada follows AECO, everyone else Henry Hub. Duties on gas across the border are borne on the share that is
 * imported.
 */
final class FuelPrices {
    private static final int BASE_YEAR = 2025;
    private static final String[] AECO_REGIONS = {"CA-AB", "CA-BC", "CA-SK"};

    private final int regions;
    private final boolean[] aeco;
    private final double[] differenceUsdPerMmbtu;
    private final double[] importedShare;
    private final int[] country;
    private final double floorUsdPerMmbtu;
    /** Benchmarks of the twelve months of the start year, for the opening books. */
    private final double[] openingHenryHub = new double[12];
    private final double[] openingAeco = new double[12];

    FuelPrices(World world) {
        regions = world.regions.count;
        aeco = new boolean[regions];
        differenceUsdPerMmbtu = new double[regions];
        importedShare = new double[regions];
        country = world.regions.country;
        floorUsdPerMmbtu = world.parameters.get("gas_price_floor_usd_per_mmbtu");
        double henryHub = mean(world, true);
        double aecoMean = mean(world, false);
        for (int r = 0; r < regions; r++) {
            Region region = world.data.regions().get(r);
            for (String code : AECO_REGIONS) {
                aeco[r] |= region.code().equals(code);
            }
            differenceUsdPerMmbtu[r] = region.gasPriceUsdPerMmbtu2025() - (aeco[r] ? aecoMean : henryHub);
            importedShare[r] = world.parameters.get(aeco[r] ? "gas_import_share_western_canada"
                : country[r] == TradeTable.CANADA ? "gas_import_share_eastern_canada" : "gas_import_share_us");
        }
        opening(world);
    }

    private static double mean(World world, boolean henryHub) {
        double sum = 0.0;
        int n = 0;
        for (FuelMonth row : world.data.fuel()) {
            if (row.month().getYear() == BASE_YEAR) {
                sum += henryHub ? row.henryHubUsdPerMmbtu() : row.aecoUsdPerMmbtu();
                n++;
            }
        }
        return sum / n;
    }

    private void opening(World world) {
        int year = world.clock.year(0);
        for (int m = 0; m < 12; m++) {
            YearMonth wanted = YearMonth.of(year, m + 1);
            FuelMonth best = world.data.fuel().get(0);
            for (FuelMonth row : world.data.fuel()) {
                best = row.month().isAfter(wanted) ? best : row;
            }
            openingHenryHub[m] = world.deflator.toUsd2025(best.henryHubUsdPerMmbtu(), best.month());
            openingAeco[m] = world.deflator.toUsd2025(best.aecoUsdPerMmbtu(), best.month());
        }
    }

    /** Prices of a month of the start year without duties, for the opening books. */
    void writeOpening(int monthOfYear, double[] into) {
        for (int r = 0; r < regions; r++) {
            into[r] = Math.max(floorUsdPerMmbtu, (aeco[r] ? openingAeco : openingHenryHub)[monthOfYear - 1] + differenceUsdPerMmbtu[r]);
        }
    }

    /** Prices of the present month. */
    void write(Drivers drivers, TradeTable trade, double[] into) {
        double dutyUs = trade.gasShare[TradeTable.CANADA * 2 + TradeTable.US];
        double dutyCanada = trade.gasShare[TradeTable.US * 2 + TradeTable.CANADA];
        for (int r = 0; r < regions; r++) {
            double benchmark = aeco[r] ? drivers.aecoUsdPerMmbtu : drivers.henryHubUsdPerMmbtu;
            double duty = country[r] == TradeTable.US ? dutyUs : dutyCanada;
            into[r] = Math.max(floorUsdPerMmbtu, benchmark + differenceUsdPerMmbtu[r]) * (1.0 + importedShare[r] * duty);
        }
    }
}
