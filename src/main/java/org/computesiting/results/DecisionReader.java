package org.computesiting.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the siting decisions of one run from its folder, Parquet or CSV alike. Not safe for use by several threads. */
public final class DecisionReader implements AutoCloseable {
    private static final String CHOICES = "choices";

    private final StoredTables tables;

    private DecisionReader(StoredTables tables) {
        this.tables = tables;
    }

    /**
     * Opens the folder of a run.
     *
     * @throws ResultsException when there is no such folder, it holds no run, or a run without its decisions
     */
    public static DecisionReader open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ResultsException("there is no folder " + folder + "; name a folder that siting run has written, such as results/reference");
        }
        StoredTables tables = new StoredTables(folder);
        if (tables.has(CHOICES)) {
            return new DecisionReader(tables);
        }
        String wrong = tables.has("sites") ? "the run in " + folder + " was written without its decisions; run it again, with observe.decisions=true"
            : tables.has("delta") ? folder + " holds a comparison of many runs, and decisions are kept of single runs only; name a folder that siting run has written"
            : "there is no run in " + folder + "; name a folder that siting run has written, such as results/reference";
        tables.close();
        throw new ResultsException(wrong);
    }

    /** What the folder is a run of: scenario, seed, first and last month. */
    public RunRow run() {
        List<RunRow> rows = new ArrayList<>();
        tables.query("runs", "SELECT scenario, CAST(seed AS BIGINT), first_month, last_month FROM runs", row ->
            rows.add(new RunRow(row.getString(1), row.getLong(2), YearMonth.parse(row.getString(3)), YearMonth.parse(row.getString(4)))));
        return rows.get(0);
    }

    /** A run. */
    public record RunRow(String scenario, long seed, YearMonth first, YearMonth last) { }

    /** All decisions, in the order in which they were made. */
    public List<ChoiceRow> choices() {
        List<ChoiceRow> all = new ArrayList<>();
        tables.query(CHOICES, "SELECT CAST(decision AS INTEGER), month, kind, firm, owner_kind, subject, locality, load_kind, CAST(mw AS DOUBLE), CAST(options_weighed AS INTEGER),"
            + " CAST(standing AS INTEGER), way, region, CAST(months_to_power AS DOUBLE), CAST(total_usd2025_per_mw_year AS DOUBLE), CAST(forgone_usd2025_per_mw_year AS DOUBLE), CAST(reservation_usd2025_per_mw_year AS DOUBLE), CAST(ceiling_usd2025_per_mw_year AS DOUBLE),"
            + " CAST(probability AS DOUBLE), forbidden, CAST(way_known AS BOOLEAN), dated_by FROM choices ORDER BY 1", row ->
            all.add(new ChoiceRow(row.getInt(1), YearMonth.parse(row.getString(2)), row.getString(3), row.getString(4), row.getString(5), text(row, 6), text(row, 7), text(row, 8),
                row.getDouble(9), row.getInt(10), row.getInt(11), row.getString(12), text(row, 13), row.getDouble(14), row.getDouble(15), number(row, 16), number(row, 17), number(row, 18),
                number(row, 19), text(row, 20), row.getBoolean(21), text(row, 22))));
        return all;
    }

    /** Options of a decision, the chosen one first. */
    public List<OptionRow> options(int decision) {
        Map<Integer, OptionRow> byRank = new TreeMap<>();
        tables.query("decisions", "SELECT CAST(rank AS INTEGER), way, region, CAST(months_to_power AS DOUBLE), term, CAST(usd2025_per_mw_year AS DOUBLE) FROM decisions"
            + " WHERE CAST(decision AS INTEGER) = " + decision, row -> {
                int rank = row.getInt(1);
                OptionRow before = byRank.get(rank);
                Map<String, Double> terms = before == null ? new TreeMap<>() : new TreeMap<>(before.terms());
                terms.put(row.getString(5), row.getDouble(6));
                byRank.put(rank, new OptionRow(rank, row.getString(2), text(row, 3), row.getDouble(4), terms));
            });
        return List.copyOf(byRank.values());
    }

    /** Orders of a decision without a term, each from its first place on. */
    public List<CounterfactualRow> counterfactuals(int decision) {
        List<CounterfactualRow> all = new ArrayList<>();
        tables.query("counterfactuals", "SELECT term, CAST(rank AS INTEGER), way, region, CAST(total_without_usd2025_per_mw_year AS DOUBLE), CAST(changed AS BOOLEAN) FROM counterfactuals"
            + " WHERE CAST(decision AS INTEGER) = " + decision + " ORDER BY term, 2", row ->
            all.add(new CounterfactualRow(row.getString(1), row.getInt(2), row.getString(3), text(row, 4), row.getDouble(5), row.getBoolean(6))));
        return all;
    }

    /** All sites there ever were, in the order in which they came to be. */
    public List<SiteHistory> sites() {
        List<SiteHistory> all = new ArrayList<>();
        tables.query("sites", "SELECT site, owner, owner_kind, region, stage, CAST(grid_mw AS DOUBLE), CAST(mining_mw AS DOUBLE), CAST(ai_mw AS DOUBLE), CAST(retrofit_mw AS DOUBLE),"
            + " CAST(own_generation_mw AS DOUBLE), requested, energised, closed, tenant, CAST(decision AS INTEGER), filed_by FROM sites", row ->
            all.add(new SiteHistory(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getDouble(6), row.getDouble(7), row.getDouble(8),
                row.getDouble(9), row.getDouble(10), text(row, 11), text(row, 12), text(row, 13), text(row, 14), row.getInt(15), text(row, 16))));
        return all;
    }

    /** What terms moved in a group of decisions; empty where the group has none. @param kind a kind, or all; @param period a year, or all */
    public List<MovedRow> moved(String kind, String period) {
        List<MovedRow> all = new ArrayList<>();
        tables.query("moved", "SELECT kind, period, term, CAST(decisions AS INTEGER), CAST(mw AS DOUBLE), CAST(moved_decisions AS INTEGER), CAST(moved_mw AS DOUBLE),"
            + " CAST(to_other_region_mw AS DOUBLE), CAST(to_abroad_mw AS DOUBLE), CAST(from_abroad_mw AS DOUBLE), CAST(to_other_way_mw AS DOUBLE),"
            + " CAST(mean_difference_usd2025_per_mw_year AS DOUBLE) FROM moved WHERE kind = ? AND period = ?", row ->
            all.add(new MovedRow(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getDouble(5), row.getInt(6), row.getDouble(7), row.getDouble(8),
                row.getDouble(9), row.getDouble(10), row.getDouble(11), number(row, 12))), kind, period);
        return all;
    }

    /** What regions won and lost by each term in a group of decisions. */
    public List<MovedRegionRow> movedRegions(String kind, String period) {
        List<MovedRegionRow> all = new ArrayList<>();
        tables.query("moved_regions", "SELECT term, region, CAST(won_decisions AS INTEGER), CAST(won_mw AS DOUBLE), CAST(lost_decisions AS INTEGER), CAST(lost_mw AS DOUBLE)"
            + " FROM moved_regions WHERE kind = ? AND period = ?", row ->
            all.add(new MovedRegionRow(row.getString(1), row.getString(2), row.getInt(3), row.getDouble(4), row.getInt(5), row.getDouble(6))), kind, period);
        return all;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }

    @Override
    public void close() {
        tables.close();
    }
}
