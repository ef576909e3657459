package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A halving sends megawatts to AI: without that of 2024 miners ask more and sign less, with one twice as deep they ask less and sign more.
 * {@code scripts/reproduce siting-experiments halving} prints 20 seeds.
 */
class HalvingChannelTest {
    private static HalvingChannel channel;

    @BeforeAll
    static void run() {
        channel = HalvingChannel.run(ReferenceData.load(), PairedArms.seeds(12), YearMonth.of(2026, 6), List.of());
    }

    @Test
    void withoutTheHalvingMinersAskMoreAndWithADeeperOneLess() {
        assertThat(difference("reservation rent, M$", HalvingChannel.REMOVED, HalvingChannel::reservationMusd)).isGreaterThan(0.2);
        assertThat(difference("reservation rent, M$", HalvingChannel.DEEPER, HalvingChannel::reservationMusd)).isLessThan(-0.1);
    }

    @Test
    void withoutTheHalvingLessIsSignedInTwoYears() {
        assertThat(difference("contracts in 24 months, GW", HalvingChannel.REMOVED, HalvingChannel::windowGw)).isLessThan(-0.1);
        assertThat(difference("contracts in 24 months over offers", HalvingChannel.REMOVED, HalvingChannel::signedOverOffered)).isLessThan(-0.2);
    }

    @Test
    void withADeeperHalvingMoreIsSigned() {
        assertThat(difference("contracts in 12 months, GW", HalvingChannel.REMOVED, HalvingChannel::firstYearGw)).isLessThan(-0.1);
        assertThat(difference("contracts in 12 months, GW", HalvingChannel.DEEPER, HalvingChannel::firstYearGw)).isPositive();
        assertThat(difference("contracts in 24 months, GW", HalvingChannel.DEEPER, HalvingChannel::windowGw)).isGreaterThan(0.05);
        assertThat(difference("contracts in 24 months over offers", HalvingChannel.DEEPER, HalvingChannel::signedOverOffered)).isGreaterThan(0.05);
    }

    @Test
    void everyRentLiesBetweenReservationAndCeiling() {
        for (String arm : List.of(HalvingChannel.USUAL, HalvingChannel.REMOVED, HalvingChannel.DEEPER)) {
            assertThat(channel.arms.of(arm)).allSatisfy(run -> assertThat(run.contracts).isNotEmpty().allSatisfy(contract -> {
                assertThat(contract.reservationUsd()).isLessThan(contract.ceilingUsd());
                assertThat(contract.rentUsd()).isBetween(contract.reservationUsd(), contract.ceilingUsd());
            }));
        }
    }

    @Test
    void thoseWhoSignHaveMoreToOfferThanTheMeanOfThoseWhoOffer() {
        System.out.printf(Locale.ROOT, "megawatts on offer of a site that signs over those of the mean site of its month: %.2f%n", channel.signersSizeRatio());
        assertThat(channel.signersSizeRatio()).isGreaterThan(1.05);
    }

    private static double difference(String what, String arm, ToDoubleBiFunction<ExperimentRun, ExperimentRun> measure) {
        PairedDifference d = channel.arms.difference(arm, measure);
        System.out.printf(Locale.ROOT, "halving %s, %d pairs, %s: %.2f instead of %.2f, difference %.2f (%.2f to %.2f)%n", arm, d.pairs(), what, d.meanPolicy(), d.meanBaseline(),
            d.meanDifference(), d.low95(), d.high95());
        return d.meanDifference();
    }
}
