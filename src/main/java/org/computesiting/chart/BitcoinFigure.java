package org.computesiting.chart;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Hashrate of the network and of North America above the hashprice, with the halvings. */
final class BitcoinFigure {
    private BitcoinFigure() { }

    static BufferedImage draw(RunSource source) {
        double[] network = source.continent("network_hashrate");
        double[] northAmerica = source.continent("hashrate");
        double[] hashprice = source.continent("hashprice");
        List<TimeMark> marks = TimeMark.halvingsAndRecordOf(source.run());
        double share = RunSource.last(northAmerica) / RunSource.last(network);
        ChartPage page = new ChartPage("Hashrate and hashprice",
            "The network runs " + FigureStyle.number(RunSource.last(network)) + " EH/s in " + FigureStyle.month(source.lastMonth()) + ", North America "
                + FigureStyle.number(RunSource.last(northAmerica)) + " EH/s of it (" + FigureStyle.percent(share) + "). One PH/s earns "
                + FigureStyle.number(RunSource.last(hashprice)) + " USD of 2025 a day.", source.foot());
        return page.render((g, area) -> {
            double room = 8.6;
            double split = 0.55 * area.getHeight();
            new PlotPanel("Hashrate", "EH/s, month mean", source.time())
                .line(network, Palette.TEXT, FigureStyle.SOLID)
                .line(northAmerica, Palette.MINING, FigureStyle.SOLID)
                .label(RunSource.last(network), "Network", Palette.TEXT)
                .label(RunSource.last(northAmerica), "North America", FigureStyle.MINING_TEXT)
                .logarithmicIfWide().marks(marks, true).labelRoom(room).withoutTimeLabels()
                .draw(g, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), split));
            double top = area.getY() + split + FigureStyle.EM;
            new PlotPanel("Hashprice", "USD of 2025 per PH/s and day", source.time())
                .line(hashprice, Palette.TEXT, FigureStyle.SOLID)
                .logarithmicIfWide().marks(marks, false).labelRoom(room)
                .draw(g, new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top));
        });
    }
}
