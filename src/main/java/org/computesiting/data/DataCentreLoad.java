package org.computesiting.data;

/**
 * Electricity that the data centres of a region use.
 *
 * @param region region code
 * @param twh2023 TWh in 2023
 * @param sharePct2023 percent of the electricity used in the region
 * @param provenance where the row is from
 */
public record DataCentreLoad(
        String region,
        double twh2023,
        double sharePct2023,
        Provenance provenance) {
}
