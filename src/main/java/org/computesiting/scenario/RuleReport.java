package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/** Where rules that tie several values together look months up and leave what they find. */
final class RuleReport {

    private final MergedTree tree;
    private final List<Problem> problems;
    private final YearMonth horizonStart;
    private final YearMonth horizonEnd;

    RuleReport(ObjectNode scenario, MergedTree tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = problems;
        horizonStart = month(scenario.path("horizon"), "start");
        horizonEnd = month(scenario.path("horizon"), "end");
    }

    void add(String path, JsonNode value, String message, String allowed) {
        problems.add(new Problem(tree.origin(path), path, value == null ? null : LeafCheck.shown(value), message, allowed,
                null));
    }

    /** The value as the files and settings have it, whether right or not. */
    JsonNode written(String path) {
        return tree.root().at("/" + path.replace("[", ".").replace("]", "").replace('.', '/'));
    }

    /** Says of values that are out of their field's range what is allowed more narrowly than the field does. */
    void narrow(String path, String allowed) {
        problems.replaceAll(p -> p.path().equals(path)
                ? new Problem(p.file(), path, p.value(), p.message(), allowed, p.nearest()) : p);
    }

    void endNotBeforeStart(JsonNode entry, String path) {
        MonthSpan span = MonthSpan.of(entry);
        if (span != null && span.isReversed()) {
            add(path + ".end", entry.get("end"), "is before " + path + ".start", span.first() + " or later");
        }
    }

    /** An entry that no month of the run feels is a slip of the pen. */
    void withinHorizon(JsonNode entry, String path) {
        MonthSpan span = MonthSpan.of(entry);
        if (span != null && !span.isReversed()) {
            withinHorizon(span, path + ".start", entry.get("start"));
        }
    }

    /** The same for months that are not written as start and end; the blame falls on the value at {@code path}. */
    void withinHorizon(MonthSpan span, String path, JsonNode value) {
        if (horizonStart == null || horizonEnd == null || horizonEnd.isBefore(horizonStart)) {
            return;
        }
        if (!span.meets(new MonthSpan(horizonStart, horizonEnd))) {
            add(path, value, "lies outside the horizon " + horizonStart + " to " + horizonEnd,
                    "a month in it, or months that reach into it");
        }
    }

    static YearMonth month(JsonNode node, String key) {
        return node.has(key) ? YearMonth.parse(node.get(key).textValue()) : null;
    }
}
