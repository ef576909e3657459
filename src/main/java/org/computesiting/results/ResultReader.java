package org.computesiting.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the folder of one run, Parquet or CSV alike, through an in-memory DuckDB. Tables are read when first asked for. Not safe for use
 * by several threads.
 */
public final class ResultReader implements AutoCloseable {
    /** File with the resolved scenario beside the tables. */
    public static final String RESOLVED_SCENARIO = "scenario.resolved.json";

    private final Path folder;
    private final Connection connection;
    private final TreeSet<String> loaded = new TreeSet<>();
    private final String scenario;
    private final long seed;
    private final List<YearMonth> months;
    private final Map<String, String> units = new TreeMap<>();
    private final Map<String, Map<String, double[]>> series = new TreeMap<>();

    private ResultReader(Path folder) {
        this.folder = folder;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new ResultsException("the table engine did not start: " + firstLine(e), e);
        }
        try {
            execute("SET threads = 1");
            load("timeseries");
            List<String> runs = strings("SELECT DISTINCT scenario || '/' || seed AS run FROM timeseries ORDER BY run");
            if (runs.size() != 1) {
                throw new ResultsException("the time series in " + folder + " hold " + runs.size() + " runs"
                    + (runs.isEmpty() ? "" : " (" + String.join(", ", runs.subList(0, Math.min(3, runs.size()))) + " …)") + "; name the folder of a single run");
            }
            scenario = strings("SELECT scenario FROM timeseries LIMIT 1").get(0);
            seed = Long.parseLong(strings("SELECT seed FROM timeseries LIMIT 1").get(0));
            months = consecutive(strings("SELECT DISTINCT month FROM timeseries ORDER BY month"));
            readUnits();
        } catch (SQLException e) {
            close();
            throw unreadable("timeseries", e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Opens a folder that holds the tables of one run.
     *
     * @throws ResultsException when there is no such folder, no time series in it, or not exactly one run in them
     */
    public static ResultReader open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ResultsException("there is no folder " + folder + " to read results from");
        }
        return new ResultReader(folder);
    }

    public Path folder() {
        return folder;
    }

    public String scenario() {
        return scenario;
    }

    public long seed() {
        return seed;
    }

    /** Months of the series, in order and without gaps. */
    public List<YearMonth> months() {
        return months;
    }

    /** Names of the variables recorded, in alphabetical order. */
    public List<String> variables() {
        return List.copyOf(units.keySet());
    }

    public boolean hasVariable(String variable) {
        return units.containsKey(variable);
    }

    /** Unit of a variable. */
    public String unit(String variable) {
        requireVariable(variable);
        return units.get(variable);
    }

    /** Places with values of a variable: region codes, {@code US}, {@code CA} and {@code NA}; in alphabetical order. */
    public List<String> places(String variable) {
        return List.copyOf(byPlace(variable).keySet());
    }

    /**
     * A variable's values month by month.
     *
     * @param region region code, or {@code US}, {@code CA}, {@code NA} for the countries and the continent
     * @return one value for each of {@link #months}; NaN where none is stored
     */
    public double[] monthly(String variable, String region) {
        double[] values = byPlace(variable).get(region);
        if (values == null) {
            throw new ResultsException("the results in " + folder + " hold no " + variable + " of " + region + "; they hold it of "
                + String.join(", ", byPlace(variable).keySet()));
        }
        return values.clone();
    }

    /** Values of the last month by region, without countries and continent. */
    public Map<String, Double> lastMonth(String variable) {
        Map<String, Double> last = new TreeMap<>();
        byPlace(variable).forEach((place, values) -> {
            if (place.contains("-")) {
                last.put(place, values[values.length - 1]);
            }
        });
        return last;
    }

    /** Events of one kind, in the order in which they happened. */
    public List<RunEvent> events(String kind) {
        return events().stream().filter(event -> event.kind().equals(kind)).toList();
    }

    /** All events, in the order in which they happened. */
    public List<RunEvent> events() {
        List<RunEvent> events = new ArrayList<>();
        query("events", "SELECT month, kind, region, value, text FROM events ORDER BY number", row ->
            events.add(new RunEvent(YearMonth.parse(row.getString(1)), row.getString(2), text(row, 3), row.getDouble(4), text(row, 5))));
        return events;
    }

    /** All sites there ever were, as they stood at the end, in the order of the table. */
    public List<SiteRow> sites() {
        List<SiteRow> sites = new ArrayList<>();
        query("sites", "SELECT site, owner, region, stage, mining_mw, ai_mw, retrofit_mw FROM sites", row ->
            sites.add(new SiteRow(text(row, 1), text(row, 2), text(row, 3), text(row, 4), row.getDouble(5), row.getDouble(6), row.getDouble(7))));
        return sites;
    }

    /** Last month for which the scenario takes the bitcoin price from history; empty where no resolved scenario lies beside the tables. */
    public Optional<YearMonth> historyUntil() {
        Path file = folder.resolve(RESOLVED_SCENARIO);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode month = new ObjectMapper().readTree(file.toFile()).at("/assumptions/bitcoinPrice/historyUntil");
            return month.isTextual() ? Optional.of(YearMonth.parse(month.asText())) : Optional.empty();
        } catch (IOException | DateTimeParseException e) {
            throw new ResultsException("the resolved scenario " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    private Map<String, double[]> byPlace(String variable) {
        requireVariable(variable);
        return series.computeIfAbsent(variable, this::readSeries);
    }

    private Map<String, double[]> readSeries(String variable) {
        Map<String, double[]> byPlace = new TreeMap<>();
        YearMonth start = months.get(0);
        try (PreparedStatement statement = connection.prepareStatement("SELECT region, month, value FROM timeseries WHERE variable = ?")) {
            statement.setString(1, variable);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    double[] values = byPlace.computeIfAbsent(row.getString(1), place -> missing());
                    double value = row.getDouble(3);
                    values[monthsBetween(start, YearMonth.parse(row.getString(2)))] = row.wasNull() ? Double.NaN : value;
                }
            }
        } catch (SQLException e) {
            throw unreadable("timeseries", e);
        }
        return byPlace;
    }

    private double[] missing() {
        double[] values = new double[months.size()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private void readUnits() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT DISTINCT variable, unit FROM timeseries")) {
            while (row.next()) {
                units.put(row.getString(1), row.getString(2));
            }
        }
    }

    private void requireVariable(String variable) {
        if (!units.containsKey(variable)) {
            throw new ResultsException("the results in " + folder + " hold no variable " + variable + "; they hold " + String.join(", ", units.keySet()));
        }
    }

    private List<YearMonth> consecutive(List<String> texts) {
        YearMonth first = YearMonth.parse(texts.get(0));
        int count = monthsBetween(first, YearMonth.parse(texts.get(texts.size() - 1))) + 1;
        List<YearMonth> all = new ArrayList<>();
        for (int m = 0; m < count; m++) {
            all.add(first.plusMonths(m));
        }
        return List.copyOf(all);
    }

    private static int monthsBetween(YearMonth from, YearMonth to) {
        return 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    }

    /** Copies a table's file into memory once; text columns are named so that months and codes are not guessed to be dates. */
    private void load(String table) throws SQLException {
        if (!loaded.add(table)) {
            return;
        }
        Path parquet = folder.resolve(TableFormat.PARQUET.file(table));
        Path csv = folder.resolve(TableFormat.CSV.file(table));
        if (Files.isRegularFile(parquet)) {
            execute("CREATE TABLE " + table + " AS SELECT * FROM read_parquet('" + quoted(parquet) + "')");
        } else if (Files.isRegularFile(csv)) {
            execute("CREATE TABLE " + table + " AS SELECT * FROM read_csv('" + quoted(csv) + "', header = true, nullstr = '', types = " + columnTypes(table) + ")");
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
            default -> List.of("site", "owner", "region", "stage");
        };
        texts.forEach(name -> types.put(name, "VARCHAR"));
        List<String> numbers = table.equals("sites") ? List.of("mining_mw", "ai_mw", "retrofit_mw") : List.of("value");
        numbers.forEach(name -> types.put(name, "DOUBLE"));
        return "{" + String.join(", ", types.entrySet().stream().map(e -> "'" + e.getKey() + "': '" + e.getValue() + "'").toList()) + "}";
    }

    private interface RowAction {
        void accept(ResultSet row) throws SQLException;
    }

    private void query(String table, String sql, RowAction action) {
        try {
            load(table);
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    action.accept(row);
                }
            }
        } catch (SQLException e) {
            throw unreadable(table, e);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static String quoted(Path file) {
        return file.toString().replace("'", "''");
    }

    private ResultsException unreadable(String table, SQLException e) {
        return new ResultsException("table " + table + " in " + folder + " could not be read: " + firstLine(e), e);
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
