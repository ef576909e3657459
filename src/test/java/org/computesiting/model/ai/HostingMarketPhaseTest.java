package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The bound that spares logarithms never leaves out a pair that could sign. */
class HostingMarketPhaseTest {
    @Property
    void aPairThatIsLeftOutCouldNotHaveReachedTheLevel(@ForAll @DoubleRange(min = -5.0, max = 60.0) double level,
            @ForAll @DoubleRange(min = 0.0, max = 1.0, minIncluded = false, maxIncluded = false) double u) {
        if (HostingMarketPhase.cannotReach(level, u)) {
            assertThat(-StrictMath.log(-StrictMath.log(u))).isLessThanOrEqualTo(level);
        }
    }

    @Test
    void mostPairsFarBelowTheLevelAreLeftOut() {
        assertThat(HostingMarketPhase.cannotReach(4.0, 0.9)).isTrue();
        assertThat(HostingMarketPhase.cannotReach(-0.1, 0.001)).as("a level below zero is left to the logarithms").isFalse();
        assertThat(HostingMarketPhase.cannotReach(4.0, 0.99)).isFalse();
    }
}
