package org.computesiting.data;

/**
 * How long a new large load waits for grid power.
 *
 * @param region region code
 * @param waitMonths months from request to service
 * @param provenance where the row is from
 */
public record QueueWait(
        String region,
        double waitMonths,
        Provenance provenance) {
}
