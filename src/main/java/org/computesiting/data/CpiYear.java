package org.computesiting.data;

/**
 * Consumer prices of one year.
 *
 * @param year calendar year
 * @param index US CPI-U, all items, average of the year, 1982-84 = 100
 * @param provenance where the row is from
 */
public record CpiYear(
        int year,
        double index,
        Provenance provenance) {
}
