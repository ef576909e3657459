package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Scenario;

/** Connections to the grid twice as fast for eight years, in one state or everywhere: where data centres are built then, and what a mine's megawatts are worth there. */
final class PowerChannel {
    static final String EVERYWHERE = "everywhere";
    static final List<String> STATES = List.of("US-TX", "US-OH", "US-PA", "US-GA", "US-VA");

    static final int FROM = ExperimentRun.month(2023, 1);
    private static final int SHOCK_MONTHS = 96;
    private static final String USUAL = "usual";

    final PairedArms arms;
    private final ReferenceData data;
    private final List<String> states;
    private final int to;

    private PowerChannel(ReferenceData data, List<String> states, PairedArms arms) {
        this.data = data;
        this.states = states;
        this.arms = arms;
        to = Math.min(FROM + SHOCK_MONTHS, arms.of(USUAL).get(0).months);
    }

    static PowerChannel run(ReferenceData data, long[] seeds, YearMonth last, List<String> states, List<String> settings) {
        Map<String, Scenario> arms = new LinkedHashMap<>();
        arms.put(USUAL, ExperimentRun.scenario(last, settings));
        for (String state : states) {
            arms.put(state, ExperimentRun.scenario(last, settings, shock("\"region\":\"" + state + "\",")));
        }
        arms.put(EVERYWHERE, ExperimentRun.scenario(last, settings, shock("")));
        return new PowerChannel(data, states, PairedArms.run(data, seeds, arms));
    }

    private static String shock(String region) {
        return "events=[{\"month\":\"2023-01\",\"kind\":\"CONNECTION_WAIT_MULTIPLIER\"," + region + "\"value\":0.5,\"durationMonths\":" + SHOCK_MONTHS
            + ",\"note\":\"faster connection\"}]";
    }

    /** Greenfield on the grid that was chosen in a region, GW. */
    double chosenGridGw(ExperimentRun run, int region) {
        return ExperimentRun.sum(run.chosenGridMw, region, FROM, to) / 1e3;
    }

    double ceilingMusd(ExperimentRun run, int region) {
        return ExperimentRun.mean(run.ceilingUsd, region, FROM, to) / 1e6;
    }

    double topCeilingMusd(ExperimentRun run, int region) {
        return ExperimentRun.mean(run.topCeilingUsd, region, FROM, to) / 1e6;
    }

    /** Mean over contracts anywhere since the shock began, weighted by megawatts. */
    double rentMusd(ExperimentRun run) {
        return mean(run.contracts(FROM, to), ExperimentRun.Contract::rentUsd);
    }

    double contractCeilingMusd(ExperimentRun run) {
        return mean(run.contracts(FROM, to), ExperimentRun.Contract::ceilingUsd);
    }

    /** Mean over regions. */
    double everywhere(ExperimentRun run, ToDoubleFunction<Integer> measure) {
        return IntStream.range(0, run.regions).mapToDouble(measure::applyAsDouble).average().orElseThrow();
    }

    int region(String state) {
        return data.regionIndex(state);
    }

    void print() {
        System.out.printf("%n## Power channel%n%nTime to connection halved from 2023-01 for %d months. Sums and means over these months to the run's end; chosen and filed is greenfield on the grid."
            + " *Ceiling for a block*: what projects that wait would pay at most for 100 MW on a mine of the middling kind in the state, chance at the site left out, per MW of IT and year: mean over"
            + " projects, and mean of the tenth that pays most. A negative ceiling says that waiting on costs less than the mine for nothing.%n", SHOCK_MONTHS);
        for (String state : states) {
            state(state);
        }
        if (states.size() > 1) {
            average();
        }
        everywhere();
    }

    private void state(String state) {
        int r = region(state);
        System.out.printf("%n**Faster in %s**%n%n" + PairedArms.HEAD, state);
        row("expected months to power there", state, run -> ExperimentRun.mean(run.expectedMonths, r, FROM, to), 1);
        row("filed there, GW", state, run -> ExperimentRun.sum(run.filedMw, r, FROM, to) / 1e3, 1);
        row("filed elsewhere, GW", state, run -> othersGw(run, run.filedMw, r), 1);
        row("chosen there, GW", state, run -> chosenGridGw(run, r), 2);
        row("chosen elsewhere, GW", state, run -> othersGw(run, run.chosenGridMw, r), 1);
        row("energised there, end of the run, GW", state, run -> run.energisedMw[run.months - 1][r] / 1e3, 2);
        row("energised elsewhere, end of the run, GW", state, run -> (total(run.energisedMw[run.months - 1], run.regions) - run.energisedMw[run.months - 1][r]) / 1e3, 1);
        row("ceiling for a block there, M$", state, run -> ceilingMusd(run, r), 3);
        row("the same of the tenth that pays most, M$", state, run -> topCeilingMusd(run, r), 3);
        row("mean ceiling for a block in the other regions, M$", state, run -> elsewhere(run, q -> ceilingMusd(run, q), r), 3);
        row("the tenth that pays most in the other regions, mean, M$", state, run -> elsewhere(run, q -> topCeilingMusd(run, q), r), 3);
        row("contracts of miners there, GW", state, run -> signed(run, r).stream().mapToDouble(ExperimentRun.Contract::gridMw).sum() / 1e3, 3);
        row("ceiling of contracts there, M$ (pairs with contracts in both)", state, run -> mean(signed(run, r), ExperimentRun.Contract::ceilingUsd), 2);
        row("rent of contracts there, M$ (the same)", state, run -> mean(signed(run, r), ExperimentRun.Contract::rentUsd), 2);
        PairedArms.row("rent of mines there that sign in both, M$", sameMines(state, ExperimentRun.Contract::rentUsd), 3);
        PairedArms.row("ceiling of mines there that sign in both, M$", sameMines(state, ExperimentRun.Contract::ceilingUsd), 3);
    }

    /**
     * Mines of a state that sign with and without its connections twice as fast, so that it makes no difference who signs: mean over mines, seed by seed, millions.
     *
     * @return null when no mine does
     */
    PairedDifference sameMines(String state, ToDoubleFunction<ExperimentRun.Contract> usd) {
        int r = region(state);
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < arms.of(USUAL).size(); i++) {
            Map<Long, Double> without = byMine(signed(arms.of(USUAL).get(i), r), usd);
            Map<Long, Double> with = byMine(signed(arms.of(state).get(i), r), usd);
            without.keySet().retainAll(with.keySet());
            if (!without.isEmpty()) {
                pairs.add(new double[] {without.values().stream().mapToDouble(v -> v).average().orElseThrow(),
                    without.keySet().stream().mapToDouble(with::get).average().orElseThrow()});
            }
        }
        return pairs.isEmpty() ? null : PairedDifference.of(pairs.stream().mapToDouble(p -> p[0]).toArray(), pairs.stream().mapToDouble(p -> p[1]).toArray());
    }

    /** Mean of each mine's contracts weighted by megawatts, millions. */
    private static Map<Long, Double> byMine(List<ExperimentRun.Contract> contracts, ToDoubleFunction<ExperimentRun.Contract> usd) {
        Map<Long, List<ExperimentRun.Contract>> mines = new TreeMap<>();
        contracts.forEach(c -> mines.computeIfAbsent(c.mine(), id -> new ArrayList<>()).add(c));
        Map<Long, Double> means = new TreeMap<>();
        mines.forEach((id, of) -> means.put(id, mean(of, usd)));
        return means;
    }

    /** Means over the states with a shock of their own, seed by seed. */
    private void average() {
        System.out.printf("%n**On average of the %d states**%n%n" + PairedArms.HEAD, states.size());
        PairedArms.row("chosen there, GW", average(this::chosenGridGw), 2);
        PairedArms.row("filed there, GW", average((run, r) -> ExperimentRun.sum(run.filedMw, r, FROM, to) / 1e3), 2);
        PairedArms.row("energised there, end of the run, GW", average((run, r) -> run.energisedMw[run.months - 1][r] / 1e3), 2);
        PairedArms.row("ceiling for a block there, M$", average(this::ceilingMusd), 3);
        PairedArms.row("the same of the tenth that pays most, M$", average(this::topCeilingMusd), 3);
        PairedArms.row("the tenth that pays most in the other regions, mean, M$", average((run, r) -> elsewhere(run, q -> topCeilingMusd(run, q), r)), 3);
        PairedArms.row("contracts of miners there, GW", average((run, r) -> signed(run, r).stream().mapToDouble(ExperimentRun.Contract::gridMw).sum() / 1e3), 3);
    }

    /** A figure of a run about a region. */
    interface RegionMeasure {
        double of(ExperimentRun run, int region);
    }

    /** Difference in the states with a shock of their own, averaged over states before pairs are compared. */
    PairedDifference average(RegionMeasure measure) {
        int seeds = arms.of(USUAL).size();
        double[] without = new double[seeds];
        double[] with = new double[seeds];
        for (int i = 0; i < seeds; i++) {
            for (String state : states) {
                without[i] += measure.of(arms.of(USUAL).get(i), region(state)) / states.size();
                with[i] += measure.of(arms.of(state).get(i), region(state)) / states.size();
            }
        }
        return PairedDifference.of(without, with);
    }

    private void everywhere() {
        System.out.printf("%n**Faster everywhere**%n%n" + PairedArms.HEAD);
        row("expected months to power, mean of regions", EVERYWHERE, run -> everywhere(run, r -> ExperimentRun.mean(run.expectedMonths, r, FROM, to)), 1);
        row("months to power that firms plan with, mean", EVERYWHERE, run -> ExperimentRun.mean(run.plannedMonths, FROM, to), 1);
        row("price of compute over the reference's, mean", EVERYWHERE, run -> ExperimentRun.mean(run.scarcity, FROM, to), 3);
        row("chosen, greenfield on the grid, GW", EVERYWHERE, run -> everywhere(run, r -> chosenGridGw(run, r)) * run.regions, 1);
        row("energised, end of the run, GW", EVERYWHERE, run -> total(run.energisedMw[run.months - 1], run.regions) / 1e3, 1);
        row("the same and abroad or on its way there, end of the run, GW", EVERYWHERE, run -> (total(run.energisedMw[run.months - 1], run.regions) + run.abroadMw[run.months - 1]) / 1e3, 1);
        row("abroad or on its way, end of the run, GW", EVERYWHERE, run -> run.abroadMw[run.months - 1] / 1e3, 1);
        row("ceiling for a block, mean of regions, M$", EVERYWHERE, run -> everywhere(run, r -> ceilingMusd(run, r)), 3);
        row("the same of the tenth that pays most, M$", EVERYWHERE, run -> everywhere(run, r -> topCeilingMusd(run, r)), 3);
        row("mines with power, mean, GW", EVERYWHERE, run -> ExperimentRun.mean(run.mineMw, FROM, to) / 1e3, 2);
        row("on offer by miners, mean, MW", EVERYWHERE, run -> ExperimentRun.mean(run.offeredMw, FROM, to), 0);
        row("contracts of miners, GW", EVERYWHERE, run -> run.contractedGw(FROM, to), 2);
        row("ceiling of contracts, M$", EVERYWHERE, this::contractCeilingMusd, 2);
        row("reservation of contracts, M$", EVERYWHERE, run -> mean(run.contracts(FROM, to), ExperimentRun.Contract::reservationUsd), 2);
        row("rent of contracts, M$", EVERYWHERE, this::rentMusd, 2);
        int falling = regionsFalling();
        System.out.printf("%nThe mean ceiling for a block falls in %d of %d regions.%n", falling, data.regions().size());
    }

    /** Regions in which the mean ceiling for a block is lower with the shock everywhere. */
    int regionsFalling() {
        return (int) IntStream.range(0, data.regions().size()).filter(r -> arms.difference(EVERYWHERE, run -> ceilingMusd(run, r)).meanDifference() < 0.0).count();
    }

    /** Sum over the other regions, GW. */
    double othersGw(ExperimentRun run, double[][] byMonth, int region) {
        double sum = 0.0;
        for (int r = 0; r < run.regions; r++) {
            sum += r == region ? 0.0 : ExperimentRun.sum(byMonth, r, FROM, to);
        }
        return sum / 1e3;
    }

    private double elsewhere(ExperimentRun run, ToDoubleFunction<Integer> measure, int region) {
        return (everywhere(run, measure) * run.regions - measure.applyAsDouble(region)) / (run.regions - 1);
    }

    private List<ExperimentRun.Contract> signed(ExperimentRun run, int region) {
        return run.contracts(FROM, to).stream().filter(c -> c.region() == region).toList();
    }

    /** Mean weighted by megawatts, millions; no number when there is no contract. */
    static double mean(List<ExperimentRun.Contract> contracts, ToDoubleFunction<ExperimentRun.Contract> usd) {
        return contracts.stream().mapToDouble(c -> c.gridMw() * usd.applyAsDouble(c)).sum() / contracts.stream().mapToDouble(ExperimentRun.Contract::gridMw).sum() / 1e6;
    }

    private static double total(double[] byRegion, int regions) {
        double sum = 0.0;
        for (int r = 0; r < regions; r++) {
            sum += byRegion[r];
        }
        return sum;
    }

    private void row(String label, String arm, ToDoubleFunction<ExperimentRun> measure, int digits) {
        PairedArms.row(label, arms.difference(arm, measure), digits);
    }
}
