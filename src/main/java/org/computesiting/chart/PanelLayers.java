package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The bands and lines of a panel as datasets and renderers of JFreeChart, in the order in which they are to be painted. */
final class PanelLayers {
    private static final BasicStroke NO_STROKE = new BasicStroke(0f);
    private static final double DOT_RADIUS_PX = 4;
    /** Half the width given to a band that is a single moment wide, months or years. */
    private static final double ALONE = 0.25;

    private final TimeScale time;
    private final List<Layer> layers = new ArrayList<>();
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;

    private interface Layer {
        void addTo(XYPlot plot, int index);
    }

    PanelLayers(TimeScale time) {
        this.time = time;
    }

    double smallest() {
        return smallest > largest ? 0 : smallest;
    }

    double largest() {
        return smallest > largest ? 0 : largest;
    }

    void addTo(XYPlot plot) {
        if (layers.isEmpty()) {
            line(new double[time.count()], Palette.BACKGROUND, NO_STROKE);
        }
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).addTo(plot, i);
        }
    }

    void line(double[] values, Color colour, BasicStroke stroke) {
        check(values);
        include(values);
        XYSeries line = new XYSeries("line", false);
        XYSeries alone = new XYSeries("alone", false);
        for (int i = 0; i < values.length; i++) {
            line.add(time.x(i), Double.isFinite(values[i]) ? values[i] : Double.NaN);
            if (Double.isFinite(values[i]) && !finite(values, i - 1) && !finite(values, i + 1)) {
                alone.add(time.x(i), values[i]);
            }
        }
        XYSeriesCollection data = new XYSeriesCollection(line);
        data.addSeries(alone);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesLinesVisible(1, false);
        renderer.setSeriesShapesVisible(1, true);
        for (int s = 0; s < 2; s++) {
            renderer.setSeriesPaint(s, colour);
            renderer.setSeriesStroke(s, stroke);
            renderer.setSeriesShape(s, new Ellipse2D.Double(-DOT_RADIUS_PX, -DOT_RADIUS_PX, 2 * DOT_RADIUS_PX, 2 * DOT_RADIUS_PX));
        }
        layers.add((plot, index) -> {
            plot.setDataset(index, data);
            plot.setRenderer(index, renderer);
        });
    }

    /** A band goes on while both of its edges are numbers; where only one moment is left it gets a little width. */
    void band(double[] lower, double[] upper, Color fill) {
        check(lower);
        check(upper);
        include(lower);
        include(upper);
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        int from = 0;
        while (from < lower.length) {
            int to = from;
            while (finite(lower, to) && finite(upper, to)) {
                to++;
            }
            if (to > from) {
                data.addSeries(run(lower, upper, from, to));
            }
            from = to + 1;
        }
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1f);
        for (int s = 0; s < data.getSeriesCount(); s++) {
            renderer.setSeriesFillPaint(s, fill);
            renderer.setSeriesPaint(s, FigureStyle.translucent(fill, 0));
            renderer.setSeriesStroke(s, NO_STROKE);
        }
        layers.add((plot, index) -> {
            plot.setDataset(index, data);
            plot.setRenderer(index, renderer);
        });
    }

    private YIntervalSeries run(double[] lower, double[] upper, int from, int to) {
        YIntervalSeries series = new YIntervalSeries("band " + from);
        if (to - from == 1) {
            series.add(time.x(from) - ALONE, lower[from], lower[from], upper[from]);
            series.add(time.x(from) + ALONE, lower[from], lower[from], upper[from]);
        } else {
            for (int i = from; i < to; i++) {
                series.add(time.x(i), lower[i], lower[i], upper[i]);
            }
        }
        return series;
    }

    private static boolean finite(double[] values, int index) {
        return index >= 0 && index < values.length && Double.isFinite(values[index]);
    }

    private void include(double[] values) {
        for (double value : values) {
            if (Double.isFinite(value)) {
                smallest = Math.min(smallest, value);
                largest = Math.max(largest, value);
            }
        }
    }

    private void check(double[] values) {
        if (values.length != time.count()) {
            throw new IllegalArgumentException(values.length + " values for " + time.count() + " moments");
        }
    }
}
