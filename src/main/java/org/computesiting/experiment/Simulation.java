package org.computesiting.experiment;

import java.util.List;
import java.util.function.IntConsumer;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.observe.FirmSeries;
import org.computesiting.observe.Measure;
import org.computesiting.observe.RunDigest;
import org.computesiting.observe.TimeSeries;
import org.computesiting.scenario.Scenario;

/** One run, from its first month to its last: the same function whatever calls it, headless or on a thread of many. */
public final class Simulation {
    private Simulation() { }

    /**
     * Runs a scenario with a seed.
     *
     * @param measures what to keep
     * @param onMonth told the number of months done, after each
     */
    public static FinishedRun run(Scenario scenario, ReferenceData data, long seed, List<Measure> measures, IntConsumer onMonth) {
        SitingModel model = new SitingModel(scenario, data, seed);
        TimeSeries series = new TimeSeries(model.world(), measures);
        FirmSeries firms = new FirmSeries(model.world());
        model.setListener(world -> {
            series.observe(world);
            firms.observe(world);
        });
        model.start();
        while (model.stepMonth()) {
            onMonth.accept(model.monthsDone());
        }
        model.finish();
        return new FinishedRun(scenario, seed, series, firms, model.world(), RunDigest.of(series, model.world()));
    }
}
