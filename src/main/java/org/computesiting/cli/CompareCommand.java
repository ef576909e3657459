package org.computesiting.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.computesiting.analysis.Comparison;
import org.computesiting.analysis.ComparisonTable;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.chart.ComparisonFigures;
import org.computesiting.data.ReferenceData;
import org.computesiting.experiment.PairedRuns;
import org.computesiting.experiment.RunRecorder;
import org.computesiting.observe.Measure;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.results.ResultFolder;
import org.computesiting.results.YearlyValues;
import org.computesiting.scenario.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siting compare BASELINE POLICY}: matched pairs and what the policy changed. */
@Command(name = "compare", mixinStandardHelpOptions = true,
    description = "Run matched pairs of two scenarios and say what the second changes against the first, by how much and how surely.",
    footer = {"", "Examples:", "  siting compare scenarios/no-tariff.json scenarios/tariff-war.json --replicates 20",
        "  siting compare scenarios/reference.json scenarios/tariff-war.json --replicates 40 --threads 2 --out results/war"})
final class CompareCommand implements Callable<Integer> {
    /** What policy teams ask for first. */
    private static final List<String> MEASURES = List.of("ai_mw", "mining_mw", "announced_ai_mw", "hashrate_share", "ai_share", "hashprice", "wholesale_price",
        "industrial_price", "residential_price", "operation_jobs", "construction_jobs", "tariff_revenue_usd", "border_exports_mwh", "months_to_power", "hosted_ai_mw");
    private static final List<String> TOTALS = List.of("NA", "US", "CA");
    private static final int REGIONS_SHOWN = 6;

    @Parameters(index = "0", paramLabel = "BASELINE", description = "Scenario file of the baseline arm.")
    private Path baseline;

    @Parameters(index = "1", paramLabel = "POLICY", description = "Scenario file of the policy arm.")
    private Path policy;

    @Option(names = "--replicates", paramLabel = "R", defaultValue = "20", description = "Matched pairs; default ${DEFAULT-VALUE}.")
    private int replicates;

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
        Resolution.Resolved a = Inputs.scenario(baseline, options.set, data);
        Resolution.Resolved b = Inputs.scenario(policy, options.set, data);
        if (!a.scenario().horizon().equals(b.scenario().horizon())) {
            throw new UserError("the two scenarios must have one horizon: " + baseline + " runs from " + a.scenario().horizon().start() + " to " + a.scenario().horizon().end() + ", "
                + policy + " from " + b.scenario().horizon().start() + " to " + b.scenario().horizon().end() + "; set both with --set horizon.end=YYYY-MM");
        }
        String nameA = a.scenario().name();
        String nameB = b.scenario().name();
        Path out = options.out != null ? options.out : Path.of("results", nameA + "-vs-" + nameB);
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        List<Long> seeds = LongStream.range(0, replicates).mapToObj(r -> options.seed + r).toList();
        List<Measure> measures = MEASURES.stream().map(m -> MeasureCatalog.find(m).orElseThrow()).toList();
        PrintWriter print = spec.commandLine().getOut();
        if (options.dryRun) {
            print.printf(Locale.ROOT, "%s against %s: %d pairs, %d runs of %d months on %d threads, to %s%n", nameB, nameA, replicates, 2 * replicates,
                a.scenario().horizon().months(), workers, out);
            return Main.OK;
        }
        Map<String, String> digests = new ConcurrentSkipListMap<>();
        Comparison comparison;
        try (ResultFolder folder = ResultFolder.begin(out)) {
            YearlyValues values;
            try (Progress progress = new Progress(nameB + " vs " + nameA, 2L * replicates, "runs", options.quiet)) {
                values = PairedRuns.run(List.of(a.scenario(), b.scenario()), data, seeds, measures, workers, done -> {
                    digests.put(done.arm() + "/" + done.seed(), done.digest());
                    progress.step();
                });
            }
            comparison = Comparison.of(values);
            Map<String, Long> rows = new TreeMap<>(RunRecorder.record(values, measures, folder.path(), options.format));
            rows.putAll(ComparisonTable.write(comparison, folder.path(), options.format));
            RunRecorder.text(folder.path(), "baseline.resolved.json", a.canonicalJson());
            RunRecorder.text(folder.path(), "policy.resolved.json", b.canonicalJson());
            if (!options.noFigures) {
                ComparisonFigures.write(comparison, values, folder.path().resolve("figures"));
            }
            Map<String, String> hashes = new TreeMap<>(Map.of(nameA, a.hash()));
            hashes.put(nameB, b.hash());
            Provenance.manifest("compare", hashes, data.contentHash(), seeds, started, rows, digests).write(folder.path());
            folder.commit();
        }
        report(print, comparison, a.scenario().horizon().end().getYear(), started, out);
        return Main.OK;
    }

    private void check() {
        if (replicates < 1 || replicates > 100_000) {
            throw new UserError("--replicates: " + replicates + " is out of range; allowed: 1 to 100000");
        }
        if (threads != null && (threads < 1 || threads > 1024)) {
            throw new UserError("--threads: " + threads + " is out of range; allowed: 1 to 1024");
        }
    }

    private void report(PrintWriter print, Comparison comparison, int lastYear, Instant started, Path out) {
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        int middle = Math.min(2030, lastYear);
        if (options.json) {
            json(print, comparison, lastYear, seconds, out);
            return;
        }
        print.printf(Locale.ROOT, "%s (policy) against %s (baseline), %d matched pairs; difference = policy − baseline, money in 2025 USD%n%n", comparison.policy(),
            comparison.baseline(), comparison.rows().get(0).difference().pairs());
        print.println(ComparisonTable.heading());
        for (String measure : MEASURES) {
            for (int year : middle == lastYear ? new int[] {lastYear} : new int[] {middle, lastYear}) {
                comparison.rows().stream()
                    .filter(r -> r.cell().measure().equals(measure) && r.cell().year() == year && TOTALS.contains(r.cell().place()))
                    .sorted(Comparator.comparingInt(r -> TOTALS.indexOf(r.cell().place())))
                    .forEach(r -> print.println(ComparisonTable.line(r)));
            }
        }
        regions(print, comparison, lastYear);
        if (comparison.rows().get(0).difference().hasFewPairs()) {
            print.println();
            print.println("Fewer than " + PairedDifference.FEW_PAIRS + " pairs: intervals rest on little.");
        }
        print.printf(Locale.ROOT, "%n%.1f s; tables and figures in %s%n", seconds, out);
    }

    /** The regions whose AI capacity changes most. */
    private static void regions(PrintWriter print, Comparison comparison, int year) {
        print.printf(Locale.ROOT, "%nRegions whose AI capacity changes most by %d%n", year);
        comparison.rows().stream()
            .filter(r -> r.cell().measure().equals("ai_mw") && r.cell().year() == year && !TOTALS.contains(r.cell().place()))
            .sorted(Comparator.comparingDouble((Comparison.Row r) -> -Math.abs(r.difference().meanDifference())).thenComparing(r -> r.cell().place()))
            .limit(REGIONS_SHOWN)
            .forEach(r -> print.println(ComparisonTable.line(r)));
    }

    private static void json(PrintWriter print, Comparison comparison, int year, double seconds, Path out) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("baseline", comparison.baseline()).put("policy", comparison.policy()).put("seconds", seconds).put("results", out.toString());
        ArrayNode rows = root.putArray("differences");
        for (Comparison.Row row : comparison.rows()) {
            if (row.cell().year() == year && TOTALS.contains(row.cell().place())) {
                PairedDifference d = row.difference();
                ObjectNode node = rows.addObject();
                node.put("variable", row.cell().measure()).put("unit", row.cell().unit()).put("region", row.cell().place()).put("year", year).put("pairs", d.pairs())
                    .put("baseline", d.meanBaseline()).put("policy", d.meanPolicy()).put("difference", d.meanDifference());
                put(node, "low95", d.low95());
                put(node, "high95", d.high95());
                put(node, "relative", d.relative());
                node.put("same_sign_share", d.sameSignShare());
            }
        }
        print.println(root);
    }

    private static void put(ObjectNode node, String key, double value) {
        if (Double.isNaN(value)) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }
}
