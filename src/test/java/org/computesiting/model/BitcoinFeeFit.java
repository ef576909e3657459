package org.computesiting.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.PointValuePair;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.data.ReferenceData;

/**
 * Fits {@link BitcoinFeeProcess} to the monthly fees per block of the bundled history by maximum likelihood, beside the same process without bursts. The quiet
 * level is one until a month and another from it on; all else is the same throughout. Run by hand, it prints the parameters of table parameters_mining and the
 * likelihood by the month of the break; a test checks that the table's are the maximum.
 *
 * <p>The filter is J. D. Hamilton's (Econometrica 57, 1989) with a hidden quiet level, which is exact here: a quiet month shows the level, so that what is known of
 * it in a burst depends only on when the last quiet month was. It keeps one normal distribution for each such month.
 */
final class BitcoinFeeFit {
    /** The most likely first month of the later level among those that leave each level at least {@link #SHORTEST_LEVEL} months; see {@link #main}. */
    static final YearMonth LATER_LEVEL_FROM = YearMonth.of(2024, 7);
    private static final int SHORTEST_LEVEL = 12;
    /** Histories of bursts that are less likely than this beside all others are left out. */
    private static final double LEAST_WEIGHT = 1e-14;

    /** Earlier and later quiet level (log BTC per block), share of the distance to it made up in a month, volatility, burst size, its spread (logs), chances that quiet and bursts go on. */
    final double[] fitted;
    final double logLikelihood;
    /** Of the process without bursts, with levels of its own that change in the same month. */
    final double logLikelihoodOfOne;
    /** Logarithm of fees per block, BTC. */
    final double[] logFees;
    /** Index of the first month of the later level. */
    final int later;

    /** With one level throughout if the month lies outside the fees' history. */
    BitcoinFeeFit(ReferenceData data, YearMonth laterFrom, double[]... starts) {
        List<Double> logs = new ArrayList<>();
        int index = -1;
        for (BitcoinMonth row : data.bitcoin()) {
            if (row.feesBtc() > 0.0 && row.blockCount() > 0.0) {
                index = row.month().equals(laterFrom) ? logs.size() : index;
                logs.add(StrictMath.log(row.feesBtc() / row.blockCount()));
            }
        }
        logFees = logs.stream().mapToDouble(Double::doubleValue).toArray();
        later = index < 0 ? logFees.length : index;
        double[][] free = new double[starts.length][];
        for (int i = 0; i < starts.length; i++) {
            free[i] = free(starts[i]);
        }
        PointValuePair best = LikelihoodMaximum.find(x -> logLikelihood(bound(x), logFees, later), free);
        fitted = bound(best.getPoint());
        logLikelihood = best.getValue();
        logLikelihoodOfOne = LikelihoodMaximum.find(x -> ofOne(x[0], x[1], LikelihoodMaximum.chance(x[2]), StrictMath.exp(x[3])),
            new double[][] {{-1.4, -2.5, -1.4, -0.6}, {-1.8, -2.0, -0.5, -0.8}}).getValue();
    }

    /** Starts that lie apart: rare and high bursts, frequent and low ones, sticky levels and loose ones. */
    static double[][] starts() {
        return new double[][] {{-1.9, -2.8, 0.24, 0.25, 1.3, 0.5, 0.92, 0.84}, {-1.7, -2.5, 0.1, 0.35, 2.0, 0.3, 0.95, 0.6}, {-2.0, -3.0, 0.5, 0.15, 0.8, 0.8, 0.8, 0.8}};
    }

    private static double[] bound(double[] x) {
        return new double[] {x[0], x[1], LikelihoodMaximum.chance(x[2]), StrictMath.exp(x[3]), x[4], StrictMath.exp(x[5]), LikelihoodMaximum.chance(x[6]),
            LikelihoodMaximum.chance(x[7])};
    }

    private static double[] free(double[] p) {
        return new double[] {p[0], p[1], LikelihoodMaximum.logOdds(p[2]), StrictMath.log(p[3]), p[4], StrictMath.log(p[5]), LikelihoodMaximum.logOdds(p[6]),
            LikelihoodMaximum.logOdds(p[7])};
    }

    private double ofOne(double earlierLevel, double laterLevel, double reversion, double sd) {
        double keeps = 1.0 - reversion;
        double sum = StrictMath.log(LikelihoodMaximum.density(logFees[0], earlierLevel, sd / StrictMath.sqrt(1.0 - keeps * keeps)));
        for (int t = 1; t < logFees.length; t++) {
            double level = t < later ? earlierLevel : laterLevel;
            sum += StrictMath.log(LikelihoodMaximum.density(logFees[t], level + keeps * (logFees[t - 1] - level), sd));
        }
        return sum;
    }

    /** What may have been: its weight, mean and variance of the hidden quiet level, and whether the last month was a burst. */
    private record Past(double weight, double mean, double variance, boolean burst) { }

    /** From the stationary distribution, the parameters in the order of {@link #fitted}. */
    static double logLikelihood(double[] p, double[] logFees, int later) {
        double keeps = 1.0 - p[2];
        double noise = p[3] * p[3];
        double burstShare = (1.0 - p[6]) / (2.0 - p[6] - p[7]);
        double sum = 0.0;
        List<Past> pasts = List.of();
        for (int t = 0; t < logFees.length; t++) {
            double level = t < later ? p[0] : p[1];
            List<Past> next = new ArrayList<>();
            double quiet = 0.0;
            double all = 0.0;
            for (Past past : t == 0 ? List.of(new Past(1.0, level, noise / (1.0 - keeps * keeps), false)) : pasts) {
                double mean = t == 0 ? past.mean() : level + keeps * (past.mean() - level);
                double variance = t == 0 ? past.variance() : keeps * keeps * past.variance() + noise;
                double toBurst = t == 0 ? burstShare : past.burst() ? p[7] : 1.0 - p[6];
                double above = variance + p[5] * p[5];
                double weight = past.weight() * toBurst * LikelihoodMaximum.density(logFees[t], mean + p[4], StrictMath.sqrt(above));
                double gain = variance / above;
                next.add(new Past(weight, mean + gain * (logFees[t] - p[4] - mean), variance * (1.0 - gain), true));
                quiet += past.weight() * (1.0 - toBurst) * LikelihoodMaximum.density(logFees[t], mean, StrictMath.sqrt(variance));
                all += weight;
            }
            next.add(new Past(quiet, logFees[t], 0.0, false));
            all += quiet;
            if (!(all > 0.0)) {
                return -1e9;
            }
            sum += StrictMath.log(all);
            double total = all;
            pasts = next.stream().filter(past -> past.weight() > LEAST_WEIGHT * total)
                .map(past -> new Past(past.weight() / total, past.mean(), past.variance(), past.burst())).toList();
        }
        return sum;
    }

    private void print(YearMonth laterFrom) {
        System.out.printf("later level from %s: levels %.4f and %.4f BTC, reversion %.4f, volatility %.4f, burst %.4f sd %.4f, quiet stays %.4f, bursts stay %.4f; "
            + "log likelihood %.3f, without bursts %.3f, %d months%n", laterFrom, StrictMath.exp(fitted[0]), StrictMath.exp(fitted[1]), fitted[2], fitted[3], fitted[4], fitted[5],
            fitted[6], fitted[7], logLikelihood, logLikelihoodOfOne, logFees.length);
    }

    public static void main(String[] args) {
        ReferenceData data = ReferenceData.load();
        BitcoinFeeFit fit = new BitcoinFeeFit(data, LATER_LEVEL_FROM, starts());
        fit.print(LATER_LEVEL_FROM);
        YearMonth first = LATER_LEVEL_FROM.minusMonths(fit.later);
        for (int k = SHORTEST_LEVEL; k <= fit.logFees.length - SHORTEST_LEVEL; k++) {
            new BitcoinFeeFit(data, first.plusMonths(k), fit.fitted).print(first.plusMonths(k));
        }
        YearMonth never = first.plusMonths(fit.logFees.length);
        new BitcoinFeeFit(data, never, starts()).print(never);
    }
}
