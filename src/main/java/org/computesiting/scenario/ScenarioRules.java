package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.computesiting.data.Country;
import org.computesiting.data.Good;
import org.computesiting.data.Instrument;

/** Rules that tie several values together. They look only at values that are right each for itself. */
final class ScenarioRules {

    private final ObjectNode scenario;
    private final MergedTree tree;
    private final List<Problem> problems;

    /** Rules for a canonical form, in which values with problems are absent or null. */
    ScenarioRules(ObjectNode scenario, MergedTree tree, List<Problem> problems) {
        this.scenario = scenario;
        this.tree = tree;
        this.problems = problems;
    }

    void check() {
        endNotBeforeStart(scenario.path("horizon"), "horizon");
        bitcoinPath(scenario.path("assumptions").path("bitcoinPrice"));
        halvingFactors(scenario.path("assumptions"));
        JsonNode tariffs = scenario.path("trade").path("tariffs");
        for (int i = 0; i < tariffs.size(); i++) {
            tariff(tariffs.get(i), Paths.element("trade.tariffs", i));
        }
        reaction(scenario.path("trade").path("reaction"));
        JsonNode overrides = scenario.path("policies").path("overrides");
        for (int i = 0; i < overrides.size(); i++) {
            override(overrides.get(i), Paths.element("policies.overrides", i));
        }
        JsonNode events = scenario.path("events");
        for (int i = 0; i < events.size(); i++) {
            event(events.get(i), Paths.element("events", i));
            withinHorizon(events.get(i), Paths.element("events", i), scenario.path("horizon"));
        }
    }

    private void bitcoinPath(JsonNode price) {
        String path = "assumptions.bitcoinPrice.pathUsd";
        if (!price.path("mode").asText().equals(BitcoinPrice.Mode.PATH.name()) || !price.has("pathUsd")) {
            return;
        }
        if (price.path("pathUsd").isEmpty()) {
            add(path, null, "is empty, but mode PATH needs support points", "{ \"2027-01\": 90000, … }");
        }
        YearMonth history = month(price, "historyUntil");
        price.path("pathUsd").fieldNames().forEachRemaining(key -> {
            if (history != null && !YearMonth.parse(key).isAfter(history)) {
                add(Paths.child(path, key), null, "is a month of history, which ends in " + history,
                        "months after " + history);
            }
        });
    }

    /** A factor that could have no effect is a contradiction, not a choice. */
    private void halvingFactors(JsonNode assumptions) {
        if (!assumptions.has("halvings") || assumptions.path("halvings").asBoolean()) {
            return;
        }
        JsonNode factors = assumptions.path("halvingFactors");
        factors.fieldNames().forEachRemaining(height -> add("assumptions.halvingFactors." + height, factors.get(height),
                "has no effect, since assumptions.halvings is false and the subsidy never changes",
                "no factor (null takes one away), or assumptions.halvings true"));
    }

    private void tariff(JsonNode rule, String path) {
        endNotBeforeStart(rule, path);
        String imposer = rule.path("imposer").asText();
        String target = rule.path("target").asText();
        if (!imposer.isEmpty() && side(imposer).equals(side(target))) {
            add(path + ".target", rule.get("target"), "is on the imposer's own side of the border (imposer " + imposer + ")",
                    "goods from elsewhere");
        } else if (imposer.contains("-") && !target.isEmpty() && !target.equals("all") && !isModelled(side(target))) {
            add(path + ".target", rule.get("target"), "is not a buyer of " + imposer + ", and a region can only put a "
                    + "surcharge on what it sells to the other country", side(imposer).equals("US") ? "CA" : "US");
        }
        String good = rule.path("good").asText();
        if (!good.isEmpty() && !good.equals(Good.ELECTRICITY.code()) && rule.path("usdPerMwh").asDouble() != 0) {
            add(path + ".usdPerMwh", rule.get("usdPerMwh"), "is a rate on electricity, but the good is " + good, "0");
        }
    }

    /** A rule of reaction needs a first month, and a month needs a rule. */
    private void reaction(JsonNode reaction) {
        boolean scripted = reaction.path("rule").asText("SCRIPTED").equals(TradeReaction.Rule.SCRIPTED.name());
        boolean dated = reaction.hasNonNull("from");
        if (!scripted && !dated) {
            add("trade.reaction.from", reaction.get("from"), "is missing, but rule " + reaction.path("rule").asText() + " needs a first month", "a month such as 2026-09");
        } else if (scripted && dated) {
            add("trade.reaction.from", reaction.get("from"), "has no effect, since nobody reacts under rule SCRIPTED", "no month (null), or another rule");
        }
    }

    /** The country of a place: US of US-TX. */
    private static String side(String place) {
        return place.contains("-") ? place.substring(0, place.indexOf('-')) : place;
    }

    private static boolean isModelled(String country) {
        return country.equals(Country.US.name()) || country.equals(Country.CA.name());
    }

    private void override(JsonNode override, String path) {
        endNotBeforeStart(override, path);
        if (!override.has("remove") || override.path("remove").asBoolean()) {
            return;
        }
        Optional<Instrument> found = Instrument.ofCode(override.path("instrument").asText());
        if (found.isEmpty()) {
            return;
        }
        Instrument instrument = found.get();
        String allowed = Decimals.text(instrument.valueLow()) + " to " + Decimals.text(instrument.valueHigh()) + " "
                + instrument.valueUnit() + " for " + instrument.code();
        JsonNode value = override.get("value");
        if (value == null) {
            JsonNode written = tree.root().at(pointer(path + ".value"));
            if (written.isMissingNode() || written.isNull()) {
                add(path + ".value", null, "is missing, but needed unless remove is true", allowed);
            }
        } else if (value.asDouble() < instrument.valueLow() || value.asDouble() > instrument.valueHigh()) {
            add(path + ".value", value, "is out of range", allowed);
        }
    }

    private void event(JsonNode event, String path) {
        if (event.has("region") && event.path("kind").asText().equals(ShockEvent.Kind.BITCOIN_PRICE_MULTIPLIER.name())) {
            add(path + ".region", event.get("region"), "is a region, but the bitcoin price is the same everywhere",
                    "no region");
        }
    }

    /** A shock that no month of the run feels is a slip of the pen. */
    private void withinHorizon(JsonNode event, String path, JsonNode horizon) {
        YearMonth month = month(event, "month");
        YearMonth start = month(horizon, "start");
        YearMonth end = month(horizon, "end");
        if (month == null || start == null || end == null || !event.path("durationMonths").canConvertToInt()) {
            return;
        }
        YearMonth over = month.plusMonths(event.path("durationMonths").asInt());
        if (month.isAfter(end) || !over.isAfter(start)) {
            add(path + ".month", event.get("month"), "lies outside the horizon " + start + " to " + end, "a month in it, or a shock that reaches into it");
        }
    }

    private void endNotBeforeStart(JsonNode span, String path) {
        YearMonth start = month(span, "start");
        YearMonth end = month(span, "end");
        if (start != null && end != null && end.isBefore(start)) {
            add(path + ".end", span.get("end"), "is before " + path + ".start", start + " or later");
        }
    }

    private static YearMonth month(JsonNode node, String key) {
        return node.has(key) ? YearMonth.parse(node.get(key).textValue()) : null;
    }

    private static String pointer(String path) {
        return "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
    }

    private void add(String path, JsonNode value, String message, String allowed) {
        problems.add(new Problem(tree.origin(path), path, value == null ? null : LeafCheck.shown(value), message, allowed,
                null));
    }
}
