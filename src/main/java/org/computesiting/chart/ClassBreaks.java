package org.computesiting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Splits values into a few classes with round limits, as printed in the legend of a map. Limits lie near quantiles,
 * so that each class holds a similar number of regions, and are rounded no more than the gaps between them allow.
 *
 * <p>Class {@code i} holds its lower limit and not its upper one, except that the last class holds both. Where the
 * smallest level is exactly 0, zero is a class of its own: "none" differs from "few". Values that were not there when
 * the classes were made fall into the outermost class on their side; maps that are to be compared should share classes
 * made from the values of all of them.
 */
public final class ClassBreaks {
    private final double[] limits;
    private final boolean ownZeroClass;
    private final boolean differences;

    private ClassBreaks(double[] limits, boolean ownZeroClass, boolean differences) {
        this.limits = limits;
        this.ownZeroClass = ownZeroClass;
        this.differences = differences;
    }

    /**
     * Classes for levels.
     *
     * @param values     NaN and infinite ones are passed over
     * @param maxClasses 2 to 9; fewer come out where there are fewer distinct values
     */
    public static ClassBreaks levels(double[] values, int maxClasses) {
        checkCount(maxClasses);
        double[] sorted = finite(values);
        boolean zero = sorted.length > 0 && sorted[0] == 0;
        double[] counted = zero ? Arrays.stream(sorted).filter(v -> v > 0).toArray() : sorted;
        return new ClassBreaks(limits(counted, maxClasses - (zero ? 1 : 0)), zero, false);
    }

    /**
     * Classes for differences: the same limits below and above zero, and a middle class around it.
     *
     * @param values     NaN and infinite ones are passed over
     * @param maxClasses 3 to 9; an even number counts as the odd one below
     */
    public static ClassBreaks differences(double[] values, int maxClasses) {
        checkCount(maxClasses);
        double[] finite = finite(values);
        double[] sizes = Arrays.stream(finite).map(Math::abs).filter(v -> v > 0).sorted().toArray();
        if (sizes.length == 0) {
            return new ClassBreaks(new double[0], finite.length > 0, true);
        }
        double[] oneSide = oneSide(sizes, Math.max(1, (maxClasses - 1) / 2));
        double[] limits = new double[2 * oneSide.length];
        for (int i = 0; i < oneSide.length; i++) {
            limits[oneSide.length + i] = oneSide[i];
            limits[oneSide.length - 1 - i] = -oneSide[i];
        }
        return new ClassBreaks(limits, false, true);
    }

    /** How many classes there are; 0 if there was no value. */
    public int count() {
        return Math.max(0, limits.length - 1) + (ownZeroClass ? 1 : 0);
    }

    /** Whether the classes are centred on zero. */
    public boolean centredOnZero() {
        return differences;
    }

    /** Index of the class of a value, 0 the lowest; −1 for NaN, infinity, or if there are no classes. */
    public int classOf(double value) {
        if (!Double.isFinite(value) || count() == 0) {
            return -1;
        }
        int first = ownZeroClass ? 1 : 0;
        if (limits.length < 2 || ownZeroClass && value <= 0) {
            return 0;
        }
        int found = 0;
        while (found < limits.length - 2 && value >= limits[found + 1]) {
            found++;
        }
        return first + found;
    }

    /** Lower limit of a class. */
    public double lower(int index) {
        return ownZeroClass ? index == 0 ? 0 : limits[index - 1] : limits[index];
    }

    /** Upper limit of a class; equal to the lower one where the class is a single value. */
    public double upper(int index) {
        return ownZeroClass ? index == 0 ? 0 : limits[index] : limits[index + 1];
    }

    /** What the legend prints for a class, such as {@code 200 to 1,000}; without a unit. */
    public String label(int index) {
        double lower = lower(index);
        double upper = upper(index);
        if (lower == upper) {
            return number(lower);
        }
        if (ownZeroClass && index == 1 && lower == 0) {
            return "under " + number(upper);
        }
        return number(lower) + " to " + number(upper);
    }

    private String number(double value) {
        if (value == 0) {
            return "0";
        }
        int decimals = Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        return (value < 0 ? "\u2212" : differences ? "+" : "") + digits;
    }

    /** Limits of up to {@code classes} classes over sorted values. */
    private static double[] limits(double[] sorted, int classes) {
        if (sorted.length == 0) {
            return new double[0];
        }
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        if (least == most) {
            return new double[] {least, most};
        }
        int distinct = (int) Arrays.stream(sorted).distinct().count();
        List<Double> inner = roundedQuantiles(sorted, Math.min(classes, distinct));
        inner.removeIf(limit -> limit <= least || limit > most);
        double lowGap = (inner.isEmpty() ? most : inner.get(0)) - least;
        double highGap = most - (inner.isEmpty() ? least : inner.get(inner.size() - 1));
        List<Double> all = new ArrayList<>();
        all.add(rounded(least, lowGap, RoundingMode.FLOOR));
        all.addAll(inner);
        all.add(rounded(most, highGap > 0 ? highGap : lowGap, RoundingMode.CEILING));
        return withoutEmptyClasses(all, sorted);
    }

    /** Limits above zero for sizes of differences; the first one ends the middle class. */
    private static double[] oneSide(double[] sizes, int perSide) {
        double most = sizes[sizes.length - 1];
        List<Double> inner = roundedQuantiles(sizes, perSide + 1);
        inner.removeIf(limit -> limit <= 0 || limit >= most);
        if (inner.isEmpty()) {
            inner.add(rounded(most / 2, most / 2, RoundingMode.HALF_EVEN));
        }
        double last = inner.get(inner.size() - 1);
        inner.add(rounded(most, most - last, RoundingMode.CEILING));
        return withoutEmptyClasses(inner, sizes);
    }

    /** The quantiles 1/k … (k−1)/k, each rounded by at most a quarter of the gap to its nearer neighbour. */
    private static List<Double> roundedQuantiles(double[] sorted, int k) {
        double[] quantiles = new double[k + 1];
        for (int i = 0; i <= k; i++) {
            quantiles[i] = quantile(sorted, (double) i / k);
        }
        double[] distinct = Arrays.stream(quantiles).distinct().toArray();
        List<Double> limits = new ArrayList<>();
        for (int i = 1; i < distinct.length - 1; i++) {
            double gap = Math.min(distinct[i] - distinct[i - 1], distinct[i + 1] - distinct[i]);
            limits.add(rounded(distinct[i], gap, RoundingMode.HALF_EVEN));
        }
        return limits;
    }

    /** Linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996). */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Rounds to a multiple of the largest of 1, 2, 5 times a power of ten that is at most half the gap. */
    private static double rounded(double value, double gap, RoundingMode mode) {
        double half = gap / 2;
        int power = (int) Math.floor(Math.log10(half));
        double lead = half / Math.pow(10, power);
        BigDecimal step = BigDecimal.valueOf(lead >= 5 ? 5 : lead >= 2 ? 2 : 1).scaleByPowerOfTen(power);
        return BigDecimal.valueOf(value).divide(step, 0, mode).multiply(step).doubleValue();
    }

    /** Joins a class that holds no value to the one above it; the outer limits stay. */
    private static double[] withoutEmptyClasses(List<Double> limits, double[] sorted) {
        List<Double> kept = new ArrayList<>(List.of(limits.get(0)));
        for (int i = 1; i < limits.size(); i++) {
            double from = kept.get(kept.size() - 1);
            double to = limits.get(i);
            boolean last = i == limits.size() - 1;
            if (last || Arrays.stream(sorted).anyMatch(v -> v >= from && v < to)) {
                kept.add(to);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).map(v -> v == 0 ? 0.0 : v).sorted().toArray();
    }

    private static void checkCount(int maxClasses) {
        if (maxClasses < 2 || maxClasses > 9) {
            throw new IllegalArgumentException(maxClasses + " classes; allowed are 2 to 9");
        }
    }
}
