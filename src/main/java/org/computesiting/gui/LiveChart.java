package org.computesiting.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.computesiting.chart.Palette;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer2;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.TextAnchor;

/** One chart that grows by a point a month; the time axis is the whole horizon from the start, so that the picture does not slide. */
final class LiveChart {
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 13);
    private static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Color GRID = new Color(0xE3E7EB);

    private final List<Line> lines;
    private final CategoryTableXYDataset dataset = new CategoryTableXYDataset();
    private final JFreeChart chart;
    private final XYPlot plot;
    private final Set<TimeMark> drawnMarks = new HashSet<>();
    private final double startYear;
    private final boolean halvings;

    /** A measure of the continent in a colour; values are divided by {@code per}. */
    record Line(String measure, String label, Color colour, double per) { }

    /**
     * @param startYear first month as a decimal year
     * @param endYear last month as a decimal year
     * @param stacked areas on top of each other instead of lines
     * @param halvings whether the halvings of the subsidy belong on it
     */
    LiveChart(String title, String unit, double startYear, double endYear, boolean stacked, boolean halvings, List<Line> lines) {
        this.lines = lines;
        this.startYear = startYear;
        this.halvings = halvings;
        NumberAxis years = axis(new NumberAxis());
        years.setRange(startYear, endYear);
        years.setNumberFormatOverride(new java.text.DecimalFormat("0", new java.text.DecimalFormatSymbols(Locale.ROOT)));
        years.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        NumberAxis values = axis(new NumberAxis(unit));
        values.setAutoRangeIncludesZero(true);
        values.setUpperMargin(0.12);
        // An empty axis would print the digits of its default range.
        values.setTickLabelsVisible(false);
        plot = new XYPlot(dataset, years, values, renderer(stacked));
        plot.setBackgroundPaint(Palette.BACKGROUND);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1f));
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, lines.size() > 1);
        chart.setBackgroundPaint(Palette.BACKGROUND);
        TextTitle heading = new TextTitle(title, TITLE);
        heading.setPaint(Palette.TEXT);
        chart.setTitle(heading);
        chart.setPadding(new RectangleInsets(4, 4, 4, 10));
        if (chart.getLegend() != null) {
            chart.getLegend().setFrame(BlockBorder.NONE);
            chart.getLegend().setItemFont(WORDS);
            chart.getLegend().setItemPaint(Palette.TEXT);
            chart.getLegend().setPosition(RectangleEdge.BOTTOM);
            chart.getLegend().setBackgroundPaint(Palette.BACKGROUND);
        }
    }

    private XYItemRenderer renderer(boolean stacked) {
        XYItemRenderer renderer = stacked ? new StackedXYAreaRenderer2() : new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, lines.get(i).colour);
            renderer.setSeriesStroke(i, new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        return renderer;
    }

    private static NumberAxis axis(NumberAxis axis) {
        axis.setLabelFont(WORDS);
        axis.setTickLabelFont(WORDS);
        axis.setLabelPaint(Palette.MUTED_TEXT);
        axis.setTickLabelPaint(Palette.MUTED_TEXT);
        axis.setAxisLinePaint(Palette.RULE);
        axis.setTickMarkPaint(Palette.RULE);
        return axis;
    }

    JFreeChart chart() {
        return chart;
    }

    List<Line> lines() {
        return lines;
    }

    /** Points drawn so far. */
    int points() {
        return dataset.getSeriesCount() == 0 ? 0 : dataset.getItemCount();
    }

    /** Adds a month; {@code values} are those of {@link #lines()}, in order. */
    void add(int month, double[] values) {
        double x = startYear + (month + 0.5) / 12.0;
        plot.getRangeAxis().setTickLabelsVisible(true);
        for (int i = 0; i < values.length; i++) {
            dataset.add(x, values[i] / lines.get(i).per, lines.get(i).label, i == values.length - 1);
        }
    }

    /** Draws the marks that are not drawn yet. */
    void mark(List<TimeMark> marks) {
        for (TimeMark mark : marks) {
            if ((halvings || mark.byHand()) && drawnMarks.add(mark)) {
                plot.addDomainMarker(marker(mark, drawnMarks.size()));
            }
        }
    }

    private ValueMarker marker(TimeMark mark, int number) {
        ValueMarker marker = new ValueMarker(startYear + (mark.month() + 0.5) / 12.0);
        marker.setPaint(mark.byHand() ? Palette.TEXT : Palette.MUTED_TEXT);
        marker.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, mark.byHand() ? new float[] {2f, 2f} : new float[] {6f, 3f}, 0f));
        marker.setLabel(mark.label());
        marker.setLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
        marker.setLabelPaint(Palette.MUTED_TEXT);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        // Labels of neighbouring marks step down, so that they can be told apart.
        marker.setLabelOffset(new RectangleInsets(2 + 11 * (number % 3), 2, 0, 2));
        return marker;
    }

    /** Empties the chart for a new run. */
    void clear() {
        dataset.clear();
        plot.getRangeAxis().setTickLabelsVisible(false);
        drawnMarks.clear();
        plot.clearDomainMarkers();
    }

    /** Marks drawn, for tests. */
    List<TimeMark> drawnMarks() {
        return new ArrayList<>(drawnMarks);
    }
}
