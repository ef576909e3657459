package org.computesiting.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computesiting.chart.RunFigures;
import org.computesiting.data.ReferenceData;
import org.computesiting.experiment.FinishedRun;
import org.computesiting.experiment.RunKey;
import org.computesiting.experiment.RunRecorder;
import org.computesiting.experiment.Simulation;
import org.computesiting.observe.Measure;
import org.computesiting.results.ResultFolder;
import org.computesiting.scenario.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siting run SCENARIO}: one run, its tables and figures. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "Run one scenario once; writes tables, figures and a manifest.",
    footer = {"", "Examples:", "  siting run scenarios/reference.json", "  siting run scenarios/tariff-war.json --seed 7 --out results/war-7 --format csv",
        "  siting run scenarios/reference.json --set assumptions.bitcoinPrice.multiplier=0.5 --set horizon.end=2030-12"})
final class RunCommand implements Callable<Integer> {
    /** Hexadecimal digits of a scenario's hash in the name of a folder. */
    private static final int FINGERPRINT = 8;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
    private Path file;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Instant started = Instant.now();
        ReferenceData data = ReferenceData.load();
        Resolution.Resolved resolved = Inputs.scenario(file, options.set, data);
        List<Measure> measures = Inputs.measures(resolved);
        int months = resolved.scenario().horizon().months();
        Path out = options.folder(resolved.scenario().name(), options.set.isEmpty() ? "" : resolved.hash().substring(0, FINGERPRINT));
        PrintWriter print = spec.commandLine().getOut();
        if (options.dryRun) {
            print.printf(Locale.ROOT, "would run %s once with seed %d: %d months, %d measures; about %.0f s and %.1f MB; to %s%n", resolved.scenario().name(), options.seed,
                months, measures.size(), Cost.secondsOfRun(months), Cost.megabytesOfRun(months, measures.size(), options.format), out);
            return Main.OK;
        }
        FinishedRun run;
        Path where;
        try (ResultFolder folder = ResultFolder.begin(out)) {
            Map<String, Long> rows;
            try (Progress progress = new Progress(resolved.scenario().name(), months, "months", options.quiet)) {
                run = Simulation.run(resolved.scenario(), data, options.seed, measures, month -> progress.step());
                progress.say("writing tables and figures");
                rows = RunRecorder.record(run, RunKey.of(resolved.hash(), options.seed), folder.path(), options.format);
                RunRecorder.text(folder.path(), "scenario.resolved.json", resolved.canonicalJson());
                if (!options.noFigures) {
                    RunFigures.write(folder.path(), folder.path().resolve("figures"));
                }
            }
            String name = resolved.scenario().name();
            Provenance.manifest(CommandText.of(spec), Map.of(name, resolved.hash()), data.contentHash(), List.of(options.seed), started, rows,
                Map.of(name + "/" + options.seed, run.digest())).write(folder.path());
            where = folder.commit();
        }
        report(print, run, started, out, where);
        return Main.OK;
    }

    private void report(PrintWriter print, FinishedRun run, Instant started, Path out, Path where) {
        int last = run.series().months() - 1;
        double seconds = java.time.Duration.between(started, Instant.now()).toMillis() / 1000.0;
        double ai = value(run, last, "ai_mw");
        double mining = value(run, last, "mining_mw");
        String end = run.scenario().horizon().end().toString();
        if (options.json) {
            ObjectNode node = new ObjectMapper().createObjectNode();
            node.put("scenario", run.scenario().name()).put("seed", run.seed()).put("end", end).put("ai_mw", number(ai)).put("mining_mw", number(mining))
                .put("digest", run.digest()).put("seconds", seconds).put("results", out.toString());
            print.println(node);
            return;
        }
        print.printf(Locale.ROOT, "%s, seed %d, to %s: AI %,.0f MW, mining %,.0f MW; digest %s; %.1f s; results in %s%n", run.scenario().name(), run.seed(), end, ai, mining,
            run.digest().substring(0, 16), seconds, out);
    }

    /** JSON knows no NaN. */
    private static Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static double value(FinishedRun run, int month, String measure) {
        boolean kept = run.series().measures().stream().anyMatch(m -> m.name().equals(measure));
        return kept ? run.series().value(month, measure, "NA") : Double.NaN;
    }
}
