package org.computesiting.scenario;

import java.time.YearMonth;

/**
 * Path of the benchmark gas price: history, then reversion of its logarithm to a long-run level.
 *
 * @param historyUntil       last month taken from the bundled history
 * @param multiplier         multiplies the price after history, dimensionless
 * @param longRunUsdPerMmbtu level the price returns to, constant 2025 US dollars per million Btu
 * @param reversionPerYear   speed of the return, 1/year
 * @param volatilityPerYear  standard deviation of the yearly log shock, 1/sqrt(year)
 */
public record Gas(
        YearMonth historyUntil,
        double multiplier,
        double longRunUsdPerMmbtu,
        double reversionPerYear,
        double volatilityPerYear) {
}
