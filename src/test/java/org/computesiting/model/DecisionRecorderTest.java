package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the ledger holds of a decision, worked by hand. Region numbers tell options apart: see {@link Weighed}. */
class DecisionRecorderTest {
    private static final int LOAD = 1;

    private final DecisionLedger ledger = new DecisionLedger();
    private final DecisionRecorder recorder = new DecisionRecorder(8);
    private final Weighed weighed = new Weighed();

    private int open(DecisionKind kind) {
        return ledger.open(7, kind, OwnerKind.AI_FIRM, 3, 99L, 120.0);
    }

    private int write() {
        int d = open(DecisionKind.PROJECT);
        recorder.write(ledger, d, LOAD, weighed, weighed.terms(), weighed.open(), weighed.count());
        return d;
    }

    private int[] regions(int decision) {
        int[] all = new int[DecisionLedger.ALTERNATIVES];
        for (int rank = 0; rank < all.length; rank++) {
            all[rank] = ledger.region(decision, rank);
        }
        return all;
    }

    private int[] regionsWithout(int decision, CostTerm term) {
        int[] all = new int[DecisionLedger.ALTERNATIVES];
        for (int rank = 0; rank < all.length; rank++) {
            all[rank] = ledger.regionWithout(decision, term, rank);
        }
        return all;
    }

    @Test
    void theCheapestAndTheThreeNextAreKeptWithAllTheirTerms() {
        weighed.add(50.0, 0.0, 0.0).add(10.0, 1.0, 2.0).add(40.0, 0.0, 0.0).add(20.0, 0.0, 0.0).add(30.0, 0.0, 0.0);
        int d = write();
        assertThat(regions(d)).containsExactly(1, 3, 4, 2);
        assertThat(ledger.total(d, 0)).isEqualTo(13.0);
        assertThat(ledger.term(d, 0, Weighed.SECOND)).isEqualTo(1.0);
        assertThat(ledger.monthsToPower(d, 3)).isEqualTo(20.0);
        assertThat(ledger.weighed(d)).isEqualTo(5);
        assertThat(ledger.standing(d)).isEqualTo(1);
        assertThat(ledger.load(d)).isEqualTo(LOAD);
        assertThat(ledger.kind(d)).isEqualTo(DecisionKind.PROJECT);
        assertThat(ledger.megawatts(d)).isEqualTo(120.0);
    }

    @Test
    void fewOptionsLeaveTheOtherPlacesEmpty() {
        weighed.add(2.0, 0.0, 0.0).add(1.0, 0.0, 0.0).closed();
        int d = write();
        assertThat(regions(d)).containsExactly(0, DecisionLedger.NONE, DecisionLedger.NONE, DecisionLedger.NONE);
        assertThat(ledger.option(d, 1)).isEqualTo(DecisionLedger.NONE);
        assertThat(ledger.weighed(d)).isEqualTo(1);
        assertThat(ledger.optionWithout(d, Weighed.FIRST, 0)).as("one option has nothing to differ from").isEqualTo(DecisionLedger.NONE);
    }

    @Test
    void withoutATermTheOrderIsThatOfAllOptionsNotOnlyOfThoseKept() {
        // The fifth option is dear only through its tariff: it is not among the four kept, and first without it.
        weighed.add(10.0, 1.0, 0.0).add(11.0, 1.0, 0.0).add(12.0, 1.0, 0.0).add(13.0, 1.0, 0.0).add(5.0, 90.0, 0.0);
        int d = write();
        assertThat(regions(d)).containsExactly(0, 1, 2, 3);
        assertThat(regionsWithout(d, Weighed.SECOND)).containsExactly(4, 0, 1, 2);
        assertThat(ledger.totalWithout(d, Weighed.SECOND, 0)).isEqualTo(5.0);
        assertThat(ledger.totalWithout(d, Weighed.SECOND, 3)).isEqualTo(12.0);
    }

    @Test
    void aTermThatIsTheSameEverywhereIsNotWorkedOut() {
        weighed.add(10.0, 7.0, 1.0).add(9.0, 7.0, 3.0).add(5.0, 8.0, 0.0).closed();
        int d = write();
        assertThat(ledger.optionWithout(d, Weighed.SECOND, 0)).as("it differs only at a closed option").isEqualTo(DecisionLedger.NONE);
        assertThat(regionsWithout(d, Weighed.FIRST)).containsExactly(0, 1, DecisionLedger.NONE, DecisionLedger.NONE);
        assertThat(regionsWithout(d, Weighed.THIRD)).containsExactly(1, 0, DecisionLedger.NONE, DecisionLedger.NONE);
    }

    @Test
    void equalTotalsKeepTheOrderOfTheOptions() {
        weighed.add(10.0, 0.0, 2.0).add(10.0, 2.0, 0.0).add(12.0, 0.0, 0.0);
        int d = write();
        assertThat(regions(d)).startsWith(0, 1, 2);
        assertThat(regionsWithout(d, Weighed.SECOND)).startsWith(1, 0, 2);
        assertThat(regionsWithout(d, Weighed.THIRD)).startsWith(0, 1, 2);
        assertThat(ledger.standing(d)).isEqualTo(1);
    }

    @Test
    void aRowOfTheRecordBeginsWithWhatWasDoneAndSaysWhereItStands() {
        weighed.add(50.0, 0.0, 0.0).add(10.0, 0.0, 0.0).add(40.0, 0.0, 0.0).add(20.0, 0.0, 0.0).add(30.0, 0.0, 0.0);
        int d = open(DecisionKind.RECORD);
        recorder.write(ledger, d, LOAD, weighed, weighed.terms(), weighed.open(), weighed.count(), 2);
        assertThat(regions(d)).containsExactly(2, 1, 3, 4);
        assertThat(ledger.standing(d)).isEqualTo(4);
        assertThat(ledger.weighed(d)).isEqualTo(5);
        assertThat(regionsWithout(d, Weighed.FIRST)).as("without the only term that differs the first of equals").startsWith(0, 1, 2, 3);
    }

    @Test
    void whatWasDoneInFactMayBeClosedInTheModel() {
        weighed.add(10.0, 0.0, 0.0).add(5.0, 0.0, 0.0).closed().add(4.0, 0.0, 0.0).add(20.0, 0.0, 0.0);
        int d = open(DecisionKind.RECORD);
        recorder.write(ledger, d, LOAD, weighed, weighed.terms(), weighed.open(), weighed.count(), 1);
        assertThat(regions(d)).containsExactly(1, 2, 0, 3);
        assertThat(ledger.standing(d)).as("one open option costs less").isEqualTo(2);
        assertThat(ledger.weighed(d)).isEqualTo(3);
        assertThat(regionsWithout(d, Weighed.FIRST)).startsWith(0, 2, 3, DecisionLedger.NONE);
    }

    @Test
    void amongEqualTotalsStandingCountsTheEarlierOnesAsBetter() {
        weighed.add(10.0, 0.0, 0.0).add(10.0, 0.0, 0.0).add(10.0, 0.0, 0.0);
        int d = open(DecisionKind.RECORD);
        recorder.write(ledger, d, LOAD, weighed, weighed.terms(), weighed.open(), weighed.count(), 2);
        assertThat(ledger.standing(d)).isEqualTo(3);
    }

    @Test
    void aLedgerThatGrowsKeepsWhatItHolds() {
        weighed.add(1.0, 2.0, 3.0).add(4.0, 5.0, 7.0);
        for (int i = 0; i < 1000; i++) {
            int d = write();
            assertThat(Double.isNaN(ledger.reservation(d))).isTrue();
            ledger.setBargain(d, i, 2.0 * i);
        }
        assertThat(ledger.count()).isEqualTo(1000);
        assertThat(ledger.reservation(300)).isEqualTo(300.0);
        assertThat(ledger.ceiling(999)).isEqualTo(1998.0);
        assertThat(ledger.total(0, 0)).isEqualTo(6.0);
        assertThat(ledger.region(999, 1)).isEqualTo(1);
        assertThat(ledger.optionWithout(999, CostTerm.NOISE, 0)).isEqualTo(DecisionLedger.NONE);
        assertThat(ledger.totalWithout(999, Weighed.THIRD, 1)).isEqualTo(9.0);
    }
}
