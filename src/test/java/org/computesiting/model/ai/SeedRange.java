package org.computesiting.model.ai;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A figure over seeds as text: mean (lowest–highest). */
final class SeedRange {
    private SeedRange() { }

    static <T> String of(List<T> runs, ToDoubleFunction<T> value, int digits) {
        return of(runs.stream().mapToDouble(value).toArray(), digits);
    }

    /** Figures that are no number are left out; a dash if none is left. Negative bounds are parted by a word. */
    static String of(double[] values, int digits) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (known.length == 0) {
            return "–";
        }
        double low = Arrays.stream(known).min().orElseThrow();
        double high = Arrays.stream(known).max().orElseThrow();
        return number(Arrays.stream(known).sum() / known.length, digits) + " (" + number(low, digits) + (low < 0.0 ? " to " : "–") + number(high, digits) + ")";
    }

    /** With a true minus sign, and none before zero. */
    static String number(double value, int digits) {
        String text = String.format(Locale.ROOT, "%,." + digits + "f", value);
        boolean zero = text.chars().allMatch(c -> "-0.,".indexOf(c) >= 0);
        return zero ? text.replace("-", "") : text.replace('-', '−');
    }
}
