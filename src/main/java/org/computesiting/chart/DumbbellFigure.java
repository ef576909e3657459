package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.computesiting.analysis.PairedDifference;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** The regions where AI capacity differs most between the arms: baseline and policy as two dots on a line each, largest gain on top. */
final class DumbbellFigure {
    private static final int REGIONS = 15;
    private static final double DOT_PX = 15;
    private static final Color BAR = new Color(0xC9D3DC);
    private static final double NUMBER_ROOM_EM = 15;

    private final ArmPair pair;
    private final List<Map.Entry<String, PairedDifference>> rows;

    DumbbellFigure(ArmPair pair) {
        this.pair = pair;
        List<Map.Entry<String, PairedDifference>> all = new ArrayList<>(pair.regions("ai_mw", pair.lastYear()).entrySet());
        all.removeIf(e -> !Double.isFinite(e.getValue().meanDifference()));
        all.sort(Comparator.comparingDouble((Map.Entry<String, PairedDifference> e) -> -Math.abs(e.getValue().meanDifference()))
            .thenComparing(e -> -e.getValue().meanBaseline()).thenComparing(Map.Entry::getKey));
        this.rows = new ArrayList<>(all.subList(0, Math.min(REGIONS, all.size())));
        rows.sort(Comparator.comparingDouble((Map.Entry<String, PairedDifference> e) -> -e.getValue().meanDifference()).thenComparing(Map.Entry::getKey));
    }

    BufferedImage draw() {
        ChartPage page = new ChartPage("AI capacity in " + pair.lastYear() + " by region: " + pair.against(),
            "The " + rows.size() + " regions with the largest differences, gains first; " + (pair.pairs() > 1
                ? "means over the runs, and the mean difference of pairs with its 95 % interval." : "one pair of runs only, so there are no intervals."), pair.foot())
            .keyDot(pair.baseline() + " (baseline)", Palette.BASELINE, false)
            .keyDot(pair.policy() + " (policy)", Palette.POLICY, true);
        return page.render(this::plot);
    }

    private void plot(Graphics2D g, Rectangle2D area) {
        double em = FigureStyle.EM;
        double top = TextBlock.wrap("Energised AI capacity", FigureStyle.bold(em), area.getWidth()).draw(g, area.getX(), area.getY(), Palette.TEXT);
        double unitX = area.getX() + TextBlock.width("Energised AI capacity ", FigureStyle.bold(em)) + 0.35 * em;
        TextBlock.wrap("MW at the end of the year", FigureStyle.plain(em), area.getWidth()).draw(g, unitX, area.getY(), Palette.MUTED_TEXT);
        NumberAxis x = axis();
        SymbolAxis y = new SymbolAxis(null, rows.stream().map(e -> FigureStyle.place(e.getKey())).toArray(String[]::new));
        y.setRange(-0.6, Math.max(1, rows.size()) - 0.4);
        y.setInverted(true);
        y.setGridBandsVisible(false);
        y.setFixedDimension(em + rows.stream().mapToDouble(e -> TextBlock.width(FigureStyle.place(e.getKey()), FigureStyle.plain(em))).max().orElse(0));
        style(y, Palette.TEXT, false);
        style(x, Palette.MUTED_TEXT, true);
        XYPlot plot = new XYPlot(null, x, y, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinePaint(FigureStyle.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1f));
        bars(plot);
        dots(plot, 1, false);
        dots(plot, 2, true);
        PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo(null));
        plot.draw(g, new Rectangle2D.Double(area.getX(), top + 0.6 * em, area.getWidth() - NUMBER_ROOM_EM * em, area.getMaxY() - top - 0.6 * em), null, null, info);
        FigureStyle.smooth(g);
        numbers(g, y, info.getDataArea(), em);
    }

    private NumberAxis axis() {
        double most = 0;
        for (Map.Entry<String, PairedDifference> row : rows) {
            most = Math.max(most, Math.max(row.getValue().meanBaseline(), row.getValue().meanPolicy()));
        }
        return ValueScale.between(0, most > 0 ? 1.04 * most : 1);
    }

    private static void style(ValueAxis axis, Color text, boolean line) {
        axis.setTickLabelFont(FigureStyle.plain(FigureStyle.EM));
        axis.setTickLabelPaint(text);
        axis.setAxisLineVisible(line);
        axis.setAxisLinePaint(Palette.RULE);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(4, 2, 2, 10));
    }

    private void bars(XYPlot plot) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < rows.size(); i++) {
            XYSeries series = new XYSeries(rows.get(i).getKey(), false);
            series.add(rows.get(i).getValue().meanBaseline(), i);
            series.add(rows.get(i).getValue().meanPolicy(), i);
            data.addSeries(series);
            renderer.setSeriesPaint(i, BAR);
            renderer.setSeriesStroke(i, new BasicStroke(6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        }
        plot.setDataset(0, data);
        plot.setRenderer(0, renderer);
    }

    private void dots(XYPlot plot, int index, boolean policy) {
        XYSeries series = new XYSeries(policy ? "policy" : "baseline", false);
        for (int i = 0; i < rows.size(); i++) {
            series.add(policy ? rows.get(i).getValue().meanPolicy() : rows.get(i).getValue().meanBaseline(), i);
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT_PX / 2, -DOT_PX / 2, DOT_PX, DOT_PX));
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        Color colour = policy ? Palette.POLICY : Palette.BASELINE;
        renderer.setSeriesFillPaint(0, policy ? colour : Palette.BACKGROUND);
        renderer.setSeriesOutlinePaint(0, colour);
        renderer.setSeriesOutlineStroke(0, FigureStyle.SOLID);
        plot.setDataset(index, new XYSeriesCollection(series));
        plot.setRenderer(index, renderer);
    }

    private void numbers(Graphics2D g, SymbolAxis axis, Rectangle2D data, double em) {
        Font bold = FigureStyle.bold(0.94 * em);
        Font plain = FigureStyle.plain(0.88 * em);
        for (int i = 0; i < rows.size(); i++) {
            PairedDifference d = rows.get(i).getValue();
            float y = (float) (axis.valueToJava2D(i, data, RectangleEdge.LEFT) + 0.34 * em);
            String size = FigureStyle.signed(d.meanDifference());
            g.setFont(bold);
            g.setColor(d.isClear() ? Palette.TEXT : Palette.MUTED_TEXT);
            g.drawString(size, (float) (data.getMaxX() + 5.2 * em - TextBlock.width(size, bold)), y);
            g.setFont(plain);
            g.setColor(Palette.MUTED_TEXT);
            String interval = Double.isNaN(d.low95()) ? "no interval" : FigureStyle.signed(d.low95()) + " to " + FigureStyle.signed(d.high95());
            g.drawString(interval, (float) (data.getMaxX() + 6 * em), y);
        }
    }
}
