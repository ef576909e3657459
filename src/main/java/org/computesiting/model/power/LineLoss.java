package org.computesiting.model.power;

import org.computesiting.data.Parameters;
import org.computesiting.data.Region;

/**
 * Part of what a line sends that is lost on the way: a share per distance between the middles of the two regions, no farther than what usually lies between the
 * load centres on two sides of a border, and the conversion at both ends of a direct-current line.
 */
final class LineLoss {
    private static final double EARTH_RADIUS_KM = 6371.0;

    private final double sharePer1000Km;
    private final double longestKm;
    private final double converterShare;

    LineLoss(Parameters parameters) {
        sharePer1000Km = parameters.get("line_loss_share_per_1000_km");
        longestKm = parameters.get("line_loss_longest_km");
        converterShare = parameters.get("converter_loss_share");
    }

    /** @param type kind of line as in table interties */
    double share(Region one, Region other, String type) {
        double converters = type.contains("hvdc") || type.contains("b2b") ? converterShare : 0.0;
        return sharePer1000Km * Math.min(longestKm, distanceKm(one, other)) / 1000.0 + converters;
    }

    /** Great-circle distance between the middles of two regions (haversine). */
    static double distanceKm(Region one, Region other) {
        double lat = StrictMath.toRadians(other.latDeg() - one.latDeg());
        double lon = StrictMath.toRadians(other.lonDeg() - one.lonDeg());
        double a = StrictMath.sin(lat / 2.0) * StrictMath.sin(lat / 2.0)
            + StrictMath.cos(StrictMath.toRadians(one.latDeg())) * StrictMath.cos(StrictMath.toRadians(other.latDeg()))
                * StrictMath.sin(lon / 2.0) * StrictMath.sin(lon / 2.0);
        return 2.0 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(a));
    }
}
