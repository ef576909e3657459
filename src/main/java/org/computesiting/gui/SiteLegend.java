package org.computesiting.gui;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.computesiting.chart.Palette;
import org.computesiting.chart.SiteUse;
import org.computesiting.data.map.MapLayout;

/** How to read the sites, in the lower right corner of the map. */
final class SiteLegend {
    private static final double[] SIZES_MW = {1000, 250, 50};

    private SiteLegend() { }

    static void draw(Graphics2D g, MapLayout layout, int widthPx, int heightPx) {
        double em = Math.max(10, Math.min(18, Math.min(heightPx / 58.0, widthPx / 82.0)));
        double x = widthPx - 15.0 * em;
        double y = heightPx - 15.6 * em;
        Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) em);
        g.setFont(plain.deriveFont(Font.BOLD));
        g.setColor(Palette.TEXT);
        g.drawString("Sites", (float) x, (float) y);
        g.setFont(plain);
        y += 1.6 * em;
        entry(g, SiteUse.MINING, true, "bitcoin mine", x, y, em);
        entry(g, SiteUse.AI, true, "AI data centre", x, y + 1.6 * em, em);
        entry(g, SiteUse.MINING, false, "mine, not energised yet", x, y + 3.2 * em, em);
        entry(g, SiteUse.AI, false, "AI, not energised yet", x, y + 4.8 * em, em);
        sizes(g, layout, x, y + 6.0 * em, em);
    }

    private static void entry(Graphics2D g, SiteUse use, boolean filled, String text, double x, double y, double em) {
        SiteGlyphs.draw(g, use, filled, x + 0.9 * em, y - 0.35 * em, 0.5 * em);
        g.setColor(Palette.TEXT);
        g.drawString(text, (float) (x + 2.4 * em), (float) y);
    }

    private static void sizes(Graphics2D g, MapLayout layout, double x, double top, double em) {
        double largest = SiteGlyphs.radiusPx(SIZES_MW[0], layout);
        double height = Math.max(2 * largest, 1.4 * em * SIZES_MW.length);
        double bottom = top + height;
        double centre = x + Math.max(largest, 0.9 * em);
        g.setStroke(new BasicStroke(0.9f));
        for (int i = 0; i < SIZES_MW.length; i++) {
            double radius = SiteGlyphs.radiusPx(SIZES_MW[i], layout);
            g.setColor(Palette.MUTED_TEXT);
            g.draw(new Ellipse2D.Double(centre - radius, bottom - 2 * radius, 2 * radius, 2 * radius));
            g.setColor(Palette.TEXT);
            g.drawString(Words.number(SIZES_MW[i], 0) + " MW", (float) (centre + largest + 0.9 * em), (float) (top + (i + 0.85) * 1.4 * em));
        }
    }
}
