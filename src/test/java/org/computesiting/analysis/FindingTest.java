package org.computesiting.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.results.YearlyValues;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final int TEN = 10;

    /** AI capacity of three places in 2030: the baseline's values are all {@code baseline}, the policy's differ by what is given. */
    private static Comparison comparison(double baseline, double[] continent, double[] us, double[] canada) {
        List<YearlyValues.Cell> cells = new ArrayList<>();
        List.of("NA", "US", "CA").forEach(place -> cells.add(new YearlyValues.Cell("ai_mw", "MW", place, 2030)));
        double[][] differences = {continent, us, canada};
        double[][][] values = new double[2][continent.length][3];
        List<Long> seeds = new ArrayList<>();
        for (int r = 0; r < continent.length; r++) {
            seeds.add((long) r);
            for (int c = 0; c < 3; c++) {
                values[0][r][c] = baseline;
                values[1][r][c] = baseline + differences[c][r];
            }
        }
        return Comparison.of(new YearlyValues(List.of("free-trade", "war"), seeds, cells, values));
    }

    private static double[] alternating(double a, double b, int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = i % 2 == 0 ? a : b;
        }
        return values;
    }

    @Test
    void a_clear_change_is_said_with_its_interval_and_an_unclear_country_is_not_named() {
        // Mean -100; standard deviation of five -110 and five -90 is 10.54, half width 2.262 x 10.54 / sqrt 10 = 7.54.
        Comparison comparison = comparison(1000, alternating(-110, -90, TEN), alternating(-10, 10, TEN), alternating(-110, -90, TEN));
        assertThat(Finding.sentences(comparison, 2030)).containsExactly(
            "war would lower AI capacity in North America by 100 MW (95 % interval 92.5 to 108) in 2030, compared with free-trade; clear from 10 pairs.",
            "war would lower AI capacity in Canada by 100 MW (95 % interval 92.5 to 108) in 2030, compared with free-trade; clear from 10 pairs.");
    }

    @Test
    void an_interval_with_zero_in_it_is_called_not_clear() {
        Comparison comparison = comparison(1000, alternating(-300, 500, TEN), alternating(0, 0, TEN), alternating(0, 0, TEN));
        assertThat(Finding.sentences(comparison, 2030)).containsExactly("It is not clear whether war raises or lowers AI capacity in North America in 2030, compared with"
            + " free-trade: 100 MW higher on average of 10 pairs, with a 95 % interval from \u2212202 to +402.");
    }

    @Test
    void equal_arms_are_said_to_be_equal() {
        Comparison comparison = comparison(1000, new double[TEN], new double[TEN], new double[TEN]);
        assertThat(Finding.sentences(comparison, 2030)).containsExactly("war changes nothing in AI capacity in North America in 2030 against free-trade: all 10 pairs are equal.");
    }

    @Test
    void one_pair_is_not_taken_for_a_finding() {
        Comparison comparison = comparison(1000, new double[] {-40}, new double[] {-40}, new double[] {0});
        assertThat(Finding.sentences(comparison, 2030)).hasSize(1);
        assertThat(Finding.sentences(comparison, 2030).get(0)).contains("40.0 MW lower with war than with free-trade").endsWith("one pair cannot tell the policy from luck.");
    }

    @Test
    void few_pairs_are_said_to_be_few() {
        Comparison comparison = comparison(1000, new double[] {-40, -41, -42}, new double[3], new double[3]);
        assertThat(Finding.sentences(comparison, 2030).get(0)).endsWith("clear of zero, but from only 3 pairs.");
    }

    @Test
    void a_year_without_results_gives_no_sentence() {
        assertThat(Finding.sentences(comparison(1, new double[2], new double[2], new double[2]), 2031)).isEmpty();
    }
}
