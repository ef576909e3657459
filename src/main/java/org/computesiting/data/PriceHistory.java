package org.computesiting.data;

/**
 * Average power prices of a year, delivery included.
 *
 * @param region region code
 * @param year calendar year
 * @param industrialUsdPerMwh industrial customers, nominal USD/MWh
 * @param residentialUsdPerMwh households, nominal USD/MWh
 * @param commercialUsdPerMwh commercial customers, nominal USD/MWh
 * @param provenance where the row is from
 */
public record PriceHistory(
        String region,
        int year,
        double industrialUsdPerMwh,
        double residentialUsdPerMwh,
        double commercialUsdPerMwh,
        Provenance provenance) {
}
