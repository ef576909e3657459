package org.computesiting.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.computesiting.model.SitingModel;
import org.computesiting.results.Manifest;

/** What is known of the program and the machine at the time of a run, for its manifest. */
final class Provenance {
    private Provenance() { }

    static Manifest manifest(String command, Map<String, String> scenarioHashes, String dataHash, List<Long> seeds, Instant started, Map<String, Long> rows,
                             Map<String, String> digests) {
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        return new Manifest(SitingModel.VERSION, System.getProperty("siting.commit", "unknown"), Boolean.getBoolean("siting.dirty"),
            System.getProperty("java.vendor") + " " + Runtime.version(), command, scenarioHashes, dataHash, seeds,
            started.truncatedTo(ChronoUnit.SECONDS).toString(), seconds, "complete", rows, digests);
    }
}
