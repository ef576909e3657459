package org.computesiting.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/** Industrial and wholesale prices side by side: regions with most compute, the continent's mean, and all others behind them. */
final class PriceFigure {
    private static final int REGIONS = 6;

    private PriceFigure() { }

    static BufferedImage draw(RunSource source) {
        List<String> regions = source.largestRegions(REGIONS);
        double[] industrial = yearly(source, "industrial_price", RunSource.CONTINENT);
        double[] wholesale = yearly(source, "wholesale_price", RunSource.CONTINENT);
        ChartPage page = new ChartPage("Electricity prices where compute is",
            "Means of the continent in the year up to " + FigureStyle.month(source.lastMonth()) + ": " + FigureStyle.number(RunSource.last(industrial))
                + " USD of 2025 per MWh for large industry, " + FigureStyle.number(RunSource.last(wholesale)) + " wholesale.", source.foot())
            .keyLine("North America, load-weighted mean", Palette.TEXT, FigureStyle.THICK)
            .keyLine("the " + regions.size() + " regions with most compute in " + FigureStyle.month(source.lastMonth()) + ", each named at its end", FigureStyle.LINES.get(0), FigureStyle.SOLID)
            .keyLine("all other regions. Rare extremes are cut off", FigureStyle.CONTEXT, FigureStyle.THIN);
        return page.render((g, area) -> {
            double gap = 2 * FigureStyle.EM;
            double width = (area.getWidth() - gap) / 2;
            panel(g, source, regions, "industrial_price", "Large industry, all-in", new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight()));
            panel(g, source, regions, "wholesale_price", "Wholesale", new Rectangle2D.Double(area.getX() + width + gap, area.getY(), width, area.getHeight()));
        });
    }

    private static void panel(Graphics2D g, RunSource source, List<String> regions, String variable, String heading, Rectangle2D area) {
        double[] mean = yearly(source, variable, RunSource.CONTINENT);
        PanelLayers named = new PanelLayers(source.time());
        named.line(mean, Palette.TEXT, FigureStyle.THICK);
        regions.forEach(region -> named.line(yearly(source, variable, region), Palette.TEXT, FigureStyle.SOLID));
        PlotPanel panel = new PlotPanel(heading, "USD of 2025 per MWh, mean of the twelve months up to each", source.time());
        for (String place : source.run().places(variable)) {
            if (place.contains("-") && !regions.contains(place)) {
                panel.line(yearly(source, variable, place), FigureStyle.CONTEXT, FigureStyle.THIN);
            }
        }
        for (int i = 0; i < regions.size(); i++) {
            double[] values = yearly(source, variable, regions.get(i));
            panel.line(values, FigureStyle.LINES.get(i), FigureStyle.SOLID).label(RunSource.last(values), FigureStyle.place(regions.get(i)), FigureStyle.LINES.get(i));
        }
        double low = Math.min(0, 1.06 * named.smallest());
        double high = Math.min(1.1 * named.largest(), 2 * usualHigh(source, regions, variable));
        panel.line(mean, Palette.TEXT, FigureStyle.THICK).label(RunSource.last(mean), "mean", Palette.TEXT)
            .range(low, high > low ? high : low + 1)
            .small(FigureStyle.EM, 8).marks(source.record(), true).draw(g, area);
    }

    /** What nineteen of twenty values of the named regions stay below: a single extreme is not to set the scale. */
    private static double usualHigh(RunSource source, List<String> regions, String variable) {
        double[] all = regions.stream().flatMapToDouble(region -> Arrays.stream(yearly(source, variable, region))).toArray();
        double high = ArmPair.quantile(all, 0.95);
        return high > 0 ? high : Double.POSITIVE_INFINITY;
    }

    private static double[] yearly(RunSource source, String variable, String place) {
        return RunSource.meanOfTwelve(source.of(variable, place));
    }
}
