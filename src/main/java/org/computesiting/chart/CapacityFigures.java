package org.computesiting.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/** Capacity in megawatts: what it is used for, and where it stands. */
final class CapacityFigures {
    private static final Color RETROFIT = new Color(0x56B4E9);
    private static final int COLUMNS = 4;
    private static final int ROWS = 3;

    private CapacityFigures() { }

    /** Mining, sites under rebuilding and AI stacked; what AI firms have asked for beyond that as a dashed line. */
    static BufferedImage byUse(RunSource source) {
        double[] zero = new double[source.months().size()];
        double[] mining = RunSource.plus(zero, source.continent("mining_mw"));
        double[] rebuilt = RunSource.plus(mining, source.continent("retrofit_mw"));
        double[] built = RunSource.plus(rebuilt, source.continent("ai_mw"));
        double[] withAnnounced = RunSource.plus(built, source.continent("announced_ai_mw"));
        double last = RunSource.last(built);
        ChartPage page = new ChartPage("Grid capacity by use, North America",
            "In " + FigureStyle.month(source.lastMonth()) + ": " + FigureStyle.megawatts(RunSource.last(mining)) + " are bitcoin mines, " + FigureStyle.megawatts(last - RunSource.last(rebuilt))
                + " serve AI and other data centres, " + FigureStyle.megawatts(RunSource.last(rebuilt) - RunSource.last(mining)) + " are being rebuilt from one to the other; "
                + FigureStyle.megawatts(RunSource.last(withAnnounced) - last) + " more are asked for.", source.foot());
        return page.render((g, area) -> new PlotPanel("Energised capacity", "MW", source.time())
            .band(zero, mining, Palette.MINING)
            .band(mining, rebuilt, RETROFIT)
            .band(rebuilt, built, Palette.AI)
            .line(withAnnounced, Palette.TEXT, FigureStyle.DASHED)
            .label(middle(0, RunSource.last(mining)), "Bitcoin mining", FigureStyle.MINING_TEXT)
            .label(Arrays.equals(mining, rebuilt) ? Double.NaN : middle(RunSource.last(mining), RunSource.last(rebuilt)), "Under rebuilding", new Color(0x2479A8))
            .label(middle(RunSource.last(rebuilt), last), "AI and other data centres", Palette.AI)
            .label(RunSource.last(withAnnounced), "With announced AI", Palette.TEXT)
            .marks(source.record(), true)
            .draw(g, area));
    }

    private static double middle(double from, double to) {
        return (from + to) / 2;
    }

    /** One small chart for each of the twelve regions with most capacity, each to a scale of its own: one scale would flatten all but the first. */
    static BufferedImage byRegion(RunSource source) {
        List<String> regions = source.largestRegions(COLUMNS * ROWS);
        ChartPage page = new ChartPage("AI and mining capacity where there is most of it",
            "The " + regions.size() + " regions with most of both in " + FigureStyle.month(source.lastMonth()) + ", largest first; energised grid capacity, MW. Each chart has a scale of its own.",
            source.foot())
            .keyLine("AI and other data centres", Palette.AI, FigureStyle.SOLID)
            .keyLine("Bitcoin mining", Palette.MINING, FigureStyle.SOLID);
        return page.render((g, area) -> {
            double gap = 1.2 * FigureStyle.EM;
            double width = (area.getWidth() - (COLUMNS - 1) * gap) / COLUMNS;
            double height = (area.getHeight() - (ROWS - 1) * gap) / ROWS;
            for (int i = 0; i < regions.size(); i++) {
                panel(source, regions.get(i)).small(0.88 * FigureStyle.EM, 6).marks(source.record(), false)
                    .draw(g, new Rectangle2D.Double(area.getX() + i % COLUMNS * (width + gap), area.getY() + i / COLUMNS * (height + gap), width, height));
            }
        });
    }

    private static PlotPanel panel(RunSource source, String region) {
        return new PlotPanel(FigureStyle.place(region), "MW", source.time())
            .line(source.of("mining_mw", region), Palette.MINING, FigureStyle.SOLID)
            .line(source.of("ai_mw", region), Palette.AI, FigureStyle.SOLID);
    }
}
