package org.computesiting.data.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AlbersTest {
    private static final Albers ALBERS = Albers.NORTH_AMERICA;

    @Test
    void theOriginProjectsToZero() {
        Point2D origin = ALBERS.project(-96, 40);

        assertThat(origin.getX()).isZero();
        assertThat(origin.getY()).isZero();
    }

    @Test
    void aPointWorkedByHandProjectsWhereTheFormulaSays() {
        // n = (0.342020 + 0.866025)/2 = 0.604023, C = 0.883022 + 2 · 0.604023 · 0.342020 = 1.296198,
        // rho(40) = sqrt(1.296198 - 0.776517)/n = 1.193480, rho(60) = cos(60)/n = 0.827783,
        // theta = 0.604023 · 20° = 0.210844 rad.
        Point2D point = ALBERS.project(-76, 60);

        assertThat(point.getX()).isCloseTo(0.827783 * Math.sin(0.210844), within(2e-6));
        assertThat(point.getY()).isCloseTo(1.193480 - 0.827783 * Math.cos(0.210844), within(2e-6));
    }

    @Test
    void distancesAreTrueAlongAStandardParallel() {
        Point2D west = ALBERS.project(-96.0005, 60);
        Point2D east = ALBERS.project(-95.9995, 60);

        double trueLength = Math.toRadians(0.001) * Math.cos(Math.toRadians(60));
        assertThat(west.distance(east)).isCloseTo(trueLength, within(1e-9));
    }

    @Property
    void everySmallCellKeepsItsArea(@ForAll @DoubleRange(min = -179, max = -45) double lonDeg,
                                    @ForAll @DoubleRange(min = 10, max = 84) double latDeg) {
        double step = 0.01;
        Point2D a = ALBERS.project(lonDeg, latDeg);
        Point2D b = ALBERS.project(lonDeg + step, latDeg);
        Point2D c = ALBERS.project(lonDeg + step, latDeg + step);
        Point2D d = ALBERS.project(lonDeg, latDeg + step);
        double drawn = Math.abs((c.getX() - a.getX()) * (d.getY() - b.getY())
                - (d.getX() - b.getX()) * (c.getY() - a.getY())) / 2;

        double trueArea = Math.toRadians(step)
                * (Math.sin(Math.toRadians(latDeg + step)) - Math.sin(Math.toRadians(latDeg)));
        assertThat(drawn / trueArea).isCloseTo(1, within(1e-5));
    }

    @Property
    void theInverseLeadsBack(@ForAll @DoubleRange(min = -179, max = -45) double lonDeg,
                             @ForAll @DoubleRange(min = -20, max = 84) double latDeg) {
        Point2D point = ALBERS.project(lonDeg, latDeg);

        Point2D back = ALBERS.inverse(point.getX(), point.getY());

        assertThat(back.getX()).isCloseTo(lonDeg, within(1e-9));
        assertThat(back.getY()).isCloseTo(latDeg, within(1e-9));
    }

    @Test
    void northLeansToTheRightInTheWest() {
        Point2D juneau = ALBERS.project(-134, 58);
        Point2D northOfIt = ALBERS.project(-134, 59);

        double lean = Math.atan2(northOfIt.getX() - juneau.getX(), northOfIt.getY() - juneau.getY());

        assertThat(lean).isPositive().isCloseTo(ALBERS.convergenceRad(-134), within(1e-9));
    }

    @Test
    void parallelsSymmetricAboutTheEquatorAreRefused() {
        assertThatThrownBy(() -> new Albers(-30, 30, 0, 0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-30").hasMessageContaining("30");
    }
}
