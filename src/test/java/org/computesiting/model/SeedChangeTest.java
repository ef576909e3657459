package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.observe.RunDigest;
import org.computesiting.observe.TimeSeries;
import org.computesiting.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A console sets the seed after the model was made and before it starts. */
class SeedChangeTest {
    private static final Scenario SHORT = Scenarios.shipped("reference", "horizon.end=2020-03");

    @Test
    void theSeedThatStandsAtTheStartIsTheOneThatCounts() {
        SitingModel changed = new SitingModel(SHORT, ReferenceData.load(), 1);
        changed.setSeed(2);
        assertThat(digest(changed)).isEqualTo(digest(new SitingModel(SHORT, ReferenceData.load(), 2)));
    }

    private static String digest(SitingModel model) {
        model.start();
        TimeSeries series = new TimeSeries(model.world(), List.copyOf(MeasureCatalog.all()));
        model.setListener(series);
        while (model.stepMonth()) {
            assertThat(model.monthsDone()).isEqualTo(series.months());
        }
        return RunDigest.of(series, model.world());
    }
}
