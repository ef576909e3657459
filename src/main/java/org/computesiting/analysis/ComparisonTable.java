package org.computesiting.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.computesiting.results.TableFormat;
import org.computesiting.results.TableStore;

/** A comparison as a table in a file and as lines of text. */
public final class ComparisonTable {
    private static final String NO_INTERVAL = "no interval";

    private ComparisonTable() { }

    /** Writes table {@code delta}, one row a measure, place and year. @return rows by table */
    public static Map<String, Long> write(Comparison comparison, Path folder, TableFormat format) {
        try (TableStore store = new TableStore()) {
            store.write(folder, "delta", format,
                List.of("baseline VARCHAR", "policy VARCHAR", "variable VARCHAR", "unit VARCHAR", "region VARCHAR", "year INTEGER", "pairs INTEGER", "mean_baseline DOUBLE",
                    "mean_policy DOUBLE", "difference DOUBLE", "low95 DOUBLE", "high95 DOUBLE", "relative DOUBLE", "same_sign_share DOUBLE", "variance_reduction DOUBLE",
                    "few_pairs BOOLEAN"), rows -> {
                    for (Comparison.Row row : comparison.rows()) {
                        PairedDifference d = row.difference();
                        rows.beginRow();
                        rows.append(comparison.baseline());
                        rows.append(comparison.policy());
                        rows.append(row.cell().measure());
                        rows.append(row.cell().unit());
                        rows.append(row.cell().place());
                        rows.append(row.cell().year());
                        rows.append(d.pairs());
                        rows.append(d.meanBaseline());
                        rows.append(d.meanPolicy());
                        rows.append(d.meanDifference());
                        append(rows, d.low95());
                        append(rows, d.high95());
                        append(rows, d.relative());
                        rows.append(d.sameSignShare());
                        append(rows, d.varianceReduction());
                        rows.append(d.hasFewPairs());
                        rows.endRow();
                    }
                });
            return store.rowCounts();
        }
    }

    private static void append(org.duckdb.DuckDBAppender rows, double value) throws java.sql.SQLException {
        if (Double.isNaN(value)) {
            rows.appendNull();
        } else {
            rows.append(value);
        }
    }

    /** Heading of {@link #line}. */
    public static String heading() {
        return String.format(Locale.ROOT, "%-22s %-6s %4s  %13s  %13s  %12s  %-27s %8s  %5s  %s",
            "measure", "where", "year", "baseline", "policy", "difference", "95 % interval", "relative", "same", "unit");
    }

    /** One row as text: means, difference, interval, relative difference, share of pairs with the same sign. */
    public static String line(Comparison.Row row) {
        PairedDifference d = row.difference();
        String interval = Double.isNaN(d.low95()) ? NO_INTERVAL : number(d.low95()) + " to " + number(d.high95());
        String relative = Double.isNaN(d.relative()) ? "" : String.format(Locale.ROOT, "%+.1f %%", 100 * d.relative());
        return String.format(Locale.ROOT, "%-22s %-6s %4d  %13s  %13s  %12s  %-27s %8s  %3.0f %%  %s",
            row.cell().measure(), row.cell().place(), row.cell().year(), number(d.meanBaseline()), number(d.meanPolicy()), signed(d.meanDifference()), interval, relative,
            100 * d.sameSignShare(), row.cell().unit());
    }

    /** A number with as many digits as are worth reading. */
    static String number(double value) {
        double size = Math.abs(value);
        if (size == 0.0) {
            return "0";
        }
        if (size >= 1e9) {
            return String.format(Locale.ROOT, "%,.2f bn", value / 1e9);
        }
        if (size >= 1e6) {
            return String.format(Locale.ROOT, "%,.2f m", value / 1e6);
        }
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 1 ? "%.2f" : "%.4f", value);
    }

    private static String signed(double value) {
        return value > 0.0 ? "+" + number(value) : number(value);
    }
}
