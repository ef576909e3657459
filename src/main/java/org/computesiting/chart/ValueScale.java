package org.computesiting.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;

/** Limits and ticks of an axis of values. */
final class ValueScale {
    private static final double HEADROOM = 0.06;
    private static final int MOST_TICKS = 8;
    /** Values that span more than this factor read better on a logarithmic axis. */
    private static final double WIDE = 20;

    private ValueScale() { }

    /** Whether the values are all above zero and of very different size. */
    static boolean isWide(double smallest, double largest) {
        return smallest > 0 && largest / smallest > WIDE;
    }

    static DecadeAxis logarithmic(double smallest, double largest) {
        DecadeAxis axis = new DecadeAxis(smallest / 1.15, largest * 1.15);
        axis.setNumberFormatOverride(FigureStyle.axisNumbers());
        return axis;
    }

    /** An axis with some room beyond the values. @param fromZero whether it has to hold zero */
    static NumberAxis around(double smallest, double largest, boolean fromZero) {
        double from = fromZero ? Math.min(smallest, 0) : smallest;
        double to = fromZero ? Math.max(largest, 0) : largest;
        double span = to - from;
        if (!(span > 1e-12 * Math.max(Math.abs(from), Math.abs(to)))) {
            double half = Math.max(Math.abs(to) / 2, 0.5);
            return between(fromZero && to >= 0 ? Math.min(from, 0) : from - half, to + half);
        }
        return between(from == 0 ? 0 : from - HEADROOM * span, to == 0 ? 0 : to + HEADROOM * span);
    }

    static NumberAxis between(double from, double to) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(from, to);
        axis.setTickUnit(new NumberTickUnit(step(to - from, MOST_TICKS)));
        axis.setNumberFormatOverride(FigureStyle.axisNumbers());
        return axis;
    }

    /** Fewer ticks, for a small panel. */
    static void thin(ValueAxis axis, int ticks) {
        if (axis instanceof NumberAxis number && !(axis.getRange().getLength() == 0)) {
            number.setTickUnit(new NumberTickUnit(step(axis.getRange().getLength(), ticks)));
        }
    }

    /** The smallest of 1, 2, 2.5, 5 times a power of ten that cuts a span into no more than so many pieces. */
    static double step(double span, int pieces) {
        double power = Math.pow(10, Math.floor(Math.log10(span / pieces)));
        for (double lead : new double[] {1, 2, 2.5, 5, 10}) {
            if (span / (lead * power) <= pieces) {
                return lead * power;
            }
        }
        return 20 * power;
    }
}
