package org.computesiting.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.computesiting.analysis.Comparison;
import org.computesiting.analysis.ComparisonTable;
import org.computesiting.chart.ComparisonFigures;
import org.computesiting.data.ReferenceData;
import org.computesiting.experiment.PairedRuns;
import org.computesiting.experiment.RunRecorder;
import org.computesiting.observe.Measure;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.results.ResultFolder;
import org.computesiting.results.YearlyValues;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siting compare BASELINE POLICY}: matched pairs and what the policy changed. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class,
    description = "Run matched pairs of two scenarios and say what the second changes against the first, by how much and how surely.",
    footer = {"", "Examples:", "  siting compare scenarios/no-tariff.json scenarios/tariff-war.json --replicates 20",
        "  siting compare scenarios/reference.json scenarios/tariff-war.json --replicates 40 --out results/war",
        "  siting compare scenarios/reference.json scenarios/reference.json --set-policy assumptions.chinaBan=false"})
final class CompareCommand implements Callable<Integer> {
    /** What policy teams ask for first. */
    private static final List<String> MEASURES = List.of("ai_mw", "mining_mw", "announced_ai_mw", "hashrate_share", "ai_share", "hashprice", "wholesale_price",
        "industrial_price", "residential_price", "operation_jobs", "construction_jobs", "tariff_revenue_usd", "border_exports_mwh", "months_to_power", "hosted_ai_mw",
        "duty_burden_usd.miners", "duty_burden_usd.ai_firms", "duty_burden_usd.utilities", "duty_burden_usd.makers", "duty_burden_usd.power_buyers",
        "duty_burden_usd.power_plants", "duty_burden_usd.ties", "duty_deadweight_usd");

    @Parameters(index = "0", paramLabel = "BASELINE", description = "Scenario file of the baseline arm.")
    private Path baseline;

    @Parameters(index = "1", paramLabel = "POLICY", description = "Scenario file of the policy arm.")
    private Path policy;

    @Option(names = "--replicates", paramLabel = "R", defaultValue = "20", description = "Matched pairs, each with a seed of its own; default ${DEFAULT-VALUE}.")
    private int replicates;

    @Option(names = "--set-baseline", paramLabel = "PATH=VALUE", description = "Set a value in the baseline only; repeatable. --set sets it in both.")
    private List<String> setBaseline = List.of();

    @Option(names = "--set-policy", paramLabel = "PATH=VALUE", description = "Set a value in the policy only; repeatable.")
    private List<String> setPolicy = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads; default all cores.")
    private Integer threads;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        check();
        Instant started = Instant.now();
        ReferenceData data = ReferenceData.load();
        Resolution.Resolved a = Inputs.scenario(baseline, both(setBaseline), data);
        Resolution.Resolved b = Inputs.scenario(policy, both(setPolicy), data);
        if (!a.scenario().horizon().equals(b.scenario().horizon())) {
            throw new UserError("the two scenarios must have one horizon: " + baseline + " runs from " + a.scenario().horizon().start() + " to " + a.scenario().horizon().end() + ", "
                + policy + " from " + b.scenario().horizon().start() + " to " + b.scenario().horizon().end() + "; set both with --set horizon.end=YYYY-MM");
        }
        List<PairedRuns.Arm> arms = arms(a.scenario(), b.scenario());
        String nameA = arms.get(0).name();
        String nameB = arms.get(1).name();
        boolean plain = options.set.isEmpty() && setBaseline.isEmpty() && setPolicy.isEmpty();
        Path out = options.folder(nameA + "-vs-" + nameB, plain ? "" : a.hash().substring(0, 4) + b.hash().substring(0, 4));
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        List<Long> seeds = LongStream.range(0, replicates).mapToObj(r -> options.seed + r).toList();
        List<Measure> measures = MEASURES.stream().map(m -> MeasureCatalog.find(m).orElseThrow()).toList();
        PrintWriter print = spec.commandLine().getOut();
        if (options.dryRun) {
            int months = a.scenario().horizon().months();
            print.printf(Locale.ROOT, "would run %d pairs of %s (policy) and %s (baseline), that is %d runs of %d months, on %d threads; about %.0f s and %.1f MB; to %s%n",
                replicates, nameB, nameA, 2 * replicates, months, workers, Cost.secondsOfComparison(months, replicates, workers),
                Cost.megabytesOfComparison(months, replicates, measures.size(), options.format), out);
            return Main.OK;
        }
        Map<String, String> digests = new ConcurrentSkipListMap<>();
        Map<String, String> hashes = new TreeMap<>(Map.of(nameA, a.hash()));
        hashes.put(nameB, b.hash());
        Comparison comparison;
        try (ResultFolder folder = ResultFolder.begin(out)) {
            Map<String, Long> rows;
            try (Progress progress = new Progress(nameB + " vs " + nameA, 2L * replicates, "runs", options.quiet)) {
                YearlyValues values = PairedRuns.run(arms, data, seeds, measures, workers, done -> {
                    digests.put(done.arm() + "/" + done.seed(), done.digest());
                    progress.step();
                });
                progress.say("writing tables and figures");
                comparison = Comparison.of(values);
                rows = new TreeMap<>(RunRecorder.record(values, measures, hashes, digests, folder.path(), options.format));
                rows.putAll(ComparisonTable.write(comparison, folder.path(), options.format));
                RunRecorder.text(folder.path(), "baseline.resolved.json", a.canonicalJson());
                RunRecorder.text(folder.path(), "policy.resolved.json", b.canonicalJson());
                RunRecorder.text(folder.path(), "findings.txt", ComparisonReport.text(comparison, measures, data));
                if (!options.noFigures) {
                    ComparisonFigures.write(comparison, values, folder.path().resolve("figures"));
                }
            }
            Provenance.manifest(CommandText.of(spec), hashes, data.contentHash(), seeds, started, rows, digests).write(folder.path());
            folder.commit();
        }
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        if (options.json) {
            print.println(ComparisonReport.json(comparison).put("seconds", seconds).put("results", out.toString()));
        } else {
            print.print(ComparisonReport.text(comparison, measures, data));
            print.printf(Locale.ROOT, "%n%.1f s; this text, tables and figures in %s%n", seconds, out);
        }
        return Main.OK;
    }

    /** Values set in both arms, then those of one. */
    private List<String> both(List<String> ofOneArm) {
        List<String> all = new ArrayList<>(options.set);
        all.addAll(ofOneArm);
        return all;
    }

    /** Arms are called as their scenarios; where these share a name, as when a file is compared with itself, by their part too. */
    static List<PairedRuns.Arm> arms(Scenario baseline, Scenario policy) {
        boolean clash = baseline.name().equals(policy.name());
        return List.of(new PairedRuns.Arm(baseline.name() + (clash ? "-baseline" : ""), baseline), new PairedRuns.Arm(policy.name() + (clash ? "-policy" : ""), policy));
    }

    private void check() {
        if (replicates < 1 || replicates > 100_000) {
            throw new UserError("--replicates: " + replicates + " is out of range; allowed: 1 to 100000");
        }
        if (threads != null && (threads < 1 || threads > 1024)) {
            throw new UserError("--threads: " + threads + " is out of range; allowed: 1 to 1024");
        }
    }
}
