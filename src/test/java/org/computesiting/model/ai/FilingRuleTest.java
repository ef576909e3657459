package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Speculative filings: how many pay under which terms. */
class FilingRuleTest {
    private final FilingRule rule = new FilingRule(AiTestParameters.of("""
        wait_spread_share 0.6
        filing_cost_usd_per_mw 15000
        minimum_take_exposure_years 2
        filings_max 5
        requests_for_one_demand_max 10
        developer_share_of_time_won 0.1
        """), AiTestParameters.siting());

    private int filings(double months, double yearOfDelayUsd, double dearerUsd, double depositUsd, double minimumTake) {
        int n = 1;
        while (rule.pays(n + 1, months, yearOfDelayUsd, dearerUsd, depositUsd, minimumTake, 200_000.0)) {
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
        // 0.6 x (48 - 24 of building) x 0.564 = 8.122 months of 120,000 a year = 81,216 against 15,000 x 0.11993 = 1,799 and half of the extra cost
        assertThat(rule.monthsWon(2, 48)).isCloseTo(8.1216, within(1e-9));
        assertThat(rule.pays(2, 48, 120_000, 2 * 79_400, 0, 0, 200_000)).isTrue();
        assertThat(rule.pays(2, 48, 120_000, 2 * 79_430, 0, 0, 200_000)).isFalse();
    }

    @Test
    void developersFileUntilAnEvenShareOfThePrizeNoLongerCoversTheCost() {
        // 0.1 x 0.6 x 24 x 1.267 / 12 x 80,000 / 6 = 2,027 against 1,799; with the seventh 1,854; with the eighth 1,709
        assertThat(rule.paysDeveloper(6, 48, 80_000, 0, 0, 200_000)).isTrue();
        assertThat(rule.paysDeveloper(7, 48, 80_000, 0, 0, 200_000)).isTrue();
        assertThat(rule.paysDeveloper(8, 48, 80_000, 0, 0, 200_000)).isFalse();
    }

    @Test
    void noDeveloperSignsAMinimumTakeForALoadHeHasNot() {
        // 0.85 x 2 years x 200,000 of demand charge = 340,000 a MW, 40,777 a year: beyond any prize
        assertThat(rule.costUsdPerMwYear(48, 0, 0.85, 200_000)).isCloseTo((15_000 + 340_000) * 0.119931, within(10.0));
        assertThat(rule.paysDeveloper(2, 48, 276_000, 0, 0.85, 200_000)).isFalse();
    }

    @Test
    void whereWaitingIsNoLongerThanBuildingNothingCanBeWon() {
        assertThat(filings(24, 276_000, 0, 0, 0)).isEqualTo(1);
        assertThat(rule.paysDeveloper(2, 24, 276_000, 0, 0, 200_000)).isFalse();
    }

    @Test
    void loadThatLosesNothingByWaitingIsFiledOnce() {
        assertThat(filings(48, 0, 0, 0, 0)).isEqualTo(1);
    }
}
