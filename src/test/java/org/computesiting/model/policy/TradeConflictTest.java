package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.computesiting.data.Good;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.scenario.TradeReaction;
import org.computesiting.scenario.TradeReaction.Rule;
import org.junit.jupiter.api.Test;

/** The rules by which the two countries answer each other, against rates worked by hand. */
class TradeConflictTest {
    private static final int GOODS = Good.values().length;
    private static final int MONTHS = 24;
    private final double[] written = new double[MONTHS * 2 * GOODS];

    private TradeConflict conflict(Rule rule, double settlementPerYear, long seed) {
        return new TradeConflict(new TradeReaction(rule, YearMonth.of(2020, 7), 2, 10.0, 50.0, settlementPerYear), 6, MONTHS, written, new KeyedRandom(seed));
    }

    private void charge(int importer, Good good, int from, int to, double share) {
        for (int t = from; t < to; t++) {
            written[(t * 2 + importer) * GOODS + good.ordinal()] = share;
        }
    }

    @Test
    void nobodyReactsToWhatIsWritten() {
        charge(TradeTable.US, Good.STEEL, 3, MONTHS, 0.25);
        TradeConflict none = conflict(Rule.SCRIPTED, 6.0, 1);
        assertThat(none.settledMonth()).isEqualTo(Integer.MAX_VALUE);
        assertThat(none.share(20, TradeTable.CANADA, Good.STEEL)).isZero();
    }

    @Test
    void titForTatChargesTheSameALagLaterAndStopsALagLater() {
        charge(TradeTable.US, Good.STEEL, 8, 14, 0.25);
        TradeConflict tit = conflict(Rule.TIT_FOR_TAT, 0.0, 1);
        assertThat(tit.share(9, TradeTable.CANADA, Good.STEEL)).isZero();
        assertThat(tit.share(10, TradeTable.CANADA, Good.STEEL)).isEqualTo(0.25);
        assertThat(tit.share(15, TradeTable.CANADA, Good.STEEL)).isEqualTo(0.25);
        assertThat(tit.share(16, TradeTable.CANADA, Good.STEEL)).isZero();
        assertThat(tit.share(12, TradeTable.US, Good.STEEL)).as("the first mover does not answer").isZero();
        assertThat(tit.share(12, TradeTable.CANADA, Good.COPPER)).isZero();
    }

    @Test
    void titForTatDoesNotBeginBeforeItsMonth() {
        charge(TradeTable.US, Good.STEEL, 0, MONTHS, 0.25);
        TradeConflict tit = conflict(Rule.TIT_FOR_TAT, 0.0, 1);
        assertThat(tit.share(5, TradeTable.CANADA, Good.STEEL)).isZero();
        assertThat(tit.share(6, TradeTable.CANADA, Good.STEEL)).isEqualTo(0.25);
    }

    /** Steel is charged with 25 % by the United States: it begins with 10 % (nothing to go beyond), Canada answers 25 + 10, then 45, 50, 50. */
    @Test
    void eachTurnGoesAStepBeyondTheOtherUpToTheLimit() {
        charge(TradeTable.US, Good.STEEL, 0, MONTHS, 0.25);
        TradeConflict war = conflict(Rule.ESCALATION, 0.0, 1);
        assertThat(war.share(6, TradeTable.US, Good.STEEL)).as("a step beyond Canada's nothing; 25 % as written holds").isCloseTo(0.10, within(1e-12));
        assertThat(war.share(7, TradeTable.CANADA, Good.STEEL)).isZero();
        assertThat(war.share(8, TradeTable.CANADA, Good.STEEL)).isCloseTo(0.35, within(1e-12));
        assertThat(war.share(10, TradeTable.US, Good.STEEL)).isCloseTo(0.45, within(1e-12));
        assertThat(war.share(12, TradeTable.CANADA, Good.STEEL)).isCloseTo(0.50, within(1e-12));
        assertThat(war.share(23, TradeTable.US, Good.STEEL)).isCloseTo(0.50, within(1e-12));
        assertThat(war.share(23, TradeTable.US, Good.COPPER)).as("not contested").isZero();
    }

    @Test
    void settlementsComeAtTheirRateAndEndAllForGood() {
        charge(TradeTable.US, Good.STEEL, 0, MONTHS, 0.25);
        int settled = 0;
        for (int seed = 0; seed < 400; seed++) {
            TradeConflict war = conflict(Rule.ESCALATION, 0.5, seed);
            if (war.settledMonth() < MONTHS) {
                settled++;
                assertThat(war.settledMonth()).isGreaterThan(6);
                assertThat(war.share(war.settledMonth(), TradeTable.US, Good.STEEL)).isZero();
                assertThat(war.share(MONTHS - 1, TradeTable.CANADA, Good.STEEL)).isZero();
            }
        }
        // Eight turns after the first, each with 1 - exp(-0.5 / 6): 1 - exp(-8 / 12) = 0.487; three standard errors are 0.075.
        assertThat(settled / 400.0).isCloseTo(0.487, within(0.075));
        assertThat(conflict(Rule.SETTLEMENT, 0.0, 1).settledMonth()).isEqualTo(6);
    }
}
