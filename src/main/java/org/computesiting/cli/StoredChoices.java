package org.computesiting.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.SitingOption;
import org.computesiting.observe.Alternative;
import org.computesiting.observe.Choice;
import org.computesiting.observe.Place;
import org.computesiting.observe.Reordering;
import org.computesiting.results.ChoiceRow;
import org.computesiting.results.CounterfactualRow;
import org.computesiting.results.DecisionReader;
import org.computesiting.results.OptionRow;

/** Decisions as they can be told, put together from the tables of a run. */
final class StoredChoices {
    private final DecisionReader reader;
    private final Map<String, String> regionNames = new TreeMap<>();

    StoredChoices(DecisionReader reader, ReferenceData data) {
        this.reader = reader;
        for (Region region : data.regions()) {
            regionNames.put(region.code(), region.name());
        }
    }

    /** English name of a region; a code that is not known, or a word such as abroad, stands for itself. */
    String regionName(String code) {
        return regionNames.getOrDefault(code, code);
    }

    /** Regions that the model has, abroad not counted. */
    int regions() {
        return regionNames.size();
    }

    Choice of(ChoiceRow row) {
        DecisionKind kind = DecisionKind.valueOf(upper(row.kind()));
        Choice.Bargain bargain = Double.isNaN(row.reservation()) ? null : new Choice.Bargain(row.forgone(), row.reservation(), row.ceiling());
        Choice.Appraisal appraisal = kind == DecisionKind.RECORD ? new Choice.Appraisal(row.probability(), row.forbidden(), row.wayKnown(), row.datedBy().equals("announcement")) : null;
        return new Choice(row.decision(), row.month(), kind, row.firm(), row.ownerKind().equals("miner"), row.subject(), row.locality(), row.loadKind(), row.mw(), row.weighed(),
            row.standing(), bargain, appraisal, alternatives(row.decision()), reorderings(row.decision()));
    }

    private List<Alternative> alternatives(int decision) {
        List<Alternative> all = new ArrayList<>();
        for (OptionRow row : reader.options(decision)) {
            double[] terms = new double[CostTerm.COUNT];
            row.terms().forEach((term, usd) -> terms[CostTerm.valueOf(upper(term)).ordinal()] = usd);
            Place place = place(row.way(), row.region());
            all.add(new Alternative(place.way(), place.region(), place.regionName(), row.monthsToPower(), terms));
        }
        return all;
    }

    private List<Reordering> reorderings(int decision) {
        List<CounterfactualRow> rows = reader.counterfactuals(decision);
        List<Reordering> all = new ArrayList<>();
        for (CostTerm term : CostTerm.values()) {
            List<CounterfactualRow> its = rows.stream().filter(row -> row.term().equals(term.name().toLowerCase(Locale.ROOT))).toList();
            if (!its.isEmpty()) {
                all.add(new Reordering(term, its.stream().map(row -> place(row.way(), row.region())).toList(), its.stream().map(CounterfactualRow::total).toList()));
            }
        }
        return all;
    }

    private Place place(String way, String region) {
        return new Place(SitingOption.valueOf(upper(way)), region, region.isEmpty() ? "" : regionName(region));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
