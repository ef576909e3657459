package org.computesiting.model.power;

import java.lang.management.ManagementFactory;
import java.time.YearMonth;
import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.computesiting.data.FuelMonth;
import org.computesiting.data.MarketStructure;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.computesiting.data.Technology;
import org.computesiting.model.Drivers;
import org.computesiting.model.World;
import org.computesiting.model.policy.TradeTable;

/**
 * Runs the power market over 2020 to 2024 with the compute load of the tables and prints it beside the published figures. Run by hand from the project's
 * root; asserts nothing.
 */
final class PowerHistoryReport {
    private static final int T = GenerationTable.TECHNOLOGIES;

    private PowerHistoryReport() { }

    public static void main(String[] args) {
        ReferenceData data = ReferenceData.load();
        World world = new World(PowerWorld.reference(data), data, 42);
        int n = world.regions.count;
        GenerationTable plants = new GenerationTable(n);
        CapacityPath path = new CapacityPath(data);
        TieTable ties = new TieTable(world);
        PowerMarket market = new PowerMarket(world, plants, ties, new MiningBids(n, world.power.bids.classes));
        FuelPrices fuel = new FuelPrices(world);
        Drivers drivers = new Drivers(n);
        double[] gas = new double[n];
        double[] compute = new double[n];
        double[][] price = new double[5][n];
        double[] exports = new double[n];
        double[] generation2023 = new double[n];
        double[] emissions2023 = new double[n];
        double[][] byTechnology = new double[5][T];
        double[] peak = new double[n];
        double[] compute2023 = new double[n];
        long nanos = 0;
        for (int y = 2020; y <= 2024; y++) {
            double unserved = 0.0;
            double[] load = new double[n];
            for (int m = 1; m <= 12; m++) {
                path.write(plants, y, m);
                for (FuelMonth row : data.fuel()) {
                    if (row.month().equals(YearMonth.of(y, m))) {
                        drivers.henryHubUsdPerMmbtu = world.deflator.toUsd2025(row.henryHubUsdPerMmbtu(), row.month());
                        drivers.aecoUsdPerMmbtu = world.deflator.toUsd2025(row.aecoUsdPerMmbtu(), row.month());
                    }
                }
                fuel.write(drivers, new TradeTable(), gas);
                for (int r = 0; r < n; r++) {
                    compute[r] = market.demand.past().dataCentreMw(r, y, m) + market.demand.past().miningMw(r, y, m);
                }
                double hours = 24.0 * YearMonth.of(y, m).lengthOfMonth();
                long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                market.run(y, m, hours, compute, false, drivers.demandShock, drivers.hydroShock, gas, new TradeTable());
                nanos += y < 2023 ? 0 : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
                for (int r = 0; r < n; r++) {
                    price[y - 2020][r] += market.loadCostUsd[r];
                    load[r] += market.loadMwh[r];
                    unserved += market.unservedMwh[r];
                    peak[r] = Math.max(peak[r], market.blockPrice[r * 5 + 4]);
                    if (market.unservedMwh[r] > 1.0) {
                        System.out.printf("unserved %d-%02d %s %.0f MWh%n", y, m, world.regions.code[r], market.unservedMwh[r]);
                    }
                    exports[r] += y == 2022 ? market.netExportsMwh[r] / 1e6 : 0.0;
                    generation2023[r] += y == 2023 ? market.generationMwh[r] / 1e6 : 0.0;
                    emissions2023[r] += y == 2023 ? market.emissionsTonne[r] / 1e6 : 0.0;
                    compute2023[r] += y == 2023 ? compute[r] * hours / 1e6 : 0.0;
                    for (int k = 0; k < T; k++) {
                        byTechnology[y - 2020][k] += r >= 0 && world.regions.country[r] == 0 ? plants.generationMwh[r * T + k] / 1e6 : 0.0;
                    }
                }
            }
            for (int r = 0; r < n; r++) {
                price[y - 2020][r] /= load[r];
            }
            System.out.printf("%d unserved %.0f MWh; US TWh:", y, unserved);
            for (Technology k : Technology.values()) {
                System.out.printf(" %s %.0f", k.code(), byTechnology[y - 2020][k.ordinal()]);
            }
            System.out.println();
        }
        System.out.printf("processor time 2023-24 %.0f us a month, %.0f us a block, %.0f pivots a block%n", nanos / 1e3 / 24, nanos / 1e3 / 120,
            market.dispatch(0).pivots() / 60.0);
        double[] published = new double[n];
        double[] genPublished = new double[n];
        System.out.println("region  price 2020..2024  highest block | exports 2022 model, table | generation 2023 model, table | kg/MWh model, table | compute 2023 TWh | energy component 2020, published");
        for (int r = 0; r < n; r++) {
            Region region = data.regions().get(r);
            published[r] = region.netExportsTwh();
            genPublished[r] = region.generationTwh();
            System.out.printf("%s %4.0f %4.0f %4.0f %4.0f %4.0f  %5.0f | %6.1f %6.1f | %6.1f %6.1f | %4.0f %4.0f | %5.1f | %4.0f %4.0f adders %4.0f %4.0f %s%n", region.code(), price[0][r], price[1][r], price[2][r],
                price[3][r], price[4][r], peak[r], exports[r], published[r], generation2023[r], genPublished[r],
                1000.0 * emissions2023[r] / generation2023[r], region.co2KgPerMwh(), compute2023[r],
                world.power.priceModel.energyComponent(r), world.regions.industrialPriceUsdPerMwh[r],
                world.power.priceModel.industrialRateUsdPerMwh(r), world.power.priceModel.residentialRateUsdPerMwh(r),
                MarketStructure.values()[world.regions.marketStructure[r]]);
        }
        System.out.printf("net exports: rank correlation %.2f, correlation %.2f; generation: correlation %.3f%n", new SpearmansCorrelation().correlation(exports, published),
            new PearsonsCorrelation().correlation(exports, published), new PearsonsCorrelation().correlation(generation2023, genPublished));
        for (int y = 0; y < 5; y++) {
            double[] sorted = price[y].clone();
            Arrays.sort(sorted);
            System.out.printf("%d median price %.1f, lowest %.1f, highest %.1f%n", 2020 + y, sorted[n / 2], sorted[0], sorted[n - 1]);
        }
    }
}
