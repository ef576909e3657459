package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/** Rules that tie several values together. They look only at values that are right each for itself. */
final class ScenarioRules {

    private final ObjectNode scenario;
    private final RuleReport report;

    /** Rules for a canonical form, in which values with problems are absent or null. */
    ScenarioRules(ObjectNode scenario, MergedTree tree, List<Problem> problems) {
        this.scenario = scenario;
        report = new RuleReport(scenario, tree, problems);
    }

    void check() {
        report.endNotBeforeStart(scenario.path("horizon"), "horizon");
        bitcoinPath(scenario.path("assumptions").path("bitcoinPrice"));
        halvingFactors(scenario.path("assumptions"));
        TariffRules tariffRules = new TariffRules(report);
        JsonNode tariffs = scenario.path("trade").path("tariffs");
        for (int i = 0; i < tariffs.size(); i++) {
            tariffRules.check(tariffs.get(i), Paths.element("trade.tariffs", i));
        }
        reaction(scenario.path("trade").path("reaction"));
        OverrideRules overrideRules = new OverrideRules(report);
        JsonNode overrides = scenario.path("policies").path("overrides");
        for (int i = 0; i < overrides.size(); i++) {
            overrideRules.check(overrides.get(i), Paths.element("policies.overrides", i));
        }
        JsonNode events = scenario.path("events");
        for (int i = 0; i < events.size(); i++) {
            event(events.get(i), Paths.element("events", i));
            withinHorizon(events.get(i), Paths.element("events", i));
        }
    }

    private void bitcoinPath(JsonNode price) {
        String path = "assumptions.bitcoinPrice.pathUsd";
        if (!price.path("mode").asText().equals(BitcoinPrice.Mode.PATH.name()) || !price.has("pathUsd")) {
            return;
        }
        if (price.path("pathUsd").isEmpty()) {
            report.add(path, null, "is empty, but mode PATH needs support points", "{ \"2027-01\": 90000, … }");
        }
        YearMonth history = RuleReport.month(price, "historyUntil");
        price.path("pathUsd").fieldNames().forEachRemaining(key -> {
            if (history != null && !YearMonth.parse(key).isAfter(history)) {
                report.add(Paths.child(path, key), null, "is a month of history, which ends in " + history,
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
        factors.fieldNames().forEachRemaining(height -> report.add("assumptions.halvingFactors." + height, factors.get(height),
                "has no effect, since assumptions.halvings is false and the subsidy never changes",
                "no factor (null takes one away), or assumptions.halvings true"));
    }

    /** A rule of reaction needs a first month, and a month needs a rule. */
    private void reaction(JsonNode reaction) {
        boolean scripted = reaction.path("rule").asText("SCRIPTED").equals(TradeReaction.Rule.SCRIPTED.name());
        boolean dated = reaction.hasNonNull("from");
        if (!scripted && !dated) {
            report.add("trade.reaction.from", reaction.get("from"), "is missing, but rule " + reaction.path("rule").asText() + " needs a first month", "a month such as 2026-09");
        } else if (scripted && dated) {
            report.add("trade.reaction.from", reaction.get("from"), "has no effect, since nobody reacts under rule SCRIPTED", "no month (null), or another rule");
        }
    }

    private void event(JsonNode event, String path) {
        if (!event.has("region")) {
            return;
        }
        String kind = event.path("kind").asText();
        if (kind.equals(ShockEvent.Kind.BITCOIN_PRICE_MULTIPLIER.name())) {
            report.add(path + ".region", event.get("region"), "is a region, but the bitcoin price is the same everywhere",
                    "no region");
        } else if (kind.equals(ShockEvent.Kind.TURBINE_SUPPLY_MULTIPLIER.name())) {
            report.add(path + ".region", event.get("region"), "is a region, but turbines are made for the whole continent",
                    "no region");
        }
    }

    private void withinHorizon(JsonNode event, String path) {
        YearMonth month = RuleReport.month(event, "month");
        if (month != null && event.path("durationMonths").canConvertToInt()) {
            MonthSpan span = new MonthSpan(month, month.plusMonths(event.path("durationMonths").asInt() - 1L));
            report.withinHorizon(span, path + ".month", event.get("month"));
        }
    }
}
