package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The column beside a map: unit, classes with their limits, the hatch, and how to read the sites. */
final class MapLegend {
    static final String HATCH_LABEL = "no data or not modelled";

    private final Graphics2D g;
    private final Rectangle2D column;
    private final double em;
    private double y;

    /** @param em size of the text, pixels */
    MapLegend(Graphics2D g, Rectangle2D column, double em) {
        this.g = g;
        this.column = column;
        this.em = em;
        this.y = column.getY();
    }

    /** @param dots what dots over a region mean */
    void drawClasses(String unit, RegionFills fills, String dots) {
        heading(unit);
        for (int i = fills.breaks().count() - 1; i >= 0; i--) {
            swatch(fills.colourOfClass(i), fills.breaks().label(i));
        }
        y += 0.5 * em;
        swatch(Hatch.PAINT, HATCH_LABEL);
        if (fills.anyDotted()) {
            swatch(Dots.PAINT, dots);
        }
        y += 1.4 * em;
    }

    void drawSites(SiteSymbols symbols, List<SiteMark> sites) {
        if (sites.isEmpty()) {
            return;
        }
        heading("Sites");
        Set<SiteUse> uses = EnumSet.noneOf(SiteUse.class);
        sites.forEach(site -> uses.add(site.use()));
        for (SiteUse use : uses) {
            g.setColor(use.colour());
            g.fill(use.shape(column.getX() + 0.9 * em, y + 0.65 * em, 0.5 * em));
            entry(use.label());
        }
        y += 0.6 * em;
        drawSizes(symbols);
    }

    /** Circles that stand in one another, each with its size beside its top. */
    private void drawSizes(SiteSymbols symbols) {
        List<Double> sizes = symbols.legendSizesMw();
        if (sizes.isEmpty()) {
            return;
        }
        double largest = symbols.radiusPx(sizes.get(0));
        double bottom = y + Math.max(2 * largest, 1.25 * em * sizes.size()) + 0.3 * em;
        double centre = column.getX() + Math.max(largest, 0.9 * em);
        double textX = centre + largest + 1.2 * em;
        Font font = TextBlock.sans(Font.PLAIN, em);
        double line = y;
        for (double mw : sizes) {
            double radius = symbols.radiusPx(mw);
            double top = bottom - 2 * radius;
            double textY = Math.max(line, top - 0.5 * em);
            g.setColor(Palette.MUTED_TEXT);
            g.setStroke(new BasicStroke(0.9f));
            g.draw(new Ellipse2D.Double(centre - radius, top, 2 * radius, 2 * radius));
            g.setColor(Palette.RULE);
            g.draw(new Line2D.Double(centre, top, textX - 0.4 * em, textY + 0.6 * em));
            TextBlock.wrap(megawatts(mw), font, column.getWidth()).draw(g, textX, textY, Palette.TEXT);
            line = textY + 1.25 * em;
        }
        y = Math.max(bottom, line) + em;
    }

    private void heading(String text) {
        y = TextBlock.wrap(text, TextBlock.sans(Font.BOLD, em), column.getWidth())
                .draw(g, column.getX(), y, Palette.TEXT) + 0.35 * em;
    }

    private void swatch(Paint fill, String label) {
        Rectangle2D box = new Rectangle2D.Double(column.getX(), y, 1.8 * em, 1.25 * em);
        g.setPaint(fill);
        g.fill(box);
        g.setColor(Palette.BORDER);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(box);
        entry(label);
    }

    private void entry(String label) {
        double indent = 2.4 * em;
        double end = TextBlock.wrap(label, TextBlock.sans(Font.PLAIN, em), column.getWidth() - indent)
                .draw(g, column.getX() + indent, y + 0.05 * em, Palette.TEXT);
        y = Math.max(end, y + 1.25 * em) + 0.28 * em;
    }

    private static String megawatts(double mw) {
        String digits = mw >= 1 ? String.format(Locale.ROOT, "%,.0f", mw) : String.format(Locale.ROOT, "%.2g", mw);
        return digits + " MW";
    }
}
