package org.computesiting.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
    @Test
    void three_pairs_worked_by_hand() {
        // d = 1, 2, 6: mean 3, variance ((-2)^2 + (-1)^2 + 3^2) / 2 = 7; t(0.975, 2) = 4.302653; half width 4.302653 * sqrt(7/3) = 6.572411
        PairedDifference d = PairedDifference.of(new double[] {10, 20, 30}, new double[] {11, 22, 36});
        assertThat(d.meanDifference()).isEqualTo(3.0);
        assertThat(d.low95()).isCloseTo(3.0 - 6.572411, within(1e-5));
        assertThat(d.high95()).isCloseTo(3.0 + 6.572411, within(1e-5));
        assertThat(d.relative()).isEqualTo(0.15);
        assertThat(d.sameSignShare()).isEqualTo(1.0);
        // unpaired: variance of 10, 20, 30 is 100; of 11, 22, 36 is (144 + 1 + 169) / 2 = 157; 257 / 7
        assertThat(d.varianceReduction()).isCloseTo(257.0 / 7.0, within(1e-12));
        assertThat(d.isClear()).isFalse();
        assertThat(d.hasFewPairs()).isTrue();
    }

    @Test
    void one_pair_gives_a_difference_and_no_interval() {
        PairedDifference d = PairedDifference.of(new double[] {4}, new double[] {5});
        assertThat(d.meanDifference()).isEqualTo(1.0);
        assertThat(d.low95()).isNaN();
        assertThat(d.high95()).isNaN();
        assertThat(d.varianceReduction()).isNaN();
        assertThat(d.isClear()).isFalse();
    }

    @Test
    void identical_arms_give_exact_zeros() {
        double[] same = {0.1, 0.2, 0.7};
        PairedDifference d = PairedDifference.of(same, same.clone());
        assertThat(d.meanDifference()).isZero();
        assertThat(d.low95()).isZero();
        assertThat(d.high95()).isZero();
        assertThat(d.relative()).isZero();
        assertThat(d.sameSignShare()).isEqualTo(1.0);
    }

    @Test
    void a_pair_without_difference_does_not_count_as_the_same_sign() {
        PairedDifference d = PairedDifference.of(new double[] {1, 1, 1, 1}, new double[] {2, 2, 1, 0.5});
        assertThat(d.sameSignShare()).isEqualTo(0.5);
    }

    @Test
    void a_baseline_of_zero_has_no_relative_difference() {
        assertThat(PairedDifference.of(new double[] {0, 0}, new double[] {1, 3}).relative()).isNaN();
    }

    @Test
    void unmatched_samples_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PairedDifference.of(new double[] {1, 2}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> PairedDifference.of(new double[0], new double[0]));
    }
}
