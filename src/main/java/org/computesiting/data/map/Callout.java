package org.computesiting.data.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A labelled box out at sea that stands for a region too small to read, joined to it by a line.
 *
 * @param code   the region
 * @param box    where the box is, pixels
 * @param anchor the end of the line in the region, pixels
 */
public record Callout(String code, Rectangle2D box, Point2D anchor) {
    private static final double COLUMN_X = 0.345;
    private static final double ROW_STEP = 0.0245;

    /** The first box is level with the coast of its region; further ones follow below in the order of their coasts. */
    private static final String[] COLUMN = {"US-NH", "US-MA", "US-RI", "US-CT", "US-NJ", "US-DE", "US-MD", "US-DC"};
    private static final double COLUMN_TOP = 0.100;

    /** Prince Edward Island's box floats in the Gulf of St. Lawrence. */
    private static final double GULF_X = 0.3625;
    private static final double GULF_Y = 0.2225;

    /** Below this many pixels per radius of the Earth the letters in the boxes would be under 8 pixels high. */
    private static final double MIN_SCALE_PX = 480;

    /** Where the line meets the box: at its left, or at its bottom if the region lies below. */
    public Point2D lineEnd() {
        boolean below = anchor.getX() > box.getX();
        return below ? new Point2D.Double(Math.min(anchor.getX(), box.getMaxX()), box.getMaxY())
                : new Point2D.Double(box.getX(), box.getCenterY());
    }

    /** The boxes beside a main panel; none where they would be too small to read themselves. */
    static List<Callout> beside(MapPanel main, RegionGeometry map) {
        List<Callout> callouts = new ArrayList<>();
        if (main.scalePx() < MIN_SCALE_PX) {
            return callouts;
        }
        for (int row = 0; row < COLUMN.length; row++) {
            callouts.add(at(COLUMN[row], COLUMN_X, COLUMN_TOP - row * ROW_STEP, main, map));
        }
        callouts.add(at("CA-PE", GULF_X, GULF_Y, main, map));
        return callouts;
    }

    private static Callout at(String code, double x, double y, MapPanel main, RegionGeometry map) {
        AffineTransform toPixels = main.toPixels();
        RegionShape shape = map.shape(code);
        Point2D anchor = toPixels.transform(
                Albers.NORTH_AMERICA.project(shape.labelLonDeg(), shape.labelLatDeg()), null);
        Point2D left = toPixels.transform(new Point2D.Double(x, y), null);
        double width = 0.031 * main.scalePx();
        double height = 0.019 * main.scalePx();
        return new Callout(code, new Rectangle2D.Double(left.getX(), left.getY() - height / 2, width, height), anchor);
    }
}
