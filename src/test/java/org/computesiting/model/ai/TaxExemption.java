package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.data.Neighbour;
import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Scenario;

/**
 * A full exemption of data centres from sales tax in one state. Four states that had none or little of one are kept without, four that had one keep it; then each in turn is switched
 * over. Every figure compares the state with its exemption to the same state without.
 */
final class TaxExemption {
    static final List<String> WITHOUT = List.of("US-LA", "US-KY", "US-NJ", "US-CA");
    static final List<String> WITH = List.of("US-VA", "US-GA", "US-OH", "US-AZ");

    private static final String BASE = "base";
    private static final int FROM = ExperimentRun.month(2022, 1);

    private final ReferenceData data;
    private final List<String> without;
    private final List<String> with;
    private final PairedArms arms;
    private final int to;

    /** Where capacity chosen since 2022 goes. */
    enum Place { STATE, NEIGHBOURS, CONTINENT, ABROAD }

    /** A figure of a run about a state. */
    interface StateMeasure {
        double of(ExperimentRun run, String state);
    }

    private TaxExemption(ReferenceData data, List<String> without, List<String> with, PairedArms arms) {
        this.data = data;
        this.without = without;
        this.with = with;
        this.arms = arms;
        to = arms.of(BASE).get(0).months;
    }

    static TaxExemption run(ReferenceData data, long[] seeds, YearMonth last, List<String> without, List<String> with, List<String> settings) {
        Map<String, Scenario> arms = new LinkedHashMap<>();
        arms.put(BASE, ExperimentRun.scenario(last, settings, overrides(without, with, "", last)));
        List<String> all = new ArrayList<>(without);
        all.addAll(with);
        for (String state : all) {
            arms.put(state, ExperimentRun.scenario(last, settings, overrides(without, with, state, last)));
        }
        return new TaxExemption(data, without, with, PairedArms.run(data, seeds, arms));
    }

    private static String overrides(List<String> without, List<String> with, String switched, YearMonth last) {
        List<String> rows = new ArrayList<>();
        without.forEach(state -> rows.add(override(state, state.equals(switched), last)));
        with.forEach(state -> rows.add(override(state, !state.equals(switched), last)));
        return "policies.overrides=[" + String.join(",", rows) + "]";
    }

    private static String override(String state, boolean exempt, YearMonth last) {
        return "{\"region\":\"" + state + "\",\"instrument\":\"dc_sales_tax_exemption\",\"start\":\"2022-01\",\"end\":\"" + last + "\",\"value\":" + (exempt ? 1 : 0)
            + ",\"remove\":" + !exempt + "}";
    }

    List<String> states() {
        List<String> all = new ArrayList<>(without);
        all.addAll(with);
        return all;
    }

    /** A state with its exemption against the same without, pair by pair. */
    PairedDifference difference(String state, StateMeasure measure) {
        return average(List.of(state), measure);
    }

    /** The same, averaged over states before pairs are compared. */
    PairedDifference average(List<String> states, StateMeasure measure) {
        int seeds = arms.of(BASE).size();
        double[] not = new double[seeds];
        double[] exempt = new double[seeds];
        for (int i = 0; i < seeds; i++) {
            for (String state : states) {
                boolean switchedOn = without.contains(state);
                double base = measure.of(arms.of(BASE).get(i), state) / states.size();
                double switched = measure.of(arms.of(state).get(i), state) / states.size();
                not[i] += switchedOn ? base : switched;
                exempt[i] += switchedOn ? switched : base;
            }
        }
        return PairedDifference.of(not, exempt);
    }

    double chosenGw(ExperimentRun run, String state) {
        return gw(run, state, Place.STATE);
    }

    double neighboursGw(ExperimentRun run, String state) {
        return gw(run, state, Place.NEIGHBOURS);
    }

    double continentGw(ExperimentRun run, String state) {
        return gw(run, state, Place.CONTINENT);
    }

    double abroadGw(ExperimentRun run, String state) {
        return gw(run, state, Place.ABROAD);
    }

    double energisedGw(ExperimentRun run, String state) {
        int r = data.regionIndex(state);
        return (run.energisedMw[to - 1][r] - run.energisedMw[FROM - 1][r]) / 1e3;
    }

    private double gw(ExperimentRun run, String state, Place place) {
        int own = data.regionIndex(state);
        Set<Integer> neighbours = neighbours(state);
        double sum = 0.0;
        for (int r = 0; r <= run.regions; r++) {
            sum += place(r, own, neighbours, run.regions) == place ? ExperimentRun.sum(run.chosenMw, r, FROM, to) : 0.0;
        }
        return sum / 1e3;
    }

    /** Regions with which a state shares a border on land. */
    private Set<Integer> neighbours(String state) {
        Set<Integer> rows = new TreeSet<>();
        for (Neighbour pair : data.neighbours()) {
            if (pair.kind().equals("land") && (pair.region().equals(state) || pair.neighbour().equals(state))) {
                rows.add(data.regionIndex(pair.region().equals(state) ? pair.neighbour() : pair.region()));
            }
        }
        return rows;
    }

    private double sumUsd(double[][] byMonth, String state) {
        return ExperimentRun.sum(byMonth, data.regionIndex(state), FROM, to) / 1e9;
    }

    void print() {
        System.out.printf("%n## Sales-tax exemption%n%nA full exemption of data centres in one state from 2022-01 to the run's end against none in the same months: %s, which had none or little, get one;"
            + " %s, which had one, lose it, and the figures are turned round. Chosen: capacity whose first place is there, by any way; energised: what stands more at the end than at the end of 2021.%n",
            String.join(", ", without), String.join(", ", with));
        System.out.printf("%n| state | tax, %% | chosen without, GW | with | ratio | difference, GW | 95 %% interval | pairs with its sign | energised without, GW | with | ratio |%n"
            + "|---|---|---|---|---|---|---|---|---|---|---|%n");
        for (String state : states()) {
            line(state, List.of(state));
        }
        line("mean, gets one", without);
        line("mean, loses one", with);
        line("mean of all", states());
        sources();
        revenue();
    }

    private void line(String name, List<String> states) {
        PairedDifference chosen = average(states, this::chosenGw);
        PairedDifference built = average(states, this::energisedGw);
        System.out.printf("| %s | %s | %s | %s | %s | %s | %s to %s | %.0f of %d | %s | %s | %s |%n", name,
            SeedRange.number(states.stream().mapToDouble(s -> data.regions().get(data.regionIndex(s)).salesTaxPct()).average().orElseThrow(), 2),
            SeedRange.number(chosen.meanBaseline(), 2), SeedRange.number(chosen.meanPolicy(), 2), SeedRange.number(chosen.meanPolicy() / chosen.meanBaseline(), 2),
            SeedRange.number(chosen.meanDifference(), 2), SeedRange.number(chosen.low95(), 2), SeedRange.number(chosen.high95(), 2), chosen.sameSignShare() * chosen.pairs(),
            chosen.pairs(), SeedRange.number(built.meanBaseline(), 2), SeedRange.number(built.meanPolicy(), 2), SeedRange.number(built.meanPolicy() / built.meanBaseline(), 2));
    }

    private void sources() {
        System.out.printf("%nPublished: an exemption multiplies large facilities by 1.1 to 2.%n%n**Where the gain comes from**. Projects of both runs of a pair, matched by identity: GW whose first place is the"
            + " state with the exemption and another without it, less the reverse; 95 %% interval in brackets. Left over in the gain are projects of one run alone and other sizes.%n%n"
            + "| state | from neighbours by land | rest of the continent | abroad | all matched | gain in all | neighbours, %% of matched | their share of what is chosen elsewhere, %% | abroad, %% of matched |"
            + " its share of what is chosen elsewhere, %% |%n|---|---|---|---|---|---|---|---|---|---|%n");
        for (String state : states()) {
            source(state, List.of(state));
        }
        source("mean, gets one", without);
        source("mean, loses one", with);
        source("mean of all", states());
    }

    private void source(String name, List<String> states) {
        PairedDifference near = moved(states, Place.NEIGHBOURS);
        PairedDifference far = moved(states, Place.CONTINENT);
        PairedDifference abroad = moved(states, Place.ABROAD);
        double matched = near.meanDifference() + far.meanDifference() + abroad.meanDifference();
        double nearGw = average(states, this::neighboursGw).meanBaseline();
        double abroadGw = average(states, this::abroadGw).meanBaseline();
        double elsewhere = nearGw + abroadGw + average(states, this::continentGw).meanBaseline();
        System.out.printf("| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n", name, change(near), change(far), change(abroad), SeedRange.number(matched, 2),
            change(average(states, this::chosenGw)), SeedRange.number(100.0 * near.meanDifference() / matched, 0), SeedRange.number(100.0 * nearGw / elsewhere, 0),
            SeedRange.number(100.0 * abroad.meanDifference() / matched, 0), SeedRange.number(100.0 * abroadGw / elsewhere, 0));
    }

    /** GW that come from a place to the state with the exemption, less what goes the other way, averaged over states. */
    PairedDifference moved(List<String> states, Place place) {
        int seeds = arms.of(BASE).size();
        double[] gw = new double[seeds];
        for (int i = 0; i < seeds; i++) {
            for (String state : states) {
                ExperimentRun base = arms.of(BASE).get(i);
                ExperimentRun switched = arms.of(state).get(i);
                boolean switchedOn = without.contains(state);
                gw[i] += movedGw(switchedOn ? base : switched, switchedOn ? switched : base, state, place) / states.size();
            }
        }
        return PairedDifference.of(new double[seeds], gw);
    }

    private double movedGw(ExperimentRun not, ExperimentRun exempt, String state, Place from) {
        int own = data.regionIndex(state);
        Set<Integer> neighbours = neighbours(state);
        double mw = 0.0;
        for (Map.Entry<Long, ExperimentRun.Choice> entry : exempt.choices.entrySet()) {
            ExperimentRun.Choice with = entry.getValue();
            ExperimentRun.Choice before = not.choices.get(entry.getKey());
            if (before != null && before.month() >= FROM && with.month() >= FROM) {
                mw += with.region() == own && place(before.region(), own, neighbours, not.regions) == from ? with.mw() : 0.0;
                mw -= before.region() == own && place(with.region(), own, neighbours, not.regions) == from ? before.mw() : 0.0;
            }
        }
        return mw / 1e3;
    }

    private static Place place(int region, int own, Set<Integer> neighbours, int regions) {
        if (region == own) {
            return Place.STATE;
        }
        return region == regions ? Place.ABROAD : neighbours.contains(region) ? Place.NEIGHBOURS : Place.CONTINENT;
    }

    private static String change(PairedDifference d) {
        return SeedRange.number(d.meanDifference(), 2) + " (" + SeedRange.number(d.low95(), 2) + " to " + SeedRange.number(d.high95(), 2) + ")";
    }

    private void revenue() {
        System.out.printf("%n**Public money** to the run's end, billions of 2025 USD%n%n| state | tax forgone with it | taxes of all compute without | with | forgone per MW gained, M$ |%n"
            + "|---|---|---|---|---|%n");
        for (String state : states()) {
            PairedDifference forgone = difference(state, (run, s) -> sumUsd(run.forgoneUsd, s));
            PairedDifference taxes = difference(state, (run, s) -> sumUsd(run.taxUsd, s));
            double gainMw = 1e3 * difference(state, this::energisedGw).meanDifference();
            System.out.printf("| %s | %s | %s | %s | %s |%n", state, SeedRange.number(forgone.meanPolicy(), 2), SeedRange.number(taxes.meanBaseline(), 2),
                SeedRange.number(taxes.meanPolicy(), 2), SeedRange.number(gainMw > 0.0 ? 1e3 * forgone.meanPolicy() / gainMw : Double.NaN, 1));
        }
    }
}
