package org.computesiting.data;

/**
 * Share of a place in hashrate, by one source at one date.
 *
 * @param date year or year and month, ISO 8601
 * @param place country, or region code
 * @param sharePct percent of the hashrate of {@code scope}
 * @param scope what the share is of
 * @param provenance where the row is from
 */
public record HashrateShare(
        String date,
        String place,
        double sharePct,
        String scope,
        Provenance provenance) {
}
