package org.computesiting.data.map;

/** Areas of rings whose edges are straight in longitude and latitude. */
final class SphericalArea {
    private SphericalArea() { }

    /**
     * Area by Green's theorem: the integral of sin(latitude) over longitude around the ring. Along an edge that
     * integral is exact, so long borders on a parallel and long slanted ones are treated alike.
     *
     * @param lonLat closed ring as lon, lat, lon, lat… in degrees
     * @return km²; the sign tells the direction of the ring, so that holes subtract
     */
    static double signedKm2(double[] lonLat) {
        double sum = 0;
        for (int i = 2; i < lonLat.length; i += 2) {
            double dLon = Math.toRadians(lonLat[i] - lonLat[i - 2]);
            double from = Math.toRadians(lonLat[i - 1]);
            double to = Math.toRadians(lonLat[i + 1]);
            sum += dLon * meanSine(from, to);
        }
        return sum * Albers.EARTH_RADIUS_KM * Albers.EARTH_RADIUS_KM;
    }

    private static double meanSine(double from, double to) {
        double half = (to - from) / 2;
        double middle = Math.sin((from + to) / 2);
        return Math.abs(half) < 1e-6 ? middle : middle * Math.sin(half) / half;
    }
}
