package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.Annuity;
import org.junit.jupiter.api.Test;

class CapacityPriceTest {
    @Test
    void costs_new_entry_at_the_target_and_twice_that_when_short() {
        assertThat(CapacityPrice.usdPerKwYear(0.15, 0.15, 100)).isEqualTo(100.0);
        assertThat(CapacityPrice.usdPerKwYear(0.05, 0.15, 100)).isEqualTo(200.0);
        assertThat(CapacityPrice.usdPerKwYear(-0.30, 0.15, 100)).isEqualTo(200.0);
    }

    @Test
    void falls_to_a_tenth_when_long_and_is_linear_between_points() {
        assertThat(CapacityPrice.usdPerKwYear(0.40, 0.15, 100)).isCloseTo(10.0, within(1e-9));
        assertThat(CapacityPrice.usdPerKwYear(0.12, 0.15, 100)).isCloseTo(150.0, within(1e-9));
        assertThat(CapacityPrice.usdPerKwYear(0.17, 0.15, 100)).isCloseTo(70.0, within(1e-9));
        assertThat(CapacityPrice.usdPerKwYear(0.22, 0.15, 100)).isCloseTo(25.0, within(1e-9));
    }

    @Test
    void an_annuity_pays_off_the_loan() {
        // 1000 at 10 % over 2 years: 1000 * 1.1 - x = x / 1.1, x = 576.190476
        assertThat(1000 * Annuity.perYear(0.10, 2)).isCloseTo(576.190476, within(1e-6));
        assertThat(Annuity.perYear(0.0, 20)).isEqualTo(0.05);
    }
}
