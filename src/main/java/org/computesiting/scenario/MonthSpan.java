package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;

/**
 * Months in which an entry of a scenario holds.
 *
 * @param first first month
 * @param last  last month; null = open
 */
record MonthSpan(YearMonth first, YearMonth last) {

    /** The months of an entry with {@code start} and perhaps {@code end}; null if it has no right start. */
    static MonthSpan of(JsonNode entry) {
        YearMonth first = RuleReport.month(entry, "start");
        return first == null ? null : new MonthSpan(first, RuleReport.month(entry, "end"));
    }

    boolean isReversed() {
        return last != null && last.isBefore(first);
    }

    /** Whether the two have a month in common. */
    boolean meets(MonthSpan other) {
        return (last == null || !last.isBefore(other.first)) && (other.last == null || !other.last.isBefore(first));
    }

    @Override
    public String toString() {
        return last == null ? "from " + first + " on" : first.equals(last) ? "in " + first : "from " + first + " to " + last;
    }
}
