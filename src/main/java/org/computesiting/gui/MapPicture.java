package org.computesiting.gui;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.computesiting.chart.ChoroplethFigure;
import org.computesiting.chart.ClassBreaks;
import org.computesiting.data.map.MapLayout;
import org.computesiting.model.RegionTable;

/**
 * The coloured map without sites, kept as a picture until a region changes its class, the measure changes or the window its size: in most months
 * nothing of that happens, and a map takes longer to draw than a month to simulate.
 */
final class MapPicture {
    private BufferedImage picture;
    private MapLayout layout;
    private MapMeasure drawn;
    private ClassBreaks drawnBreaks;
    private int[] drawnClasses = {};
    private double drawnScale;
    private String drawnSubtitle = "";

    /** Draws the map into the top left corner of a canvas. */
    void draw(Graphics2D g, int widthPx, int heightPx, MapMeasure measure, String subtitle, RegionTable regions, double[] values, ClassBreaks breaks) {
        int[] classes = new int[values.length];
        for (int r = 0; r < values.length; r++) {
            classes[r] = breaks.classOf(values[r]);
        }
        double scale = Math.max(1.0, g.getTransform().getScaleX());
        boolean same = picture != null && layout != null && picture.getWidth() == (int) Math.ceil(widthPx * scale) && picture.getHeight() == (int) Math.ceil(heightPx * scale)
            && scale == drawnScale && measure == drawn && breaks == drawnBreaks && Arrays.equals(classes, drawnClasses) && subtitle.equals(drawnSubtitle);
        if (!same) {
            render(widthPx, heightPx, scale, measure, subtitle, regions, values, breaks);
            drawn = measure;
            drawnBreaks = breaks;
            drawnClasses = classes;
            drawnScale = scale;
            drawnSubtitle = subtitle;
        }
        g.drawImage(picture, AffineTransform.getScaleInstance(1.0 / scale, 1.0 / scale), null);
    }

    /** Where regions are in the picture drawn last; null before the first. */
    MapLayout layout() {
        return layout;
    }

    private void render(int widthPx, int heightPx, double scale, MapMeasure measure, String subtitle, RegionTable regions, double[] values, ClassBreaks breaks) {
        Map<String, Double> byCode = new TreeMap<>();
        for (int r = 0; r < values.length; r++) {
            byCode.put(regions.code[r], values[r]);
        }
        ChoroplethFigure figure = ChoroplethFigure.of(measure.title(), measure.title() + ", " + measure.unit(), byCode)
            .subtitle(subtitle).source("Places of sites within a region are drawn at random.").breaks(breaks).build();
        Rectangle2D canvas = new Rectangle2D.Double(0, 0, widthPx, heightPx);
        layout = figure.mapLayout(canvas);
        picture = new BufferedImage((int) Math.ceil(widthPx * scale), (int) Math.ceil(heightPx * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        figure.draw(g, canvas);
        g.dispose();
    }
}
