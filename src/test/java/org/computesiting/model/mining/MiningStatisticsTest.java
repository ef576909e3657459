package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** Efficiency, age and the curve of cash costs against a count by hand, and against what a bitcoin can cost. */
class MiningStatisticsTest {
    @Test
    void oneMineWithTwoKindsOfMachineIsCountedAsByHand() {
        SitingModel model = MiningRun.model(1, "horizon.end=2021-06");
        World w = model.world();
        model.stepMonth();
        FleetTable fleet = w.mining.fleet;
        AsicMarket machines = w.mining.machines;
        int site = -1;
        for (int s = 0; s < w.sites.count(); s++) {
            boolean mine = w.sites.ownerKind[s] == OwnerKind.MINER && w.sites.isEnergised(s);
            site = mine && site < 0 ? s : site;
            for (int k = 0; k < fleet.generations; k++) {
                fleet.petahash[s * fleet.generations + k] = 0.0;
            }
        }
        int old = 0;
        int young = machines.frontier;
        set(fleet, site, old, 30.0);
        set(fleet, site, young, 70.0);
        MiningStatistics statistics = w.mining.statistics;
        statistics.refresh(w);
        double oldJoule = machines.joulePerTerahash[old];
        double youngJoule = machines.joulePerTerahash[young];
        assertThat(statistics.joulePerTerahash).isCloseTo(0.3 * oldJoule + 0.7 * youngJoule, within(1e-9));
        double oldYears = -machines.releaseMonth[old] / 12.0;
        double youngYears = -machines.releaseMonth[young] / 12.0;
        double byPower = (30.0 * oldJoule * oldYears + 70.0 * youngJoule * youngYears) / (30.0 * oldJoule + 70.0 * youngJoule);
        assertThat(statistics.fleetAgeYears).isCloseTo(byPower, within(1e-9));
        // cost of a bitcoin = 0.024 x J/TH at the grid x USD/MWh over BTC per PH and day; steps of the curve are 1/80 wide
        double relief = 12.0 * w.mining.power.demandResponseUsdPerMwMonth(w.sites.region[site]) / (365.25 * 24.0);
        double cost = w.mining.power.monthPriceUsdPerMwh(w, site) + w.mining.power.opexUsdPerMwh - relief;
        double btc = w.mining.network.hashpriceBtcPerPhDay;
        assertThat(statistics.cashCostUsdPerBitcoin[2]).isCloseTo(0.024 * machines.gridJoulePerTerahash[young] * cost / btc, within(0.01 * 0.024 * machines.gridJoulePerTerahash[young] * cost / btc));
        assertThat(statistics.cashCostUsdPerBitcoin[4]).isCloseTo(0.024 * machines.gridJoulePerTerahash[old] * cost / btc, within(0.01 * 0.024 * machines.gridJoulePerTerahash[old] * cost / btc));
    }

    private static void set(FleetTable fleet, int site, int generation, double petahash) {
        fleet.petahash[site * fleet.generations + generation] = petahash;
        fleet.runs[site * fleet.generations + generation] = true;
    }

    /** What runs covers its power, so that the curve lies below the price but for machines that stop in dear hours only; it never falls. */
    @Test
    void theCurveRisesAndLiesBelowThePriceOfBitcoin() {
        SitingModel model = MiningRun.model(1, "horizon.end=2024-12");
        World w = model.world();
        double[] costs = w.mining.statistics.cashCostUsdPerBitcoin;
        for (int t = 0; model.stepMonth(); t++) {
            for (int p = 1; p < costs.length; p++) {
                assertThat(costs[p]).isGreaterThanOrEqualTo(costs[p - 1]);
            }
            assertThat(costs[0]).isPositive();
            assertThat(costs[2]).as("median cash cost in month %d", t).isLessThan(1.25 * w.drivers.bitcoinPriceUsd);
        }
        // Median of 2024: published all-in power cost of listed miners after the halving is 30 to 60 thousand USD a bitcoin.
        assertThat(costs[2]).isBetween(20_000.0, 75_000.0);
    }
}
