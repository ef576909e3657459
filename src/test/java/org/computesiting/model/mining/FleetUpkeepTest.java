package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.model.ClockAdvance;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Machines that arrive, wait, fail and are given up, by hand, at one site of 10 MW. */
class FleetUpkeepTest {
    private static final int OLDEST = 0;

    private final World w = MiningRun.model(1).world();
    private final MinerTable miners = w.mining.miners;
    private final FleetTable fleet = w.mining.fleet;
    private final AsicMarket market = w.mining.machines;
    private final int newest = market.frontier;
    private final FleetUpkeep upkeep = new FleetUpkeep(w);
    private int owner;
    private int s;

    @BeforeEach
    void oneSite() {
        while (miners.sitesMade[owner] > 0) {
            owner++;
        }
        miners.active[owner] = true;
        miners.cashUsd[owner] = 0.0;
        Arrays.fill(w.sites.stage, 0, w.sites.count(), SiteStage.CLOSED.ordinal());
        int r = w.data.regionIndex("US-WY");
        s = w.sites.add(900_000L, "test", OwnerKind.MINER, owner, r, w.power.utilities.firstOfRegion[r], 10.0, 0);
        fleet.fit(w.sites.count());
        fleet.built[s] = true;
        Arrays.fill(market.usedPetahash, 0.0);
        market.priceUsdPerTerahash[OLDEST] = 10.0;
        market.priceUsdPerTerahash[newest] = 20.0;
    }

    private void power() {
        w.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        w.sites.miningMw[s] = 10.0;
    }

    private void month(int month) {
        ClockAdvance.to(w, month);
        upkeep.run(w);
    }

    private void order(int month, int generation, double megawatts) {
        int slot = FleetTable.orderSlot(s, month);
        fleet.orderGeneration[slot] = generation;
        fleet.orderPetahash[slot] = megawatts / market.megawattsPerPetahash[generation];
    }

    private double racksMw(int generation) {
        return fleet.petahash[s * fleet.generations + generation] * market.megawattsPerPetahash[generation];
    }

    private void fill(int generation, double megawatts) {
        fleet.petahash[s * fleet.generations + generation] = megawatts / market.megawattsPerPetahash[generation];
    }

    @Test
    void machinesOfTwoKindsThatWaitForPowerBothArriveOnceItIsThere() {
        w.sites.stage[s] = SiteStage.BUILDING.ordinal();
        order(3, newest, 4.0);
        order(4, OLDEST, 3.0);
        for (int month = 0; month < 9; month++) {
            month(month);
            assertThat(fleet.onOrderMw(s, market)).isCloseTo(7.0, within(1e-9));
            assertThat(fleet.installedMw(s, market)).isZero();
        }
        power();
        month(9);
        month(10);
        // 0.04 / 12 of the first month's arrivals fail in the second
        assertThat(racksMw(newest)).isCloseTo(4.0, within(0.03));
        assertThat(racksMw(OLDEST)).isCloseTo(3.0, within(0.03));
        assertThat(fleet.onOrderMw(s, market)).isZero();
        assertThat(market.usedPetahash[newest] + market.usedPetahash[OLDEST]).isZero();
    }

    @Test
    void machinesOfOneKindWaitTogether() {
        w.sites.stage[s] = SiteStage.BUILDING.ordinal();
        order(3, newest, 4.0);
        order(4, newest, 5.0);
        month(3);
        assertThat(fleet.orderPetahash[FleetTable.orderSlot(s, 4)] * market.megawattsPerPetahash[newest]).isCloseTo(9.0, within(1e-9));
        power();
        month(4);
        assertThat(racksMw(newest)).isCloseTo(9.0, within(0.04));
        assertThat(fleet.onOrderMw(s, market)).isZero();
    }

    /** 6 MW arrive at 8 MW in racks of 10: the old give up 4 MW for 1,000 x 10 x 0.85 USD a PH/s. */
    @Test
    void newMachinesTakeTheRoomOfTheOldestWhichAreSold() {
        power();
        fill(OLDEST, 8.0);
        order(5, newest, 6.0);
        month(5);
        double sold = 4.0 / market.megawattsPerPetahash[OLDEST];
        assertThat(market.usedPetahash[OLDEST]).isCloseTo(sold, within(1e-9));
        assertThat(miners.cashUsd[owner]).isCloseTo(sold * 8_500.0, within(1e-6));
        assertThat(racksMw(OLDEST)).isCloseTo(4.0, within(0.05));
        assertThat(racksMw(newest)).isCloseTo(6.0, within(0.05));
    }

    /** 12 MW arrive in racks of 10: 2 MW find none and are sold at 1,000 x 20 x 0.85 USD a PH/s. */
    @Test
    void whatFindsNoRackIsSold() {
        power();
        order(5, newest, 12.0);
        month(5);
        double sold = 2.0 / market.megawattsPerPetahash[newest];
        assertThat(market.usedPetahash[newest]).isCloseTo(sold, within(1e-9));
        assertThat(miners.cashUsd[owner]).isCloseTo(sold * 17_000.0, within(1e-6));
    }

    /** 4 % a year, and 6 % more for every year beyond four: the oldest kind is of June 2016, the newest on sale in 2020 of April 2019. */
    @Test
    void machinesFailTheOftenerTheOlderTheyAre() {
        power();
        fleet.petahash[s * fleet.generations + OLDEST] = 120.0;
        fleet.petahash[s * fleet.generations + newest] = 240.0;
        month(5);
        // June 2020: four years and 14 months
        assertThat(fleet.petahash[s * fleet.generations + OLDEST]).isCloseTo(120.0 * (1.0 - 0.04 / 12.0), within(1e-9));
        assertThat(fleet.petahash[s * fleet.generations + newest]).isCloseTo(240.0 * (1.0 - 0.04 / 12.0), within(1e-9));
        fleet.petahash[s * fleet.generations + OLDEST] = 120.0;
        fleet.petahash[s * fleet.generations + newest] = 240.0;
        month(29);
        // June 2022: six years, 4 + 2 x 6 % a year: 1.6 of 120; 38 months
        assertThat(fleet.petahash[s * fleet.generations + OLDEST]).isCloseTo(118.4, within(1e-9));
        assertThat(fleet.petahash[s * fleet.generations + newest]).isCloseTo(239.2, within(1e-9));
    }

    @Test
    void aSiteWithoutAMachineRunningForTwelveMonthsCloses() {
        power();
        fleet.petahash[s * fleet.generations + newest] = 100.0;
        for (int month = 0; month < 11; month++) {
            month(month);
        }
        assertThat(w.sites.isEnergised(s)).isTrue();
        double left = fleet.petahash[s * fleet.generations + newest];
        month(11);
        assertThat(w.sites.stageOf(s)).isEqualTo(SiteStage.CLOSED);
        assertThat(w.sites.closedMonth[s]).isEqualTo(11);
        assertThat(w.events.kind(w.events.count() - 1)).isEqualTo(EventKind.SITE_CLOSED);
        assertThat(market.usedPetahash[newest]).isCloseTo(left * (1.0 - 0.04 / 12.0), within(1e-9));
        assertThat(fleet.installedMw(s, market)).isZero();
    }

    @Test
    void aMonthInUseBeginsTheCountAnew() {
        power();
        int i = s * fleet.generations + newest;
        fleet.petahash[i] = 100.0;
        for (int month = 0; month < 20; month++) {
            fleet.runs[i] = month == 10;
            month(month);
        }
        assertThat(w.sites.isEnergised(s)).isTrue();
        assertThat(fleet.idleMonths[s]).isEqualTo(9);
        w.sites.aiMw[s] = 1.0;
        month(20);
        assertThat(fleet.idleMonths[s]).isZero();
    }

    @Test
    void aSiteThatCannotBePaidForIsGivenUpOnceItHasPower() {
        fleet.built[s] = false;
        miners.bitcoin[owner] = 0.0;
        miners.assetsUsd[owner] = 0.0;
        w.drivers.bitcoinMomentum = 0.5;
        w.sites.stage[s] = SiteStage.BUILDING.ordinal();
        month(0);
        assertThat(w.sites.stageOf(s)).isEqualTo(SiteStage.BUILDING);
        assertThat(fleet.built[s]).isFalse();
        power();
        month(1);
        assertThat(w.sites.stageOf(s)).isEqualTo(SiteStage.CLOSED);
        assertThat(w.events.kind(w.events.count() - 1)).isEqualTo(EventKind.SITE_WITHDRAWN);
    }
}
