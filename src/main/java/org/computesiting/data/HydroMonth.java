package org.computesiting.data;

/**
 * Output of hydro plant in a month of a mean year.
 *
 * @param region region code
 * @param month 1 to 12
 * @param capacityFactor output over capacity
 * @param annualCv standard deviation over mean of the yearly output
 * @param provenance where the row is from
 */
public record HydroMonth(
        String region,
        int month,
        double capacityFactor,
        double annualCv,
        Provenance provenance) {
}
