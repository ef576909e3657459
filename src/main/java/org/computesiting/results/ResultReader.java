package org.computesiting.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the folder of one run, Parquet or CSV alike, through an in-memory DuckDB. Tables are read when first asked for. Not safe for use
 * by several threads.
 */
public final class ResultReader implements AutoCloseable {
    /** File with the resolved scenario beside the tables. */
    public static final String RESOLVED_SCENARIO = "scenario.resolved.json";

    private final Path folder;
    private final StoredTables tables;
    private final String scenario;
    private final long seed;
    private final List<YearMonth> months;
    private final Map<String, String> units = new TreeMap<>();
    private final Map<String, Map<String, double[]>> series = new TreeMap<>();

    private ResultReader(Path folder) {
        this.folder = folder;
        this.tables = new StoredTables(folder);
        try {
            List<String> runs = strings("SELECT DISTINCT scenario || '/' || seed AS run FROM timeseries ORDER BY run");
            if (runs.size() != 1) {
                throw new ResultsException("the time series in " + folder + " hold " + runs.size() + " runs"
                    + (runs.isEmpty() ? "" : " (" + String.join(", ", runs.subList(0, Math.min(3, runs.size()))) + " \u2026)") + "; name the folder of a single run");
            }
            scenario = strings("SELECT scenario FROM timeseries LIMIT 1").get(0);
            seed = Long.parseLong(strings("SELECT seed FROM timeseries LIMIT 1").get(0));
            months = consecutive(strings("SELECT DISTINCT month FROM timeseries ORDER BY month"));
            tables.query("timeseries", "SELECT DISTINCT variable, unit FROM timeseries", row -> units.put(row.getString(1), row.getString(2)));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private List<String> strings(String sql) {
        List<String> all = new ArrayList<>();
        tables.query("timeseries", sql, row -> all.add(row.getString(1)));
        return all;
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
        tables.query("events", "SELECT month, kind, region, value, text FROM events ORDER BY number", row ->
            events.add(new RunEvent(YearMonth.parse(row.getString(1)), row.getString(2), text(row, 3), row.getDouble(4), text(row, 5))));
        return events;
    }

    /** All sites there ever were, as they stood at the end, in the order of the table. */
    public List<SiteRow> sites() {
        List<SiteRow> sites = new ArrayList<>();
        tables.query("sites", "SELECT site, owner, region, stage, CAST(mining_mw AS DOUBLE), CAST(ai_mw AS DOUBLE), CAST(retrofit_mw AS DOUBLE) FROM sites", row ->
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
        tables.query("timeseries", "SELECT region, month, value FROM timeseries WHERE variable = ?", row -> {
            double[] values = byPlace.computeIfAbsent(row.getString(1), place -> missing());
            double value = row.getDouble(3);
            values[monthsBetween(start, YearMonth.parse(row.getString(2)))] = row.wasNull() ? Double.NaN : value;
        }, variable);
        return byPlace;
    }

    private double[] missing() {
        double[] values = new double[months.size()];
        Arrays.fill(values, Double.NaN);
        return values;
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

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    @Override
    public void close() {
        tables.close();
    }
}
