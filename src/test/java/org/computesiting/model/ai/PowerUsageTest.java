package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.computesiting.model.Annuity;
import org.junit.jupiter.api.Test;

class PowerUsageTest {
    @Test
    void effectivenessRisesWithTemperatureFromTheBaseAtTenDegrees() {
        assertThat(PowerUsage.effectiveness(10.0, 1.12, 0.0075, 1.05)).isEqualTo(1.12);
        assertThat(PowerUsage.effectiveness(20.0, 1.12, 0.0075, 1.05)).isCloseTo(1.195, within(1e-12));
        assertThat(PowerUsage.effectiveness(-20.0, 1.12, 0.0075, 1.05)).isEqualTo(1.05);
    }

    @Property
    void anAnnuityPaysBackTheCapitalExactly(@ForAll @DoubleRange(min = 0.01, max = 0.2) double rate, @ForAll @DoubleRange(min = 2, max = 40) double years) {
        double payment = Annuity.perYear(rate, years);
        double presentValue = payment * (1.0 - Math.pow(1.0 + rate, -years)) / rate;
        assertThat(presentValue).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void anAnnuityWithoutInterestIsEqualParts() {
        assertThat(Annuity.perYear(0.0, 20.0)).isEqualTo(0.05);
    }
}
