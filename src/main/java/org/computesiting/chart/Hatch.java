package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The grey hatch that stands for "no data or not modelled", and for nothing else. */
final class Hatch {
    private static final int PERIOD_PX = 6;

    static final TexturePaint PAINT = paint();

    private Hatch() { }

    /** One period of diagonal lines; the line is drawn three times so that it goes on across the tile's edges. */
    private static TexturePaint paint() {
        BufferedImage tile = new BufferedImage(PERIOD_PX, PERIOD_PX, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = tile.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Palette.HATCH_GROUND);
        g.fillRect(0, 0, PERIOD_PX, PERIOD_PX);
        g.setColor(Palette.HATCH_LINE);
        g.setStroke(new BasicStroke(1.1f));
        for (int shift = -PERIOD_PX; shift <= PERIOD_PX; shift += PERIOD_PX) {
            g.draw(new Line2D.Double(shift - PERIOD_PX, 2 * PERIOD_PX, shift + 2 * PERIOD_PX, -PERIOD_PX));
        }
        g.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, PERIOD_PX, PERIOD_PX));
    }
}
