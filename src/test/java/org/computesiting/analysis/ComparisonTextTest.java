package org.computesiting.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.computesiting.results.YearlyValues;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {
    private static Comparison.Row row(String measure, String unit, double[] baseline, double[] policy) {
        return new Comparison.Row(new YearlyValues.Cell(measure, unit, "NA", 2030), PairedDifference.of(baseline, policy));
    }

    private static List<String> block(Comparison.Row row) {
        return ComparisonText.block("What", List.of(row), place -> "North America");
    }

    @Test
    void a_clear_difference_is_marked_and_large_money_is_in_billions() {
        List<String> lines = block(row("tariff_revenue_usd", "USD2025", new double[] {1e9, 1e9}, new double[] {3e9, 3e9}));
        assertThat(lines.get(0)).isEqualTo("What, billion USD of 2025");
        assertThat(lines.get(1).trim().split(" {2,}")).containsExactly("2030", "North America", "1.00", "3.00", "+2.00", "+2.00 to +2.00 *", "+200.0 %", "100 %");
    }

    @Test
    void shares_are_in_percent() {
        List<String> lines = block(row("hashrate_share", "share", new double[] {0.25, 0.35}, new double[] {0.24, 0.36}));
        assertThat(lines.get(0)).contains("% (differences in percentage points)");
        assertThat(lines.get(1)).contains("30.00").doesNotContain("*");
    }

    @Test
    void what_is_left_of_sums_that_cancel_is_zero_without_sign_and_has_no_relative_difference() {
        List<String> lines = block(row("border_exports_mwh", "MWh", new double[] {-1e-8, -2e-8}, new double[] {3e-8, -4e-8}));
        assertThat(lines.get(1).trim().split(" {2,}")).startsWith("2030", "North America", "0.00", "0.00", "0.00", "0.00 to 0.00");
        assertThat(lines.get(1)).doesNotContain("-");
        assertThat(lines.get(1).split("%")).as("share of pairs only").hasSize(1);
    }

    @Test
    void one_pair_has_no_interval() {
        assertThat(block(row("ai_mw", "MW", new double[] {5000}, new double[] {5100})).get(1)).contains("+100").contains("none from one pair");
    }
}
