package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/**
 * One chart over time: what it shows and its unit in words above the axis of values, bands, lines, marked moments, and labels at the right
 * ends of lines instead of a key. Values that are no numbers leave gaps; a value alone between gaps is drawn as a dot.
 */
final class PlotPanel {
    private static final double AXIS_ROOM_EM = 4.2;
    private static final int SMALL_TICKS = 5;

    private final String heading;
    private final String unit;
    private final TimeScale time;
    private final PanelLayers layers;
    private final List<EndLabel> labels = new ArrayList<>();
    private List<TimeMark> marks = List.of();
    private boolean markLabels;
    private boolean fromZero = true;
    private boolean zeroLine;
    private boolean timeLabels = true;
    private double em = FigureStyle.EM;
    private boolean logarithmic;
    private double labelRoomEm = -1;
    private double low = Double.NaN;
    private double high = Double.NaN;
    private int ticks = 16;

    /** @param unit written after the heading; empty where the heading says it */
    PlotPanel(String heading, String unit, TimeScale time) {
        this.heading = heading;
        this.unit = unit;
        this.time = time;
        this.layers = new PanelLayers(time);
    }

    /** A filled band between two series. */
    PlotPanel band(double[] lower, double[] upper, Color fill) {
        layers.band(lower, upper, fill);
        return this;
    }

    PlotPanel line(double[] values, Color colour, BasicStroke stroke) {
        layers.line(values, colour, stroke);
        return this;
    }

    /** Words at the right edge, at the height of a value; none for a value that is no number. */
    PlotPanel label(double value, String text, Color colour) {
        if (Double.isFinite(value)) {
            labels.add(new EndLabel(value, text, colour));
        }
        return this;
    }

    /** Moments to mark. @param named whether their labels stand above the panel */
    PlotPanel marks(List<TimeMark> moments, boolean named) {
        marks = moments;
        markLabels = named && !moments.isEmpty();
        return this;
    }

    /** The axis need not hold zero. */
    PlotPanel notFromZero() {
        fromZero = false;
        return this;
    }

    /** A logarithmic axis of values where these are above zero and of very different size; the heading says so. */
    PlotPanel logarithmicIfWide() {
        logarithmic = ValueScale.isWide(layers.smallest(), layers.largest());
        return this;
    }

    /** A line at zero, for values of both signs. */
    PlotPanel zeroLine() {
        zeroLine = true;
        return this;
    }

    /** Leaves the labels of the axis of time to the panel below. */
    PlotPanel withoutTimeLabels() {
        timeLabels = false;
        return this;
    }

    /** Limits of the axis of values, for panels that are to be compared. */
    PlotPanel range(double from, double to) {
        low = from;
        high = to;
        return this;
    }

    /** A small panel among others. @param labelsOfTime how many labels the axis of time has room for */
    PlotPanel small(double textPx, int labelsOfTime) {
        em = textPx;
        ticks = labelsOfTime;
        return this;
    }

    /** Room at the right for labels, so that panels above one another line up. */
    PlotPanel labelRoom(double widthEm) {
        labelRoomEm = widthEm;
        return this;
    }

    void draw(Graphics2D g, Rectangle2D area) {
        double top = drawHeading(g, area);
        double right = labelRoomEm >= 0 ? labelRoomEm * em : labels.isEmpty() ? 0.6 * em : EndLabel.widest(labels, em) + 0.8 * em;
        double strip = markLabels ? 1.35 * em : 0.4 * em;
        Rectangle2D inner = new Rectangle2D.Double(area.getX(), top + strip, Math.max(1, area.getWidth() - right), Math.max(1, area.getMaxY() - top - strip));
        ValueAxis valueAxis = valueAxis();
        NumberAxis timeAxis = time.axis(ticks);
        style(timeAxis, true);
        XYPlot plot = plot(timeAxis, valueAxis);
        PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo(null));
        plot.draw(g, inner, null, null, info);
        FigureStyle.smooth(g);
        Rectangle2D data = info.getDataArea();
        if (markLabels) {
            MarkLabels.draw(g, marks, timeAxis, data, em);
        }
        EndLabel.draw(g, labels, valueAxis, data, pixel(timeAxis, time.x(time.count() - 1), data), em);
    }

    private double drawHeading(Graphics2D g, Rectangle2D area) {
        double bottom = TextBlock.wrap(heading, FigureStyle.bold(em), area.getWidth()).draw(g, area.getX(), area.getY(), Palette.TEXT);
        String beside = logarithmic ? unit + ", logarithmic axis" : unit;
        if (!beside.isEmpty()) {
            double x = area.getX() + TextBlock.width(heading + " ", FigureStyle.bold(em)) + 0.35 * em;
            TextBlock.wrap(beside, FigureStyle.plain(em), area.getWidth()).draw(g, x, area.getY(), Palette.MUTED_TEXT);
        }
        return bottom;
    }

    private XYPlot plot(NumberAxis timeAxis, ValueAxis valueAxis) {
        XYPlot plot = new XYPlot(null, timeAxis, valueAxis, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(FigureStyle.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        layers.addTo(plot);
        for (TimeMark mark : marks) {
            if (mark.endOfRecord()) {
                IntervalMarker ground = new IntervalMarker(mark.x(), time.to(), FigureStyle.PROJECTION_GROUND);
                ground.setAlpha(1f);
                plot.addDomainMarker(ground, Layer.BACKGROUND);
            }
        }
        for (TimeMark mark : marks) {
            ValueMarker line = new ValueMarker(mark.x(), Palette.MUTED_TEXT, mark.endOfRecord() ? FigureStyle.THIN : FigureStyle.DOTTED);
            line.setAlpha(1f);
            plot.addDomainMarker(line, Layer.FOREGROUND);
        }
        if (zeroLine) {
            plot.addRangeMarker(new ValueMarker(0, Palette.MUTED_TEXT, FigureStyle.THIN), Layer.FOREGROUND);
        }
        return plot;
    }

    private ValueAxis valueAxis() {
        boolean given = !Double.isNaN(low);
        ValueAxis axis = logarithmic ? ValueScale.logarithmic(layers.smallest(), layers.largest())
            : given ? ValueScale.between(low, high) : ValueScale.around(layers.smallest(), layers.largest(), fromZero);
        if (em < FigureStyle.EM) {
            ValueScale.thin(axis, SMALL_TICKS);
        }
        axis.setFixedDimension(AXIS_ROOM_EM * em);
        style(axis, false);
        return axis;
    }

    private void style(ValueAxis axis, boolean ofTime) {
        axis.setTickLabelFont(FigureStyle.plain(ofTime ? em : 0.94 * em));
        axis.setTickLabelPaint(Palette.MUTED_TEXT);
        axis.setTickLabelInsets(new RectangleInsets(2, 2, 2, 6));
        axis.setAxisLineVisible(ofTime);
        axis.setAxisLinePaint(Palette.RULE);
        axis.setTickMarksVisible(ofTime);
        axis.setTickMarkPaint(Palette.RULE);
        axis.setTickMarkOutsideLength(5f);
        if (ofTime) {
            axis.setTickLabelsVisible(timeLabels);
            if (timeLabels) {
                axis.setTickLabelInsets(new RectangleInsets(6, 2, 0, 2));
            }
        }
    }

    /** Pixel of a moment: for tests and for more to be drawn on top. */
    static double pixel(NumberAxis axis, double value, Rectangle2D data) {
        return axis.valueToJava2D(value, data, RectangleEdge.BOTTOM);
    }
}
