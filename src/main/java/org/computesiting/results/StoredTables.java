package org.computesiting.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The tables of a folder, Parquet or CSV alike, as tables of an in-memory DuckDB; each is read when first asked for. */
final class StoredTables implements AutoCloseable {
    private final Path folder;
    private final Connection connection;
    private final TreeSet<String> loaded = new TreeSet<>();

    StoredTables(Path folder) {
        this.folder = folder;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            execute("SET threads = 1");
        } catch (SQLException e) {
            throw new ResultsException("the table engine did not start: " + firstLine(e), e);
        }
    }

    /** Takes one row of an answer. */
    interface RowAction {
        void accept(ResultSet row) throws SQLException;
    }

    /**
     * Asks one question of one table.
     *
     * @param arguments values of the question marks in the SQL
     */
    void query(String table, String sql, RowAction action, String... arguments) {
        try {
            load(table);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                    statement.setString(i + 1, arguments[i]);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        action.accept(row);
                    }
                }
            }
        } catch (SQLException e) {
            throw new ResultsException("table " + table + " in " + folder + " could not be read: " + firstLine(e), e);
        }
    }

    /** Whether a table lies in the folder, in either format. */
    boolean has(String table) {
        return Files.isRegularFile(folder.resolve(TableFormat.PARQUET.file(table))) || Files.isRegularFile(folder.resolve(TableFormat.CSV.file(table)));
    }

    /**
     * Copies a table's file into memory once. CSV has no types: the columns of long tables are named, so that months and codes are not guessed to be
     * dates, and all others are text, which queries cast.
     */
    private void load(String table) throws SQLException {
        if (!loaded.add(table)) {
            return;
        }
        Path parquet = folder.resolve(TableFormat.PARQUET.file(table));
        Path csv = folder.resolve(TableFormat.CSV.file(table));
        if (Files.isRegularFile(parquet)) {
            execute("CREATE TABLE " + table + " AS SELECT * FROM read_parquet('" + quoted(parquet) + "')");
        } else if (Files.isRegularFile(csv)) {
            execute("CREATE TABLE " + table + " AS SELECT * FROM read_csv('" + quoted(csv) + "', header = true, nullstr = '', " + columnTypes(table) + ")");
        } else {
            throw new ResultsException("there is no table " + table + " in " + folder + ": neither " + parquet.getFileName() + " nor " + csv.getFileName());
        }
    }

    private static String columnTypes(String table) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("scenario", "VARCHAR");
        types.put("seed", "BIGINT");
        List<String> texts = switch (table) {
            case "timeseries" -> List.of("month", "region", "variable", "unit");
            case "events" -> List.of("month", "kind", "region", "text");
            default -> List.of();
        };
        if (texts.isEmpty()) {
            return "all_varchar = true";
        }
        texts.forEach(name -> types.put(name, "VARCHAR"));
        types.put("value", "DOUBLE");
        return "types = {" + String.join(", ", types.entrySet().stream().map(e -> "'" + e.getKey() + "': '" + e.getValue() + "'").toList()) + "}";
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Path file) {
        return file.toString().replace("'", "''");
    }

    private static String firstLine(SQLException e) {
        return e.getMessage().lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new ResultsException("the table engine did not stop: " + firstLine(e), e);
        }
    }
}
