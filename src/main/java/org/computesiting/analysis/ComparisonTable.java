package org.computesiting.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.computesiting.results.TableFormat;
import org.computesiting.results.TableStore;

/** A comparison as a table in a file. */
public final class ComparisonTable {
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
}
