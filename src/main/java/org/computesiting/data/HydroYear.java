package org.computesiting.data;

/**
 * Output of hydro plant in a past year.
 *
 * @param region region code
 * @param year calendar year
 * @param outputRelativeToMean output over that of the mean year
 * @param provenance where the row is from
 */
public record HydroYear(
        String region,
        int year,
        double outputRelativeToMean,
        Provenance provenance) {
}
