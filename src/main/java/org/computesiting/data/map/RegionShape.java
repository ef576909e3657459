package org.computesiting.data.map;

import java.awt.geom.Path2D;

/**
 * One state, province or territory on the map.
 *
 * @param code     ISO 3166-2, such as {@code US-TX}
 * @param modelled false for the three territories: they are drawn, but are no regions of the model
 * @param outline  rings in {@link Albers#NORTH_AMERICA} coordinates, even-odd rule; shared, not to be changed
 * @param lakes    lakes that have their middle in it, to be drawn over it in the colour of water; likewise
 * @param labelLonDeg longitude of a point near the middle where a label fits
 * @param labelLatDeg its latitude
 * @param areaKm2  area on the sphere, without the Great Lakes
 */
public record RegionShape(String code, boolean modelled, Path2D outline, Path2D lakes, double labelLonDeg,
                          double labelLatDeg, double areaKm2) {
}
