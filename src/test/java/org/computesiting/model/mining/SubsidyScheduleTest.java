package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Subsidies by height, by hand: 50 BTC, then 25, 12.5, 6.25, 3.125 from 840,000, 1.5625 from 1,050,000. */
class SubsidyScheduleTest {
    @Test
    void theProtocolHalvesEvery210000Blocks() {
        SubsidySchedule protocol = SubsidySchedule.PROTOCOL;
        assertThat(protocol.subsidyBtc(0.0)).isEqualTo(50.0);
        assertThat(protocol.subsidyBtc(209_999.5)).isEqualTo(50.0);
        assertThat(protocol.subsidyBtc(840_000.0)).isEqualTo(3.125);
        assertThat(protocol.subsidyBtc(2_100_000.0)).isEqualTo(50.0 / 1024.0);
        assertThat(protocol.nextHalvingHeight(839_999.0)).isEqualTo(840_000.0);
        assertThat(protocol.nextHalvingHeight(840_000.0)).isEqualTo(1_050_000.0);
    }

    @Test
    void afterAHalvingTakenAwayTheNextHalvesWhatWasKept() {
        SubsidySchedule kept = new SubsidySchedule(Map.of(840_000, 1.0));
        assertThat(kept.subsidyBtc(840_000.0)).isEqualTo(6.25);
        assertThat(kept.nextHalvingHeight(700_000.0)).isEqualTo(1_050_000.0);
        assertThat(kept.nextHalvingHeight(840_000.0)).isEqualTo(1_050_000.0);
        assertThat(kept.subsidyBtc(1_049_999.0)).isEqualTo(6.25);
        assertThat(kept.subsidyBtc(1_050_000.0)).isEqualTo(3.125);
        assertThat(kept.subsidyBtc(1_260_000.0)).isEqualTo(1.5625);
        assertThat(kept.factorAt(840_000.0)).isEqualTo(1.0);
        assertThat(kept.factorAt(1_050_000.0)).isEqualTo(0.5);
    }

    @Test
    void aDeeperHalvingIsFollowedByUsualOnes() {
        SubsidySchedule deeper = new SubsidySchedule(Map.of(840_000, 0.25));
        assertThat(deeper.subsidyBtc(839_999.0)).isEqualTo(6.25);
        assertThat(deeper.subsidyBtc(840_000.0)).isEqualTo(1.5625);
        assertThat(deeper.subsidyBtc(1_050_000.0)).isEqualTo(0.78125);
    }

    @Test
    void severalInARowAreSkipped() {
        SubsidySchedule kept = new SubsidySchedule(Map.of(840_000, 1.0, 1_050_000, 1.0, 1_470_000, 1.0));
        assertThat(kept.nextHalvingHeight(700_000.0)).isEqualTo(1_260_000.0);
        assertThat(kept.nextHalvingHeight(1_260_000.0)).isEqualTo(1_680_000.0);
        assertThat(kept.subsidyBtc(1_700_000.0)).isEqualTo(6.25 / 4.0);
    }

    @Test
    void aFixedSubsidyHasNoHalving() {
        SubsidySchedule fixed = SubsidySchedule.fixedAt(610_696.0);
        assertThat(fixed.subsidyBtc(5e6)).isEqualTo(12.5);
        assertThat(fixed.nextHalvingHeight(610_696.0)).isInfinite();
    }
}
