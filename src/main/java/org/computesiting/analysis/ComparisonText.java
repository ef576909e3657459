package org.computesiting.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Differences as lines of text, one block a measure, in one unit and with one number of decimals a block. */
public final class ComparisonText {
    private static final String LINE = "  %-4s  %-20s %12s %12s %12s  %-24s %10s %7s";
    /** What the marks in a block mean. */
    public static final String KEY = "difference = policy \u2212 baseline, mean of matched pairs; * = its 95 % t interval excludes zero;"
        + " relative = difference over baseline; pairs = share of pairs whose difference has the sign of the mean";

    private ComparisonText() { }

    /** Heading of all blocks. */
    public static String heading() {
        return String.format(Locale.ROOT, LINE, "year", "where", "baseline", "policy", "difference", "95 % interval", "relative", "pairs").stripTrailing();
    }

    /**
     * One block.
     *
     * @param what what was measured, in words
     * @param rows of one measure
     * @param placeNames names of place codes
     */
    public static List<String> block(String what, List<Comparison.Row> rows, UnaryOperator<String> placeNames) {
        double most = 0;
        for (Comparison.Row row : rows) {
            most = Math.max(most, Math.max(Math.abs(row.difference().meanBaseline()), Math.abs(row.difference().meanPolicy())));
        }
        String unit = rows.isEmpty() ? "" : rows.get(0).cell().unit();
        Scale scale = Scale.of(unit, most);
        List<String> lines = new ArrayList<>();
        lines.add(what + ", " + scale.unit());
        for (Comparison.Row row : rows) {
            lines.add(line(row, scale, placeNames));
        }
        return lines;
    }

    private static String line(Comparison.Row row, Scale scale, UnaryOperator<String> placeNames) {
        PairedDifference d = row.difference();
        String interval = Double.isNaN(d.low95()) ? "none from one pair"
            : scale.signed(d.low95()) + " to " + scale.signed(d.high95()) + (d.isClear() ? " *" : "");
        String relative = Double.isNaN(d.relative()) ? "" : d.relative() == 0 ? "0.0 %" : String.format(Locale.ROOT, "%+.1f %%", 100 * d.relative());
        return String.format(Locale.ROOT, LINE, row.cell().year(), placeNames.apply(row.cell().place()), scale.number(d.meanBaseline()), scale.number(d.meanPolicy()),
            scale.signed(d.meanDifference()), interval, relative, String.format(Locale.ROOT, "%.0f %%", 100 * d.sameSignShare())).stripTrailing();
    }

    /** Unit and decimals of a block. */
    private record Scale(double factor, String unit, int decimals) {
        static Scale of(String unit, double most) {
            String words = unit.replace("USD2025", "USD of 2025");
            if (unit.equals("share")) {
                return new Scale(100, "% (differences in percentage points)", 2);
            }
            if (most >= 1e9) {
                return new Scale(1e-9, "billion " + words, 2);
            }
            if (most >= 1e6) {
                return new Scale(1e-6, "million " + words, 2);
            }
            return new Scale(1, words, most >= 1000 ? 0 : 2);
        }

        String number(double value) {
            String text = String.format(Locale.ROOT, "%,." + decimals + "f", factor * value);
            // What rounds to zero is zero, without a sign.
            return text.matches("-[0.]+") ? text.substring(1) : text;
        }

        String signed(double value) {
            String text = number(value);
            return text.startsWith("-") || text.matches("[0.]+") ? text : "+" + text;
        }
    }
}
