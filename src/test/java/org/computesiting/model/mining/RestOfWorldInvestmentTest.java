package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.model.ClockAdvance;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What miners elsewhere order and build, by hand, in one bin of each place with 100 MW of racks. */
class RestOfWorldInvestmentTest {
    private static final int MAY_2021 = 16;
    private static final int CELL = RestOfWorld.ELSEWHERE * RestOfWorld.BINS + 3;
    private static final int IN_CHINA = RestOfWorld.CHINA * RestOfWorld.BINS + 3;
    private static final int BUILD_MONTHS = 9;

    private World w;
    private RestOfWorld others;
    private AsicMarket market;
    private int g;

    /** So many MW of the newest machine in racks of 100 MW, no other machine anywhere, room for as many racks again. */
    private void world(double installedMw, String... settings) {
        w = MiningRun.model(1, settings).world();
        others = w.mining.restOfWorld;
        market = w.mining.machines;
        g = others.generations;
        MiningRun.empty(others);
        Arrays.fill(others.potentialMw, 200.0);
        market.clearOrders();
        for (int cell : new int[] {CELL, IN_CHINA}) {
            others.rackMw[cell] = 100.0;
            others.petahash[cell * g + market.frontier] = installedMw / market.megawattsPerPetahash[market.frontier];
        }
        w.drivers.bitcoinMomentum = 1.0;
    }

    private void decideAt(double hashprice) {
        w.mining.expectations.path.expect(hashprice, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.18, 0.04);
        w.mining.othersInvest.decide(w, others);
    }

    private double started(int cell) {
        return others.arrivingRackMw[(w.clock.now() + BUILD_MONTHS) % others.ringMonths][cell];
    }

    private double orderedMw() {
        double mw = 0.0;
        for (int k = 0; k < g; k++) {
            mw += market.orderedElsewherePetahash[k] * market.megawattsPerPetahash[k];
        }
        return mw;
    }

    @Test
    void nothingIsOrderedOrBuiltWhenNothingPays() {
        world(60.0);
        decideAt(0.01);
        assertThat(orderedMw()).isZero();
        for (double[] racks : others.arrivingRackMw) {
            assertThat(Arrays.stream(racks).sum()).isZero();
        }
    }

    /** 3 % of 40 empty MW; where all racks are full none are given up. */
    @Test
    void emptyRacksAreGivenUpSlowlyWhenNothingPays() {
        world(60.0);
        decideAt(0.01);
        assertThat(others.rackMw[CELL]).isCloseTo(100.0 - 1.2, within(1e-9));
        world(100.0);
        decideAt(0.01);
        assertThat(others.rackMw[CELL]).isEqualTo(100.0);
        world(60.0);
        decideAt(5000.0);
        assertThat(others.rackMw[CELL]).isEqualTo(100.0);
    }

    /** 5 % of 100 MW, halved since half of the potential is used, times the mood from 0.3 to 1.5; in China 0.8 %. */
    @Test
    void growthIsCappedHoweverWellItPays() {
        world(100.0);
        decideAt(50_000.0);
        assertThat(started(CELL)).isCloseTo(2.5, within(1e-9));
        assertThat(started(IN_CHINA)).isCloseTo(0.4, within(1e-9));
        world(100.0);
        w.drivers.bitcoinMomentum = 9.0;
        decideAt(50_000.0);
        assertThat(started(CELL)).isCloseTo(3.75, within(1e-9));
        world(100.0);
        w.drivers.bitcoinMomentum = 0.1;
        decideAt(50_000.0);
        assertThat(started(CELL)).isCloseTo(0.75, within(1e-9));
        world(100.0);
        others.potentialMw[CELL] = 100.0;
        decideAt(50_000.0);
        assertThat(started(CELL)).isZero();
    }

    /** 40 MW are empty and 20 on their way: a quarter of the other 20 in each of two bins, of which makers can fill half. */
    @Test
    void emptyRacksAreFilledAndWhatTheMarketFillsIsOnItsWay() {
        world(60.0);
        double onOrder = 20.0 / market.megawattsPerPetahash[market.frontier];
        others.arrivingPetahash[1][CELL * g + market.frontier] = onOrder;
        others.arrivingPetahash[1][IN_CHINA * g + market.frontier] = onOrder;
        decideAt(5000.0);
        assertThat(orderedMw()).isCloseTo(10.0, within(1e-9));
        Arrays.fill(market.filledShare, 0.5);
        w.mining.othersInvest.ship(w, others);
        assertThat(others.onOrderMw(CELL, market)).isCloseTo(20.0 + 2.5, within(1e-9));
        assertThat(others.onOrderMw(IN_CHINA, market)).isCloseTo(20.0 + 2.5, within(1e-9));
    }

    /** Full racks of the oldest machines, which earn nothing at 75 USD: 4 % of them are replaced by the newest, which pay. */
    @Test
    void oldMachinesThatEarnNothingAreReplaced() {
        world(0.0);
        others.rackMw[IN_CHINA] = 0.0;
        others.petahash[CELL * g] = 100.0 / market.megawattsPerPetahash[0];
        Arrays.fill(market.priceUsdPerTerahash, 10.0);
        w.mining.choice.quote(w, market);
        decideAt(75.0);
        assertThat(orderedMw()).isCloseTo(4.0, within(1e-9));
        assertThat(market.orderedElsewherePetahash[0]).isZero();
    }

    /** 3 % of the racks in China go every month before the ban, whether it comes or not, and none from its first month on. */
    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void racksInChinaDeclineBeforeTheBanInBothArms(String ban) {
        world(100.0, "assumptions.chinaBan=" + ban);
        ClockAdvance.to(w, MAY_2021 - 1);
        decideAt(0.01);
        assertThat(others.rackMw[IN_CHINA]).isCloseTo(97.0, within(1e-9));
        assertThat(others.rackMw[CELL]).isEqualTo(100.0);
        ClockAdvance.to(w, MAY_2021);
        decideAt(0.01);
        assertThat(others.rackMw[IN_CHINA]).isCloseTo(97.0, within(1e-9));
    }
}
