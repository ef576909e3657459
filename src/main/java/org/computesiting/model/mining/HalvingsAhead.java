package org.computesiting.model.mining;

/** The halvings that miners see coming: in how many months each comes, at blocks of ten minutes, and what it leaves of a block's reward. */
final class HalvingsAhead {
    /** 210,000 blocks of ten minutes, in months. */
    private static final double MONTHS_BETWEEN_HALVINGS = SubsidySchedule.BLOCKS_PER_HALVING * Chain.TARGET_SECONDS / 86_400.0 / MiningFormulas.DAYS_PER_MONTH;

    private final int monthsSeen;
    private final double[] months;
    private final double[] rewardFactor;
    private int count;

    /** @param monthsSeen how far miners look, months */
    HalvingsAhead(int monthsSeen) {
        this.monthsSeen = monthsSeen;
        int most = 1 + (int) Math.ceil(monthsSeen / MONTHS_BETWEEN_HALVINGS);
        months = new double[most];
        rewardFactor = new double[most];
    }

    /**
     * Halvings at every multiple of 210,000 blocks, all alike.
     *
     * @param monthsToFirst months to the first; infinite when there is none
     * @param factor reward after a halving over reward before it
     */
    void regular(double monthsToFirst, double factor) {
        count = 0;
        for (double at = monthsToFirst; at < monthsSeen; at += MONTHS_BETWEEN_HALVINGS) {
            add(at, factor);
        }
    }

    /**
     * The halvings that a chain's schedule holds. Each cuts the subsidy's part of today's reward by its own factor.
     *
     * @param feesBtc fees of a block, which no halving cuts
     * @param reliefShare part of a cut that the machines it stops make up
     */
    void see(Chain chain, double feesBtc, double reliefShare) {
        count = 0;
        double subsidy = chain.subsidyBtc();
        double reward = subsidy + feesBtc;
        double height = chain.nextHalvingHeight();
        double at = chain.monthsToHalving();
        while (at < monthsSeen) {
            double cut = 1.0 - (chain.schedule().factorAt(height) * subsidy + feesBtc) / reward;
            add(at, 1.0 - cut * (1.0 - reliefShare));
            double next = chain.schedule().nextHalvingHeight(height);
            at += (next - height) / SubsidySchedule.BLOCKS_PER_HALVING * MONTHS_BETWEEN_HALVINGS;
            height = next;
        }
    }

    private void add(double at, double factor) {
        months[count] = at;
        rewardFactor[count] = factor;
        count++;
    }

    /** What the halvings of so many months leave, by their parts, so that values do not jump when the date of one moves by a day. */
    double leftAfter(int month) {
        double left = 1.0;
        for (int i = 0; i < count && months[i] < month; i++) {
            left *= 1.0 + Math.min(1.0, month - months[i]) * (rewardFactor[i] - 1.0);
        }
        return left;
    }
}
