package org.computesiting.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;

/** Labels of marked moments in the strip above a panel: each over its line, pushed to the right where two would touch. */
final class MarkLabels {
    private MarkLabels() { }

    static void draw(Graphics2D g, List<TimeMark> marks, NumberAxis axis, Rectangle2D data, double em) {
        Font font = FigureStyle.plain(0.85 * em);
        List<TimeMark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingDouble(TimeMark::x));
        double free = Double.NEGATIVE_INFINITY;
        g.setFont(font);
        g.setColor(Palette.MUTED_TEXT);
        for (TimeMark mark : sorted) {
            double width = TextBlock.width(mark.label(), font);
            double x = PlotPanel.pixel(axis, mark.x(), data) - (mark.endOfRecord() ? 0 : width / 2);
            x = Math.max(free, Math.max(data.getMinX(), Math.min(x, data.getMaxX() - width)));
            g.drawString(mark.label(), (float) x, (float) (data.getMinY() - 0.35 * em));
            free = x + width + 0.8 * em;
        }
    }
}
