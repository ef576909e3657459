package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExpectedMiningTest {
    @Test
    void flatHashpriceWithoutDiscountIsMonthsTimesMargin() {
        ExpectedMining expected = new ExpectedMining(24, 24);
        expected.expect(60.0, Double.POSITIVE_INFINITY, 0.5, 0.0, 0.0, 0.0);
        // 60 - 0.024 x 25 x 50 = 30 USD/PH/day over 24 months
        assertThat(expected.valueUsdPerPh(25.0, 50.0, 0)).isCloseTo(30.0 * 24 * 30.4375, within(1e-6));
    }

    @Test
    void theKnownHalvingCutsIncomeFromItsMonthOn() {
        ExpectedMining expected = new ExpectedMining(24, 24);
        expected.expect(60.0, 12.0, 0.5, 0.0, 0.0, 0.0);
        // Twelve months at 30 net; then 30 - 30 = 0: the machine stops.
        assertThat(expected.monthsWorthRunning(25.0, 50.0)).isEqualTo(12);
        assertThat(expected.valueUsdPerPh(25.0, 50.0, 0)).isCloseTo(30.0 * 12 * 30.4375, within(1e-6));
        // A machine of 12.5 J/TH pays 15 for power and earns 45, then 15.
        assertThat(expected.valueUsdPerPh(12.5, 50.0, 0)).isCloseTo((45.0 + 15.0) * 12 * 30.4375, within(1e-6));
    }

    @Test
    void delayLosesTheFirstMonths() {
        ExpectedMining expected = new ExpectedMining(24, 24);
        expected.expect(60.0, 12.0, 0.5, 0.0, 0.0, 0.0);
        assertThat(expected.valueUsdPerPh(12.5, 50.0, 12)).isCloseTo(15.0 * 12 * 30.4375, within(1e-6));
        assertThat(expected.valueUsdPerPh(12.5, 50.0, 99)).isZero();
    }

    @Test
    void prefixSumsAgreeWithTheMonthByMonthSum() {
        ExpectedMining expected = new ExpectedMining(60, 60);
        expected.expect(55.0, 17.3, 0.53, 0.25, 0.18, 0.04);
        double worth = 0.0;
        for (int m = 3; m < 60; m++) {
            double weight = Math.pow(1.18, -(m + 1) / 12.0) * Math.exp(-0.04 * (m + 1) / 12.0);
            double income = 55.0 * Math.exp(-0.25 * (m + 1) / 12.0) * (m < 17 ? 1.0 : m == 17 ? 0.3 + 0.7 * 0.53 : 0.53);
            worth += weight * 30.4375 * Math.max(0.0, income - 0.024 * 21.5 * 45.0);
        }
        assertThat(expected.valueUsdPerPh(21.5, 45.0, 3)).isCloseTo(worth, within(1e-6 * worth));
    }

    @Test
    void aDayMoreOrLessToTheHalvingMovesTheWorthByADaysShareOnly() {
        ExpectedMining expected = new ExpectedMining(60, 60);
        double[] worth = new double[3];
        double[] monthsToHalving = {16.99, 17.0, 17.01};
        for (int i = 0; i < worth.length; i++) {
            expected.expect(60.0, monthsToHalving[i], 0.5, 0.0, 0.0, 0.0);
            worth[i] = expected.valueUsdPerPh(12.5, 0.0, 0);
        }
        assertThat(worth[1] - worth[0]).isCloseTo(30.0 * 30.4375 * 0.01, within(1e-6));
        assertThat(worth[2] - worth[1]).isCloseTo(30.0 * 30.4375 * 0.01, within(1e-6));
    }

    @Test
    void worthlessHashesAreWorthNothing() {
        ExpectedMining expected = new ExpectedMining(60, 60);
        expected.expect(0.0, 5.0, 0.5, 0.2, 0.18, 0.04);
        assertThat(expected.valueUsdPerPh(10.0, 30.0, 0)).isZero();
        assertThat(expected.valueUsdPerPh(10.0, 0.0, 0)).isZero();
    }
}
