package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Options by their totals, and without a term, worked by hand. */
class OptionRankingTest {
    private final Weighed weighed = new Weighed();
    private final OptionRanking ranking = new OptionRanking(8, 3);

    private void rank() {
        ranking.rank(weighed.terms(), weighed.open(), weighed.count());
    }

    @Test
    void theLowestTotalComesFirstAndOnlyAsManyAsWereWantedAreKept() {
        weighed.add(40.0, 0.0, 5.0).add(10.0, 0.0, 15.0).add(20.0, 0.0, 0.0).add(90.0, 0.0, -80.0);
        rank();
        assertThat(ranking.kept()).isEqualTo(3);
        assertThat(new int[] {ranking.at(0), ranking.at(1), ranking.at(2)}).containsExactly(3, 2, 1);
        assertThat(new double[] {ranking.keyAt(0), ranking.keyAt(1), ranking.keyAt(2)}).containsExactly(10.0, 20.0, 25.0);
        assertThat(ranking.openCount()).isEqualTo(4);
    }

    @Test
    void ofEqualTotalsTheEarlierOptionComesFirst() {
        weighed.add(30.0, 0.0, 0.0).add(10.0, 20.0, 0.0).add(0.0, 30.0, 0.0).add(29.0, 0.0, 1.0);
        rank();
        assertThat(new int[] {ranking.at(0), ranking.at(1), ranking.at(2)}).containsExactly(0, 1, 2);
    }

    @Test
    void aClosedOptionIsNeverRanked() {
        weighed.add(1.0, 0.0, 0.0).closed().add(2.0, 0.0, 0.0).add(3.0, 0.0, 0.0).closed();
        rank();
        assertThat(ranking.kept()).isEqualTo(1);
        assertThat(ranking.at(0)).isEqualTo(1);
        assertThat(ranking.at(1)).isEqualTo(OptionRanking.NONE);
        assertThat(ranking.openCount()).isEqualTo(1);
    }

    @Test
    void nothingIsRankedWhereEveryOptionIsClosed() {
        weighed.add(1.0, 0.0, 0.0).closed();
        rank();
        assertThat(ranking.kept()).isZero();
        assertThat(ranking.at(0)).isEqualTo(OptionRanking.NONE);
        assertThat(ranking.openCount()).isZero();
    }

    @Test
    void withoutATermTheRestDecides() {
        weighed.add(10.0, 50.0, 1.0).add(20.0, 5.0, 2.0).add(30.0, 0.0, 3.0);
        rank();
        assertThat(ranking.at(0)).isEqualTo(1);
        ranking.rankWithout(Weighed.SECOND, 2);
        assertThat(ranking.kept()).isEqualTo(2);
        assertThat(new int[] {ranking.at(0), ranking.at(1), ranking.at(2)}).containsExactly(0, 1, OptionRanking.NONE);
        assertThat(new double[] {ranking.keyAt(0), ranking.keyAt(1)}).containsExactly(11.0, 22.0);
    }

    @Test
    void optionsAlikeInAllOtherTermsStayExactlyAlikeWithoutIt() {
        // Taking 1e16 off a total of 1e16 + 0.1 + 0.2 would leave 0, and the order to chance.
        weighed.add(0.1, 3.0, 0.2).add(0.1, 1e16, 0.2).add(0.05, 2e16, 0.2);
        rank();
        assertThat(ranking.at(0)).isZero();
        ranking.rankWithout(Weighed.SECOND, 3);
        assertThat(new int[] {ranking.at(0), ranking.at(1), ranking.at(2)}).containsExactly(2, 0, 1);
        assertThat(ranking.keyAt(1)).isEqualTo(ranking.keyAt(2));
    }

    @Test
    void aNewRankingForgetsTheOldOne() {
        weighed.add(1.0, 0.0, 0.0).add(2.0, 0.0, 0.0).add(3.0, 0.0, 0.0);
        rank();
        ranking.rank(new Weighed().add(7.0, 0.0, 0.0).terms(), new boolean[] {true}, 1);
        assertThat(ranking.kept()).isEqualTo(1);
        assertThat(ranking.keyAt(0)).isEqualTo(7.0);
        assertThat(ranking.at(1)).isEqualTo(OptionRanking.NONE);
    }
}
