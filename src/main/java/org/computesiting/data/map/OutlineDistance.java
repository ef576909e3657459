package org.computesiting.data.map;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.Collection;
import java.util.Optional;

/** How far a point is from an outline of straight edges. */
final class OutlineDistance {
    private OutlineDistance() { }

    /** The modelled region whose outline is nearest to a point, if it is within {@code limit}. */
    static Optional<String> nearest(Collection<RegionShape> shapes, Point2D at, double limit) {
        String nearest = null;
        double nearestDistance = limit;
        for (RegionShape shape : shapes) {
            if (shape.modelled()) {
                double distance = distance(shape.outline(), at, nearestDistance);
                if (distance < nearestDistance) {
                    nearest = shape.code();
                    nearestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Distance from a point to the nearest edge; infinite, without looking closer, if it is beyond {@code limit}. */
    static double distance(Shape outline, Point2D at, double limit) {
        if (!outline.intersects(at.getX() - limit, at.getY() - limit, 2 * limit, 2 * limit)) {
            return Double.POSITIVE_INFINITY;
        }
        double least = Double.POSITIVE_INFINITY;
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        double fromX = 0;
        double fromY = 0;
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = to[0];
                startY = to[1];
            } else {
                double toX = kind == PathIterator.SEG_CLOSE ? startX : to[0];
                double toY = kind == PathIterator.SEG_CLOSE ? startY : to[1];
                least = Math.min(least, Line2D.ptSegDistSq(fromX, fromY, toX, toY, at.getX(), at.getY()));
                to[0] = toX;
                to[1] = toY;
            }
            fromX = to[0];
            fromY = to[1];
        }
        return Math.sqrt(least);
    }
}
