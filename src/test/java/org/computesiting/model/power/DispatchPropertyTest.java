package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class DispatchPropertyTest {
    private int[] from;
    private int[] to;

    /** Random network; whole numbers make equal costs and exactly full ties common, which is where solvers go wrong. */
    private Dispatch network(Random random, int regions, int ties, boolean whole) {
        from = new int[ties];
        to = new int[ties];
        for (int t = 0; t < ties; t++) {
            from[t] = random.nextInt(regions);
            to[t] = (from[t] + 1 + random.nextInt(regions - 1)) % regions;
        }
        Dispatch d = new Dispatch(regions, 3, 2, from, to);
        for (int i = 0; i < d.stepMw.length; i++) {
            d.stepMw[i] = number(random, 60, whole);
            d.stepUsdPerMwh[i] = number(random, 50, whole);
        }
        for (int i = 0; i < d.bidMw.length; i++) {
            d.bidMw[i] = number(random, 20, whole);
            d.bidUsdPerMwh[i] = number(random, 60, whole);
        }
        for (int r = 0; r < regions; r++) {
            d.firmLoadMw[r] = number(random, 120, whole);
        }
        for (int t = 0; t < ties; t++) {
            d.forwardLimitMw[t] = number(random, 30, whole);
            d.reverseLimitMw[t] = random.nextInt(4) == 0 ? 0.0 : number(random, 30, whole);
            d.forwardUsdPerMwh[t] = number(random, 8, whole);
            d.reverseUsdPerMwh[t] = number(random, 8, whole);
        }
        d.unservedUsdPerMwh = 1000.0;
        return d;
    }

    private static double number(Random random, int below, boolean whole) {
        return whole ? random.nextInt(below) : Math.round(random.nextDouble() * below * 1e4) / 1e4;
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void costAndPricesAgreeWithAGeneralLinearSolver(@ForAll long seed, @ForAll boolean whole) {
        Random random = new Random(seed);
        int regions = 2 + random.nextInt(5);
        Dispatch d = network(random, regions, 1 + random.nextInt(2 * regions), whole);
        d.solve();
        double cost = DispatchOracle.cost(d, from, to, -1, 0.0);
        assertThat(d.costUsdPerHour()).isCloseTo(cost, within(1e-6 * Math.max(1.0, Math.abs(cost))));
        int region = random.nextInt(regions);
        double step = 1e-3;
        double more = DispatchOracle.cost(d, from, to, region, step);
        // Inputs are multiples of 1e-4 or 1, so that no step of the cost curve ends within a thousandth when they are whole.
        if (whole) {
            assertThat((more - cost) / step).isCloseTo(d.priceUsdPerMwh[region], within(1e-3));
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyRegionBalancesAndNoOneGainsByTradingOtherwise(@ForAll long seed, @ForAll boolean whole, @ForAll @IntRange(min = 2, max = 61) int regions) {
        Random random = new Random(seed);
        Dispatch d = network(random, regions, 2 * regions, whole);
        d.solve();
        double[] net = new double[regions];
        for (int t = 0; t < d.ties; t++) {
            net[from[t]] -= d.flowMw[t];
            net[to[t]] += d.flowMw[t];
            assertThat(d.flowMw[t]).isBetween(-d.reverseLimitMw[t], d.forwardLimitMw[t]);
            double gap = d.priceUsdPerMwh[to[t]] - d.priceUsdPerMwh[from[t]];
            if (d.flowMw[t] < d.forwardLimitMw[t]) {
                assertThat(gap).as("a tie with room forward").isLessThanOrEqualTo(d.forwardUsdPerMwh[t] + 1e-6);
            }
            if (-d.flowMw[t] < d.reverseLimitMw[t]) {
                assertThat(-gap).as("a tie with room back").isLessThanOrEqualTo(d.reverseUsdPerMwh[t] + 1e-6);
            }
        }
        for (int r = 0; r < regions; r++) {
            for (int s = 0; s < d.steps; s++) {
                int i = r * d.steps + s;
                net[r] += d.stepOutputMw[i];
                if (d.stepOutputMw[i] < d.stepMw[i] - 1e-5) {
                    assertThat(d.stepUsdPerMwh[i]).as("a step not fully used").isGreaterThanOrEqualTo(d.priceUsdPerMwh[r] - 1e-6);
                }
            }
            for (int k = 0; k < d.bids; k++) {
                int i = r * d.bids + k;
                net[r] -= d.bidServedMw[i];
                if (d.bidServedMw[i] > 1e-5) {
                    assertThat(d.bidUsdPerMwh[i]).as("a bid that is served").isGreaterThanOrEqualTo(d.priceUsdPerMwh[r] - 1e-6);
                }
            }
            assertThat(net[r] + d.unservedMw[r]).isCloseTo(d.firmLoadMw[r], within(1e-5));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void outcomeDoesNotDependOnWhatWasSolvedBefore(@ForAll long seed) {
        Dispatch fresh = network(new Random(seed), 12, 24, true);
        fresh.solve();
        Dispatch used = network(new Random(seed), 12, 24, true);
        used.solve();
        double[] costs = used.stepUsdPerMwh.clone();
        for (int i = 0; i < costs.length; i++) {
            used.stepUsdPerMwh[i] = costs[costs.length - 1 - i];
        }
        used.solve();
        System.arraycopy(costs, 0, used.stepUsdPerMwh, 0, costs.length);
        used.solve();
        assertThat(used.stepOutputMw).isEqualTo(fresh.stepOutputMw);
        assertThat(used.flowMw).isEqualTo(fresh.flowMw);
        assertThat(used.priceUsdPerMwh).isEqualTo(fresh.priceUsdPerMwh);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void goingOnWithNewChargesCostsAsMuchAsStartingAfresh(@ForAll long seed, @ForAll boolean whole) {
        Random random = new Random(seed);
        Dispatch again = network(random, 15, 30, whole);
        again.solve();
        for (int round = 0; round < 4; round++) {
            for (int t = 0; t < again.ties; t++) {
                again.forwardUsdPerMwh[t] = number(random, 30, whole);
                again.reverseUsdPerMwh[t] = number(random, 30, whole);
            }
            again.solveWithNewCharges();
        }
        double cost = again.costUsdPerHour();
        double[] price = again.priceUsdPerMwh.clone();
        again.solve();
        assertThat(cost).isCloseTo(again.costUsdPerHour(), within(1e-6 * Math.max(1.0, cost)));
        assertThat(price).isEqualTo(again.priceUsdPerMwh);
    }
}
