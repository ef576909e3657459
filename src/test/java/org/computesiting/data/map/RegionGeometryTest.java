package org.computesiting.data.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionGeometryTest {
    private static final RegionGeometry MAP = RegionGeometry.get();

    @Test
    void sixtyOneRegionsAreModelledAndThreeTerritoriesAreOnlyDrawn() {
        List<String> modelled = MAP.modelledCodes();

        assertThat(MAP.shapes()).hasSize(64);
        assertThat(modelled).hasSize(61).isSorted().doesNotContain("CA-YT", "CA-NT", "CA-NU");
        assertThat(modelled).filteredOn(code -> code.startsWith("US-")).hasSize(51).contains("US-DC");
        assertThat(modelled).filteredOn(code -> code.startsWith("CA-")).containsExactly("CA-AB", "CA-BC", "CA-MB",
                "CA-NB", "CA-NL", "CA-NS", "CA-ON", "CA-PE", "CA-QC", "CA-SK");
    }

    /** Areas of the unthinned source. */
    @ParameterizedTest
    @CsvSource({"US-TX,686365", "US-CA,409316", "US-AK,1487299", "CA-AB,661090", "CA-QC,1502677", "CA-ON,983051",
        "CA-PE,5682", "US-RI,2581", "US-DC,140", "US-MI,151050"})
    void areasStayWithinTwoPercentOfTheSource(String code, double sourceAreaKm2) {
        assertThat(MAP.shape(code).areaKm2()).isCloseTo(sourceAreaKm2, withPercentage(2));
    }

    @Test
    void everyOutlineIsDrawnWithItsTrueArea() {
        for (RegionShape shape : MAP.shapes()) {
            double drawnKm2 = drawnArea(shape) * Albers.EARTH_RADIUS_KM * Albers.EARTH_RADIUS_KM;

            assertThat(drawnKm2 / shape.areaKm2()).as(shape.code()).isCloseTo(1, within(2e-4));
        }
    }

    @Test
    void everyLabelLiesInItsRegion() {
        for (RegionShape shape : MAP.shapes()) {
            Point2D label = Albers.NORTH_AMERICA.project(shape.labelLonDeg(), shape.labelLatDeg());

            assertThat(shape.outline().contains(label)).as(shape.code()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"Dallas,US-TX,-96.80,32.78", "Quincy,US-WA,-119.85,47.23", "Ashburn,US-VA,-77.49,39.04",
        "Phoenix,US-AZ,-112.07,33.45", "Massena,US-NY,-74.89,44.93", "Anchorage,US-AK,-149.90,61.22",
        "Honolulu,US-HI,-157.86,21.31", "Washington,US-DC,-77.02,38.90", "Detroit,US-MI,-83.10,42.40",
        "Calgary,CA-AB,-114.07,51.05", "Montreal,CA-QC,-73.60,45.52", "Toronto,CA-ON,-79.40,43.70",
        "Winnipeg,CA-MB,-97.14,49.90", "Vancouver,CA-BC,-123.10,49.25", "Corner Brook,CA-NL,-57.93,48.94"})
    void citiesLieInTheirRegions(String city, String code, double lonDeg, double latDeg) {
        assertThat(MAP.shape(code).outline().contains(Albers.NORTH_AMERICA.project(lonDeg, latDeg))).as(city).isTrue();
        assertThat(MAP.regionAt(lonDeg, latDeg)).as(city).contains(code);
    }

    @Test
    void charlottetownLiesJustOffTheSimplifiedCoastAndFallsToTheNearestRegion() {
        Point2D charlottetown = Albers.NORTH_AMERICA.project(-63.13, 46.24);

        assertThat(MAP.shapes()).noneMatch(shape -> shape.outline().contains(charlottetown));
        assertThat(MAP.regionAt(-63.13, 46.24)).contains("CA-PE");
    }

    @Test
    void noRegionIsFoundInATerritoryOrFarOutAtSea() {
        assertThat(MAP.regionAt(-135.05, 60.72)).as("Whitehorse").isEmpty();
        assertThat(MAP.regionAt(-50, 35)).as("mid Atlantic").isEmpty();
    }

    @Test
    void theInternationalBorderFollowsTheFortyNinthParallel() {
        Point2D prairie = Albers.NORTH_AMERICA.project(-107, 49);

        double offKm = OutlineDistance.distance(MAP.internationalBorder(), prairie, 1) * Albers.EARTH_RADIUS_KM;

        assertThat(offKm).isLessThan(2);
    }

    @Test
    void anUnknownCodeIsNamed() {
        assertThatThrownBy(() -> MAP.shape("US-XX")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("US-XX").hasMessageContaining("US-TX");
    }

    /** Shoelace formula over the drawn polygon; holes run the other way round and subtract. */
    private static double drawnArea(RegionShape shape) {
        double twice = 0;
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        PathIterator edges = new FlatteningPathIterator(shape.outline().getPathIterator(null), 1e-9);
        for (; !edges.isDone(); edges.next()) {
            int kind = edges.currentSegment(at);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                twice += x * toY - toX * y;
            }
            x = toX;
            y = toY;
        }
        return Math.abs(twice) / 2;
    }
}
