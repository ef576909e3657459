package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speculative filings: how many pay under which terms. */
class FilingRuleTest {
    private final FilingRule rule = new FilingRule(AiTestParameters.of("""
        wait_spread_share 0.35
        filing_cost_usd_per_mw 15000
        minimum_take_exposure_years 2
        filings_max 5
        """), AiTestParameters.siting());

    private int filings(double months, double yearOfDelayUsd, double dearerUsd, double depositUsd, double minimumTake) {
        int n = 1;
        while (rule.pays(n + 1, months, yearOfDelayUsd, dearerUsd, depositUsd, minimumTake, 60.0)) {
            n++;
        }
        return n;
    }

    @Test
    void longWaitsForValuableLoadAreFiledUpToTheLimit() {
        assertThat(filings(48, 276_000, 0, 0, 0)).isEqualTo(5);
    }

    @Test
    void minimumTakeAndDepositsShrinkTheDuplicates() {
        int free = filings(48, 276_000, 30_000, 0, 0);
        int bound = filings(48, 276_000, 30_000, 15_000, 0.85);
        assertThat(bound).isLessThan(free);
    }

    @Test
    void theSecondFilingIsWorthTheHandWorkedMonths() {
        // 0.35 x 48 x 0.564 = 9.475 months of 120,000 a year = 94,752 against 15,000 x 0.11993 = 1,799 and half of the extra cost
        assertThat(rule.pays(2, 48, 120_000, 2 * 92_900, 0, 0, 60)).isTrue();
        assertThat(rule.pays(2, 48, 120_000, 2 * 93_000, 0, 0, 60)).isFalse();
    }

    @Test
    void loadThatLosesNothingByWaitingIsFiledOnce() {
        assertThat(filings(48, 0, 0, 0, 0)).isEqualTo(1);
    }
}
