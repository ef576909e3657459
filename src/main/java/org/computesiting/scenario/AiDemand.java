package org.computesiting.scenario;

/**
 * Compute that the users of AI want on the continent.
 *
 * @param path       which demand path
 * @param multiplier multiplies the path, dimensionless
 */
public record AiDemand(Path path, double multiplier) {

    /** The bundled demand paths. */
    public enum Path {
        /** Slow growth. */
        LOW,
        /** The central expectation. */
        MID,
        /** Fast growth. */
        HIGH,
        /** Fast growth, then a fall. */
        BOOM_BUST
    }
}
