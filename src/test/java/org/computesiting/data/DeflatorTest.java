package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeflatorTest {

    private static final Provenance SOMEWHERE = new Provenance("test", "2025", Basis.RECALLED, "");

    private final Deflator deflator = new Deflator(List.of(new CpiYear(2024, 240, SOMEWHERE),
            new CpiYear(2025, 252, SOMEWHERE), new CpiYear(2026, 264, SOMEWHERE)));

    @Test
    void theIndexOfAMonthLiesOnTheLineBetweenTheMiddlesOfYears() {
        // The middle of January 2025 is 5.5 of 12 months before the middle of the year: 252 - 12 x 5.5 / 12 = 246.5.
        assertThat(deflator.factor(YearMonth.of(2025, 1))).isCloseTo(252 / 246.5, within(1e-12));
        // The middle of July 2025 is half a month after it: 252 + 12 x 0.5 / 12 = 252.5.
        assertThat(deflator.toUsd2025(101, YearMonth.of(2025, 7))).isCloseTo(101 * 252 / 252.5, within(1e-9));
    }

    @Test
    void beyondTheTableTheIndexIsFlat() {
        assertThat(deflator.factor(YearMonth.of(2023, 1))).isCloseTo(252 / 240.0, within(1e-12));
        assertThat(deflator.factor(YearMonth.of(2031, 12))).isCloseTo(252 / 264.0, within(1e-12));
    }

    @Test
    void aDollarOf2020BoughtAboutAQuarterMore() {
        Deflator bundled = new Deflator(ReferenceData.load().cpi());

        assertThat(bundled.factor(2020)).isBetween(1.22, 1.27);
        assertThat(bundled.factor(2025)).isEqualTo(1);
    }
}
