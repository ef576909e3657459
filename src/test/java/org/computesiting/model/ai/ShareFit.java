package org.computesiting.model.ai;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * How well a forecast of places meets the published one.
 *
 * @param rankCorrelation Spearman's, equal values at their mean rank
 * @param errorPp mean absolute error of shares, percentage points
 */
record ShareFit(double rankCorrelation, double errorPp) {
    /** Below this an error is rounding. */
    private static final double NO_ERROR_PP = 1e-3;

    /** Fit of amounts by place, of which only the shares count. */
    static ShareFit of(double[] forecast, double[] published) {
        double[] model = sharesPct(forecast);
        double[] known = sharesPct(published);
        double error = IntStream.range(0, known.length).mapToDouble(i -> Math.abs(model[i] - known[i])).sum() / known.length;
        return new ShareFit(rankCorrelation(forecast, published), error);
    }

    /** 1 without error, 0 when no better than the other forecast, negative when worse; NaN if the other one has no error. */
    double skillOver(ShareFit other) {
        return other.errorPp < NO_ERROR_PP ? Double.NaN : 1.0 - errorPp / other.errorPp;
    }

    static double rankCorrelation(double[] one, double[] other) {
        return new SpearmansCorrelation().correlation(one, other);
    }

    static double[] sharesPct(double[] amounts) {
        double sum = Arrays.stream(amounts).sum();
        return Arrays.stream(amounts).map(a -> 100.0 * a / sum).toArray();
    }

    /** 1 for the largest. */
    static int rank(double[] values, int of) {
        return 1 + (int) Arrays.stream(values).filter(v -> v > values[of]).count();
    }

    /** Places of the largest values, from the largest down. */
    static int[] largest(double[] values, int n) {
        return IntStream.range(0, values.length).boxed().sorted((a, b) -> Double.compare(values[b], values[a])).limit(n).mapToInt(i -> i).toArray();
    }

    /** What the largest have of the whole, percent. */
    static double largestPct(double[] amounts, int n) {
        return Arrays.stream(largest(amounts, n)).mapToDouble(i -> sharesPct(amounts)[i]).sum();
    }
}
