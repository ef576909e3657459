package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.data.Good;
import org.junit.jupiter.api.Test;

/** How unsettled duties have been, against numbers worked by hand. */
class TariffUncertaintyTest {
    private final TradeTable table = new TradeTable();
    private final TariffUncertainty uncertainty = new TariffUncertainty(table, TestParameters.with());
    private final int asic = Good.ASIC.ordinal();

    private void month(double share) {
        table.importShare[asic] = share;
        uncertainty.note(table);
    }

    @Test
    void aDutyThatDoesNotMoveIsCertainHoweverHigh() {
        for (int t = 0; t < 24; t++) {
            month(0.3);
        }
        assertThat(table.importDeviation(TradeTable.US, Good.ASIC)).isZero();
    }

    /** One change of 10 points with a memory of 24 months: sqrt((1 - exp(-1/24)) x 12 x 0.01) = 0.06998, a month later times exp(-1/48). */
    @Test
    void aChangeIsRememberedAndFades() {
        month(0.1);
        month(0.2);
        assertThat(table.importDeviation(TradeTable.US, Good.ASIC)).isCloseTo(0.069_980, within(1e-6));
        month(0.2);
        assertThat(table.importDeviation(TradeTable.US, Good.ASIC)).isCloseTo(0.069_980 * Math.exp(-1.0 / 48.0), within(1e-6));
        assertThat(table.importDeviation(TradeTable.CANADA, Good.ASIC)).isZero();
    }

    @Test
    void aFallUnsettlesLikeARise() {
        month(0.2);
        month(0.1);
        assertThat(table.importDeviation(TradeTable.US, Good.ASIC)).isCloseTo(0.069_980, within(1e-6));
    }
}
