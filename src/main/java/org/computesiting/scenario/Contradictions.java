package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds entries of a list that say different things of the same matter in the same month. Which of two would hold is a
 * guess at what was meant, so neither is taken. Entries that say the same are no contradiction: the later adds nothing.
 */
final class Contradictions {

    /** What an entry sets in which months, by key, in the order of comparison. */
    record Claim(String path, MonthSpan span, Map<String, JsonNode> values) {
    }

    private final RuleReport report;
    private final Map<String, List<Claim>> bySubject = new TreeMap<>();

    Contradictions(RuleReport report) {
        this.report = report;
    }

    /**
     * Holds an entry against those before it. One that contradicts several is blamed once, for the first.
     *
     * @param subject what it speaks of, to be read after a value: "dc_moratorium in US-TX"
     */
    void add(String subject, Claim claim) {
        List<Claim> before = bySubject.computeIfAbsent(subject, key -> new ArrayList<>());
        for (Claim earlier : before) {
            String key = earlier.span.meets(claim.span) ? differing(earlier, claim) : null;
            if (key != null) {
                String there = LeafCheck.shown(earlier.values.get(key));
                report.add(claim.path + "." + key, claim.values.get(key), "contradicts " + earlier.path + "." + key
                        + ", which is " + there + " for " + subject + " " + earlier.span, there + ", or months that do not overlap");
                break;
            }
        }
        before.add(claim);
    }

    /** First key that both have with different values; null if there is none. */
    private static String differing(Claim a, Claim b) {
        for (Map.Entry<String, JsonNode> entry : a.values.entrySet()) {
            JsonNode other = b.values.get(entry.getKey());
            if (other != null && !other.equals(entry.getValue())) {
                return entry.getKey();
            }
        }
        return null;
    }
}
