package org.computesiting.data.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapLayoutTest {
    private static final Rectangle2D CANVAS = new Rectangle2D.Double(20, 70, 950, 700);
    private static final List<String> CODES = RegionGeometry.get().modelledCodes();

    @ParameterizedTest
    @CsvSource({"950,700", "700,500", "500,700", "1800,400", "300,300"})
    void everyRegionIsDrawnInsideItsPanelAndTheCanvas(double width, double height) {
        Rectangle2D canvas = new Rectangle2D.Double(20, 70, width, height);
        for (MapLayout layout : List.of(MapLayout.cropped(canvas), MapLayout.fullExtent(canvas))) {
            for (String code : CODES) {
                Rectangle2D extent = layout.outline(code).getBounds2D();

                assertThat(layout.panel(code).frame().contains(extent)).as(code).isTrue();
                assertThat(canvas.contains(extent)).as(code).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"950,700", "700,500", "500,700", "1800,400"})
    void panelsDoNotOverlap(double width, double height) {
        List<MapPanel> panels = MapLayout.cropped(new Rectangle2D.Double(0, 0, width, height)).panels();

        assertThat(panels).hasSize(4);
        for (MapPanel one : panels) {
            assertThat(panels).filteredOn(other -> other != one)
                    .noneMatch(other -> other.frame().intersects(one.frame()));
        }
    }

    @Test
    void alaskaHawaiiAndTheTerritoriesAreInsets() {
        MapLayout layout = MapLayout.cropped(CANVAS);

        assertThat(layout.panels()).extracting(MapPanel::inset).containsExactly(false, true, true, true);
        assertThat(layout.panel("US-AK").codes()).containsExactly("US-AK");
        assertThat(layout.panel("US-HI").codes()).containsExactly("US-HI");
        assertThat(layout.panel("CA-NU").codes()).containsExactly("CA-NT", "CA-NU", "CA-YT");
        assertThat(layout.main().codes()).hasSize(59);
    }

    @Test
    void northIsUpInTheInsetOfAlaska() {
        MapLayout layout = MapLayout.cropped(CANVAS);
        double labelLonDeg = RegionGeometry.get().shape("US-AK").labelLonDeg();

        Point2D south = layout.toPixel("US-AK", labelLonDeg, 62);
        Point2D north = layout.toPixel("US-AK", labelLonDeg, 66);

        assertThat(north.getX()).isCloseTo(south.getX(), within(1e-6));
        assertThat(north.getY()).isLessThan(south.getY());
    }

    @Test
    void everyLabelPointHitsItsOwnRegion() {
        for (MapLayout layout : List.of(MapLayout.cropped(CANVAS), MapLayout.fullExtent(CANVAS))) {
            for (String code : CODES) {
                Point2D at = layout.labelPixel(code);

                assertThat(layout.regionAt(at.getX(), at.getY())).as(code).contains(code);
            }
        }
    }

    @Test
    void aPixelLeadsBackToThePlaceItShows() throws Exception {
        MapLayout layout = MapLayout.cropped(CANVAS);
        Point2D pixel = layout.toPixel("US-AK", -149.9, 61.22);

        AffineTransform back = layout.transform("US-AK").createInverse();
        Point2D projected = back.transform(pixel, null);
        Point2D lonLat = Albers.NORTH_AMERICA.inverse(projected.getX(), projected.getY());

        assertThat(lonLat.getX()).isCloseTo(-149.9, within(1e-9));
        assertThat(lonLat.getY()).isCloseTo(61.22, within(1e-9));
    }

    @Test
    void theTerritoriesAndTheSeaAreNotHit() {
        MapLayout layout = MapLayout.cropped(CANVAS);
        Point2D yukon = layout.labelPixel("CA-YT");
        Point2D atlantic = layout.toPixel("US-FL", -70, 30);

        assertThat(layout.regionAt(yukon.getX(), yukon.getY())).isEmpty();
        assertThat(layout.regionNear(atlantic.getX(), atlantic.getY(), 8)).isEmpty();
    }

    @Test
    void aPixelJustOffACoastHitsTheNearestRegionWithinTheTolerance() {
        MapLayout layout = MapLayout.cropped(CANVAS);
        Rectangle2D hawaii = layout.outline("US-HI").getBounds2D();
        double x = hawaii.getMaxX() + 3;
        double y = layout.labelPixel("US-HI").getY();

        assertThat(layout.regionAt(x, y)).isEmpty();
        assertThat(layout.regionNear(x, y, 25)).contains("US-HI");
        assertThat(layout.regionNear(x, y, 2)).isEmpty();
    }

    @Test
    void calloutsStandForTheSmallEasternRegionsWithoutCoveringLand() {
        MapLayout layout = MapLayout.cropped(CANVAS);

        assertThat(layout.callouts()).extracting(Callout::code).contains("US-RI", "US-DE", "US-DC", "CA-PE");
        for (Callout callout : layout.callouts()) {
            Rectangle2D box = callout.box();
            assertThat(CODES).as(callout.code()).noneMatch(code -> layout.outline(code).intersects(box));
            assertThat(layout.callouts()).filteredOn(other -> other != callout)
                    .noneMatch(other -> other.box().intersects(box));
            assertThat(layout.regionAt(box.getCenterX(), box.getCenterY())).contains(callout.code());
        }
    }

    @Test
    void aTinyMapHasNoCallouts() {
        assertThat(MapLayout.cropped(new Rectangle2D.Double(0, 0, 300, 200)).callouts()).isEmpty();
    }
}
