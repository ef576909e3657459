package org.computesiting.cli;

import java.nio.file.Path;
import java.util.List;
import org.computesiting.results.TableFormat;
import picocli.CommandLine.Option;

/** Options that every verb which runs the model understands. */
final class CommonOptions {
    private static final long DEFAULT_SEED = 42;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Set a value of the scenario, e.g. assumptions.aiDemand.path=HIGH; repeatable.")
    List<String> set = List.of();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42", description = "Seed of the run, or of the first of several; default ${DEFAULT-VALUE}.")
    long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of results; default results/NAME, with an ending where --set or --seed is given.")
    Path out;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "PARQUET", description = "Format of tables: parquet or csv; default parquet.")
    TableFormat format;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    boolean json;

    @Option(names = "--quiet", description = "No progress bar.")
    boolean quiet;

    @Option(names = "--dry-run", description = "Say what would be run, how long it takes and how much it writes, and stop.")
    boolean dryRun;

    @Option(names = "--no-figures", description = "Write tables only.")
    boolean noFigures;

    /**
     * Where results go: the folder asked for, or one under {@code results} whose name differs where what was asked for differs, so that
     * a run with another seed or value does not replace the plain one.
     *
     * @param fingerprint of the scenario with the values that were set; empty when none was
     */
    Path folder(String name, String fingerprint) {
        return out != null ? out : Path.of("results", name + (fingerprint.isEmpty() ? "" : "-" + fingerprint) + (seed == DEFAULT_SEED ? "" : "-seed-" + seed));
    }
}
