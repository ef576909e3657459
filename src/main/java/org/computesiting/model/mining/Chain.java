package org.computesiting.model.mining;

/**
 * The block chain in expectation: blocks come at the rate hashrate / (difficulty x 2^32); every 2016 blocks difficulty is scaled by the time
 * they should have taken over the time they took, by no more than a factor of four either way; every 210,000 blocks the subsidy halves, unless a
 * scenario has it otherwise ({@link SubsidySchedule}). Time is split exactly at retargets and halvings, however many fall into a month. Without
 * hashrate no block is found, time passes in the epoch, and the first retarget after hashrate returns lowers difficulty.
 *
 * <p>Heights are fractional: the chance of single blocks averages out over the thousands of a month. A retarget counts 2016 intervals where the
 * real rule counts 2015, a difference of 0.05 %.
 *
 * <p>Source: the rules of Bitcoin Core (difficulty retarget {@code CalculateNextWorkRequired}, {@code GetBlockSubsidy}).
 */
public final class Chain {
    public static final double BLOCKS_PER_EPOCH = 2016.0;
    public static final double TARGET_SECONDS = 600.0;
    private static final double CLAMP = 4.0;

    private final SubsidySchedule schedule;
    private double height;
    private double difficulty;
    private double epochSeconds;

    // Of the last call of advance.
    private double blocks;
    private double subsidyBtcPaid;
    private double secondsRun;
    private double rewardTimeBtc;
    private int retargets;
    private double halvingHeight;

    /**
     * @param height height of the next block
     * @param epochSeconds seconds since the epoch of that block began
     * @param schedule the subsidy by height
     */
    public Chain(double height, double difficulty, double epochSeconds, SubsidySchedule schedule) {
        this.height = height;
        this.difficulty = difficulty;
        this.epochSeconds = epochSeconds;
        this.schedule = schedule;
    }

    /** A chain whose subsidy halves as the protocol says. @param halvings false keeps the subsidy of the start for ever */
    public Chain(double height, double difficulty, double epochSeconds, boolean halvings) {
        this(height, difficulty, epochSeconds, halvings ? SubsidySchedule.PROTOCOL : SubsidySchedule.fixedAt(height));
    }

    /**
     * Runs the chain for some time at a constant hashrate.
     *
     * @param hashrateEhs EH/s; 0 or less finds nothing
     * @param feesBtcPerBlock fees, which count for the hashprice
     */
    public void advance(double seconds, double hashrateEhs, double feesBtcPerBlock) {
        blocks = 0.0;
        subsidyBtcPaid = 0.0;
        rewardTimeBtc = 0.0;
        retargets = 0;
        halvingHeight = -1.0;
        secondsRun = seconds;
        double left = seconds;
        while (left > 0.0) {
            double rate = hashrateEhs > 0.0 ? hashrateEhs * 1e18 / (difficulty * MiningFormulas.HASHES_PER_DIFFICULTY) : 0.0;
            double toBoundary = nextBoundary() - height;
            boolean reaches = rate * left >= toBoundary;
            double spent = reaches ? toBoundary / rate : left;
            double found = reaches ? toBoundary : rate * left;
            rewardTimeBtc += spent * (subsidyBtc() + feesBtcPerBlock) / difficulty;
            subsidyBtcPaid += found * subsidyBtc();
            blocks += found;
            epochSeconds += spent;
            left = reaches ? left - spent : 0.0;
            if (reaches) {
                cross(nextBoundary());
            } else {
                height += found;
            }
        }
    }

    private double nextBoundary() {
        double epochEnd = (Math.floor((height + SubsidySchedule.HEIGHT_TOLERANCE) / BLOCKS_PER_EPOCH) + 1.0) * BLOCKS_PER_EPOCH;
        return Math.min(epochEnd, nextHalvingHeight());
    }

    private void cross(double boundary) {
        // Height 1,260,000 is the end of an epoch whether a halving falls on it or not.
        if (boundary == nextHalvingHeight()) {
            halvingHeight = boundary;
        }
        height = boundary;
        if (boundary % BLOCKS_PER_EPOCH == 0.0) {
            double factor = BLOCKS_PER_EPOCH * TARGET_SECONDS / epochSeconds;
            difficulty = Math.max(1.0, difficulty * Math.max(1.0 / CLAMP, Math.min(CLAMP, factor)));
            epochSeconds = 0.0;
            retargets++;
        }
    }

    /** Height of the next block. */
    public double height() {
        return height;
    }

    public double difficulty() {
        return difficulty;
    }

    /** Subsidy of the next block, BTC. */
    public double subsidyBtc() {
        return schedule.subsidyBtc(height);
    }

    /** The subsidy by height. */
    public SubsidySchedule schedule() {
        return schedule;
    }

    /** Height of the next halving; infinite when none follows. */
    public double nextHalvingHeight() {
        return schedule.nextHalvingHeight(height);
    }

    /** Months to the next halving if blocks take ten minutes; infinite when none follows. */
    public double monthsToHalving() {
        double days = (nextHalvingHeight() - height) * TARGET_SECONDS / 86400.0;
        return days / MiningFormulas.DAYS_PER_MONTH;
    }

    /** Blocks found in the last advance. */
    public double blocks() {
        return blocks;
    }

    /** Mean subsidy of the blocks of the last advance, BTC; that of the next block when none was found. */
    public double meanSubsidyBtc() {
        return blocks > 0.0 ? subsidyBtcPaid / blocks : subsidyBtc();
    }

    /** Retargets in the last advance. */
    public int retargets() {
        return retargets;
    }

    /** Height of the halving that fell into the last advance, or -1. */
    public double halvingHeight() {
        return halvingHeight;
    }

    /**
     * What 1 PH/s earned a day in the last advance, BTC/PH/day: the formula of the hashprice averaged over time, so that times the network's
     * hashrate it is exactly what the blocks paid. Defined without hashrate too.
     */
    public double meanHashpriceBtcPerPhDay() {
        return rewardTimeBtc / secondsRun * 86400.0 * 1e15 / MiningFormulas.HASHES_PER_DIFFICULTY;
    }
}
