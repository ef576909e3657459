package org.computesiting.cli;

import java.nio.file.Path;
import java.util.List;
import org.computesiting.results.TableFormat;
import picocli.CommandLine.Option;

/** Options that every verb which runs the model understands. */
final class CommonOptions {
    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Set a value of the scenario, e.g. assumptions.aiDemand.path=HIGH; repeatable.")
    List<String> set = List.of();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42", description = "Seed of the (first) run; default ${DEFAULT-VALUE}.")
    long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of results; default results/NAME.")
    Path out;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "PARQUET", description = "Format of tables: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    TableFormat format;

    @Option(names = "--json", description = "Print the result as one JSON object.")
    boolean json;

    @Option(names = "--quiet", description = "No progress on stderr.")
    boolean quiet;

    @Option(names = "--dry-run", description = "Say what would be run and written, and stop.")
    boolean dryRun;

    @Option(names = "--no-figures", description = "Write tables only.")
    boolean noFigures;

    @Option(names = "--debug", description = "Show where a failure happened.")
    boolean debug;
}
