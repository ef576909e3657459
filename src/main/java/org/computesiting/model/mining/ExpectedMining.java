package org.computesiting.model.mining;

/**
 * What miners expect of the months to come: the hashprice falls with the difficulty growth they expect and steps down at the halvings, whose
 * heights and factors are known. The path never rises, so a machine earns until the first month in which it no longer covers its power, and its present value
 * is a difference of prefix sums. Values count a failing machine's months by its chance to be alive.
 *
 * <p>Source: present value of an annuity with a hazard; the form of the path is this model's, its numbers are the parameters' rows.
 */
public final class ExpectedMining {
    private final int months;
    private final int lifeMonths;
    private final HalvingsAhead regular;
    private final double[] hashpriceUsdPerPhDay;
    private final double[] revenueSumUsdPerPh;
    private final double[] weightSum;

    /**
     * @param months how far they look, months
     * @param lifeMonths how long they reckon with a machine once it runs, months
     */
    public ExpectedMining(int months, int lifeMonths) {
        this.months = months;
        this.lifeMonths = lifeMonths;
        regular = new HalvingsAhead(months);
        hashpriceUsdPerPhDay = new double[months];
        revenueSumUsdPerPh = new double[months + 1];
        weightSum = new double[months + 1];
    }

    /**
     * Sets the path with halvings that come at every multiple of 210,000 blocks and are all alike.
     *
     * @param monthsToHalving months to the next halving; infinite when there is none
     * @param halvingFactor reward after a halving over reward before it
     */
    public void expect(double hashpriceNow, double monthsToHalving, double halvingFactor, double declinePerYear, double discountPerYear,
                       double failurePerYear) {
        regular.regular(monthsToHalving, halvingFactor);
        expect(hashpriceNow, regular, declinePerYear, discountPerYear, failurePerYear);
    }

    /**
     * Sets the path.
     *
     * @param hashpriceNow USD/PH/day at the end of the month, with {@code feesBtc} per block at an ordinary level
     * @param halvings those that are seen coming
     * @param declinePerYear expected yearly decline of the logarithm of the hashprice between steps, not negative
     * @param discountPerYear required return
     * @param failurePerYear share of machines that fail in a year
     */
    void expect(double hashpriceNow, HalvingsAhead halvings, double declinePerYear, double discountPerYear, double failurePerYear) {
        double monthlyDecline = StrictMath.exp(-declinePerYear / 12.0);
        double monthlyWeight = StrictMath.exp(-(StrictMath.log1p(discountPerYear) + failurePerYear) / 12.0);
        double level = hashpriceNow;
        double weight = 1.0;
        for (int m = 0; m < months; m++) {
            level *= monthlyDecline;
            weight *= monthlyWeight;
            hashpriceUsdPerPhDay[m] = level * halvings.leftAfter(m + 1);
            revenueSumUsdPerPh[m + 1] = revenueSumUsdPerPh[m] + weight * MiningFormulas.DAYS_PER_MONTH * hashpriceUsdPerPhDay[m];
            weightSum[m + 1] = weightSum[m] + weight;
        }
    }

    /** Months in which the machine covers its running cost. */
    public int monthsWorthRunning(double joulePerTerahash, double costUsdPerMwh) {
        double costUsdPerPhDay = 0.024 * joulePerTerahash * costUsdPerMwh;
        int low = 0;
        int high = months;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (hashpriceUsdPerPhDay[mid] > costUsdPerPhDay) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /**
     * Present value of what a machine earns net of power and running cost until it no longer does or its life is over, 2025 USD per PH/s; never
     * negative.
     *
     * @param costUsdPerMwh power and other running cost per MWh at the machine
     * @param afterMonths months until it starts (delivery, waiting for power)
     */
    public double valueUsdPerPh(double joulePerTerahash, double costUsdPerMwh, int afterMonths) {
        int from = Math.min(afterMonths, months);
        int end = Math.min(monthsWorthRunning(joulePerTerahash, costUsdPerMwh), from + lifeMonths);
        if (end <= from) {
            return 0.0;
        }
        double costUsdPerPhMonth = 0.024 * joulePerTerahash * costUsdPerMwh * MiningFormulas.DAYS_PER_MONTH;
        return revenueSumUsdPerPh[end] - revenueSumUsdPerPh[from] - costUsdPerPhMonth * (weightSum[end] - weightSum[from]);
    }

    /** Present value of 1 USD a month over a machine's life that begins now. */
    public double monthsOfWeight() {
        return weightSum[Math.min(months, lifeMonths)];
    }

    /** Present value of 1 USD paid in so many months. */
    public double weight(int afterMonths) {
        int m = Math.max(1, Math.min(months, afterMonths));
        return afterMonths <= 0 ? 1.0 : weightSum[m] - weightSum[m - 1];
    }

    /** Expected hashprice {@code m} months ahead (0 = the coming month), USD/PH/day. */
    public double hashpriceUsdPerPhDay(int m) {
        return hashpriceUsdPerPhDay[m];
    }

    public int months() {
        return months;
    }
}
