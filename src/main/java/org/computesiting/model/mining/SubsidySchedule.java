package org.computesiting.model.mining;

import java.util.Map;

/**
 * The block subsidy by height: 50 BTC at first, at every multiple of 210,000 multiplied by the factor of that height. The protocol's factor is 0.5
 * everywhere; a scenario may name another for single heights, where 1 takes the halving away and keeps the subsidy. Where the factor is 1 nothing
 * happens, for nobody: it is no halving, none is expected there, and the subsidy after it is that before it.
 *
 * <p>Source: {@code GetBlockSubsidy} of Bitcoin Core, without its rounding to whole satoshi.
 */
public final class SubsidySchedule {
    public static final double BLOCKS_PER_HALVING = 210000.0;
    /** Heights closer than this to a boundary lie on it. */
    static final double HEIGHT_TOLERANCE = 1e-6;
    /** As the protocol has it. */
    static final SubsidySchedule PROTOCOL = new SubsidySchedule(Map.of());
    private static final double FIRST_SUBSIDY_BTC = 50.0;
    private static final double USUAL_FACTOR = 0.5;

    /** Factor at 210,000 × index; [0] is the beginning and has none. */
    private final double[] factor;
    /** Subsidy from there on, BTC. */
    private final double[] subsidyBtc;
    /** Factor at every multiple of 210,000 after those. */
    private final double laterFactor;

    /** @param factors factor by height, a multiple of 210,000; 0.5 where none is given */
    public SubsidySchedule(Map<Integer, Double> factors) {
        int last = 0;
        for (int height : factors.keySet()) {
            last = Math.max(last, (int) (height / BLOCKS_PER_HALVING));
        }
        factor = new double[last + 1];
        subsidyBtc = new double[last + 1];
        factor[0] = 1.0;
        subsidyBtc[0] = FIRST_SUBSIDY_BTC;
        for (int k = 1; k <= last; k++) {
            factor[k] = factors.getOrDefault((int) (k * BLOCKS_PER_HALVING), USUAL_FACTOR);
            subsidyBtc[k] = subsidyBtc[k - 1] * factor[k];
        }
        laterFactor = USUAL_FACTOR;
    }

    private SubsidySchedule(double subsidy) {
        factor = new double[] {1.0};
        subsidyBtc = new double[] {subsidy};
        laterFactor = 1.0;
    }

    /** A subsidy that never changes: the protocol's at a height. */
    static SubsidySchedule fixedAt(double height) {
        return new SubsidySchedule(PROTOCOL.subsidyBtc(height));
    }

    /** Subsidy of the block at a height, BTC. */
    double subsidyBtc(double height) {
        double passed = Math.floor((height + HEIGHT_TOLERANCE) / BLOCKS_PER_HALVING);
        int last = subsidyBtc.length - 1;
        return passed <= last ? subsidyBtc[(int) passed] : subsidyBtc[last] * StrictMath.pow(laterFactor, passed - last);
    }

    /** Height of the first halving after a height; infinite when none follows. */
    double nextHalvingHeight(double height) {
        double next = (Math.floor((height + HEIGHT_TOLERANCE) / BLOCKS_PER_HALVING) + 1.0) * BLOCKS_PER_HALVING;
        while (factorAt(next) == 1.0) {
            if (next / BLOCKS_PER_HALVING >= factor.length) {
                return Double.POSITIVE_INFINITY;
            }
            next += BLOCKS_PER_HALVING;
        }
        return next;
    }

    /** Subsidy after a multiple of 210,000 over the subsidy before it. */
    public double factorAt(double height) {
        double number = height / BLOCKS_PER_HALVING;
        return number < factor.length ? factor[(int) number] : laterFactor;
    }
}
