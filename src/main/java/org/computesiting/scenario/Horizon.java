package org.computesiting.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The simulated time.
 *
 * @param start first month, simulated
 * @param end   last month, simulated as well
 */
public record Horizon(YearMonth start, YearMonth end) {

    /** Number of simulated months, both ends counted. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(start, end) + 1;
    }

    /** Index of a month from the start: 0 for the start, negative before it. */
    public int indexOf(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(start, month);
    }

    /** The month with an index counted from the start. */
    public YearMonth monthAt(int index) {
        return start.plusMonths(index);
    }
}
