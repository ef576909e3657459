package org.computesiting.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** A few lines of text, broken between words to fit a width. */
final class TextBlock {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<String> lines;
    private final Font font;

    private TextBlock(List<String> lines, Font font) {
        this.lines = lines;
        this.font = font;
    }

    /** Breaks a text; a word wider than the width stays whole, an empty text gives no line. */
    static TextBlock wrap(String text, Font font, double widthPx) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > widthPx) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return new TextBlock(lines, font);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    static Font sans(int style, double sizePx) {
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) sizePx);
    }

    double heightPx() {
        return lines.size() * lineHeightPx();
    }

    /** Draws from a top left corner down; returns the y where the block ends. */
    double draw(Graphics2D g, double x, double top, Color colour) {
        g.setFont(font);
        g.setColor(colour);
        double baseline = top + font.getSize2D();
        for (String line : lines) {
            g.drawString(line, (float) x, (float) baseline);
            baseline += lineHeightPx();
        }
        return top + heightPx();
    }

    private double lineHeightPx() {
        return 1.3 * font.getSize2D();
    }
}
