package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Connections twice as fast from 2023 on: new sites go where connections are fast, and who has an alternative pays less for a mine with power. What is paid falls in the other regions
 * nearly as much as in the state, since a project weighs a mine in one state against waiting in any. {@code scripts/reproduce siting-experiments power} prints 20 seeds.
 */
class PowerChannelTest {
    private static PowerChannel channel;

    @BeforeAll
    static void run() {
        channel = PowerChannel.run(ReferenceData.load(), PairedArms.seeds(4), YearMonth.of(2028, 12), List.of("US-TX", "US-OH", "US-PA"), List.of());
    }

    @Test
    void newSitesGoToTheStateWithFasterConnections() {
        for (String state : List.of("US-OH", "US-PA")) {
            int r = channel.region(state);
            PairedDifference chosen = difference("chosen there, GW", state, run -> channel.chosenGridGw(run, r));
            assertThat(chosen.meanPolicy()).isGreaterThan(1.5 * chosen.meanBaseline());
            PairedDifference built = difference("energised there, GW", state, run -> run.energisedMw[run.months - 1][r] / 1e3);
            assertThat(built.meanPolicy()).isGreaterThan(1.2 * built.meanBaseline());
            assertThat(difference("chosen elsewhere, GW", state, run -> channel.othersGw(run, run.chosenGridMw, r)).meanDifference()).isNegative();
        }
    }

    /** Texas, since elsewhere too few miners sign. */
    @Test
    void minersOfTheStateGetLowerRents() {
        assertThat(difference("chosen in Texas, GW", "US-TX", run -> channel.chosenGridGw(run, channel.region("US-TX"))).meanDifference()).isGreaterThan(10.0);
        assertThat(print("rent of mines in Texas that sign in both, M$", "US-TX", channel.sameMines("US-TX", ExperimentRun.Contract::rentUsd)).meanDifference()).isLessThan(-0.05);
        assertThat(print("ceiling of the same, M$", "US-TX", channel.sameMines("US-TX", ExperimentRun.Contract::ceilingUsd)).meanDifference()).isLessThan(-0.05);
    }

    @Test
    void whoPaysMostForAMineThereWouldPayLess() {
        for (String state : List.of("US-TX", "US-OH", "US-PA")) {
            int r = channel.region(state);
            assertThat(difference("ceiling of the tenth that pays most, M$", state, run -> channel.topCeilingMusd(run, r)).meanDifference()).isLessThan(-0.03);
        }
    }

    @Test
    void fasterEverywhereRentsFallEverywhere() {
        assertThat(channel.regionsFalling()).isEqualTo(ReferenceData.load().regions().size());
        assertThat(difference("rent of contracts, M$", PowerChannel.EVERYWHERE, channel::rentMusd).meanDifference()).isLessThan(-0.1);
        assertThat(difference("ceiling of contracts, M$", PowerChannel.EVERYWHERE, channel::contractCeilingMusd).meanDifference()).isLessThan(-0.1);
        assertThat(difference("ceiling of the tenth that pays most, M$", PowerChannel.EVERYWHERE, run -> channel.everywhere(run, r -> channel.topCeilingMusd(run, r))).meanDifference())
            .isLessThan(-0.2);
    }

    private static PairedDifference difference(String what, String arm, ToDoubleFunction<ExperimentRun> measure) {
        return print(what, arm, channel.arms.difference(arm, measure));
    }

    private static PairedDifference print(String what, String arm, PairedDifference d) {
        System.out.printf(Locale.ROOT, "connections twice as fast, %s, %d pairs, %s: %.3f instead of %.3f, difference %.3f (%.3f to %.3f)%n", arm, d.pairs(), what, d.meanPolicy(),
            d.meanBaseline(), d.meanDifference(), d.low95(), d.high95());
        return d;
    }
}
