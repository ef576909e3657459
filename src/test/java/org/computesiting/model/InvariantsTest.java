package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold at the end of every month of a run, whatever happens in it. */
class InvariantsTest {
    private static final double ROUNDING_MW = 1e-6;
    private static InvariantWatch record;

    @BeforeAll
    static void runTheTariffWar() {
        SitingModel model = new SitingModel(Scenarios.shipped("tariff-war"), ReferenceData.load(), 7L);
        record = new InvariantWatch(model.world());
        model.setListener(record);
        model.start();
        while (model.stepMonth()) {
            assertThat(model.monthsDone()).isPositive();
        }
    }

    @Test
    void every_month_was_seen() {
        assertThat(record.months).isEqualTo(192);
    }

    @Test
    void miners_cash_changes_only_by_what_is_booked() {
        assertThat(record.worstMinerMoney).isLessThan(1e-9);
    }

    @Test
    void miners_out_of_business_are_paid_nothing_and_owe_nothing() {
        assertThat(record.cashOfTheDead).isZero();
        assertThat(record.lowestAiCash).as("cash of AI firms").isGreaterThan(-1.0);
    }

    @Test
    void ai_firms_cash_changes_only_by_what_is_booked() {
        assertThat(record.worstAiMoney).isLessThan(1e-9);
    }

    @Test
    void regions_and_firms_hold_the_same_megawatts() {
        assertThat(record.worstMiningSum).isCloseTo(0.0, within(ROUNDING_MW));
        assertThat(record.worstAiSum).isCloseTo(0.0, within(ROUNDING_MW));
    }

    @Test
    void megawatts_are_never_negative_and_a_site_is_never_overfull_and_only_energised_sites_hold_any() {
        assertThat(record.worstNegative).isGreaterThanOrEqualTo(0.0);
        assertThat(record.worstOverfull).isLessThanOrEqualTo(ROUNDING_MW);
    }

    @Test
    void no_lease_without_an_energised_site_and_a_tenant() {
        assertThat(record.leasesWithoutSite).isZero();
    }

    @Test
    void energy_balances_in_every_region() {
        assertThat(record.worstBalance).isLessThan(1e-6);
    }

    @Test
    void nothing_is_infinite_or_undefined() {
        assertThat(record.notFinite).isZero();
    }
}
