package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;

/** Symbols of sites, all to one scale: area in pixels is proportional to MW. */
final class SiteSymbols {
    private static final int FILL_ALPHA = 205;
    private static final double MIN_RADIUS_PX = 1.2;

    private final double radiusPxPerRootMw;
    private final double largestMw;

    /**
     * @param sites           what is drawn; the largest sets the scale
     * @param largestRadiusPx radius of a circle for the largest site
     */
    SiteSymbols(List<SiteMark> sites, double largestRadiusPx) {
        this.largestMw = sites.stream().mapToDouble(SiteMark::mw).max().orElse(0);
        this.radiusPxPerRootMw = largestMw > 0 ? largestRadiusPx / Math.sqrt(largestMw) : 0;
    }

    double radiusPx(double mw) {
        return Math.max(MIN_RADIUS_PX, radiusPxPerRootMw * Math.sqrt(mw));
    }

    /** Up to three round sizes for the legend, largest first. */
    List<Double> legendSizesMw() {
        if (largestMw <= 0) {
            return List.of();
        }
        double power = Math.pow(10, Math.floor(Math.log10(largestMw)));
        double lead = largestMw / power;
        double large = (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
        return List.of(large, large / 5, large / 25).stream().filter(mw -> radiusPx(mw) > MIN_RADIUS_PX).toList();
    }

    /** Draws one symbol with a pale rim, so that it stands out from any fill. */
    void draw(Graphics2D g, SiteUse use, double x, double y, double mw) {
        Shape shape = use.shape(x, y, radiusPx(mw));
        Color colour = use.colour();
        g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FILL_ALPHA));
        g.fill(shape);
        g.setStroke(new BasicStroke(1.3f));
        g.setColor(new Color(255, 255, 255, 230));
        g.draw(shape);
    }
}
