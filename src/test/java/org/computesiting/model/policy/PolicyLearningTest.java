package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.computesiting.model.policy.SmallContinent.A;
import static org.computesiting.model.policy.SmallContinent.B;
import static org.computesiting.model.policy.SmallContinent.C;
import static org.computesiting.model.policy.SmallContinent.D;

import org.computesiting.data.Instrument;
import org.junit.jupiter.api.Test;

class PolicyLearningTest {
    private static final double[] NOTHING = new double[4];
    private static final Instrument EXEMPTION = Instrument.DC_SALES_TAX_EXEMPTION;

    private final InstrumentTable instruments = new InstrumentTable(4);
    private final PolicyLearning learning = new PolicyLearning(4, SmallContinent.NEIGHBOURS, TestParameters.with());

    @Test
    void beliefsMoveTowardsTheGrowthOfThoseWhoHaveItOverThoseWhoHaveNot() {
        adopt(B, EXEMPTION, 0);
        learning.yearPassed(0, new double[] {100, 100, 100, 100}, NOTHING, instruments);
        learning.yearPassed(12, new double[] {100, 300, 100, 100}, NOTHING, instruments);

        // Evidence everywhere: ln(400/200) with, 0 without; forgetting 0.5; prior 0.1.
        double expected = 0.1 + 0.5 * (StrictMath.log(2.0) - 0.1);
        for (int r : new int[] {A, B, C, D}) {
            assertThat(learning.belief(r, EXEMPTION)).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void aNeighboursExperienceCountsSeveralTimes() {
        adopt(A, EXEMPTION, 0);
        adopt(D, EXEMPTION, 0);
        learning.yearPassed(0, new double[] {100, 100, 100, 100}, NOTHING, instruments);
        learning.yearPassed(12, new double[] {300, 100, 100, 100}, NOTHING, instruments);

        // B borders A, which boomed; C borders D, which did not. A counts three times for B: (3 ln 2 + 0) / 4; D for C: (ln 2 + 0) / 4.
        assertThat(learning.belief(B, EXEMPTION)).isCloseTo(0.1 + 0.5 * (0.75 * StrictMath.log(2.0) - 0.1), within(1e-12));
        assertThat(learning.belief(C, EXEMPTION)).isCloseTo(0.1 + 0.5 * (0.25 * StrictMath.log(2.0) - 0.1), within(1e-12));
    }

    @Test
    void withoutAnybodyToLookAtBeliefsStay() {
        learning.yearPassed(0, new double[] {100, 100, 100, 100}, NOTHING, instruments);
        learning.yearPassed(12, new double[] {900, 100, 100, 100}, NOTHING, instruments);
        assertThat(learning.belief(A, EXEMPTION)).isEqualTo(0.1);
    }

    @Test
    void aRegionThatAdoptedThisYearIsNoEvidenceYet() {
        adopt(B, EXEMPTION, 6);
        learning.yearPassed(0, new double[] {100, 100, 100, 100}, NOTHING, instruments);
        learning.yearPassed(12, new double[] {100, 900, 100, 100}, NOTHING, instruments);
        assertThat(learning.belief(A, EXEMPTION)).isEqualTo(0.1);
    }

    @Test
    void instrumentsOfMiningAreJudgedByMining() {
        adopt(B, Instrument.CRYPTO_RIGHT_TO_MINE, 0);
        adopt(B, EXEMPTION, 0);
        learning.yearPassed(0, NOTHING, new double[] {100, 100, 100, 100}, instruments);
        learning.yearPassed(12, NOTHING, new double[] {100, 300, 100, 100}, instruments);
        assertThat(learning.belief(A, Instrument.CRYPTO_RIGHT_TO_MINE)).isGreaterThan(0.3);
        assertThat(learning.belief(A, EXEMPTION)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void surpriseIsWhatExperienceAddedWithinLimits() {
        adopt(B, EXEMPTION, 0);
        learning.yearPassed(0, new double[] {100, 0, 100, 100}, NOTHING, instruments);
        learning.yearPassed(12, new double[] {100, 1e6, 100, 100}, NOTHING, instruments);
        double[] surprise = new double[4 * InstrumentTable.INSTRUMENTS];
        learning.writeSurprise(surprise);
        assertThat(surprise[InstrumentTable.row(A, EXEMPTION)]).isEqualTo(0.5);
        assertThat(surprise[InstrumentTable.row(A, Instrument.DC_MORATORIUM)]).isZero();
    }

    private void adopt(int region, Instrument instrument, int month) {
        int row = InstrumentTable.row(region, instrument);
        instruments.active[row] = true;
        instruments.value[row] = 1.0;
        instruments.sinceMonth[row] = month;
    }
}
