package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.data.Parameters;
import org.junit.jupiter.api.Test;

class ForeignCapacityTest {
    private static final Parameters PATH = AiTestParameters.of("""
        foreign_dc_twh_2020 160
        foreign_dc_twh_2024 227
        foreign_dc_twh_2030 512
        foreign_dc_twh_2035 650
        china_share_of_foreign_2020 0.44
        china_share_of_foreign_2030 0.54
        """);

    @Test
    void thePathIsMetInTheMiddleOfAStatedYear() {
        ForeignCapacity foreign = new ForeignCapacity(PATH, 1.0);
        foreign.update(2030.5, 60_000, 1_000);
        // 512 TWh over 8766 hours
        assertThat(foreign.chinaMw).isCloseTo(512e6 / 8766 * 0.54, within(1e-6));
        assertThat(foreign.restOfWorldMw).isCloseTo(512e6 / 8766 * 0.46 + 1_000, within(1e-6));
        assertThat(foreign.northAmericaShare).isCloseTo(60_000 / (60_000 + 512e6 / 8766 + 1_000), within(1e-12));
    }

    @Test
    void theBuildOutLeverMovesChinaOnlyAfterHistory() {
        ForeignCapacity twice = new ForeignCapacity(PATH, 2.0);
        ForeignCapacity once = new ForeignCapacity(PATH, 1.0);
        twice.update(2023.0, 20_000, 0);
        once.update(2023.0, 20_000, 0);
        assertThat(twice.chinaMw).isEqualTo(once.chinaMw);
        once.update(2024.5, 20_000, 0);
        double start = once.chinaMw;
        twice.update(2030.5, 20_000, 0);
        once.update(2030.5, 20_000, 0);
        assertThat(twice.chinaMw - start).isCloseTo(2 * (once.chinaMw - start), within(1e-6));
        assertThat(twice.restOfWorldMw).isEqualTo(once.restOfWorldMw);
    }
}
