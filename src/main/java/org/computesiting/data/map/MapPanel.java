package org.computesiting.data.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One part of the canvas in which some of the regions are drawn at one scale.
 *
 * @param title    printed inside an inset's frame; empty for the main panel, which has no frame
 * @param frame    the rectangle it may use, pixels
 * @param toPixels from {@link Albers#NORTH_AMERICA} coordinates to pixels, y down; shared, not to be changed
 * @param codes    what is drawn here
 */
public record MapPanel(String title, Rectangle2D frame, AffineTransform toPixels, List<String> codes) {
    private static final double PADDING_PX = 4;

    /** Whether it is a framed inset. */
    public boolean inset() {
        return !title.isEmpty();
    }

    /** Pixels per unit of the projection, that is per radius of the Earth. */
    public double scalePx() {
        return Math.sqrt(Math.abs(toPixels.getDeterminant()));
    }

    /** Fits the extent of some shapes into a frame, turned so that north is up at the first one's label. */
    static MapPanel inset(String title, Rectangle2D frame, double titlePx, Collection<RegionShape> shapes) {
        RegionShape first = shapes.iterator().next();
        AffineTransform turn = AffineTransform.getRotateInstance(Albers.NORTH_AMERICA.convergenceRad(first.labelLonDeg()));
        Rectangle2D within = new Rectangle2D.Double(frame.getX(), frame.getY() + titlePx,
                frame.getWidth(), frame.getHeight() - titlePx);
        AffineTransform toPixels = fit(extent(shapes, turn), within);
        toPixels.concatenate(turn);
        return new MapPanel(title, frame, toPixels, codes(shapes));
    }

    /** Fits a given extent into a frame. */
    static MapPanel main(Rectangle2D frame, Rectangle2D extent, Collection<RegionShape> shapes) {
        return new MapPanel("", frame, fit(extent, frame), codes(shapes));
    }

    /** Extent of some shapes after a turn. */
    static Rectangle2D extent(Collection<RegionShape> shapes, AffineTransform turn) {
        Rectangle2D extent = null;
        for (RegionShape shape : shapes) {
            Shape turned = turn.createTransformedShape(shape.outline());
            extent = extent == null ? turned.getBounds2D() : extent.createUnion(turned.getBounds2D());
        }
        return extent;
    }

    private static List<String> codes(Collection<RegionShape> shapes) {
        return shapes.stream().map(RegionShape::code).sorted(Comparator.naturalOrder()).toList();
    }

    /** Same scale both ways, centred, y upside down because pixels count downwards. */
    private static AffineTransform fit(Rectangle2D extent, Rectangle2D frame) {
        double scale = Math.max(1e-9, Math.min((frame.getWidth() - 2 * PADDING_PX) / extent.getWidth(),
                (frame.getHeight() - 2 * PADDING_PX) / extent.getHeight()));
        return new AffineTransform(scale, 0, 0, -scale,
                frame.getCenterX() - scale * extent.getCenterX(), frame.getCenterY() + scale * extent.getCenterY());
    }
}
