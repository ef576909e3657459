package org.computesiting.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** What a bitcoin costs North American miners in power and running, beside its price; below, their debt and what flexible load earns them. */
final class MiningCostFigure {
    private MiningCostFigure() { }

    static BufferedImage draw(RunSource source) {
        double[] price = source.continent("bitcoin_price");
        double[] median = source.continent("cash_cost.p50");
        double[] debt = inBillions(source.continent("miner_debt_usd"));
        double[] credits = yearly(source.continent("demand_response_usd"));
        List<TimeMark> marks = TimeMark.halvingsAndRecordOf(source.run());
        Color band = new Color(Palette.MINING.getRed(), Palette.MINING.getGreen(), Palette.MINING.getBlue(), 90);
        ChartPage page = new ChartPage("What a bitcoin costs to mine",
            "Half of North America's hashrate pays up to " + FigureStyle.number(RunSource.last(median)) + " USD of 2025 in power and running cost for a bitcoin in "
                + FigureStyle.month(source.lastMonth()) + "; it sells for " + FigureStyle.number(RunSource.last(price)) + ". The band holds four fifths of the hashrate; staff and repair are in the cost and go on when a machine stops.", source.foot());
        return page.render((g, area) -> {
            double room = 8.6;
            double gap = FigureStyle.EM;
            double split = 0.5 * area.getHeight();
            double small = 0.5 * (area.getHeight() - split) - gap;
            new PlotPanel("Cost and price", "USD of 2025 per bitcoin, month mean", source.time())
                .band(source.continent("cash_cost.p10"), source.continent("cash_cost.p90"), band)
                .line(median, Palette.MINING, FigureStyle.SOLID)
                .line(price, Palette.TEXT, FigureStyle.SOLID)
                .label(RunSource.last(price), "Price", Palette.TEXT)
                .label(RunSource.last(median), "Median cost", FigureStyle.MINING_TEXT)
                .logarithmicIfWide().marks(marks, true).labelRoom(room).withoutTimeLabels()
                .draw(g, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), split));
            double second = area.getY() + split + gap;
            new PlotPanel("Miners' debt", "billion USD of 2025, leased sites' included", source.time())
                .line(debt, Palette.TEXT, FigureStyle.SOLID).marks(marks, false).labelRoom(room).withoutTimeLabels()
                .draw(g, new Rectangle2D.Double(area.getX(), second, area.getWidth(), small));
            double third = second + small + gap;
            new PlotPanel("Income from flexible load", "billion USD of 2025 over the last twelve months", source.time())
                .line(credits, Palette.MINING, FigureStyle.SOLID).marks(marks, false).labelRoom(room)
                .draw(g, new Rectangle2D.Double(area.getX(), third, area.getWidth(), area.getMaxY() - third));
        });
    }

    private static double[] inBillions(double[] usd) {
        double[] billions = new double[usd.length];
        for (int t = 0; t < usd.length; t++) {
            billions[t] = usd[t] / 1e9;
        }
        return billions;
    }

    /** Sum of the last twelve months, billions; of those there are in the first year, as a year's rate. */
    private static double[] yearly(double[] usd) {
        double[] billions = new double[usd.length];
        for (int t = 0; t < usd.length; t++) {
            int months = Math.min(12, t + 1);
            double sum = 0.0;
            for (int back = 0; back < months; back++) {
                sum += usd[t - back] / 1e9;
            }
            billions[t] = sum * 12.0 / months;
        }
        return billions;
    }
}
