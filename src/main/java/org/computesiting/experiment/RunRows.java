package org.computesiting.experiment;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;

/** The columns that all tables of a run begin with, and how cells are written. */
record RunRows(String key, String scenario, long seed, YearMonth start) {

    /** Columns: those of the run, then a table's own, in SQL. */
    static List<String> columns(String... own) {
        List<String> all = new ArrayList<>(List.of("run VARCHAR", "scenario VARCHAR", "seed BIGINT"));
        all.addAll(List.of(own));
        return all;
    }

    /** Begins a row. */
    void begin(DuckDBAppender rows) throws SQLException {
        rows.beginRow();
        rows.append(key);
        rows.append(scenario);
        rows.append(seed);
    }

    /** Begins a row of a month. @param month months since the start */
    void begin(DuckDBAppender rows, int month) throws SQLException {
        begin(rows);
        rows.append(start.plusMonths(month).toString());
    }

    /** A number, or nothing where it is none. */
    static void number(DuckDBAppender rows, double value) throws SQLException {
        if (Double.isNaN(value)) {
            rows.appendNull();
        } else {
            rows.append(value);
        }
    }
}
