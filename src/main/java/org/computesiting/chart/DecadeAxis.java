package org.computesiting.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** A logarithmic axis labelled at 1, 2 and 5 of each decade, or at 1 only where there are many decades. */
final class DecadeAxis extends LogAxis {
    private static final long serialVersionUID = 1L;
    private static final int MANY_DECADES = 3;

    /** @param from above 0 */
    DecadeAxis(double from, double to) {
        super(null);
        setRange(from, to);
    }

    @Override
    protected List<NumberTick> refreshTicksVertical(Graphics2D g, Rectangle2D data, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(getRange().getLowerBound()));
        int last = (int) Math.ceil(Math.log10(getRange().getUpperBound()));
        int[] leads = last - first > MANY_DECADES + 1 ? new int[] {1} : new int[] {1, 2, 5};
        for (int power = first; power <= last; power++) {
            for (int lead : leads) {
                double value = lead * Math.pow(10, power);
                if (getRange().contains(value)) {
                    ticks.add(new NumberTick(value, getNumberFormatOverride().format(value), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
                }
            }
        }
        return ticks;
    }
}
