package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.Parameters;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

class BitcoinPriceProcessTest {
    private static final ReferenceData DATA = ReferenceData.load();
    private static final String REGIMES = "assumptions.bitcoinPrice.mode=HISTORY_THEN_REGIMES";
    private static final int LAST_HISTORY = 79;

    private static double[] prices(long seed, String... set) {
        World world = new World(Scenarios.shipped("reference", set), DATA, seed);
        double[] price = new double[world.clock.months()];
        for (int t = 0; t < price.length; t++) {
            world.clock.advanceTo(t);
            world.driverPaths.run(world);
            price[t] = world.drivers.bitcoinPriceUsd;
        }
        return price;
    }

    @Test
    void theParametersAreTheMaximumOfTheLikelihood() {
        BitcoinRegimeFit fit = new BitcoinRegimeFit(DATA);
        Parameters p = DATA.parameters();
        double[] table = {p.get("bitcoin_ordinary_log_return_per_month"), p.get("bitcoin_ordinary_volatility_per_month"), p.get("bitcoin_surge_log_return_per_month"),
            p.get("bitcoin_surge_volatility_per_month"), p.get("bitcoin_ordinary_stays_share_per_month"), p.get("bitcoin_surge_stays_share_per_month")};
        assertThat(table).containsExactly(fit.fitted, within(2e-4));
        assertThat(BitcoinRegimeFit.logLikelihood(table, fit.returns)).isCloseTo(fit.logLikelihood, within(1e-3));
        // Four more parameters are worth it by Akaike's measure.
        assertThat(fit.logLikelihood - fit.logLikelihoodOfOne).isGreaterThan(4.0);
    }

    @Test
    void historyIsTheSameWhateverFollowsIt() {
        double[] brownian = prices(42);
        double[] regimes = prices(42, REGIMES);
        for (int t = 0; t <= LAST_HISTORY; t++) {
            assertThat(regimes[t]).isEqualTo(brownian[t]);
        }
        assertThat(regimes[LAST_HISTORY + 2]).isNotEqualTo(brownian[LAST_HISTORY + 2]);
        assertThat(prices(42, REGIMES)).isEqualTo(regimes);
    }

    @Test
    void longRunGrowthAndSpreadAreTheScenariosDriftAndTheRegimesVariance() {
        double sum = 0.0;
        double squares = 0.0;
        int n = 0;
        double largest = 0.0;
        for (long seed = 1; seed <= 60; seed++) {
            double[] price = prices(seed, REGIMES, "assumptions.bitcoinPrice.driftPerYear=0.2");
            for (int t = LAST_HISTORY + 2; t < price.length; t++) {
                double r = StrictMath.log(price[t] / price[t - 1]);
                assertThat(r).isFinite();
                sum += r;
                squares += r * r;
                largest = Math.max(largest, r);
                n++;
            }
        }
        double mean = sum / n;
        double sd = StrictMath.sqrt(squares / n - mean * mean);
        // Share of surges 0.03 / (0.03 + 0.3494) = 0.0791; variance 0.9209 x (0.1379^2 + 0.0242^2) + 0.0791 x (0.0822^2 + 0.2813^2) = 0.02484, the square of 0.1576.
        assertThat(sd).isCloseTo(0.1576, within(0.01));
        assertThat(mean).isCloseTo(StrictMath.log(1.2) / 12.0 - 0.5 * 0.02484, within(0.012));
        assertThat(largest).as("a surge of a month").isGreaterThan(0.35);
    }
}
