package org.computesiting.data;

/**
 * A charge that a large customer pays by its load in a market's highest hours, and escapes by being off in them.
 *
 * @param region region code
 * @param firstMonth first month of the year that can hold a peak, 1 to 12
 * @param lastMonth last such month, not before the first
 * @param chargeUsdPerKwYear charge for the mean load in the peaks, 2025 USD per kW and year
 * @param hoursPerMonth hours to be off in such a month so as not to be caught by its peak
 * @param provenance where the row is from
 */
public record CoincidentPeak(
        String region,
        int firstMonth,
        int lastMonth,
        double chargeUsdPerKwYear,
        double hoursPerMonth,
        Provenance provenance) {
}
