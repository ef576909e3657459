package org.computesiting.chart;

import java.awt.image.BufferedImage;

/** North America's share of the world's hashrate and data-centre load. */
final class ShareFigure {
    private ShareFigure() { }

    static BufferedImage draw(RunSource source) {
        double[] hashrate = RunSource.times(100, source.continent("hashrate_share"));
        double[] ai = RunSource.times(100, source.continent("ai_share"));
        ChartPage page = new ChartPage("North America's share of the world's compute",
            "In " + FigureStyle.month(source.lastMonth()) + ": " + FigureStyle.percent(RunSource.last(hashrate) / 100) + " of the bitcoin network's hashrate, "
                + FigureStyle.percent(RunSource.last(ai) / 100) + " of data-centre load.", source.foot());
        return page.render((g, area) -> new PlotPanel("Share of the world", "%", source.time())
            .line(hashrate, Palette.MINING, FigureStyle.SOLID).label(RunSource.last(hashrate), "Hashrate", FigureStyle.MINING_TEXT)
            .line(ai, Palette.AI, FigureStyle.SOLID).label(RunSource.last(ai), "Data-centre load", Palette.AI)
            .marks(TimeMark.halvingsAndRecordOf(source.run()), true)
            .draw(g, area));
    }
}
