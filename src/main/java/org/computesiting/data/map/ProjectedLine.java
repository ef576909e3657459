package org.computesiting.data.map;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Turns lines of degrees into lines of the projection. */
final class ProjectedLine {
    /** Longer edges get points in between, so that the 49th parallel is drawn as the arc it is. */
    private static final double MAX_EDGE_DEG = 0.5;

    private ProjectedLine() { }

    /**
     * Adds a line to a path.
     *
     * @param lonLat lon, lat, lon, lat… in degrees
     * @param close  whether the line is a ring
     */
    static void append(Path2D path, double[] lonLat, boolean close) {
        Point2D first = Albers.NORTH_AMERICA.project(lonLat[0], lonLat[1]);
        path.moveTo(first.getX(), first.getY());
        for (int i = 2; i < lonLat.length; i += 2) {
            double dLon = lonLat[i] - lonLat[i - 2];
            double dLat = lonLat[i + 1] - lonLat[i - 1];
            int pieces = (int) Math.ceil(Math.max(Math.abs(dLon), Math.abs(dLat)) / MAX_EDGE_DEG);
            for (int piece = 1; piece <= pieces; piece++) {
                double part = (double) piece / pieces;
                Point2D next = Albers.NORTH_AMERICA.project(lonLat[i - 2] + part * dLon, lonLat[i - 1] + part * dLat);
                path.lineTo(next.getX(), next.getY());
            }
        }
        if (close) {
            path.closePath();
        }
    }
}
