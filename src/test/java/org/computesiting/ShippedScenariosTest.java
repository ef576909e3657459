package org.computesiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.computesiting.experiment.FinishedRun;
import org.computesiting.observe.TimeSeries;
import org.junit.jupiter.api.Test;

/** Each shipped scenario shows what it is there to show: directions, on one seed that all arms share. */
class ShippedScenariosTest {
    private static final String END = "horizon.end=2030-12";
    private static final YearMonth START = YearMonth.of(2020, 1);

    private final FinishedRun reference = Scenarios.run("reference", 42, END);
    private final FinishedRun noTariff = Scenarios.run("no-tariff", 42, END);
    private final FinishedRun tariffWar = Scenarios.run("tariff-war", 42, END);

    private static int month(int year, int month) {
        return (year - START.getYear()) * 12 + month - START.getMonthValue();
    }

    private static double at(FinishedRun run, String measure, String place, int year, int month) {
        return run.series().value(month(year, month), measure, place);
    }

    private static double mean(FinishedRun run, String measure, String place, int fromYear, int toYear) {
        TimeSeries series = run.series();
        double sum = 0.0;
        for (int t = month(fromYear, 1); t <= month(toYear, 12); t++) {
            sum += series.value(t, measure, place);
        }
        return sum / (month(toYear, 12) - month(fromYear, 1) + 1);
    }

    @Test
    void reference_chinas_ban_cuts_the_network_and_moves_hashrate_to_north_america() {
        double before = at(reference, "network_hashrate", "NA", 2021, 5);
        assertThat(at(reference, "network_hashrate", "NA", 2021, 7)).isBetween(0.45 * before, 0.75 * before);
        assertThat(at(reference, "china_hashrate", "NA", 2021, 8)).isLessThan(0.3 * at(reference, "china_hashrate", "NA", 2021, 4));
        assertThat(at(reference, "hashrate_share", "NA", 2022, 1)).isGreaterThan(at(reference, "hashrate_share", "NA", 2021, 4) + 0.08);
    }

    @Test
    void reference_data_centres_more_than_double_between_2020_and_2030_and_virginia_begins_with_the_most() {
        assertThat(at(reference, "ai_mw", "NA", 2030, 12)).isGreaterThan(2.0 * at(reference, "ai_mw", "NA", 2020, 1));
        for (String place : reference.world().regions.code) {
            assertThat(at(reference, "ai_mw", place, 2020, 1)).as(place).isLessThanOrEqualTo(at(reference, "ai_mw", "US-VA", 2020, 1));
        }
    }

    @Test
    void reference_texas_gains_share_and_adds_most_data_centres_beside_virginia() {
        assertThat(gainOfShare("US-TX")).isPositive();
        for (String place : reference.world().regions.code) {
            if (!place.equals("US-VA")) {
                assertThat(added(place)).as(place).isLessThanOrEqualTo(added("US-TX"));
            }
        }
    }

    private double added(String place) {
        return at(reference, "ai_mw", place, 2025, 6) - at(reference, "ai_mw", place, 2020, 1);
    }

    private double gainOfShare(String place) {
        return at(reference, "ai_mw", place, 2025, 6) / at(reference, "ai_mw", "NA", 2025, 6) - at(reference, "ai_mw", place, 2020, 1) / at(reference, "ai_mw", "NA", 2020, 1);
    }

    @Test
    void reference_miners_turn_megawatts_over_to_ai_mostly_after_the_halving_of_2024() {
        double before = at(reference, "hosted_ai_mw", "NA", 2024, 4) + at(reference, "retrofit_mw", "NA", 2024, 4);
        double after = at(reference, "hosted_ai_mw", "NA", 2027, 4) + at(reference, "retrofit_mw", "NA", 2027, 4);
        assertThat(after).isGreaterThan(300.0).isGreaterThan(2.0 * before);
    }

    @Test
    void reference_far_more_is_announced_than_built() {
        double built = at(reference, "ai_mw", "NA", 2026, 6) - at(reference, "ai_mw", "NA", 2025, 6);
        assertThat(at(reference, "announced_ai_mw", "NA", 2025, 6)).isGreaterThan(3.0 * built);
    }

    @Test
    void no_tariff_collects_less_duty_than_the_record_and_none_on_canadian_goods() {
        assertThat(mean(noTariff, "tariff_revenue_usd", "US", 2025, 2026)).isLessThan(mean(reference, "tariff_revenue_usd", "US", 2025, 2026));
        assertThat(mean(noTariff, "tariff_revenue_usd", "CA", 2025, 2030)).isZero();
        assertThat(mean(noTariff, "tariff_revenue_usd.electricity", "US", 2020, 2030)).isZero();
    }

    @Test
    void tariff_war_cuts_electricity_trade_and_parts_the_two_countries_prices() {
        assertThat(mean(tariffWar, "border_exports_mwh", "CA", 2026, 2028)).isBetween(0.0, 0.85 * mean(noTariff, "border_exports_mwh", "CA", 2026, 2028));
        double gapWar = mean(tariffWar, "wholesale_price", "US", 2026, 2028) - mean(tariffWar, "wholesale_price", "CA", 2026, 2028);
        double gapPeace = mean(noTariff, "wholesale_price", "US", 2026, 2028) - mean(noTariff, "wholesale_price", "CA", 2026, 2028);
        assertThat(gapWar).isGreaterThan(gapPeace);
        assertThat(mean(tariffWar, "wholesale_price", "CA-QC", 2026, 2028)).isLessThan(mean(noTariff, "wholesale_price", "CA-QC", 2026, 2028));
        assertThat(mean(tariffWar, "wholesale_price", "US-VT", 2026, 2028)).isGreaterThan(mean(noTariff, "wholesale_price", "US-VT", 2026, 2028));
    }

    @Test
    void tariff_war_fills_both_treasuries_and_lowers_north_americas_share_of_the_hashrate() {
        assertThat(mean(tariffWar, "tariff_revenue_usd", "US", 2026, 2028)).isGreaterThan(2.0 * mean(noTariff, "tariff_revenue_usd", "US", 2026, 2028));
        assertThat(mean(tariffWar, "tariff_revenue_usd", "CA", 2026, 2028)).isPositive();
        assertThat(mean(tariffWar, "hashrate_share", "NA", 2026, 2028)).isLessThan(mean(noTariff, "hashrate_share", "NA", 2026, 2028));
    }
}
