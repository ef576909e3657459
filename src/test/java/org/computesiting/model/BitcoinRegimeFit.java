package org.computesiting.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.PointValuePair;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.data.Deflator;
import org.computesiting.data.ReferenceData;

/**
 * Fits two regimes to the monthly log returns of the bundled bitcoin price in constant dollars, by maximum likelihood (J. D. Hamilton, "A new approach to the
 * economic analysis of nonstationary time series and the business cycle", Econometrica 57, 1989). Run by hand, it prints the parameters of table
 * parameters_mining; a test checks that these are they.
 */
final class BitcoinRegimeFit {
    /** Mean and standard deviation of both regimes and the chances of staying in each, in the order ordinary mean, ordinary sd, surge mean, surge sd, ordinary stays, surge stays; the surge has the higher mean. */
    final double[] fitted;
    final double logLikelihood;
    /** Of one normal distribution for all months, which is what geometric Brownian motion is. */
    final double logLikelihoodOfOne;
    final double[] returns;

    BitcoinRegimeFit(ReferenceData data) {
        Deflator deflator = new Deflator(data.cpi());
        List<Double> logs = new ArrayList<>();
        for (BitcoinMonth row : data.bitcoin()) {
            if (!Double.isNaN(row.priceUsd())) {
                logs.add(StrictMath.log(deflator.toUsd2025(row.priceUsd(), row.month())));
            }
        }
        returns = new double[logs.size() - 1];
        double mean = 0.0;
        for (int i = 0; i < returns.length; i++) {
            returns[i] = logs.get(i + 1) - logs.get(i);
            mean += returns[i] / returns.length;
        }
        double variance = 0.0;
        for (double r : returns) {
            variance += (r - mean) * (r - mean) / returns.length;
        }
        logLikelihoodOfOne = -0.5 * returns.length * (StrictMath.log(2.0 * Math.PI * variance) + 1.0);
        double sd = StrictMath.sqrt(variance);
        double[][] starts = {{0.0, 0.5 * sd, 0.05, 1.3 * sd, 0.9, 0.8}, {0.05, 0.7 * sd, -0.05, 1.2 * sd, 0.8, 0.8}, {-0.05, 0.6 * sd, 0.1, sd, 0.85, 0.7},
            {0.02, 0.4 * sd, 0.0, 1.5 * sd, 0.95, 0.9}};
        PointValuePair best = LikelihoodMaximum.find(x -> logLikelihood(bound(x), returns), Arrays.stream(starts).map(BitcoinRegimeFit::free).toArray(double[][]::new));
        double[] p = bound(best.getPoint());
        boolean swap = p[0] > p[2];
        fitted = swap ? new double[] {p[2], p[3], p[0], p[1], p[5], p[4]} : p;
        logLikelihood = best.getValue();
    }

    /** Standard deviations above zero and chances between zero and one, from numbers without bounds, and back. */
    private static double[] bound(double[] x) {
        return new double[] {x[0], StrictMath.exp(x[1]), x[2], StrictMath.exp(x[3]), LikelihoodMaximum.chance(x[4]), LikelihoodMaximum.chance(x[5])};
    }

    private static double[] free(double[] p) {
        return new double[] {p[0], StrictMath.log(p[1]), p[2], StrictMath.log(p[3]), LikelihoodMaximum.logOdds(p[4]), LikelihoodMaximum.logOdds(p[5])};
    }

    /** Hamilton's filter, from the stationary distribution. */
    static double logLikelihood(double[] p, double[] returns) {
        double first = (1.0 - p[5]) / (2.0 - p[4] - p[5]);
        double sum = 0.0;
        for (double r : returns) {
            double a = first * LikelihoodMaximum.density(r, p[0], p[1]);
            double b = (1.0 - first) * LikelihoodMaximum.density(r, p[2], p[3]);
            sum += StrictMath.log(a + b);
            double now = a / (a + b);
            first = now * p[4] + (1.0 - now) * (1.0 - p[5]);
        }
        return sum;
    }

    public static void main(String[] args) {
        BitcoinRegimeFit fit = new BitcoinRegimeFit(ReferenceData.load());
        System.out.printf("ordinary mean %.4f sd %.4f, surge mean %.4f sd %.4f, ordinary stays %.4f, surge stays %.4f; log likelihood %.3f, of one regime %.3f, %d returns%n",
            fit.fitted[0], fit.fitted[1], fit.fitted[2], fit.fitted[3], fit.fitted[4], fit.fitted[5], fit.logLikelihood, fit.logLikelihoodOfOne, fit.returns.length);
    }
}
