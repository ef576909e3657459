package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** The mix of generations at the start, by hand. */
class StartingMixTest {
    /** Machines already sold, each as many J/TH, and one of 30 J/TH that comes later. */
    private static AsicMarket market(double... joulePerTerahash) {
        AsicMarket market = new AsicMarket(joulePerTerahash.length + 1);
        for (int k = 0; k < joulePerTerahash.length; k++) {
            market.joulePerTerahash[k] = joulePerTerahash[k];
            market.releaseMonth[k] = k - joulePerTerahash.length;
        }
        market.joulePerTerahash[joulePerTerahash.length] = 30.0;
        market.releaseMonth[joulePerTerahash.length] = 0;
        return market;
    }

    @Test
    void twoGenerationsAreMixedAsTheMeanAsks() {
        // 0.2 x 100 + 0.8 x 50 = 60
        double[] share = StartingMix.of(market(100.0, 50.0), 60.0);
        assertThat(share[0]).isCloseTo(0.2, within(1e-9));
        assertThat(share[1]).isCloseTo(0.8, within(1e-9));
        assertThat(share[2]).isZero();
    }

    @Test
    void threeGenerationsFollowAGeometricSeries() {
        // 1 : q : q² of 100, 80 and 60 J/TH with q = 2: (100 + 160 + 240) / 7
        double[] share = StartingMix.of(market(100.0, 80.0, 60.0), 500.0 / 7.0);
        assertThat(share[0]).isCloseTo(1.0 / 7.0, within(1e-9));
        assertThat(share[1]).isCloseTo(2.0 / 7.0, within(1e-9));
        assertThat(share[2]).isCloseTo(4.0 / 7.0, within(1e-9));
        assertThat(share[3]).isZero();
    }

    @Test
    void aMeanOutOfReachGivesTheNewestOrTheOldestAlone() {
        double[] newest = StartingMix.of(market(100.0, 80.0, 50.0), 20.0);
        assertThat(newest[2]).isCloseTo(1.0, within(1e-9));
        assertThat(newest[0] + newest[1] + newest[2] + newest[3]).isCloseTo(1.0, within(1e-12));
        double[] oldest = StartingMix.of(market(100.0, 80.0, 50.0), 400.0);
        assertThat(oldest[0]).isCloseTo(1.0, within(1e-8));
        assertThat(oldest[0] + oldest[1] + oldest[2] + oldest[3]).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void theGenerationsOf2020MeetAnyMeanBetweenThemAndSumToOne() {
        World w = MiningRun.model(1).world();
        AsicMarket market = w.mining.machines;
        for (double wanted = 45.0; wanted <= 95.0; wanted += 10.0) {
            double[] share = StartingMix.of(market, wanted);
            double mean = 0.0;
            double sum = 0.0;
            for (int k = 0; k < market.generations; k++) {
                mean += share[k] * market.joulePerTerahash[k];
                sum += share[k];
                assertThat(share[k] > 0.0).isEqualTo(market.releaseMonth[k] < 0);
            }
            assertThat(mean).isCloseTo(wanted, within(1e-6));
            assertThat(sum).isCloseTo(1.0, within(1e-12));
        }
    }
}
