package org.computesiting.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The sheet every chart is drawn on: title and one line below it at the top left, the key and the source at the bottom. */
final class ChartPage {
    private static final double MARGIN = 1.5 * FigureStyle.EM;

    private final String title;
    private final String subtitle;
    private final String source;
    private final List<Key> keys = new ArrayList<>();

    /** What a colour, line or fill stands for. */
    private record Key(String label, Color fill, Color line, Stroke stroke, boolean dot) { }

    /** Draws the content of the sheet into the room that is left for it. */
    interface Content {
        void draw(Graphics2D g, Rectangle2D area);
    }

    ChartPage(String title, String subtitle, String source) {
        this.title = title;
        this.subtitle = subtitle;
        this.source = source;
    }

    ChartPage keyLine(String label, Color colour, Stroke stroke) {
        keys.add(new Key(label, null, colour, stroke, false));
        return this;
    }

    ChartPage keyFill(String label, Color fill) {
        keys.add(new Key(label, fill, null, null, false));
        return this;
    }

    /** A line within a band of its own. */
    ChartPage keyBand(String label, Color fill, Color line, Stroke stroke) {
        keys.add(new Key(label, fill, line, stroke, false));
        return this;
    }

    /** A dot, filled or only its rim. */
    ChartPage keyDot(String label, Color colour, boolean filled) {
        keys.add(new Key(label, filled ? colour : Palette.BACKGROUND, colour, FigureStyle.SOLID, true));
        return this;
    }

    BufferedImage render(Content content) {
        BufferedImage image = new BufferedImage(FigureStyle.WIDTH_PX, FigureStyle.HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        FigureStyle.smooth(g);
        g.setColor(Palette.BACKGROUND);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        double width = image.getWidth() - 2 * MARGIN;
        double em = FigureStyle.EM;
        double top = TextBlock.wrap(title, FigureStyle.bold(1.5 * em), width).draw(g, MARGIN, 0.9 * em, Palette.TEXT);
        top = TextBlock.wrap(subtitle, FigureStyle.plain(1.08 * em), width).draw(g, MARGIN, top + 0.1 * em, Palette.MUTED_TEXT);
        TextBlock note = TextBlock.wrap(source, FigureStyle.plain(0.85 * em), width);
        double bottom = image.getHeight() - 0.8 * em - note.heightPx();
        note.draw(g, MARGIN, bottom, Palette.MUTED_TEXT);
        if (!keys.isEmpty()) {
            bottom -= 1.9 * em;
            drawKeys(g, MARGIN, bottom + 0.3 * em);
        }
        content.draw(g, new Rectangle2D.Double(MARGIN, top + 0.9 * em, width, bottom - 0.6 * em - top - 0.9 * em));
        g.dispose();
        return image;
    }

    /** Writes the sheet as PNG; folders are made as needed. */
    void write(Path file, Content content) {
        write(file, render(content));
    }

    static void write(Path file, BufferedImage image) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!ImageIO.write(image, "png", file.toFile())) {
                throw new IOException("this Java has no writer for PNG files");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the figure " + file + " could not be written: " + e.getMessage(), e);
        }
    }

    private void drawKeys(Graphics2D g, double left, double top) {
        double em = FigureStyle.EM;
        double x = left;
        for (Key key : keys) {
            double middle = top + 0.62 * em;
            double width = key.dot() ? em : 2.2 * em;
            if (key.fill() != null) {
                Rectangle2D box = new Rectangle2D.Double(x, middle - 0.5 * em, width, em);
                g.setColor(key.fill());
                g.fill(key.dot() ? new Ellipse2D.Double(x, box.getY(), width, width) : box);
            }
            if (key.line() != null) {
                g.setColor(key.line());
                g.setStroke(key.stroke());
                g.draw(key.dot() ? new Ellipse2D.Double(x, middle - 0.5 * em, width, width) : new Line2D.Double(x, middle, x + width, middle));
            }
            TextBlock label = TextBlock.wrap(key.label(), FigureStyle.plain(em), FigureStyle.WIDTH_PX);
            label.draw(g, x + width + 0.6 * em, top, Palette.TEXT);
            x += width + 2.4 * em + TextBlock.width(key.label(), FigureStyle.plain(em));
        }
    }
}
