package org.computesiting.chart;

/**
 * A site on a map.
 *
 * @param regionCode the region it belongs to, ISO 3166-2; decides in which panel of the map it is drawn
 * @param lonDeg     longitude, degrees east
 * @param latDeg     latitude, degrees north
 * @param mw         size; the symbol's area is proportional to it
 * @param use        colour and shape
 */
public record SiteMark(String regionCode, double lonDeg, double latDeg, double mw, SiteUse use) {
    public SiteMark {
        if (!(mw >= 0) || Double.isInfinite(mw)) {
            throw new IllegalArgumentException("site in " + regionCode + " has " + mw + " MW; allowed are 0 and above");
        }
    }
}
