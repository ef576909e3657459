package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class DispatchPropertyTest {
    private static final double MW = 1e-6;
    private static final double USD = 2e-6;

    private static RandomNetwork network(Random random, int regions, int ties, boolean whole) {
        return new RandomNetwork(random, regions, ties, random.nextInt(5), whole);
    }

    private static void check(RandomNetwork n) {
        Optimality.check(n.dispatch, n.from, n.to, n.forwardGroup, n.reverseGroup, MW, USD);
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void costAndPricesAgreeWithAGeneralLinearSolver(@ForAll long seed, @ForAll boolean whole) {
        Random random = new Random(seed);
        int regions = 2 + random.nextInt(7);
        RandomNetwork n = network(random, regions, 1 + random.nextInt(3 * regions), whole);
        Dispatch d = n.dispatch;
        d.solve();
        double cost = n.oracleCost(-1, 0.0);
        assertThat(d.costUsdPerHour()).isCloseTo(cost, within(1e-6 * Math.max(1.0, Math.abs(cost))));
        int region = random.nextInt(regions);
        // A step that is small beside the numbers and large beside the oracle's rounding. Within it a step of the cost curve may end, so that the
        // slope lies between the price here and the price there; when numbers are whole it ends nowhere near.
        double step = 1e-2;
        double slope = (n.oracleCost(region, step) - cost) / step;
        double price = d.priceUsdPerMwh[region];
        d.firmLoadMw[region] += step;
        d.solve();
        assertThat(slope).isBetween(price - 1e-3, d.priceUsdPerMwh[region] + 1e-3);
        if (whole && n.lossShare[0] == 0.0 && java.util.Arrays.stream(n.lossShare).sum() == 0.0) {
            assertThat(price).isCloseTo(slope, within(1e-3));
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void everyRegionBalancesAndNoOneGainsByTradingOtherwise(@ForAll long seed, @ForAll boolean whole, @ForAll @IntRange(min = 2, max = 61) int regions) {
        Random random = new Random(seed);
        RandomNetwork n = network(random, regions, 2 * regions, whole);
        n.dispatch.solve();
        check(n);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void costAndPricesDoNotDependOnWhatWasSolvedBefore(@ForAll long seed, @ForAll boolean whole) {
        Random random = new Random(seed);
        RandomNetwork n = network(random, 20, 45, whole);
        for (int round = 0; round < 6; round++) {
            n.dispatch.solve();
            if (random.nextBoolean()) {
                n.drawCosts(random);
            }
            if (random.nextBoolean()) {
                n.drawAmounts(random);
            }
        }
        n.dispatch.solve();
        check(n);
        double cost = n.dispatch.costUsdPerHour();
        double[] price = n.dispatch.priceUsdPerMwh.clone();
        n.dispatch.forget();
        n.dispatch.solve();
        assertThat(n.dispatch.costUsdPerHour()).isCloseTo(cost, within(1e-6 * Math.max(1.0, cost)));
        for (int r = 0; r < 20; r++) {
            assertThat(n.dispatch.priceUsdPerMwh[r]).isCloseTo(price[r], within(USD));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void solvingTheSameAgainGivesTheSame(@ForAll long seed, @ForAll boolean whole) {
        RandomNetwork n = network(new Random(seed), 20, 45, whole);
        n.dispatch.solve();
        double cost = n.dispatch.costUsdPerHour();
        double[] price = n.dispatch.priceUsdPerMwh.clone();
        n.dispatch.solve();
        assertThat(n.dispatch.costUsdPerHour()).isCloseTo(cost, within(1e-9 * Math.max(1.0, cost)));
        // Rounded to millionths: a price half-way between two may go either way.
        assertThat(n.dispatch.priceUsdPerMwh).containsExactly(price, within(1.1e-6));
    }
}
