package org.computesiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.computesiting.data.ReferenceData;
import org.computesiting.experiment.FinishedRun;
import org.computesiting.experiment.Simulation;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.observe.RunDigest;
import org.computesiting.observe.TimeSeries;

/** Runs of shipped scenarios on a few seeds, side by side on all cores, each computed once a test JVM. Worlds are let go: only what findings need is kept. */
final class ScenarioRuns {
    static final String FULL = "2035-12";
    static final YearMonth SIGNED_FROM = YearMonth.of(2025, 6);
    private static final YearMonth START = YearMonth.of(2020, 1);
    private static final ReferenceData DATA = ReferenceData.load();
    private static final long FIRST_SEED = 42;
    private static final Map<String, Run> RUNS = new HashMap<>();

    private ScenarioRuns() { }

    /**
     * What is kept of a run.
     *
     * @param ownGenerationMw own generation of running data centres at the end, by region
     * @param publicPowerMw   running data centres on allocated public power at the end, by region
     * @param signedGridMw    data centres under contract or running at the end that signed from {@link #SIGNED_FROM} on, without what they generate, by region
     */
    record Run(TimeSeries series, double[] ownGenerationMw, double[] publicPowerMw, double[] signedGridMw) {
        double at(String measure, String place, int year, int month) {
            return series.value(month(year, month), measure, place);
        }

        double endOf(int year, String measure, String... places) {
            return Arrays.stream(places).mapToDouble(place -> at(measure, place, year, 12)).sum();
        }

        double meanOf(int year, String measure, String place) {
            return sumOf(year, measure, place) / 12.0;
        }

        double sumOf(int year, String measure, String... places) {
            return sum(month(year, 1), month(year, 12), measure, places);
        }

        double sum(int from, int to, String measure, String... places) {
            return IntStream.rangeClosed(from, to).mapToDouble(t -> Arrays.stream(places).mapToDouble(place -> series.value(t, measure, place)).sum()).sum();
        }
    }

    /** Index of a month. */
    static int month(int year, int month) {
        return (year - START.getYear()) * 12 + month - START.getMonthValue();
    }

    static int region(String code) {
        return DATA.regionIndex(code);
    }

    /** Runs on {@code count} seeds from the usual one on, to the usual end. */
    static List<Run> full(String scenario, int count, String... set) {
        return run(scenario, FULL, LongStream.range(FIRST_SEED, FIRST_SEED + count).toArray(), set);
    }

    /** Runs on {@code count} seeds from the usual one on. */
    static List<Run> until(String end, String scenario, int count, String... set) {
        return run(scenario, end, LongStream.range(FIRST_SEED, FIRST_SEED + count).toArray(), set);
    }

    static synchronized List<Run> run(String scenario, String end, long[] seeds, String... set) {
        String[] all = Arrays.copyOf(set, set.length + 2);
        all[set.length] = "horizon.end=" + end;
        all[set.length + 1] = "observe.decisions=false";
        List<String> keys = Arrays.stream(seeds).mapToObj(seed -> scenario + seed + Arrays.toString(all)).toList();
        Run[] runs = IntStream.range(0, seeds.length).parallel().mapToObj(k -> RUNS.containsKey(keys.get(k)) ? RUNS.get(keys.get(k))
            : keep(Simulation.run(Scenarios.shipped(scenario, all), DATA, seeds[k], MeasureCatalog.all(), month -> { }))).toArray(Run[]::new);
        for (int k = 0; k < runs.length; k++) {
            RUNS.put(keys.get(k), runs[k]);
        }
        return List.of(runs);
    }

    private static Run keep(FinishedRun run) {
        World w = run.world();
        SiteTable sites = w.sites;
        Run kept = new Run(run.series(), new double[w.regions.count], new double[w.regions.count], new double[w.regions.count]);
        double publicPrice = w.parameters.get("public_power_price_usd_per_mwh");
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] != OwnerKind.AI_FIRM) {
                continue;
            }
            int r = sites.region[s];
            if (sites.isEnergised(s)) {
                kept.ownGenerationMw[r] += sites.ownGenerationMw[s];
                kept.publicPowerMw[r] += sites.powerPriceUsdPerMwh[s] == publicPrice ? sites.gridMw[s] : 0.0;
            }
            boolean stands = sites.stage[s] >= SiteStage.CONTRACTED.ordinal() && sites.stage[s] <= SiteStage.ENERGISED.ordinal();
            boolean signed = stands && sites.contractedMonth[s] >= w.clock.indexOf(SIGNED_FROM);
            kept.signedGridMw[r] += signed ? sites.gridMw[s] - sites.ownGenerationMw[s] : 0.0;
        }
        return kept;
    }

    static double total(List<Run> runs, ToDoubleFunction<Run> measure) {
        return runs.stream().mapToDouble(measure).sum();
    }

    static double mean(List<Run> runs, ToDoubleFunction<Run> measure) {
        return total(runs, measure) / runs.size();
    }

    /** The values of each run, for people. */
    static String each(List<Run> runs, ToDoubleFunction<Run> measure) {
        return String.join(" ", runs.stream().map(run -> String.format(Locale.ROOT, "%.2f", measure.applyAsDouble(run))).toList());
    }

    /** Every pair is the same to the last bit up to and without a month, and not the same with it or any later one. */
    static void assertSameUntil(List<Run> a, List<Run> b, int year, int month) {
        int months = month(year, month);
        for (int k = 0; k < a.size(); k++) {
            TimeSeries x = a.get(k).series();
            TimeSeries y = b.get(k).series();
            int end = Math.min(x.months(), y.months());
            assertThat(RunDigest.ofSeries(x, months)).as("months before %s", YearMonth.of(year, month)).isEqualTo(RunDigest.ofSeries(y, months));
            assertThat(RunDigest.ofSeries(x, end)).as("months from %s on", YearMonth.of(year, month)).isNotEqualTo(RunDigest.ofSeries(y, end));
        }
    }
}
