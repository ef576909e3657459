package org.computesiting.model.ai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Scenario;

/** The arms of an experiment: run on the same seeds, compared seed by seed with the first of them. */
final class PairedArms {
    static final String HEAD = "| | without | with | difference | 95 %% interval | pairs with its sign |%n|---|---|---|---|---|---|%n";

    private final Map<String, List<ExperimentRun>> runs = new LinkedHashMap<>();
    private final String base;

    private PairedArms(String base) {
        this.base = base;
    }

    /** @param arms scenarios by name, the one to compare with first */
    static PairedArms run(ReferenceData data, long[] seeds, Map<String, Scenario> arms) {
        List<String> names = List.copyOf(arms.keySet());
        ExperimentRun[] all = IntStream.range(0, names.size() * seeds.length).parallel()
            .mapToObj(i -> ExperimentRun.of(arms.get(names.get(i / seeds.length)), data, seeds[i % seeds.length])).toArray(ExperimentRun[]::new);
        PairedArms pairs = new PairedArms(names.get(0));
        for (int a = 0; a < names.size(); a++) {
            pairs.runs.put(names.get(a), List.of(all).subList(a * seeds.length, (a + 1) * seeds.length));
        }
        return pairs;
    }

    static long[] seeds(int count) {
        return IntStream.rangeClosed(1, count).mapToLong(i -> i).toArray();
    }

    List<ExperimentRun> of(String arm) {
        return runs.get(arm);
    }

    double mean(String arm, ToDoubleFunction<ExperimentRun> measure) {
        return runs.get(arm).stream().mapToDouble(measure).average().orElse(Double.NaN);
    }

    /** Difference of an arm from the first; pairs in which either figure is no number are left out. */
    PairedDifference difference(String arm, ToDoubleFunction<ExperimentRun> measure) {
        return difference(arm, (run, first) -> measure.applyAsDouble(run));
    }

    /** @param measure figure of a run, given the run of the first arm with the same seed too */
    PairedDifference difference(String arm, ToDoubleBiFunction<ExperimentRun, ExperimentRun> measure) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < of(base).size(); i++) {
            ExperimentRun first = of(base).get(i);
            double[] pair = {measure.applyAsDouble(first, first), measure.applyAsDouble(of(arm).get(i), first)};
            if (Double.isFinite(pair[0]) && Double.isFinite(pair[1])) {
                pairs.add(pair);
            }
        }
        return pairs.isEmpty() ? null : PairedDifference.of(pairs.stream().mapToDouble(p -> p[0]).toArray(), pairs.stream().mapToDouble(p -> p[1]).toArray());
    }

    /** A row of a table under {@link #HEAD}. */
    static void row(String label, PairedDifference d, int digits) {
        if (d == null) {
            System.out.printf("| %s | – | – | – | – | – |%n", label);
            return;
        }
        System.out.printf("| %s | %s | %s | %s%s | %s to %s | %.0f of %d |%n", label, SeedRange.number(d.meanBaseline(), digits), SeedRange.number(d.meanPolicy(), digits),
            d.meanDifference() > 0.0 ? "+" : "", SeedRange.number(d.meanDifference(), digits), SeedRange.number(d.low95(), digits), SeedRange.number(d.high95(), digits),
            d.sameSignShare() * d.pairs(), d.pairs());
    }
}
