package org.computesiting.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The dots over a region whose value is not to be leaned on. */
final class Dots {
    private static final int PERIOD_PX = 9;
    private static final double DOT_PX = 2.6;
    private static final Color DOT = new Color(0x4A, 0x52, 0x5A, 190);

    static final TexturePaint PAINT = paint();

    private Dots() { }

    private static TexturePaint paint() {
        BufferedImage tile = new BufferedImage(PERIOD_PX, PERIOD_PX, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = tile.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(DOT);
        g.fill(new Ellipse2D.Double((PERIOD_PX - DOT_PX) / 2, (PERIOD_PX - DOT_PX) / 2, DOT_PX, DOT_PX));
        g.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, PERIOD_PX, PERIOD_PX));
    }
}
