package org.computesiting.model.power;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.computesiting.data.FuelMonth;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.World;
import org.computesiting.model.policy.TradeTable;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.Scenario;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;

/** A world of the reference scenario and a power market beside it that runs any month of history with the compute load of the tables. */
final class PowerWorld {
    final ReferenceData data = ReferenceData.load();
    final World world = new World(reference(data), data, 42);
    final int regions = world.regions.count;
    final GenerationTable plants = new GenerationTable(regions);
    final TieTable ties = new TieTable(world);
    final MiningBids bids = new MiningBids(regions, world.power.bids.classes);
    final PowerMarket market = new PowerMarket(world, plants, ties, bids);
    final double[] computeMw = new double[regions];
    /** Load besides that of the tables, average MW. */
    final double[] extraMw = new double[regions];
    private final CapacityPath capacity = new CapacityPath(data);
    private final FuelPrices fuel = new FuelPrices(world);
    private final double[] gas = new double[regions];
    private final double[] calm = new double[regions];
    private boolean withBids;

    static Scenario reference(ReferenceData data) {
        Resolution read = ScenarioReader.read(Path.of("scenarios/reference.json"), List.of(), Vocabulary.of(data));
        return ((Resolution.Resolved) read).scenario();
    }

    PowerWorld() {
        Arrays.fill(calm, 1.0);
    }

    static double hours(int year, int month) {
        return 24.0 * YearMonth.of(year, month).lengthOfMonth();
    }

    /** Mines of the tables bid from now on: spread over all classes of machine, at prices that lie between 20 and 120 USD/MWh and move with the months. */
    void bidAsMinesOf(int year, int month) {
        withBids = true;
        for (int r = 0; r < regions; r++) {
            double mw = market.demand.past().miningMw(r, year, month);
            for (int k = 0; k < bids.classes; k++) {
                bids.bidMw[r * bids.classes + k] = mw / bids.classes;
                bids.bidUsdPerMwh[r * bids.classes + k] = 20.0 + 100.0 * (k + 0.5) / bids.classes * (1.0 + 0.2 * StrictMath.sin(0.7 * (12 * year + month)));
            }
        }
    }

    void run(int year, int month, TradeTable trade) {
        capacity.write(plants, year, month);
        for (FuelMonth row : data.fuel()) {
            if (row.month().equals(YearMonth.of(year, month))) {
                world.drivers.henryHubUsdPerMmbtu = world.deflator.toUsd2025(row.henryHubUsdPerMmbtu(), row.month());
                world.drivers.aecoUsdPerMmbtu = world.deflator.toUsd2025(row.aecoUsdPerMmbtu(), row.month());
            }
        }
        fuel.write(world.drivers, trade, gas);
        for (int r = 0; r < regions; r++) {
            computeMw[r] = market.demand.past().dataCentreMw(r, year, month) + extraMw[r]
                + (withBids ? 0.0 : market.demand.past().miningMw(r, year, month));
        }
        market.run(year, month, hours(year, month), computeMw, withBids, calm, calm, gas, trade);
    }
}
