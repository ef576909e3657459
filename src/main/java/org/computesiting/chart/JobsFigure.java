package org.computesiting.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Jobs in mines and data centres: in running and in building them, and by country. */
final class JobsFigure {
    private static final Color OPERATION = FigureStyle.LINES.get(5);
    private static final Color CONSTRUCTION = new Color(0xC7DDD9);
    private static final Color UNITED_STATES = FigureStyle.LINES.get(0);
    private static final Color CANADA = FigureStyle.LINES.get(1);

    private JobsFigure() { }

    static BufferedImage draw(RunSource source) {
        double[] zero = new double[source.months().size()];
        double[] operation = RunSource.plus(zero, source.continent("operation_jobs"));
        double[] all = RunSource.plus(operation, source.continent("construction_jobs"));
        double[] us = RunSource.plus(source.of("operation_jobs", "US"), source.of("construction_jobs", "US"));
        double[] canada = RunSource.plus(source.of("operation_jobs", "CA"), source.of("construction_jobs", "CA"));
        ChartPage page = new ChartPage("Jobs in mines and data centres",
            "In " + FigureStyle.month(source.lastMonth()) + ", North America: " + FigureStyle.number(RunSource.last(operation)) + " in running them, "
                + FigureStyle.number(RunSource.last(all) - RunSource.last(operation)) + " in building them.", source.foot());
        return page.render((g, area) -> {
            double gap = 2 * FigureStyle.EM;
            double width = (area.getWidth() - gap) / 2;
            new PlotPanel("North America", "jobs", source.time())
                .band(zero, operation, OPERATION).band(operation, all, CONSTRUCTION)
                .label(RunSource.last(operation) / 2, "Operation", new Color(0x2A7A6E))
                .label((RunSource.last(operation) + RunSource.last(all)) / 2, "Construction", Palette.MUTED_TEXT)
                .small(FigureStyle.EM, 8).marks(source.record(), true)
                .draw(g, new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight()));
            new PlotPanel("By country", "jobs, operation and construction", source.time())
                .line(us, UNITED_STATES, FigureStyle.SOLID).label(RunSource.last(us), "United States", UNITED_STATES)
                .line(canada, CANADA, FigureStyle.SOLID).label(RunSource.last(canada), "Canada", CANADA)
                .small(FigureStyle.EM, 8).marks(source.record(), true)
                .draw(g, new Rectangle2D.Double(area.getX() + width + gap, area.getY(), width, area.getHeight()));
        });
    }
}
