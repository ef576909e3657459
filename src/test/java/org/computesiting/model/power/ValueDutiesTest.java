package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;

class ValueDutiesTest {
    private static final int[] FROM = {0};
    private static final int[] TO = {1};

    private static final int[] NONE = {-1};

    private static final AtomicInteger solved = new AtomicInteger();
    private static final AtomicInteger unsettled = new AtomicInteger();

    private final Dispatch dispatch = two();

    /** Region 0: 100 MW at 20 and 100 MW at 30. Region 1: 100 MW at 35. Loads 90 and 50, a wide tie at 2 USD/MWh. */
    private static Dispatch two() {
        Dispatch d = new Dispatch(2, 2, 1, FROM, TO, new double[1], NONE, NONE, 0);
        d.stepMw[0] = 100.0;
        d.stepUsdPerMwh[0] = 20.0;
        d.stepMw[1] = 100.0;
        d.stepUsdPerMwh[1] = 30.0;
        d.stepMw[2] = 100.0;
        d.stepUsdPerMwh[2] = 35.0;
        d.firmLoadMw[0] = 90.0;
        d.firmLoadMw[1] = 50.0;
        d.forwardLimitMw[0] = 80.0;
        d.reverseLimitMw[0] = 80.0;
        return d;
    }

    private void base() {
        dispatch.forwardUsdPerMwh[0] = 2.0;
        dispatch.reverseUsdPerMwh[0] = 2.0;
    }

    @Test
    void noTariffAndATariffOfZeroAreTheSameToTheLastBit() {
        base();
        dispatch.solve();
        double price0 = dispatch.priceUsdPerMwh[0];
        double price1 = dispatch.priceUsdPerMwh[1];
        double flow = dispatch.flowMw[0];
        dispatch.forwardDutyShare[0] = 0.0;
        dispatch.forwardUsdPerMwh[0] += 0.0;
        dispatch.solve();
        assertThat(dispatch.priceUsdPerMwh).containsExactly(price0, price1);
        assertThat(dispatch.flowMw[0]).isEqualTo(flow);
        assertThat(dispatch.dutyBlocks()).isZero();
    }

    @Test
    void aSmallDutyRaisesTheImportersPriceByItsShareOfTheExportersPrice() {
        base();
        dispatch.solve();
        assertThat(dispatch.flowMw[0]).isEqualTo(50.0);
        assertThat(dispatch.priceUsdPerMwh).containsExactly(30.0, 32.0);
        dispatch.forwardDutyShare[0] = 0.05;
        assertThat(dispatch.solve()).isTrue();
        assertThat(dispatch.flowMw[0]).as("33.5 is still below the importer's own 35").isEqualTo(50.0);
        assertThat(dispatch.priceUsdPerMwh[1]).isCloseTo(30.0 + 2.0 + 1.5, within(1e-6));
        assertThat(dispatch.forwardDutyUsdPerMwh[0]).isCloseTo(1.5, within(1e-6));
    }

    @Test
    void aDutyTheOtherWayOnlyMattersForFlowTheOtherWay() {
        base();
        dispatch.reverseDutyShare[0] = 0.5;
        assertThat(dispatch.solve()).isTrue();
        assertThat(dispatch.flowMw[0]).isEqualTo(50.0);
        assertThat(dispatch.priceUsdPerMwh).containsExactly(30.0, 32.0);
    }

    @Test
    void aDutyThatFallsWithTheExportersPriceFindsItsEquilibrium() {
        base();
        dispatch.forwardDutyShare[0] = 0.25;
        assertThat(dispatch.solve()).isTrue();
        // Only the 10 MW left of the cheap step go: the dear one would arrive at 30 × 1.25 + 2 = 39.5, above the importer's own 35. One more
        // megawatt-hour at the exporter is best had by exporting one less: its price p solves 1.25 p + 2 = 35.
        assertThat(dispatch.flowMw[0]).isCloseTo(10.0, within(1e-6));
        assertThat(dispatch.priceUsdPerMwh[0]).isCloseTo(26.4, within(1e-6));
        assertThat(dispatch.priceUsdPerMwh[1]).isCloseTo(35.0, within(1e-6));
    }

    @Test
    void aProhibitiveChargeStopsAllTrade() {
        base();
        dispatch.forwardUsdPerMwh[0] = 1000.0;
        dispatch.reverseUsdPerMwh[0] = 1000.0;
        dispatch.solve();
        assertThat(dispatch.flowMw[0]).isZero();
        assertThat(dispatch.priceUsdPerMwh).containsExactly(20.0, 35.0);
    }

    @Test
    void aProhibitiveDutyStopsAllTrade() {
        base();
        dispatch.forwardDutyShare[0] = 20.0;
        dispatch.reverseDutyShare[0] = 20.0;
        assertThat(dispatch.solve()).isTrue();
        assertThat(dispatch.flowMw[0]).isZero();
    }

    /** Every duty must be its share of the exporter's price, and with these duties as costs the outcome the optimum of the program. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void dutiesFitPricesOnRandomNetworks(@ForAll long seed, @ForAll boolean whole) {
        Random random = new Random(seed);
        int regions = 3 + random.nextInt(12);
        RandomNetwork n = new RandomNetwork(random, regions, 2 * regions, random.nextInt(4), whole);
        Dispatch d = n.dispatch;
        for (int round = 0; round < 3; round++) {
            for (int t = 0; t < d.ties; t++) {
                d.forwardDutyShare[t] = random.nextInt(3) == 0 ? 0.5 * random.nextDouble() : 0.0;
                d.reverseDutyShare[t] = random.nextInt(3) == 0 ? 0.5 * random.nextDouble() : 0.0;
            }
            n.drawAmounts(random);
            if (!d.solve()) {
                unsettled.incrementAndGet();
                continue;
            }
            solved.incrementAndGet();
            double cost = n.oracleCost(-1, 0.0);
            assertThat(d.costUsdPerHour()).isCloseTo(cost, within(1e-6 * Math.max(1.0, cost)));
            Optimality.check(d, n.from, n.to, n.forwardGroup, n.reverseGroup, 1e-6, 2e-6);
            for (int t = 0; t < d.ties; t++) {
                fits(d, d.flowMw[t], d.forwardLimitMw[t], d.forwardDutyUsdPerMwh[t], d.forwardDutyShare[t], n.from[t]);
                fits(d, -d.flowMw[t], d.reverseLimitMw[t], d.reverseDutyUsdPerMwh[t], d.reverseDutyShare[t], n.to[t]);
            }
        }
    }

    /** The exporter's price is the cost of one more unit; on the edge of a step the duty may fit any price up to it. */
    private static void fits(Dispatch d, double flow, double limit, double duty, double share, int exporter) {
        if (flow > 0.0) {
            assertThat(duty).isLessThanOrEqualTo(share * d.priceUsdPerMwh[exporter] + 0.011);
            assertThat(duty).isGreaterThanOrEqualTo(0.0);
        }
    }

    @AfterContainer
    static void nearlyAllSettle() {
        System.out.printf("duties by value: %d settled, %d did not%n", solved.get(), unsettled.get());
        assertThat(unsettled.get()).isLessThanOrEqualTo(solved.get() / 100);
    }
}
