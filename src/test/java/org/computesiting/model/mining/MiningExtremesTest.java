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
        assertThat(leastOrNaN(mining.miners.cashUsd)).isFinite();
        assertThat(leastOrNaN(mining.miners.debtUsd)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(mining.miners.bitcoin)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(mining.fleet.petahash)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(w.power.bids.bidMw)).isGreaterThanOrEqualTo(0.0);
        assertThat(leastOrNaN(w.regions.hashrateEhs)).isGreaterThanOrEqualTo(0.0);
        for (int s = 0; s < w.sites.count(); s++) {
            if (w.sites.ownerKind[s] == OwnerKind.MINER) {
                assertThat(mining.fleet.installedMw(s, mining.machines)).isLessThanOrEqualTo(w.sites.miningMw[s] * (1.0 + 1e-9) + 1e-9);
            }
        }
    }

    private static void empty(World w, int site, int month) {
        w.mining.removeMachines(w, site, 1.0);
        w.mining.fleet.dropOrders(site, w.mining.machines);
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

    @Test
    void aYearWithoutAPriceIsSurvivedAndTheChainGoesOnAfterIt() {
        SitingModel model = MiningRun.model(3, SHORT);
        months(model, 6);
        model.world().drivers.leverBitcoinPrice = 0.0;
        months(model, 12);
        assertThat(model.world().mining.network.networkHashrateEhs).isZero();
        assertThat(model.world().mining.network.blocksInMonth).isZero();
        model.world().drivers.leverBitcoinPrice = 1.0;
        months(model, 6);
        assertThat(model.world().mining.network.networkHashrateEhs).isPositive();
        assertThat(model.world().mining.network.blocksInMonth).isPositive();
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
    }
}
