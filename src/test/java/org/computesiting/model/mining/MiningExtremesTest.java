package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** Mining under conditions that history never saw. */
class MiningExtremesTest {
    private static final String[] SHORT = {"horizon.end=2022-12"};

    private static void months(SitingModel model, int months) {
        for (int m = 0; m < months && model.stepMonth(); m++) {
            check(model.world());
        }
    }

    private static void check(World w) {
        MiningIndustry mining = w.mining;
        BitcoinNetwork n = mining.network;
        double[] numbers = {n.networkHashrateEhs, n.difficulty, n.hashpriceUsdPerPhDay, n.blocksInMonth, n.height, n.networkEnergyMwh,
            n.networkJoulePerTerahash, mining.machines.outputMwPerMonth, mining.machines.soldEhs};
        assertThat(leastOrNaN(numbers)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(mining.machines.priceUsdPerTerahash)).isGreaterThan(0.0);
        assertThat(leastOrNaN(mining.miners.cashUsd)).as("cash").isGreaterThanOrEqualTo(-1e-3);
        assertThat(leastOrNaN(mining.miners.debtUsd)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(mining.miners.bitcoin)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(mining.fleet.petahash)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(w.power.bids.bidMw)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(w.regions.hashrateEhs)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(w.regions.demandResponseUsd)).isGreaterThanOrEqualTo(0.0);
        for (int s = 0; s < w.sites.count(); s++) {
            if (w.sites.ownerKind[s] == OwnerKind.MINER) {
                assertThat(mining.fleet.installedMw(s, mining.machines)).isLessThanOrEqualTo(w.sites.miningMw[s] * (1.0 + 1e-9) + 1e-9);
            }
        }
    }

    private static void empty(World w, int site, int month) {
        w.mining.removeMachines(w, site, 1.0);
        w.mining.moves.sellOrders(w, site);
        w.sites.close(site, month);
    }

    /** The least of the numbers, or NaN when one of them is no finite number. */
    private static double leastOrNaN(double[] numbers) {
        double least = 0.0;
        for (int i = 0; i < numbers.length; i++) {
            least = !Double.isFinite(numbers[i]) || Double.isNaN(least) ? Double.NaN : i == 0 ? numbers[i] : Math.min(least, numbers[i]);
        }
        return least;
    }

    @Test
    void aPriceAtThreeTenthsOvernightStopsOldMachinesFirstAndDifficultyFalls() {
        SitingModel model = MiningRun.model(3, SHORT);
        months(model, 8);
        double before = model.world().mining.network.difficulty;
        double efficiency = model.world().mining.network.networkJoulePerTerahash;
        model.world().drivers.leverBitcoinPrice = 0.3;
        months(model, 3);
        assertThat(model.world().mining.network.networkJoulePerTerahash).isLessThan(efficiency);
        assertThat(model.world().mining.network.difficulty).isLessThan(0.85 * before);
        months(model, 12);
    }

    /** Power at three times its price for every mine of the world, for two years. */
    @Test
    void powerAtThreeTimesItsPriceStopsOldMachinesEverywhereAndTheChainGoesOn() {
        String shock = "events=[{\"month\": \"2020-09\", \"kind\": \"MINING_POWER_PRICE_MULTIPLIER\", \"value\": 3, \"durationMonths\": 24, \"note\": \"\"}]";
        SitingModel dear = MiningRun.model(3, SHORT[0], shock);
        SitingModel plain = MiningRun.model(3, SHORT);
        months(dear, 8);
        months(plain, 8);
        int georgia = dear.world().data.regionIndex("US-GA");
        double price = dear.world().mining.power.deliveredUsdPerMwh[georgia];
        double difficulty = dear.world().mining.network.difficulty;
        months(dear, 2);
        months(plain, 2);
        assertThat(dear.world().mining.power.deliveredUsdPerMwh[georgia] / price).isBetween(2.7, 3.3);
        assertThat(dear.world().mining.network.networkHashrateEhs).isLessThan(0.75 * plain.world().mining.network.networkHashrateEhs);
        assertThat(dear.world().mining.network.networkJoulePerTerahash).isLessThan(0.9 * plain.world().mining.network.networkJoulePerTerahash);
        assertThat(dear.world().mining.network.difficulty).isLessThan(0.85 * difficulty);
        months(dear, 3);
        assertThat(dear.world().mining.network.blocksInMonth).isBetween(4000.0, 5500.0);
        months(dear, 23);
        assertThat(dear.stepMonth()).as("a month after the horizon").isFalse();
    }

    /** A million firms: as many rows as there could ever be; one network, no loop of miners over miners. */
    @Test
    void aMillionSmallMinersRunLikeAnyOtherNumber() {
        SitingModel model = MiningRun.model(3, "horizon.end=2020-06", "population.syntheticMiners=1000000");
        World w = model.world();
        assertThat(w.mining.miners.count).isGreaterThan(1_000_000);
        months(model, 6);
        assertThat(model.stepMonth()).as("a month after the horizon").isFalse();
        assertThat(w.mining.network.networkHashrateEhs).isBetween(60.0, 200.0);
        assertThat(w.mining.network.blocksInMonth).isBetween(3000.0, 6000.0);
        assertThat(w.mining.statistics.cashCostUsdPerBitcoin[2]).isBetween(1000.0, 20_000.0);
    }

    @Test
    void aYearWithoutAPriceIsSurvivedAndTheChainGoesOnAfterIt() {
        SitingModel model = MiningRun.model(3, SHORT);
        months(model, 6);
        double before = model.world().mining.network.difficulty;
        model.world().drivers.leverBitcoinPrice = 0.0;
        months(model, 12);
        assertThat(model.world().mining.network.networkHashrateEhs).isZero();
        assertThat(model.world().mining.network.blocksInMonth).isZero();
        model.world().drivers.leverBitcoinPrice = 1.0;
        double least = before;
        for (int month = 0; month < 6; month++) {
            months(model, 1);
            least = Math.min(least, model.world().mining.network.difficulty);
        }
        assertThat(model.world().mining.network.networkHashrateEhs).isPositive();
        assertThat(least).as("the epoch that took a year lowers difficulty").isLessThan(0.5 * before);
        assertThat(model.world().mining.network.blocksInMonth).isBetween(3500.0, 6500.0);
        months(model, 100);
        assertThat(model.world().clock.now()).as("the run ends with its horizon").isEqualTo(35);
    }

    @Test
    void withoutSyntheticMinersAndWithOneNamedMinerLeftTheRunGoesOn() {
        SitingModel model = MiningRun.model(3, "horizon.end=2022-12", "population.syntheticMiners=0");
        World w = model.world();
        int left = -1;
        for (int m = 0; m < w.mining.miners.count; m++) {
            boolean first = left < 0 && w.mining.miners.active[m] && w.mining.miners.miningMw[m] > 0.0;
            left = first ? m : left;
            w.mining.miners.active[m] = first;
            w.mining.miners.failedMonth[m] = first ? -1 : 0;
        }
        for (int s = 0; s < w.sites.count(); s++) {
            if (w.sites.ownerKind[s] == OwnerKind.MINER && w.sites.owner[s] != left) {
                empty(w, s, 0);
            }
        }
        w.recount();
        months(model, 14);
        assertThat(w.mining.miners.hashrateEhs[left]).isPositive();
        w.mining.miners.active[left] = false;
        w.mining.miners.failedMonth[left] = 14;
        for (int s = 0; s < w.sites.count(); s++) {
            if (w.sites.ownerKind[s] == OwnerKind.MINER) {
                empty(w, s, 14);
            }
        }
        w.recount();
        months(model, 6);
        assertThat(w.mining.network.northAmericaHashrateEhs).isZero();
        assertThat(w.mining.network.blocksInMonth).isBetween(3000.0, 6000.0);
        months(model, 100);
        assertThat(w.clock.now()).as("the run ends with its horizon").isEqualTo(35);
    }
}
