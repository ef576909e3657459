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
    private static final String UNKNOWN = "unknown";

    private Provenance() { }

    /** The revision in brackets, with a word when the source differs from it; empty where it is not known. */
    static String revision() {
        String commit = System.getProperty("siting.commit", UNKNOWN);
        return commit.equals(UNKNOWN) ? "" : " (" + commit.substring(0, Math.min(12, commit.length())) + (Boolean.getBoolean("siting.dirty") ? ", modified" : "") + ")";
    }

    static Manifest manifest(String command, Map<String, String> scenarioHashes, String dataHash, List<Long> seeds, Instant started, Map<String, Long> rows,
                             Map<String, String> digests) {
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        return new Manifest(SitingModel.VERSION, System.getProperty("siting.commit", UNKNOWN), Boolean.getBoolean("siting.dirty"),
            System.getProperty("java.vendor") + " " + Runtime.version(), command, scenarioHashes, dataHash, seeds,
            started.truncatedTo(ChronoUnit.SECONDS).toString(), seconds, "complete", rows, digests);
    }
}
