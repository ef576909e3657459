package org.computesiting.model;

import org.computesiting.data.Parameters;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * Transaction fees per block after their history, BTC, a month at a time: a quiet level that wanders about its long-run value, and bursts of months in which fees
 * stand a multiple above it. Draws belong to the world and the month, so that nothing in a run can touch them.
 *
 * <p>Two hidden regimes (J. D. Hamilton, Econometrica 57, 1989), quiet months and bursts, each with a chance to go on. The logarithm of the quiet level is
 * <i>x(t+1) = m + (1 − ρ)(x(t) − m) + s z</i> in both; the logarithm of fees is <i>x</i> in a quiet month and <i>x + b + q z'</i> in a burst. So the level goes its
 * own way below a burst, and fees fall back to it when the burst ends. The parameters are fitted to the bundled history by maximum likelihood.
 */
final class BitcoinFeeProcess {
    private static final long WORLD = StableId.of("world");
    private static final int LEVEL_DRAW = 0;
    private static final int REGIME_DRAW = 1;
    private static final int BURST_DRAW = 2;

    private final KeyedRandom random;
    private final double longRun;
    private final double keepsShare;
    private final double volatility;
    private final double burstSize;
    private final double burstSpread;
    private final double quietStaysShare;
    private final double burstStaysShare;
    private final double longRunBurstShare;
    /** Long-run variance of the logarithm of the quiet level. */
    private final double levelVariance;
    /** Logarithm of the quiet level, log BTC per block; after a burst of history what is expected of it. */
    private double logLevel;
    /** Chance that the next month is a burst. */
    private double burstChance;
    private boolean burst;

    BitcoinFeeProcess(Parameters p, KeyedRandom random) {
        this.random = random;
        longRun = StrictMath.log(p.get("fees_quiet_level_btc_per_block"));
        keepsShare = 1.0 - p.get("fees_quiet_reversion_share_per_month");
        volatility = p.get("fees_quiet_volatility_per_month");
        burstSize = p.get("fees_burst_size_log");
        burstSpread = p.get("fees_burst_spread_log");
        quietStaysShare = p.get("fees_quiet_stays_share_per_month");
        burstStaysShare = p.get("fees_burst_stays_share_per_month");
        longRunBurstShare = (1.0 - quietStaysShare) / (2.0 - quietStaysShare - burstStaysShare);
        burstChance = longRunBurstShare;
        logLevel = longRun;
        levelVariance = volatility * volatility / (1.0 - keepsShare * keepsShare);
    }

    /**
     * The last month of history: it is taken for what is likelier, quiet or a burst. It is judged by itself, against the long run of the process: months at the
     * higher quiet fees of earlier years would pass for bursts and, as bursts go on, hide the end of the last one.
     *
     * @param feesBtcPerBlock mean fees per block, BTC, above zero
     */
    void known(double feesBtcPerBlock) {
        double apart = StrictMath.log(feesBtcPerBlock) - longRun;
        double above = levelVariance + burstSpread * burstSpread;
        double quietOdds = StrictMath.log(1.0 - longRunBurstShare) + logDensity(apart, levelVariance);
        double burstOdds = StrictMath.log(longRunBurstShare) + logDensity(apart - burstSize, above);
        enter(burstOdds > quietOdds);
        // A quiet month is the level. A burst tells of it only as far as the level's spread goes into its own.
        logLevel = longRun + (burst ? levelVariance / above * (apart - burstSize) : apart);
    }

    /**
     * Mean fees per block of a month after history, BTC.
     *
     * @param t month of the run
     */
    double next(int t) {
        enter(random.chance(Stream.BITCOIN_FEES, WORLD, t, REGIME_DRAW, burstChance));
        logLevel = longRun + keepsShare * (logLevel - longRun) + volatility * random.normal(Stream.BITCOIN_FEES, WORLD, t, LEVEL_DRAW);
        double above = burst ? burstSize + burstSpread * random.normal(Stream.BITCOIN_FEES, WORLD, t, BURST_DRAW) : 0.0;
        return StrictMath.exp(logLevel + above);
    }

    /** Whether the last month was a burst. */
    boolean burst() {
        return burst;
    }

    private void enter(boolean nowBurst) {
        burst = nowBurst;
        burstChance = nowBurst ? burstStaysShare : 1.0 - quietStaysShare;
    }

    /** Logarithm of the normal density, less a constant. */
    private static double logDensity(double apart, double variance) {
        return -0.5 * (apart * apart / variance + StrictMath.log(variance));
    }
}
