package org.computesiting.model.random;

import org.apache.commons.math3.special.Erf;

/**
 * Draws of one run. A draw is {@code Philox4x32-10(key = seed, counter = (stream, entity, month, draw))}: calling it twice with the same
 * address gives the same number, and nothing else in the run can change it.
 */
public final class KeyedRandom {
    private static final double UNIT = 0x1.0p-53;
    private static final double SQRT_2 = 1.4142135623730951;

    private final int key0;
    private final int key1;

    public KeyedRandom(long seed) {
        this.key0 = (int) seed;
        this.key1 = (int) (seed >>> 32);
    }

    /**
     * Uniform on the open interval (0, 1), 53 bits.
     *
     * @param entity stable identity ({@link StableId}), never a row number
     * @param month months since the horizon's start, 0 to 65,535
     * @param draw number of the draw within entity and month, 0 to 65,535
     */
    public double uniform(Stream stream, long entity, int month, int draw) {
        long words = Philox4x32.firstWords(key0, key1, stream.address(), (int) entity, (int) (entity >>> 32), month << 16 | draw & 0xFFFF);
        return ((words >>> 11) + 0.5) * UNIT;
    }

    /** Standard normal, by inversion of one uniform draw. */
    public double normal(Stream stream, long entity, int month, int draw) {
        return SQRT_2 * Erf.erfInv(2.0 * uniform(stream, entity, month, draw) - 1.0);
    }

    /** Standard Gumbel (location 0, scale 1): the noise that makes a maximum of utilities a logit choice. */
    public double gumbel(Stream stream, long entity, int month, int draw) {
        return -StrictMath.log(-StrictMath.log(uniform(stream, entity, month, draw)));
    }

    /** True with the given probability. */
    public boolean chance(Stream stream, long entity, int month, int draw, double probability) {
        return uniform(stream, entity, month, draw) < probability;
    }

    /** Log-normal with the given median and standard deviation of the logarithm. */
    public double logNormal(Stream stream, long entity, int month, int draw, double median, double sigma) {
        return median * StrictMath.exp(sigma * normal(stream, entity, month, draw));
    }
}
