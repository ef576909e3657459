package org.computesiting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.computesiting.data.ReferenceData;
import org.computesiting.experiment.FinishedRun;
import org.computesiting.experiment.Simulation;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.Scenario;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;

/** The shipped scenarios for tests, and their runs, each computed once a test JVM. */
public final class Scenarios {
    private static final Map<String, FinishedRun> RUNS = new HashMap<>();

    private Scenarios() { }

    /** A shipped scenario with values set, e.g. {@code "horizon.end=2021-12"}. */
    public static Scenario shipped(String name, String... set) {
        Resolution resolution = ScenarioReader.read(Path.of("scenarios", name + ".json"), List.of(set), Vocabulary.of(ReferenceData.load()));
        return ((Resolution.Resolved) resolution.orElseThrow()).scenario();
    }

    /** The run of a shipped scenario. */
    public static synchronized FinishedRun run(String name, long seed, String... set) {
        return RUNS.computeIfAbsent(name + seed + Arrays.toString(set), key ->
            Simulation.run(shipped(name, set), ReferenceData.load(), seed, MeasureCatalog.all(), month -> { }));
    }
}
