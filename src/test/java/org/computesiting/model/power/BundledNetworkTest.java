package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dispatch of every block of a year on the bundled network against OR-Tools' GLOP, without and with a duty by value. */
class BundledNetworkTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.1, 0.25})
    void everyBlockOfAYearCostsWhatALinearSolverFinds(double dutyShare) {
        DispatchInstances year = new DispatchInstances(2023, 2023, dutyShare);
        Dispatch d = year.dispatch();
        double largest = 0.0;
        try (GlopDispatch glop = new GlopDispatch(d, year.from, year.to, year.forwardGroup, year.reverseGroup, false)) {
            for (DispatchInstances.Inputs inputs : year.inputs) {
                inputs.into(d);
                assertThat(d.solve()).as("duties fit prices").isTrue();
                glop.write(d);
                double cost = glop.solve();
                largest = Math.max(largest, Math.abs(d.costUsdPerHour() - cost) / cost);
                assertThat(d.costUsdPerHour()).isCloseTo(cost, within(1e-6 * cost));
                Optimality.check(d, year.from, year.to, year.forwardGroup, year.reverseGroup, 1e-6, 2e-6);
                dutiesFit(d, year, dutyShare);
            }
        }
        System.out.printf("bundled network, duty %.2f: %d blocks, largest difference of cost %.1e, duties iterated in %d%n", dutyShare, year.inputs.size(),
            largest, d.dutyBlocksIterated());
        assertThat(year.inputs).hasSize(60);
    }

    /** As large as the bundled network and with whole numbers, where almost everything is equal, full or empty. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void randomNetworksOfFullSizeCostWhatALinearSolverFinds(@ForAll long seed, @ForAll boolean whole) {
        Random random = new Random(seed);
        RandomNetwork n = new RandomNetwork(random, 61, 144, 54, whole);
        Dispatch d = n.dispatch;
        try (GlopDispatch glop = new GlopDispatch(d, n.from, n.to, n.forwardGroup, n.reverseGroup, false)) {
            for (int round = 0; round < 4; round++) {
                n.drawAmounts(random);
                n.drawCosts(random);
                d.solve();
                glop.write(d);
                double cost = glop.solve();
                assertThat(d.costUsdPerHour()).isCloseTo(cost, within(1e-6 * cost));
                Optimality.check(d, n.from, n.to, n.forwardGroup, n.reverseGroup, 1e-6, 2e-6);
            }
        }
    }

    @Test
    void aSolveAllocatesNothing() {
        DispatchInstances year = new DispatchInstances(2023, 2023, 0.1);
        Dispatch d = year.dispatch();
        for (DispatchInstances.Inputs inputs : year.inputs) {
            inputs.into(d);
            d.solve();
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(thread);
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < year.inputs.size(); i++) {
            year.inputs.get(i).into(d);
            d.solve();
        }
        long bytes = threads.getThreadAllocatedBytes(thread) - before;
        // Less than one object a solve: what the measurement itself may cost.
        assertThat(bytes).isLessThan(8L * year.inputs.size());
    }

    private static void dutiesFit(Dispatch d, DispatchInstances year, double share) {
        for (int t = 0; t < d.ties; t++) {
            if (d.forwardDutyShare[t] > 0.0 && d.flowMw[t] > 0.0) {
                assertThat(d.forwardDutyUsdPerMwh[t]).isCloseTo(share * d.priceUsdPerMwh[year.from[t]], within(0.01));
            }
            if (d.reverseDutyShare[t] > 0.0 && d.flowMw[t] < 0.0) {
                assertThat(d.reverseDutyUsdPerMwh[t]).isCloseTo(share * d.priceUsdPerMwh[year.to[t]], within(0.01));
            }
        }
    }
}
