package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BlockShiftsTest {
    private static final double[] LOAD = {60.0, 80.0, 100.0, 90.0, 130.0};

    @Test
    void hydroCutsThePeaksToOneLevel() {
        double[] out = new double[5];
        double mean = BlockShifts.hydro(20.0, 60.0, 0.5, LOAD, out, 0);
        assertThat(mean).isCloseTo(20.0, within(1e-6));
        // 10 MW run evenly. The other 10 on average: level L with 0.245 (80-L + 100-L + 90-L) + 0.02 × 50 (all the room there is) = 10 and L above 60.
        double level = (0.245 * 270.0 + 1.0 - 10.0) / (3 * 0.245);
        assertThat(out[0]).isCloseTo(10.0, within(1e-6));
        assertThat(out[2]).isCloseTo(10.0 + 100.0 - level, within(1e-6));
        assertThat(out[4]).isCloseTo(60.0, within(1e-6));
    }

    @Test
    void waterBeyondCapacityIsLeftOver() {
        double[] out = new double[5];
        assertThat(BlockShifts.hydro(80.0, 60.0, 0.3, LOAD, out, 0)).isCloseTo(60.0, within(1e-6));
        assertThat(out).containsExactly(new double[] {60.0, 60.0, 60.0, 60.0, 60.0}, within(1e-6));
    }

    @Property
    void hydroSpendsItsEnergyWithinItsCapacity(@ForAll @Size(5) double[] anything, @ForAll @DoubleRange(min = 0, max = 100) double mean,
                                               @ForAll @DoubleRange(min = 0, max = 1) double evenShare) {
        double[] load = new double[5];
        for (int b = 0; b < 5; b++) {
            load[b] = Double.isFinite(anything[b]) ? Math.abs(anything[b] % 500.0) - 100.0 : 0.0;
        }
        double[] out = new double[5];
        double given = BlockShifts.hydro(mean, 70.0, evenShare, load, out, 0);
        assertThat(given).isCloseTo(Math.min(mean, 70.0), within(1e-6));
        for (double mw : out) {
            assertThat(mw).isBetween(0.0, 70.0 + 1e-9);
        }
    }

    @Test
    void storageFillsTheValleyAndCutsThePeaks() {
        double[] net = LOAD.clone();
        double[] charge = new double[5];
        double[] discharge = new double[5];
        BlockShifts.storage(15.0, 2.0, 0.8, net, charge, discharge, 0);
        // 30 MWh a day: 15 MW × 0.48 h in scarcity, the rest over 5.88 h of the afternoon, which that does not bring down to the evening.
        assertThat(discharge[4]).isCloseTo(15.0, within(1e-6));
        assertThat(discharge[2]).isCloseTo((30.0 - 7.2) / 5.88, within(1e-6));
        assertThat(discharge[3]).isCloseTo(0.0, within(1e-6));
        assertThat(charge[0] * 5.88).isCloseTo(30.0 / 0.8, within(1e-6));
        assertThat(net[0]).isCloseTo(60.0 + charge[0], within(1e-6));
    }

    @Test
    void largeStorageStopsWhereTheLevelsMeet() {
        double[] net = LOAD.clone();
        double[] charge = new double[5];
        double[] discharge = new double[5];
        BlockShifts.storage(200.0, 24.0, 0.8, net, charge, discharge, 0);
        for (double mw : net) {
            assertThat(mw).isCloseTo(net[0], within(1e-6));
        }
    }

    @Test
    void longPeakIsServedBeforeAShortOneIsEmptied() {
        double[] net = {60.0, 60.0, 100.0, 60.0, 105.0};
        double[] charge = new double[5];
        double[] discharge = new double[5];
        BlockShifts.storage(40.0, 3.0, 0.9, net, charge, discharge, 0);
        assertThat(net[4]).as("both peaks are cut to one level").isCloseTo(net[2], within(1e-6));
    }

    @Property
    void storageLosesOnlyItsRoundTrip(@ForAll @DoubleRange(min = 0.1, max = 200) double power, @ForAll @DoubleRange(min = 1, max = 12) double duration,
                                      @ForAll @DoubleRange(min = 0.6, max = 0.95) double efficiency) {
        double[] charge = new double[5];
        double[] discharge = new double[5];
        BlockShifts.storage(power, duration, efficiency, LOAD.clone(), charge, discharge, 0);
        double taken = 0.0;
        double given = 0.0;
        for (int b = 0; b < 5; b++) {
            taken += charge[b] * BlockHours.share(b);
            given += discharge[b] * BlockHours.share(b);
            assertThat(charge[b]).isBetween(0.0, power * (1.0 + 1e-9));
            assertThat(discharge[b]).isBetween(0.0, power);
        }
        assertThat(given).isCloseTo(taken * efficiency, within(1e-9 * Math.max(1.0, taken)));
    }
}
