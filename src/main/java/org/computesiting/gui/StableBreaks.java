package org.computesiting.gui;

import java.util.Arrays;
import org.computesiting.chart.ClassBreaks;

/**
 * Classes that stay the same while a run goes on, so that a colour keeps its meaning. They are made anew when a value leaves
 * their range, with room above for the months to come, or when the largest value has fallen to less than a third of the range.
 */
final class StableBreaks {
    private static final int CLASSES = 6;
    private static final double ROOM_ABOVE = 1.25;
    private static final double SHRUNK = 0.33;

    private ClassBreaks breaks;

    /** The classes for these values. */
    ClassBreaks forValues(double[] values) {
        if (breaks == null || !fits(values)) {
            breaks = ClassBreaks.levels(withRoom(values), CLASSES);
        }
        return breaks;
    }

    /** Forgets the classes: a new run begins. */
    void reset() {
        breaks = null;
    }

    private boolean fits(double[] values) {
        int classes = breaks.count();
        if (classes == 0) {
            return Arrays.stream(values).noneMatch(Double::isFinite);
        }
        double least = Arrays.stream(values).filter(Double::isFinite).min().orElse(breaks.lower(0));
        double most = Arrays.stream(values).filter(Double::isFinite).max().orElse(breaks.upper(classes - 1));
        double top = breaks.upper(classes - 1);
        return least >= breaks.lower(0) && most <= top && (top <= 0.0 || most >= SHRUNK * top);
    }

    private static double[] withRoom(double[] values) {
        double[] more = Arrays.copyOf(values, values.length + 1);
        double most = Arrays.stream(values).filter(Double::isFinite).max().orElse(Double.NaN);
        more[values.length] = most > 0.0 ? ROOM_ABOVE * most : most;
        return more;
    }
}
