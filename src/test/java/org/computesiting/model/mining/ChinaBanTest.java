package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.model.ClockAdvance;
import org.computesiting.model.EventKind;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** China's ban by hand: how much stops when, where it goes, and that nothing differs before it. */
class ChinaBanTest {
    private static final int MAY_2021 = 16;
    private static final int BIN = 3;
    private static final int CELL = RestOfWorld.CHINA * RestOfWorld.BINS + BIN;
    private static final int ABROAD = RestOfWorld.ELSEWHERE * RestOfWorld.BINS + BIN;

    private World w;
    private RestOfWorld others;
    private AsicMarket market;
    private ChinaBan ban;
    private int g;

    /** 1,000 PH/s of one generation and 400 of another in 100 MW of racks of one bin in China, nothing on its way, dealers' yards empty. */
    private void oneBin(String... settings) {
        w = MiningRun.model(1, settings).world();
        others = w.mining.restOfWorld;
        market = w.mining.machines;
        ban = new ChinaBan(w, others);
        g = others.generations;
        MiningRun.empty(others);
        Arrays.fill(market.usedPetahash, 0.0);
        Arrays.fill(market.usedAbroadPetahash, 0.0);
        Arrays.fill(market.priceUsdPerTerahash, 50.0);
        others.petahash[CELL * g] = 1000.0;
        others.petahash[CELL * g + 2] = 400.0;
        others.rackMw[CELL] = 100.0;
    }

    private void month(int month) {
        ClockAdvance.to(w, month);
        ban.month(w, others, market);
    }

    private double onItsWay(int cell, int generation) {
        double ph = 0.0;
        for (int m = 0; m < others.ringMonths; m++) {
            ph += others.arrivingPetahash[m][cell * g + generation];
        }
        return ph;
    }

    /** 88 % stop: 5 % of them in the mean of May, 70 % by June, all by July. */
    @Test
    void machinesStopFromMayToJuly() {
        oneBin();
        month(MAY_2021 - 1);
        assertThat(others.petahash[CELL * g]).isEqualTo(1000.0);
        month(MAY_2021);
        assertThat(others.petahash[CELL * g]).isCloseTo(956.0, within(1e-9));
        month(MAY_2021 + 1);
        assertThat(others.petahash[CELL * g]).isCloseTo(384.0, within(1e-9));
        month(MAY_2021 + 2);
        assertThat(others.petahash[CELL * g]).isCloseTo(120.0, within(1e-9));
        assertThat(others.petahash[CELL * g + 2]).isCloseTo(48.0, within(1e-9));
        assertThat(others.rackMw[CELL]).isCloseTo(12.0, within(1e-9));
        month(MAY_2021 + 3);
        assertThat(others.petahash[CELL * g]).isCloseTo(120.0, within(1e-9));
        assertThat(w.events.kind(w.events.count() - 1)).isEqualTo(EventKind.CHINA_BAN);
        assertThat(w.events.month(w.events.count() - 1)).isEqualTo(MAY_2021);
    }

    /** Of 880 stopped: 35 % return, 30 % move abroad, 25 % are sold, 10 % are scrapped; of 352 of the newer kind likewise. */
    @Test
    void whatStopsReturnsMovesIsSoldOrScrapped() {
        oneBin();
        for (int month = MAY_2021; month < MAY_2021 + 12; month++) {
            month(month);
        }
        double[] start = {1000.0, Double.NaN, 400.0};
        for (int k = 0; k <= 2; k += 2) {
            double stopped = 0.88 * start[k];
            assertThat(onItsWay(CELL, k)).isCloseTo(0.35 * stopped, within(1e-9));
            assertThat(onItsWay(ABROAD, k)).isCloseTo(0.30 * stopped, within(1e-9));
            assertThat(market.usedPetahash[k]).isCloseTo(0.25 * stopped, within(1e-9));
            assertThat(market.usedAbroadPetahash[k]).isCloseTo(0.25 * stopped, within(1e-9));
            double left = others.petahash[CELL * g + k] + onItsWay(CELL, k) + onItsWay(ABROAD, k) + market.usedPetahash[k];
            assertThat(left).isCloseTo(start[k] - 0.10 * stopped, within(1e-9));
        }
        double racksBack = 0.0;
        double racksAbroad = 0.0;
        for (int m = 0; m < others.ringMonths; m++) {
            racksBack += others.arrivingRackMw[m][CELL];
            racksAbroad += others.arrivingRackMw[m][ABROAD];
        }
        assertThat(racksBack).isCloseTo(0.35 * 88.0, within(1e-9));
        assertThat(racksAbroad).isCloseTo(0.30 * 88.0, within(1e-9));
    }

    /** What stops in May, 44 PH/s, is back in four equal parts from July on, abroad and on sale from August on. */
    @Test
    void whatComesBackSpreadsOverFourMonths() {
        oneBin();
        month(MAY_2021);
        for (int m = 0; m < 12; m++) {
            int slot = (MAY_2021 + m) % others.ringMonths;
            assertThat(others.arrivingPetahash[slot][CELL * g]).isCloseTo(m >= 2 && m < 6 ? 11.0 * 0.35 : 0.0, within(1e-12));
            assertThat(others.arrivingPetahash[slot][ABROAD * g]).isCloseTo(m >= 3 && m < 7 ? 11.0 * 0.30 : 0.0, within(1e-12));
        }
        month(MAY_2021 + 3);
        assertThat(market.usedPetahash[0]).isCloseTo(11.0 * 0.25, within(1e-12));
    }

    @Test
    void withoutTheBanNothingStops() {
        oneBin("assumptions.chinaBan=false");
        for (int month = MAY_2021; month < MAY_2021 + 6; month++) {
            month(month);
        }
        assertThat(others.petahash[CELL * g]).isEqualTo(1000.0);
        assertThat(others.rackMw[CELL]).isEqualTo(100.0);
        assertThat(onItsWay(CELL, 0)).isZero();
        assertThat(market.usedPetahash[0]).isZero();
    }

    @Test
    void runsWithAndWithoutTheBanAreTheSameToTheLastBitUntilApril2021() {
        SitingModel with = MiningRun.model(7, "horizon.end=2021-06");
        SitingModel without = MiningRun.model(7, "horizon.end=2021-06", "assumptions.chinaBan=false");
        for (int month = 0; month < MAY_2021; month++) {
            with.stepMonth();
            without.stepMonth();
            assertSame(with.world(), without.world());
        }
        with.stepMonth();
        without.stepMonth();
        assertThat(with.world().mining.restOfWorld.installedEhs(RestOfWorld.CHINA))
            .isLessThan(0.99 * without.world().mining.restOfWorld.installedEhs(RestOfWorld.CHINA));
    }

    private static void assertSame(World a, World b) {
        assertThat(a.mining.network.networkHashrateEhs).isEqualTo(b.mining.network.networkHashrateEhs);
        assertThat(a.mining.network.difficulty).isEqualTo(b.mining.network.difficulty);
        assertThat(a.mining.restOfWorld.petahash).isEqualTo(b.mining.restOfWorld.petahash);
        assertThat(a.mining.restOfWorld.rackMw).isEqualTo(b.mining.restOfWorld.rackMw);
        assertThat(a.mining.fleet.petahash).isEqualTo(b.mining.fleet.petahash);
        assertThat(a.mining.miners.cashUsd).isEqualTo(b.mining.miners.cashUsd);
        assertThat(a.mining.machines.priceUsdPerTerahash).isEqualTo(b.mining.machines.priceUsdPerTerahash);
        assertThat(a.sites.count()).isEqualTo(b.sites.count());
    }
}
