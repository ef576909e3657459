package org.computesiting.gui;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.chart.ClassBreaks;
import org.junit.jupiter.api.Test;

class StableBreaksTest {
    private static double[] upTo(double most) {
        return new double[] {0.1 * most, 0.2 * most, 0.4 * most, 0.6 * most, 0.8 * most, most, 0.3 * most};
    }

    @Test
    void classesStayWhileValuesStayWithinTheirRange() {
        StableBreaks breaks = new StableBreaks();
        ClassBreaks first = breaks.forValues(upTo(100));
        assertThat(breaks.forValues(upTo(120))).isSameAs(first);
    }

    @Test
    void classesAreMadeAnewWhenAValueLeavesTheirRange() {
        StableBreaks breaks = new StableBreaks();
        ClassBreaks first = breaks.forValues(upTo(100));
        ClassBreaks second = breaks.forValues(upTo(200));
        assertThat(second).isNotSameAs(first);
        assertThat(second.upper(second.count() - 1)).isGreaterThanOrEqualTo(200);
        assertThat(breaks.forValues(upTo(20))).as("all values in the lowest class would look alike").isNotSameAs(second);
    }

    @Test
    void nothingYetIsAClassOfItsOwn() {
        StableBreaks breaks = new StableBreaks();
        ClassBreaks first = breaks.forValues(new double[4]);
        assertThat(first.count()).isEqualTo(1);
        assertThat(breaks.forValues(new double[4])).isSameAs(first);
        assertThat(breaks.forValues(new double[] {0, 0, 5, 0})).isNotSameAs(first);
    }
}
