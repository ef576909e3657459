package org.computesiting.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.computesiting.model.CostTerm;
import org.computesiting.observe.Alternative;
import org.computesiting.observe.Choice;
import org.computesiting.observe.ChoiceText;
import org.computesiting.observe.Place;
import org.computesiting.observe.Reordering;
import org.computesiting.results.DecisionReader;
import org.computesiting.results.MovedRegionRow;
import org.computesiting.results.MovedRow;
import org.computesiting.results.SiteHistory;

/** Decisions, sites and totals as JSON. Names carry units; money is 2025 USD per MW of IT capacity and year, of mines per MW of grid capacity; what does not apply is left out. */
final class ExplainJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ExplainJson() { }

    /** An answer about a run, to which more is added. */
    static ObjectNode answer(DecisionReader.RunRow run) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("run").put("scenario", run.scenario()).put("seed", run.seed()).put("first_month", run.first().toString()).put("last_month", run.last().toString());
        root.put("note", ChoiceText.ONE_AT_A_TIME);
        return root;
    }

    static ObjectNode decision(Choice c) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("decision", c.number()).put("kind", lower(c.kind())).put("month", c.month().toString()).put("firm", c.firm()).put("owner_kind", c.byMiner() ? "miner" : "ai firm");
        text(node, "subject", c.subject());
        text(node, "locality", c.locality());
        text(node, "load_kind", c.load());
        node.put("mw", c.megawatts()).put("options_weighed", c.weighed()).put("standing", c.standing());
        if (c.bargain() != null) {
            number(node, "forgone_usd2025_per_mw_year", c.bargain().forgone());
            number(node, "reservation_usd2025_per_mw_year", c.bargain().reservation());
            number(node, "ceiling_usd2025_per_mw_year", c.bargain().ceiling());
        }
        if (c.appraisal() != null) {
            number(node, "probability", c.appraisal().probability());
            text(node, "forbidden", c.appraisal().forbidden());
            node.put("way_known", c.appraisal().wayKnown()).put("dated_by", c.appraisal().announced() ? "announcement" : "start of work");
        }
        ArrayNode alternatives = node.putArray("alternatives");
        for (int rank = 0; rank < c.alternatives().size(); rank++) {
            alternatives.add(alternative(c.alternatives().get(rank), rank));
        }
        ArrayNode without = node.putArray("counterfactuals");
        for (Reordering r : c.reorderings()) {
            ObjectNode order = without.addObject().put("term", lower(r.term())).put("changed", c.changes(r));
            ArrayNode places = order.putArray("order");
            for (int i = 0; i < r.order().size(); i++) {
                place(places.addObject().put("rank", i + 1), r.order().get(i)).put("total_without_usd2025_per_mw_year", r.totals().get(i));
            }
        }
        return node;
    }

    private static ObjectNode alternative(Alternative a, int rank) {
        ObjectNode node = place(MAPPER.createObjectNode().put("rank", rank), a.place());
        node.put("months_to_power", a.monthsToPower()).put("total_usd2025_per_mw_year", a.total());
        ObjectNode terms = node.putObject("terms_usd2025_per_mw_year");
        for (CostTerm term : CostTerm.values()) {
            terms.put(lower(term), a.term(term));
        }
        return node;
    }

    private static ObjectNode place(ObjectNode node, Place place) {
        node.put("way", lower(place.way()));
        text(node, "region", place.region());
        text(node, "region_name", place.regionName());
        return node;
    }

    static ObjectNode site(SiteHistory s) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("site", s.site()).put("owner", s.owner()).put("owner_kind", s.ownerKind()).put("region", s.region()).put("stage", s.stage()).put("grid_mw", s.gridMw())
            .put("mining_mw", s.miningMw()).put("ai_mw", s.aiMw()).put("retrofit_mw", s.retrofitMw()).put("own_generation_mw", s.ownGenerationMw());
        text(node, "requested", s.requested());
        text(node, "energised", s.energised());
        text(node, "closed", s.closed());
        text(node, "tenant", s.tenant());
        if (s.decision() >= 0) {
            node.put("decision", s.decision());
        }
        return node.put("filed_by", s.filedBy());
    }

    /** Totals by term. */
    static void moved(ObjectNode root, String kind, String period, List<MovedRow> rows, List<MovedRegionRow> regions) {
        root.put("kind", kind).put("period", period);
        ArrayNode terms = root.putArray("terms");
        for (MovedRow row : rows) {
            ObjectNode node = terms.addObject().put("term", row.term()).put("decisions", row.decisions()).put("mw", row.mw()).put("moved_decisions", row.movedDecisions())
                .put("moved_mw", row.movedMw()).put("to_other_region_mw", row.toOtherRegionMw()).put("to_abroad_mw", row.toAbroadMw())
                .put("from_abroad_mw", row.fromAbroadMw()).put("to_other_way_mw", row.toOtherWayMw());
            number(node, "mean_difference_usd2025_per_mw_year", row.meanDifference());
            ArrayNode its = node.putArray("regions");
            regions.stream().filter(r -> r.term().equals(row.term())).forEach(r -> its.addObject().put("region", r.region()).put("won_decisions", r.wonDecisions())
                .put("won_mw", r.wonMw()).put("lost_decisions", r.lostDecisions()).put("lost_mw", r.lostMw()));
        }
    }

    private static void text(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static void number(ObjectNode node, String name, double value) {
        if (!Double.isNaN(value)) {
            node.put(name, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
