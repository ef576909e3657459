package org.computesiting.experiment;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.data.ReferenceData;
import org.computesiting.observe.Measure;
import org.computesiting.observe.MeasureCatalog;

/** Computes a chunk on the machine it is called on: the one function that every engine calls. */
public final class ChunkRunner {
    private ChunkRunner() { }

    /** The bundled tables, read once a process. */
    private static final class Data {
        static final ReferenceData TABLES = ReferenceData.load();
    }

    public static ChunkOutcome run(Chunk chunk, Recording recording) {
        List<Measure> measures = recording.measures().stream().map(m -> MeasureCatalog.find(m).orElseThrow()).toList();
        List<RunOutcome> outcomes = new ArrayList<>();
        for (RunSpec run : chunk.runs()) {
            outcomes.add(outcome(run, measures, recording));
        }
        return new ChunkOutcome(chunk.number(), outcomes);
    }

    private static RunOutcome outcome(RunSpec run, List<Measure> measures, Recording recording) {
        throw new UnsupportedOperationException("not written yet: resolve the scenario's JSON, run it, keep the recording's cells; a RuntimeException is an outcome with its message");
    }
}
