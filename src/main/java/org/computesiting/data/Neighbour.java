package org.computesiting.data;

/**
 * Two regions that touch.
 *
 * @param region region code
 * @param neighbour region code
 * @param kind land, water or grid
 * @param provenance where the row is from
 */
public record Neighbour(
        String region,
        String neighbour,
        String kind,
        Provenance provenance) {
}
