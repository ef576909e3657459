package org.computesiting.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.computesiting.data.ReferenceData;
import org.computesiting.observe.Measure;
import org.computesiting.results.YearlyValues;
import org.computesiting.scenario.Scenario;

/**
 * Matched pairs: each seed runs in every arm, so that arms share all luck but what the policy changes. Runs go to a fixed number of
 * threads; results are kept by arm and replicate, so that the number of threads and the order of completion change nothing.
 */
public final class PairedRuns {
    private PairedRuns() { }

    /** One side of a comparison; names of arms differ within a comparison, those of their scenarios need not. */
    public record Arm(String name, Scenario scenario) { }

    /** One run of the batch that finished. */
    public record Done(String arm, long seed, String digest) { }

    /**
     * @param arms the baseline first; all with the same horizon
     * @param seeds one a replicate
     * @param onRun told of each finished run, from any thread
     * @throws IllegalArgumentException when the arms' horizons differ or two arms have one name
     */
    public static YearlyValues run(List<Arm> arms, ReferenceData data, List<Long> seeds, List<Measure> measures, int threads,
                                   Consumer<Done> onRun) throws InterruptedException {
        if (arms.stream().map(Arm::name).distinct().count() < arms.size()) {
            throw new IllegalArgumentException("arms of a comparison have names of their own");
        }
        for (Arm arm : arms) {
            if (!arm.scenario().horizon().equals(arms.get(0).scenario().horizon())) {
                throw new IllegalArgumentException("arms of a comparison share one horizon: " + arms.get(0).name() + " and " + arm.name() + " do not");
            }
        }
        double[][][] values = new double[arms.size()][seeds.size()][];
        List<Future<List<YearlyValues.Cell>>> running = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int r = 0; r < seeds.size(); r++) {
                for (int a = 0; a < arms.size(); a++) {
                    int arm = a;
                    int replicate = r;
                    running.add(pool.submit(() -> {
                        FinishedRun done = Simulation.run(arms.get(arm).scenario(), data, seeds.get(replicate), measures, month -> { });
                        values[arm][replicate] = YearlySummary.values(done.series(), arms.get(arm).scenario().horizon().start());
                        onRun.accept(new Done(arms.get(arm).name(), seeds.get(replicate), done.digest()));
                        return replicate == 0 && arm == 0 ? YearlySummary.cells(done.series(), arms.get(0).scenario().horizon().start()) : List.of();
                    }));
                }
            }
            List<YearlyValues.Cell> cells = running.get(0).get();
            for (Future<?> future : running) {
                future.get();
            }
            return new YearlyValues(arms.stream().map(Arm::name).toList(), seeds, cells, values);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run failed: " + e.getCause().getMessage(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
