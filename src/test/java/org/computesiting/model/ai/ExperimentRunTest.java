package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Looking at the hosting market as it opens changes nothing of the run. */
class ExperimentRunTest {
    @Test
    void aWatchedRunIsTheSameAsOneThatNobodyWatches() {
        Scenario scenario = ExperimentRun.scenario(YearMonth.of(2024, 12), List.of());
        ReferenceData data = ReferenceData.load();
        SitingModel watched = new SitingModel(scenario, data, 3L);
        ExperimentRun run = ExperimentRun.watch(watched);
        SitingModel alone = new SitingModel(scenario, data, 3L);
        alone.start();
        while (alone.stepMonth()) {
            continue;
        }
        assertThat(run.contracts).isNotEmpty();
        assertThat(watched.world().sites.gridMw).isEqualTo(alone.world().sites.gridMw);
        assertThat(watched.world().sites.convertibleShare).isEqualTo(alone.world().sites.convertibleShare);
        assertThat(watched.world().ai.firms.cashUsd).isEqualTo(alone.world().ai.firms.cashUsd);
        assertThat(watched.world().mining.miners.cashUsd).isEqualTo(alone.world().mining.miners.cashUsd);
        assertThat(watched.world().ai.contracts.rentUsdPerMwYear).isEqualTo(alone.world().ai.contracts.rentUsdPerMwYear);
        assertThat(watched.world().ledger.count()).isEqualTo(alone.world().ledger.count());
    }
}
