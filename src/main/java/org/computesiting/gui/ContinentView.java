package org.computesiting.gui;

import java.util.List;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import sim.util.Propertied;
import sim.util.Properties;

/** The continent and the Bitcoin network as the console's model tab shows them. */
public final class ContinentView implements Propertied {
    private final SitingModel model;

    ContinentView(SitingModel model) {
        this.model = model;
    }

    private World world() {
        return model.world();
    }

    @Override
    public String toString() {
        return "North America";
    }

    @Override
    public Properties properties() {
        return new Readings(this, List.of(
            Reading.number("Bitcoin price, $", "Month mean, 2025 US dollars", 0, () -> world().drivers.bitcoinPriceUsd),
            Reading.number("Hashprice, $/PH/day", "Revenue of one PH/s for a day, 2025 US dollars", 1, () -> world().mining.network.hashpriceUsdPerPhDay),
            Reading.number("Network hashrate, EH/s", "Hashrate of the whole network, month mean", 1, () -> world().mining.network.networkHashrateEhs),
            Reading.number("North American hashrate, EH/s", "Month mean", 1, () -> world().mining.network.northAmericaHashrateEhs),
            Reading.number("Block height", "Height of the chain", 0, () -> world().mining.network.height),
            Reading.number("Block subsidy, BTC", "Mean of the month's blocks", 4, () -> world().mining.network.subsidyPerBlockBtc),
            Reading.number("AI capacity, MW", "Energised in the United States and Canada", 0, () -> sum(world().regions.aiMw)),
            Reading.number("Mining capacity, MW", "Energised in the United States and Canada", 0, () -> sum(world().regions.miningMw)),
            Reading.number("Mining load, MW", "What mines drew of it, month mean", 0, () -> sum(world().regions.miningLoadMw)),
            Reading.number("Cost of a bitcoin, $", "Power and running cost that half of North America's hashrate stays below, 2025 US dollars", 0,
                () -> world().mining.statistics.cashCostUsdPerBitcoin[2]),
            Reading.number("Miners' machines, J/TH", "Mean efficiency of those that run in North America", 1, () -> world().mining.statistics.joulePerTerahash),
            Reading.number("Miners' debt, million $", "Of leased sites too, 2025 US dollars", 0,
                () -> (sum(world().mining.miners.debtUsd) + sum(world().mining.miners.leaseDebtUsd)) / 1e6),
            Reading.number("Flexible load, million $", "The month's income of mines from load relief, escaped peak charges and power sold", 1,
                () -> sum(world().regions.demandResponseUsd) / 1e6),
            Reading.number("AI announced, MW", "Asked for and not yet energised", 0, () -> sum(world().regions.announcedAiMw)),
            Reading.number("AI share of the world, %", "North America's share of the world's data-centre load", 1, () -> 100.0 * world().ai.foreign.northAmericaShare),
            Reading.number("Operation jobs", "Jobs in running mines and data centres", 0, () -> sum(world().regions.operationJobs)),
            Reading.number("Gas at Henry Hub, $/MMBtu", "2025 US dollars", 2, () -> world().drivers.henryHubUsdPerMmbtu)));
    }

    private static double sum(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
