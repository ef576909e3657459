package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against examples worked by hand. */
class ShareFitTest {
    private static final double[] KNOWN = {50.0, 30.0, 20.0, 0.0};

    @Test
    void equalValuesShareTheirMeanRank() {
        // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3.5, 3.5; covariance 3.75, both variances 4.5.
        assertThat(ShareFit.rankCorrelation(new double[] {1.0, 2.0, 2.0, 4.0}, new double[] {10.0, 20.0, 30.0, 30.0})).isCloseTo(3.75 / 4.5, within(1e-12));
    }

    @Test
    void theErrorIsThatOfSharesWhateverTheTotals() {
        // Shares 40, 40, 10, 10 beside 50, 30, 20, 0.
        ShareFit fit = ShareFit.of(new double[] {4.0, 4.0, 1.0, 1.0}, KNOWN);
        assertThat(fit.errorPp()).isCloseTo(10.0, within(1e-12));
        // Ranks 3.5, 3.5, 1.5, 1.5 beside 4, 3, 2, 1; covariance 4, variances 4 and 5.
        assertThat(fit.rankCorrelation()).isCloseTo(4.0 / Math.sqrt(20.0), within(1e-12));
    }

    @Test
    void skillIsThePartOfTheOtherForecastsErrorThatIsAvoided() {
        ShareFit model = ShareFit.of(new double[] {45.0, 35.0, 20.0, 0.0}, KNOWN);
        ShareFit even = ShareFit.of(new double[] {1.0, 1.0, 1.0, 1.0}, KNOWN);
        assertThat(model.errorPp()).isCloseTo(2.5, within(1e-12));
        assertThat(even.errorPp()).isCloseTo(15.0, within(1e-12));
        assertThat(model.skillOver(even)).isCloseTo(1.0 - 2.5 / 15.0, within(1e-12));
        assertThat(even.skillOver(model)).isCloseTo(-5.0, within(1e-12));
    }

    @Test
    void thereIsNoSkillOverAForecastWithoutError() {
        assertThat(ShareFit.of(KNOWN, KNOWN).skillOver(ShareFit.of(KNOWN, KNOWN))).isNaN();
    }

    @Test
    void ranksCountFromTheLargest() {
        assertThat(ShareFit.rank(KNOWN, 0)).isEqualTo(1);
        assertThat(ShareFit.rank(KNOWN, 2)).isEqualTo(3);
        assertThat(ShareFit.largest(KNOWN, 2)).containsExactly(0, 1);
        assertThat(ShareFit.largestPct(KNOWN, 2)).isCloseTo(80.0, within(1e-12));
    }
}
