package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlockHoursTest {
    @Test
    void sharesOfTheBlocksAddUpToTheMonth() {
        double sum = 0.0;
        for (int b = 0; b < BlockHours.BLOCKS; b++) {
            sum += BlockHours.share(b);
        }
        assertThat(sum).isCloseTo(1.0, within(1e-12));
        assertThat(BlockHours.share(BlockHours.SCARCITY)).isEqualTo(0.02);
    }

    @Test
    void scarcityIsTakenFromTheHighestDayPart() {
        double[] level = {80.0, 100.0, 120.0, 100.0, 150.0};
        BlockHours.carve(level, 0, BlockHours.highestPart(level, 0));
        // 100 on the whole = 0.02 × 150 + 0.245 × (80 + 100 + 100 + x)
        assertThat(level[2]).isCloseTo((100.0 - 3.0) / 0.245 - 280.0, within(1e-9));
        assertThat(level[0]).isEqualTo(80.0);
        assertThat(level[4]).isEqualTo(150.0);
    }

    @Property
    void carvingKeepsTheEnergy(@ForAll @DoubleRange(min = 50, max = 100) double night, @ForAll @DoubleRange(min = 50, max = 100) double morning,
                               @ForAll @DoubleRange(min = 0, max = 80) double beyond, @ForAll @IntRange(min = 0, max = 3) int part) {
        double[] level = {night, morning, 100.0, 90.0, 100.0 + beyond};
        double before = (level[0] + level[1] + level[2] + level[3]) / 4.0;
        BlockHours.carve(level, 0, part);
        double after = 0.0;
        for (int b = 0; b < BlockHours.BLOCKS; b++) {
            after += level[b] * BlockHours.share(b);
        }
        assertThat(after).isCloseTo(before, within(1e-9));
    }
}
