package org.computesiting.data.map;

import java.awt.geom.Point2D;

/**
 * Albers equal-area conic projection of the unit sphere with two standard parallels. Projected areas times the
 * squared radius of the Earth are true areas.
 *
 * <p>Formulas: J. P. Snyder, <i>Map Projections: A Working Manual</i>, USGS Professional Paper 1395 (1987),
 * equations 14-1 to 14-11 for the sphere.
 */
public final class Albers {
    /** Parallels 20° N and 60° N, origin 40° N 96° W: the whole continent without much distortion of shape. */
    public static final Albers NORTH_AMERICA = new Albers(20, 60, 40, -96);

    /** Mean radius of the Earth, km (IUGG). */
    public static final double EARTH_RADIUS_KM = 6371.0;

    private final double originLonDeg;
    private final double n;
    private final double c;
    private final double originRho;

    /**
     * @param firstParallelDeg  latitude that is drawn without distortion, degrees north
     * @param secondParallelDeg the other one; the two may not be symmetric about the equator
     * @param originLatDeg      latitude where y is 0 on the central meridian
     * @param originLonDeg      central meridian, where x is 0
     */
    public Albers(double firstParallelDeg, double secondParallelDeg, double originLatDeg, double originLonDeg) {
        double sin1 = Math.sin(Math.toRadians(firstParallelDeg));
        double sin2 = Math.sin(Math.toRadians(secondParallelDeg));
        this.originLonDeg = originLonDeg;
        this.n = (sin1 + sin2) / 2;
        this.c = 1 - sin1 * sin1 + 2 * n * sin1;
        if (n == 0) {
            throw new IllegalArgumentException("parallels " + firstParallelDeg + " and " + secondParallelDeg
                    + " are symmetric about the equator: the cone has no apex");
        }
        this.originRho = rho(originLatDeg);
    }

    /**
     * Projects a point.
     *
     * @return x to the east and y to the north on the unit sphere
     */
    public Point2D.Double project(double lonDeg, double latDeg) {
        double rho = rho(latDeg);
        double theta = n * Math.toRadians(wrap(lonDeg - originLonDeg));
        return new Point2D.Double(rho * Math.sin(theta), originRho - rho * Math.cos(theta));
    }

    /**
     * Undoes {@link #project}.
     *
     * @return longitude as x and latitude as y, degrees; NaN latitude for a point outside the projected sphere
     */
    public Point2D.Double inverse(double x, double y) {
        double sign = Math.signum(n);
        double fromApex = originRho - y;
        double rho = Math.hypot(x, fromApex);
        double theta = Math.atan2(sign * x, sign * fromApex);
        double sinLat = (c - rho * rho * n * n) / (2 * n);
        return new Point2D.Double(wrap(Math.toDegrees(theta / n) + originLonDeg), Math.toDegrees(Math.asin(sinLat)));
    }

    /**
     * How far north points to the side of straight up at a longitude.
     *
     * @return radians; positive where north leans to the right (west of the central meridian)
     */
    public double convergenceRad(double lonDeg) {
        return -n * Math.toRadians(wrap(lonDeg - originLonDeg));
    }

    private double rho(double latDeg) {
        return Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(latDeg))) / n;
    }

    private static double wrap(double lonDeg) {
        double wrapped = lonDeg % 360;
        if (wrapped > 180) {
            return wrapped - 360;
        }
        return wrapped <= -180 ? wrapped + 360 : wrapped;
    }
}
