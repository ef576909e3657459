package org.computesiting.data;

/**
 * Electricity that the data centres of a country use or may use in a year. Past years have one value in all three columns.
 *
 * @param country country
 * @param year calendar year
 * @param twhLow low path, TWh
 * @param twhMid middle path, TWh
 * @param twhHigh high path, TWh
 * @param provenance where the row is from
 */
public record DataCentrePath(
        Country country,
        int year,
        double twhLow,
        double twhMid,
        double twhHigh,
        Provenance provenance) {
}
