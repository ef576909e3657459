package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** The machine market by hand: prices follow with a lag, never below cost; short supply is shared alike; makers grow and shrink within limits. */
class AsicPricingTest {
    private final World w = MiningRun.model(1).world();
    private final AsicPricing pricing = w.mining.pricing;
    private final AsicMarket market = w.mining.machines;

    private void order(int generation, double elsewherePetahash, double northAmericaPetahash) {
        market.clearOrders();
        Arrays.fill(market.usedPetahash, 0.0);
        market.orderedElsewherePetahash[generation] = elsewherePetahash;
        market.orderedNorthAmericaPetahash[generation] = northAmericaPetahash;
    }

    @Test
    void aPriceClosesFortyPercentOfItsGapAMonthInLogarithms() {
        int k = market.frontier;
        double value = w.mining.expectations.path.valueUsdPerPh(market.gridJoulePerTerahash[k], 60.0, 6) / 1000.0;
        market.priceOverValue = 0.9;
        double floor = 0.55 * market.joulePerTerahash[k];
        double target = Math.max(floor, 0.9 * value);
        market.priceUsdPerTerahash[k] = 100.0;
        pricing.update(market, w.mining.expectations.path, 0);
        assertThat(market.priceUsdPerTerahash[k]).isCloseTo(100.0 * Math.pow(target / 100.0, 0.4), within(1e-9));
        for (int month = 0; month < 40; month++) {
            pricing.update(market, w.mining.expectations.path, 0);
        }
        assertThat(market.priceUsdPerTerahash[k]).isCloseTo(target, within(1e-3));
    }

    @Test
    void noNewMachineSellsBelowMakersCostAndNoOldOneBelowScrap() {
        w.mining.expectations.path.expect(0.01, 100.0, 1.0, 0.0, 0.18, 0.04);
        for (int month = 0; month < 80; month++) {
            pricing.update(market, w.mining.expectations.path, 0);
        }
        int made = market.frontier;
        assertThat(market.inProduction[made]).isTrue();
        assertThat(market.inProduction[0]).isFalse();
        assertThat(market.priceUsdPerTerahash[made]).isCloseTo(0.55 * market.joulePerTerahash[made], within(1e-6));
        assertThat(market.priceUsdPerTerahash[0]).isCloseTo(0.03 * market.joulePerTerahash[0], within(1e-6));
    }

    @Test
    void whenOrdersAreTwiceTheOutputEveryoneGetsHalfAndMakersGrow() {
        int k = market.frontier;
        market.outputMwPerMonth = 100.0;
        market.priceOverValue = 0.6;
        double perMw = 1000.0 / market.joulePerTerahash[k];
        order(k, 150.0 * perMw, 50.0 * perMw);
        pricing.clear(market);
        assertThat(market.filledShare[k]).isCloseTo(0.5, within(1e-12));
        assertThat(market.soldEhs).isCloseTo(100.0 * perMw / 1000.0, within(1e-9));
        assertThat(market.soldNorthAmericaEhs).isCloseTo(25.0 * perMw / 1000.0, within(1e-9));
        // makers' share 0.6 x 2^0.05; output grows by its limit of 5 %
        assertThat(market.priceOverValue).isCloseTo(0.6 * Math.pow(2.0, 0.05), within(1e-12));
        assertThat(market.outputMwPerMonth).isCloseTo(105.0, within(1e-9));
    }

    @Test
    void dealersYardsServeFirstAndMakersShrinkWithoutOrders() {
        int k = market.frontier;
        market.outputMwPerMonth = 100.0;
        market.priceOverValue = 0.6;
        double perMw = 1000.0 / market.joulePerTerahash[k];
        order(k, 30.0 * perMw, 10.0 * perMw);
        market.usedPetahash[k] = 25.0 * perMw;
        pricing.clear(market);
        assertThat(market.filledShare[k]).isCloseTo(1.0, within(1e-12));
        assertThat(market.usedPetahash[k]).isCloseTo(0.0, within(1e-9));
        // 15 MW of new machines against 100 of output counts as a quarter: 0.6 x 0.25^0.05; output falls by its limit of 1.5 %
        assertThat(market.priceOverValue).isCloseTo(0.6 * Math.pow(0.25, 0.05), within(1e-12));
        assertThat(market.outputMwPerMonth).isCloseTo(98.5, within(1e-9));
    }
}
