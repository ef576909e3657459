package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.computesiting.data.Country;
import org.computesiting.data.Good;

/** What makes sense for tariffs that a scenario adds. */
final class TariffRules {

    private static final List<String> FLOW = List.of("imposer", "target", "good");
    private static final List<String> RATE = List.of("ratePct", "usdPerMwh", "exemptShare", "passThrough");

    private final RuleReport report;
    private final Contradictions contradictions;

    TariffRules(RuleReport report) {
        this.report = report;
        contradictions = new Contradictions(report);
    }

    void check(JsonNode rule, String path) {
        report.endNotBeforeStart(rule, path);
        report.withinHorizon(rule, path);
        flow(rule, path);
        String good = rule.path("good").asText();
        if (!good.isEmpty() && !good.equals(Good.ELECTRICITY.code()) && rule.path("usdPerMwh").asDouble() != 0) {
            report.add(path + ".usdPerMwh", rule.get("usdPerMwh"), "is a rate on electricity, but the good is " + good, "0");
        }
        contradiction(rule, path);
    }

    private void flow(JsonNode rule, String path) {
        String imposer = rule.path("imposer").asText();
        String target = rule.path("target").asText();
        boolean region = imposer.contains("-");
        String otherCountry = side(imposer).equals("US") ? "CA" : "US";
        if (!imposer.isEmpty() && side(imposer).equals(side(target))) {
            report.add(path + ".target", rule.get("target"), "is on the imposer's own side of the border (imposer " + imposer + ")",
                    region ? otherCountry : "goods from elsewhere");
        } else if (region && !target.isEmpty() && !target.equals("all") && !isModelled(side(target))) {
            report.add(path + ".target", rule.get("target"), "is not a buyer of " + imposer + ", and a region can only put a "
                    + "surcharge on what it sells to the other country", otherCountry);
        }
    }

    /** Two rates of one flow in one month. Rules on different flows may overlap; of those that reach one purchase the highest counts. */
    private void contradiction(JsonNode rule, String path) {
        MonthSpan span = MonthSpan.of(rule);
        if (span == null || span.isReversed() || !FLOW.stream().allMatch(rule::has)) {
            return;
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        RATE.stream().filter(rule::has).forEach(key -> values.put(key, rule.get(key)));
        contradictions.add(rule.path("good").asText() + " (imposer " + rule.path("imposer").asText() + ", target " + rule.path("target").asText() + ")",
                new Contradictions.Claim(path, span, values));
    }

    /** The country of a place: US of US-TX. */
    private static String side(String place) {
        return place.contains("-") ? place.substring(0, place.indexOf('-')) : place;
    }

    private static boolean isModelled(String country) {
        return country.equals(Country.US.name()) || country.equals(Country.CA.name());
    }
}
