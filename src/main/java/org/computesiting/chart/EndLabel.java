package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.ui.RectangleEdge;

/**
 * Words beside the right end of a line.
 *
 * @param value height at which the line ends, in the unit of the axis
 */
record EndLabel(double value, String text, Color colour) {
    private static final double LINE_EM = 1.22;

    static double widest(List<EndLabel> labels, double em) {
        Font font = FigureStyle.bold(0.94 * em);
        return labels.stream().mapToDouble(label -> TextBlock.width(label.text(), font)).max().orElse(0) + 0.9 * em;
    }

    /** Draws labels to the right of the data, moved apart where they would lie on each other; a moved one gets a leader. */
    static void draw(Graphics2D g, List<EndLabel> labels, ValueAxis axis, Rectangle2D data, double fromX, double em) {
        List<EndLabel> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(EndLabel::value).reversed());
        double[] at = new double[sorted.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = axis.valueToJava2D(sorted.get(i).value(), data, RectangleEdge.LEFT);
        }
        double[] free = spread(at, LINE_EM * em, data.getMinY() + 0.3 * em, data.getMaxY() - 0.1 * em);
        Font font = FigureStyle.bold(0.94 * em);
        for (int i = 0; i < at.length; i++) {
            double x = data.getMaxX() + 0.9 * em;
            g.setColor(FigureStyle.translucent(sorted.get(i).colour(), 150));
            g.setStroke(new BasicStroke(1f));
            g.draw(new Line2D.Double(fromX + 2, at[i], x - 3, free[i]));
            g.setColor(sorted.get(i).colour());
            g.setFont(font);
            g.drawString(sorted.get(i).text(), (float) x, (float) (free[i] + 0.34 * em));
        }
    }

    /** Positions in the same order, at least {@code gap} apart, as near to the wanted ones as joining neighbours into blocks gives. */
    static double[] spread(double[] wanted, double gap, double top, double bottom) {
        int n = wanted.length;
        double[] centre = new double[n];
        int[] size = new int[n];
        int blocks = 0;
        for (double want : wanted) {
            centre[blocks] = want;
            size[blocks++] = 1;
            while (blocks > 1 && centre[blocks - 1] - centre[blocks - 2] < gap * (size[blocks - 1] + size[blocks - 2]) / 2.0) {
                int joined = size[blocks - 2] + size[blocks - 1];
                centre[blocks - 2] = (centre[blocks - 2] * size[blocks - 2] + centre[blocks - 1] * size[blocks - 1]) / joined;
                size[blocks - 2] = joined;
                blocks--;
            }
        }
        double[] placed = new double[n];
        int k = 0;
        for (int b = 0; b < blocks; b++) {
            for (int i = 0; i < size[b]; i++) {
                placed[k++] = centre[b] + gap * (i - (size[b] - 1) / 2.0);
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            placed[i] = Math.min(placed[i], bottom - gap * (n - 1 - i));
        }
        for (int i = 0; i < n; i++) {
            placed[i] = Math.max(placed[i], i == 0 ? top : placed[i - 1] + gap);
        }
        return placed;
    }
}
