package org.computesiting.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes tables through an in-memory DuckDB: rows are appended, then copied to a file in the order of their key columns. */
public final class TableStore implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Map<String, Long> rowCounts = new LinkedHashMap<>();

    public TableStore() {
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            execute("SET threads = 1");
            execute("SET preserve_insertion_order = true");
        } catch (SQLException e) {
            throw new ResultsException("the table engine did not start: " + e.getMessage(), e);
        }
    }

    /** Fills a table row by row. */
    @FunctionalInterface
    public interface Rows {
        void appendTo(DuckDBAppender appender) throws SQLException;
    }

    /**
     * Writes one table.
     *
     * @param columns column definitions in SQL, in order
     * @param rows appends all rows, already in the order in which they are to stand
     * @return number of rows
     */
    public long write(Path folder, String table, TableFormat format, List<String> columns, Rows rows) {
        try {
            execute("CREATE OR REPLACE TABLE data (" + String.join(", ", columns) + ")");
            try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "data")) {
                rows.appendTo(appender);
            }
            long count = count();
            String file = folder.resolve(format.file(table)).toString().replace("'", "''");
            String options = format == TableFormat.PARQUET ? "FORMAT PARQUET, COMPRESSION ZSTD" : "FORMAT CSV, HEADER";
            execute("COPY data TO '" + file + "' (" + options + ")");
            execute("DROP TABLE data");
            rowCounts.put(table, count);
            return count;
        } catch (SQLException e) {
            throw new ResultsException("table " + table + " could not be written to " + folder.toAbsolutePath().getParent() + ": " + firstLine(e), e);
        }
    }

    /** Rows written so far, by table. */
    public Map<String, Long> rowCounts() {
        return Map.copyOf(rowCounts);
    }

    private long count() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("SELECT count(*) FROM data")) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String firstLine(SQLException e) {
        if (String.valueOf(e.getMessage()).contains("No space left on device")) {
            return "the disk is full; free some, or name another folder with --out";
        }
        return e.getMessage().lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        try {
            ((Connection) connection).close();
        } catch (SQLException e) {
            throw new ResultsException("the table engine did not stop: " + firstLine(e), e);
        }
    }
}
