package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateCasesTest {
    private final RateCases cases = new RateCases(new String[] {"US-OH", "US-TX"}, 10);

    @Test
    void theFilingMonthBelongsToTheRegionsName() {
        RateCases other = new RateCases(new String[] {"US-TX", "US-OH"}, 10);
        assertThat(cases.filingMonth(0)).isBetween(1, 12).isEqualTo(other.filingMonth(1));
    }

    @Test
    void filedRatesHoldFromTenMonthsLater() {
        cases.filedUsdPerMwh()[0] = 50.0;
        cases.open(0);
        int month = cases.filingMonth(0);
        assertThat(cases.isFiled(0, month)).isTrue();
        cases.filedUsdPerMwh()[0] = 40.0;
        cases.file(0, 100);
        cases.decide(0, 109);
        assertThat(cases.rateUsdPerMwh(0, 0)).isEqualTo(50.0);
        assertThat(cases.isFiled(0, month)).as("one case at a time").isFalse();
        cases.decide(0, 110);
        assertThat(cases.rateUsdPerMwh(0, 0)).isEqualTo(40.0);
        assertThat(cases.isFiled(0, month)).isTrue();
    }
}
