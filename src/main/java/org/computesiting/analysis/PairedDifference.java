package org.computesiting.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a policy arm changed against its baseline when both share all luck: statistics of the differences d = policy − baseline of matched
 * pairs.
 *
 * @param pairs number of pairs
 * @param meanBaseline mean of the baseline's values
 * @param meanPolicy mean of the policy's values
 * @param meanDifference mean of the differences
 * @param low95 lower end of the 95 % t interval of the mean difference; NaN with fewer than two pairs
 * @param high95 its upper end
 * @param relative mean difference over the baseline's mean; NaN where that is nothing but rounding
 * @param sameSignShare share of pairs whose difference has the sign of the mean difference; 1 when all differences are zero
 * @param varianceReduction variance of the difference of two independent samples over that of the paired difference: how many times more
 *     unpaired runs the same precision would take; NaN with fewer than two pairs or without any variance
 */
public record PairedDifference(int pairs, double meanBaseline, double meanPolicy, double meanDifference, double low95, double high95,
                               double relative, double sameSignShare, double varianceReduction) {

    private static final double LEVEL = 0.975;
    /** Sums that cancel, as of trade within the continent, leave less than this in the unit of any measure. */
    private static final double NEGLIGIBLE = 1e-6;
    /** Below this many pairs the interval rests on little. */
    public static final int FEW_PAIRS = 10;

    /** @throws IllegalArgumentException when the samples differ in length or are empty */
    public static PairedDifference of(double[] baseline, double[] policy) {
        int n = baseline.length;
        if (n == 0 || policy.length != n) {
            throw new IllegalArgumentException("pairs need as many policy values as baseline values, and at least one: " + n + " and " + policy.length);
        }
        double[] difference = new double[n];
        for (int i = 0; i < n; i++) {
            difference[i] = policy[i] - baseline[i];
        }
        double mean = mean(difference);
        double meanBaseline = mean(baseline);
        double low = Double.NaN;
        double high = Double.NaN;
        double reduction = Double.NaN;
        if (n > 1) {
            double variance = variance(difference, mean);
            double half = variance == 0.0 ? 0.0 : new TDistribution(null, n - 1).inverseCumulativeProbability(LEVEL) * Math.sqrt(variance / n);
            low = mean - half;
            high = mean + half;
            double unpaired = variance(baseline, meanBaseline) + variance(policy, mean(policy));
            reduction = variance > 0.0 ? unpaired / variance : Double.NaN;
        }
        return new PairedDifference(n, meanBaseline, mean(policy), mean, low, high, Math.abs(meanBaseline) < NEGLIGIBLE ? Double.NaN : mean / meanBaseline,
            sameSign(difference, mean), reduction);
    }

    /** The interval exists and excludes zero. */
    public boolean isClear() {
        return low95 > 0.0 || high95 < 0.0;
    }

    /** Too few pairs to lean on the interval. */
    public boolean hasFewPairs() {
        return pairs < FEW_PAIRS;
    }

    private static double sameSign(double[] difference, double mean) {
        int same = 0;
        for (double d : difference) {
            if (Math.signum(d) == Math.signum(mean)) {
                same++;
            }
        }
        return (double) same / difference.length;
    }

    private static double mean(double[] values) {
        double sum = 0.0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }

    private static double variance(double[] values, double mean) {
        double sum = 0.0;
        for (double v : values) {
            sum += (v - mean) * (v - mean);
        }
        return sum / (values.length - 1);
    }
}
