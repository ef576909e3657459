package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.computesiting.data.Instrument;

/** What makes sense for instruments that a scenario adds or keeps out. */
final class OverrideRules {

    private final RuleReport report;
    private final Contradictions contradictions;

    OverrideRules(RuleReport report) {
        this.report = report;
        contradictions = new Contradictions(report);
    }

    void check(JsonNode override, String path) {
        report.endNotBeforeStart(override, path);
        report.withinHorizon(override, path);
        Optional<Instrument> instrument = Instrument.ofCode(override.path("instrument").asText());
        if (instrument.isPresent() && override.has("remove")) {
            if (!override.path("remove").asBoolean()) {
                strength(override, path, instrument.get());
            }
            contradiction(override, path, instrument.get());
        }
    }

    private void strength(JsonNode override, String path, Instrument instrument) {
        String at = path + ".value";
        String allowed = Decimals.text(instrument.valueLow()) + " to " + Decimals.text(instrument.valueHigh()) + " "
                + instrument.valueUnit() + " for " + instrument.code();
        JsonNode value = override.get("value");
        if (value == null) {
            JsonNode written = report.written(at);
            if (written.isMissingNode() || written.isNull()) {
                report.add(at, null, "is missing, but needed unless remove is true", allowed);
            } else {
                report.narrow(at, allowed);
            }
        } else if (value.asDouble() < instrument.valueLow() || value.asDouble() > instrument.valueHigh()) {
            report.add(at, value, "is out of range", allowed);
        }
    }

    /** In force and kept out, or two strengths, in one month. The strength of what is kept out is not read. */
    private void contradiction(JsonNode override, String path, Instrument instrument) {
        MonthSpan span = MonthSpan.of(override);
        if (span == null || span.isReversed() || !override.has("region")) {
            return;
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put("remove", override.get("remove"));
        if (override.has("value") && !override.path("remove").asBoolean()) {
            values.put("value", override.get("value"));
        }
        contradictions.add(instrument.code() + " in " + override.path("region").asText(), new Contradictions.Claim(path, span, values));
    }
}
