package org.computesiting.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.computesiting.results.ResultReader;

/** What the figures of one run draw from: its series, the words at the foot, and which regions matter most. */
final class RunSource {
    /** The continent's name in results. */
    static final String CONTINENT = "NA";

    private final ResultReader run;
    private final TimeScale time;
    private final List<TimeMark> record;

    RunSource(ResultReader run) {
        this.run = run;
        this.time = TimeScale.months(run.months());
        this.record = TimeMark.recordOf(run);
    }

    ResultReader run() {
        return run;
    }

    TimeScale time() {
        return time;
    }

    List<TimeMark> record() {
        return record;
    }

    List<YearMonth> months() {
        return run.months();
    }

    YearMonth lastMonth() {
        return months().get(months().size() - 1);
    }

    String foot() {
        return "Scenario " + run.scenario() + ", seed " + run.seed() + ". compute-siting.";
    }

    boolean has(String... variables) {
        return Arrays.stream(variables).allMatch(run::hasVariable);
    }

    double[] continent(String variable) {
        return run.monthly(variable, CONTINENT);
    }

    double[] of(String variable, String place) {
        return run.monthly(variable, place);
    }

    static double last(double[] values) {
        return values[values.length - 1];
    }

    /** Sum month by month; NaN counts as nothing, so that one gap does not empty a stack. */
    static double[] plus(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = zeroIfMissing(a[i]) + zeroIfMissing(b[i]);
        }
        return sum;
    }

    static double[] times(double factor, double[] values) {
        return Arrays.stream(values).map(v -> factor * v).toArray();
    }

    /** Mean of the twelve months up to each, or of as many as there are; takes the seasons out. Missing values stay missing. */
    static double[] meanOfTwelve(double[] values) {
        double[] means = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            int n = 0;
            for (int k = Math.max(0, i - 11); k <= i; k++) {
                if (Double.isFinite(values[k])) {
                    sum += values[k];
                    n++;
                }
            }
            means[i] = Double.isFinite(values[i]) ? sum / n : Double.NaN;
        }
        return means;
    }

    private static double zeroIfMissing(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    /** Regions with the most mining and AI capacity in the last month, largest first; equal ones in order of their codes. */
    List<String> largestRegions(int count) {
        Map<String, Double> mining = run.lastMonth("mining_mw");
        Map<String, Double> ai = run.lastMonth("ai_mw");
        List<String> codes = new ArrayList<>(mining.keySet());
        codes.sort(Comparator.comparingDouble((String code) -> -zeroIfMissing(mining.get(code)) - zeroIfMissing(ai.getOrDefault(code, 0.0)))
            .thenComparing(Comparator.naturalOrder()));
        return codes.subList(0, Math.min(count, codes.size()));
    }
}
