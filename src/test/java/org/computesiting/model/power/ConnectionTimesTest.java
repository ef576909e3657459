package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.data.Parameters;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.junit.jupiter.api.Test;

/** Works and their slips, by hand. */
class ConnectionTimesTest {
    private final Parameters p = ReferenceData.load().parameters();
    private final ConnectionTimes times = new ConnectionTimes(p);

    @Test
    void transformersTakeLongerFromYearToYearUntil2025() {
        double early = p.get("transformer_lead_time_2020_months");
        double late = p.get("transformer_lead_time_months");
        assertThat(times.transformerMonths(2019.0)).isEqualTo(early);
        assertThat(times.transformerMonths(2022.5)).isCloseTo((early + late) / 2.0, within(1e-9));
        assertThat(times.transformerMonths(2030.0)).isEqualTo(late);
    }

    @Test
    void aDataCentreTakesItsWorksAndItsSlip() {
        // a draw of 1/e is a slip of exactly the mean: 22 + 7 on the network, 48 + 7 with a substation, 24 + 40 + 7 behind booked factories
        double mean = StrictMath.exp(-1.0);
        assertThat(times.monthsToPower(OwnerKind.AI_FIRM, 2026.0, false, -1.0, false, mean, 1.0)).isEqualTo(29);
        assertThat(times.monthsToPower(OwnerKind.AI_FIRM, 2026.0, true, -1.0, false, mean, 1.0)).isEqualTo(55);
        assertThat(times.monthsToPower(OwnerKind.AI_FIRM, 2026.0, false, 40.0, false, mean, 1.0)).isEqualTo(71);
    }

    @Test
    void aSlipIsAtMostThreeTimesItsMeanAndSmallLoadsTakeHalf() {
        assertThat(times.monthsToPower(OwnerKind.AI_FIRM, 2026.0, false, -1.0, false, 1e-9, 1.0)).isEqualTo(43);
        assertThat(times.monthsToPower(OwnerKind.MINER, 2026.0, false, -1.0, true, 1.0, 1.0)).isEqualTo(2);
    }

    /** Works of 22 or 48 and a slip of 7, halved or doubled; engines of 64 months behind booked factories come when they come, and only the slip is halved. */
    @Test
    void aFactorOnWaitsReachesWorksAndSlipsButNotEngines() {
        double mean = StrictMath.exp(-1.0);
        assertThat(times.monthsToPower(OwnerKind.AI_FIRM, 2026.0, false, -1.0, false, mean, 0.5)).isEqualTo(14);
        assertThat(times.monthsToPower(OwnerKind.AI_FIRM, 2026.0, true, -1.0, false, mean, 0.5)).isEqualTo(28);
        assertThat(times.monthsToPower(OwnerKind.AI_FIRM, 2026.0, true, -1.0, false, mean, 2.0)).isEqualTo(110);
        assertThat(times.monthsToPower(OwnerKind.AI_FIRM, 2026.0, true, 40.0, false, mean, 0.5)).isEqualTo(68);
        assertThat(times.monthsToPower(OwnerKind.MINER, 2026.0, false, -1.0, false, mean, 0.01)).isEqualTo(2);
    }
}
