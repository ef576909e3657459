package org.computesiting.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Divides the canvas of a map figure: words on top and at the bottom, the legend on the right, the map in the rest. */
final class FigurePage {
    private static final String MAP_CREDIT = "Map: Natural Earth.";

    private final Rectangle2D canvas;
    private final double em;
    private final double margin;
    private final TextBlock title;
    private final TextBlock subtitle;
    private final TextBlock source;

    FigurePage(Rectangle2D canvas, String title, String subtitle, String source) {
        this.canvas = canvas;
        this.em = Math.max(10, Math.min(18, Math.min(canvas.getHeight() / 58, canvas.getWidth() / 82)));
        this.margin = 1.5 * em;
        double width = canvas.getWidth() - 2 * margin;
        this.title = TextBlock.wrap(title, TextBlock.sans(Font.BOLD, 1.55 * em), width);
        this.subtitle = TextBlock.wrap(subtitle, TextBlock.sans(Font.PLAIN, 1.1 * em), width);
        this.source = TextBlock.wrap(source + " " + MAP_CREDIT, TextBlock.sans(Font.PLAIN, 0.85 * em), width);
    }

    /** Size of the text in the legend, pixels; everything else is in proportion. */
    double em() {
        return em;
    }

    Rectangle2D map() {
        double top = top();
        double right = canvas.getMaxX() - margin - legendWidth() - em;
        double left = canvas.getX() + margin;
        return new Rectangle2D.Double(left, top, Math.max(1, right - left), Math.max(1, bottom() - top));
    }

    Rectangle2D legend() {
        double width = legendWidth();
        return new Rectangle2D.Double(canvas.getMaxX() - margin - width, top() + 0.5 * em, width, bottom() - top());
    }

    void drawWords(Graphics2D g) {
        double x = canvas.getX() + margin;
        double y = title.draw(g, x, canvas.getY() + 0.9 * em, Palette.TEXT);
        subtitle.draw(g, x, y + 0.1 * em, Palette.MUTED_TEXT);
        source.draw(g, x, bottom() + 0.7 * em, Palette.MUTED_TEXT);
    }

    private double top() {
        return canvas.getY() + 0.9 * em + title.heightPx() + 0.1 * em + subtitle.heightPx() + 0.8 * em;
    }

    private double bottom() {
        return canvas.getMaxY() - 0.5 * em - source.heightPx() - 0.7 * em;
    }

    private double legendWidth() {
        return 13.5 * em;
    }
}
