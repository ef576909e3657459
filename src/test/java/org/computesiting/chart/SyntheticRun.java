package org.computesiting.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.computesiting.data.map.RegionGeometry;
import org.computesiting.results.TableFormat;
import org.computesiting.results.TableStore;
import org.duckdb.DuckDBAppender;

/** Writes the folder of a made-up run whose numbers look like those of a real one: growth, seasons, halvings, regions of all sizes. */
public final class SyntheticRun {
    /** What the series hold. */
    public enum Content { LIFELIKE, ALL_ZERO, WITH_GAPS, ALL_NAN }

    private static final YearMonth START = YearMonth.of(2020, 1);
    private static final Map<String, Double> WEIGHT = Map.ofEntries(Map.entry("US-TX", 11.0), Map.entry("US-VA", 9.0), Map.entry("CA-QC", 4.5), Map.entry("CA-ON", 3.5),
        Map.entry("US-GA", 5.0), Map.entry("US-OH", 4.0), Map.entry("US-AZ", 3.6), Map.entry("US-NY", 2.4), Map.entry("US-IL", 3.0), Map.entry("CA-AB", 3.1),
        Map.entry("US-PA", 2.8), Map.entry("US-ND", 1.6), Map.entry("US-TN", 1.5), Map.entry("US-IA", 2.2), Map.entry("US-OR", 2.1), Map.entry("US-WA", 1.7),
        Map.entry("US-CA", 2.0), Map.entry("US-NE", 0.8), Map.entry("US-KY", 0.7), Map.entry("CA-BC", 1.1), Map.entry("CA-MB", 0.4), Map.entry("US-WY", 0.5));

    private final int months;
    private final Content content;
    private final List<String> codes = RegionGeometry.get().modelledCodes();

    private SyntheticRun(int months, Content content) {
        this.months = months;
        this.content = content;
    }

    /** Writes time series, events, sites and the part of the resolved scenario that figures read. */
    public static void write(Path folder, TableFormat format, int months, Content content) {
        SyntheticRun run = new SyntheticRun(months, content);
        try (TableStore store = new TableStore()) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("scenario.resolved.json"), "{\"assumptions\":{\"bitcoinPrice\":{\"historyUntil\":\"2026-08\"}}}");
            run.timeSeries(store, folder, format);
            run.events(store, folder, format);
            run.sites(store, folder, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value of the made-up world, by variable, place and month. */
    private interface Cell {
        double at(String code, int month);
    }

    private void timeSeries(TableStore store, Path folder, TableFormat format) {
        store.write(folder, "timeseries", format,
            List.of("scenario VARCHAR", "seed BIGINT", "month VARCHAR", "region VARCHAR", "variable VARCHAR", "unit VARCHAR", "value DOUBLE"), rows -> {
                sums(rows, "mining_mw", "MW", this::mining);
                sums(rows, "ai_mw", "MW", this::ai);
                sums(rows, "retrofit_mw", "MW", (c, t) -> t > 50 ? 0.03 * mining(c, t) : 0);
                sums(rows, "announced_ai_mw", "MW", (c, t) -> 0.9 * ai(c, Math.min(t + 30, t + 200)) * Math.min(1, t / 60.0));
                sums(rows, "hashrate", "EH/s", (c, t) -> mining(c, t) / efficiency(t) / 2.6);
                sums(rows, "operation_jobs", "jobs", (c, t) -> 0.35 * ai(c, t) + 0.1 * mining(c, t));
                sums(rows, "construction_jobs", "jobs", (c, t) -> 8 * (ai(c, t + 12) - ai(c, t)) + 20 * wave(c, t));
                means(rows, "industrial_price", "USD2025/MWh", this::price);
                means(rows, "wholesale_price", "USD2025/MWh", (c, t) -> 0.55 * price(c, t) * (c.equals("US-AK") && t == 40 ? 20 : 1));
                single(rows, "network_hashrate", "EH/s", t -> network(t));
                single(rows, "hashprice", "USD2025/PH/day", t -> 1e3 * bitcoin(t) * (subsidy(t) * 144 * 1.05) / network(t) / 1e6);
                sums(rows, "demand_response_usd", "USD2025", (c, t) -> 2000 * mining(c, t));
                single(rows, "bitcoin_price", "USD2025", t -> bitcoin(t));
                single(rows, "cash_cost.p10", "USD2025/BTC", t -> 0.3 * bitcoin(t));
                single(rows, "cash_cost.p50", "USD2025/BTC", t -> 0.5 * bitcoin(t));
                single(rows, "cash_cost.p90", "USD2025/BTC", t -> 0.8 * bitcoin(t));
                single(rows, "miner_debt_usd", "USD2025", t -> 1e9 * (1 + t / 40.0));
                single(rows, "hashrate_share", "share", t -> 0.12 + 0.3 / (1 + Math.exp(-(t - 18) / 5.0)) - 0.0006 * t);
                single(rows, "ai_share", "share", t -> 0.44 + 0.0006 * t - 0.02 * Math.sin(t / 20.0));
            });
    }

    private double weight(String code) {
        double small = 0.02 + Math.abs(code.hashCode() % 17) / 40.0;
        return WEIGHT.getOrDefault(code, small);
    }

    private double wave(String code, int t) {
        return weight(code) * (1.2 + Math.sin(t / 9.0 + code.hashCode() % 7));
    }

    private double ai(String code, int t) {
        return code.equals("US-HI") ? 0 : 130 * weight(code) * (2 + 12 / (1 + Math.exp(-(t - 95.0 + code.hashCode() % 23) / 20.0)));
    }

    private double mining(String code, int t) {
        double favour = Math.abs(code.hashCode() % 5) / 2.0;
        return 45 * weight(code) * favour * Math.max(0, 1 + 4 / (1 + Math.exp(-(t - 30.0) / 8.0)) - 0.012 * t);
    }

    private static double efficiency(int t) {
        return 16 + 50 * Math.exp(-t / 40.0);
    }

    private double price(String code, int t) {
        double season = 1 + 0.12 * Math.cos(2 * Math.PI * t / 12) + (t > 18 && t < 34 ? 0.25 : 0);
        return (38 + Math.abs(code.hashCode() % 61) + (code.equals("US-HI") ? 180 : 0)) * season * (1 + 0.0012 * t);
    }

    private static double network(int t) {
        return 110 * Math.pow(1.22, t / 12.0) * (1 - (t > 16 && t < 22 ? 0.3 : 0));
    }

    private static double bitcoin(int t) {
        return 28_000 + 520 * t + 24_000 * Math.sin(t / 7.0);
    }

    private static double subsidy(int t) {
        return t < 4 ? 12.5 : t < 51 ? 6.25 : t < 99 ? 3.125 : t < 147 ? 1.5625 : 0.78125;
    }

    private double shown(double value, int t) {
        return switch (content) {
            case LIFELIKE -> value;
            case ALL_ZERO -> 0;
            case WITH_GAPS -> t % 7 == 3 || t % 7 == 5 ? Double.NaN : value;
            case ALL_NAN -> Double.NaN;
        };
    }

    private void sums(DuckDBAppender rows, String variable, String unit, Cell cell) throws SQLException {
        places(rows, variable, unit, cell, false);
    }

    private void means(DuckDBAppender rows, String variable, String unit, Cell cell) throws SQLException {
        places(rows, variable, unit, cell, true);
    }

    private void places(DuckDBAppender rows, String variable, String unit, Cell cell, boolean mean) throws SQLException {
        for (int t = 0; t < months; t++) {
            Map<String, Double> total = new TreeMap<>(Map.of("US", 0.0, "CA", 0.0, "NA", 0.0));
            Map<String, Double> weight = new TreeMap<>(total);
            for (String code : codes) {
                double value = cell.at(code, t);
                row(rows, t, code, variable, unit, value);
                for (String whole : List.of(code.substring(0, 2), "NA")) {
                    total.merge(whole, mean ? weight(code) * value : value, Double::sum);
                    weight.merge(whole, weight(code), Double::sum);
                }
            }
            for (String whole : total.keySet()) {
                row(rows, t, whole, variable, unit, mean ? total.get(whole) / weight.get(whole) : total.get(whole));
            }
        }
    }

    private void single(DuckDBAppender rows, String variable, String unit, java.util.function.IntToDoubleFunction value) throws SQLException {
        for (int t = 0; t < months; t++) {
            row(rows, t, "NA", variable, unit, value.applyAsDouble(t));
        }
    }

    private void row(DuckDBAppender rows, int t, String place, String variable, String unit, double value) throws SQLException {
        key(rows);
        rows.append(START.plusMonths(t).toString());
        rows.append(place);
        rows.append(variable);
        rows.append(unit);
        rows.append(shown(value, t));
        rows.endRow();
    }

    private static void key(DuckDBAppender rows) throws SQLException {
        rows.beginRow();
        rows.append("made-up");
        rows.append(7L);
    }

    private void events(TableStore store, Path folder, TableFormat format) {
        Map<Integer, Double> halvings = new TreeMap<>(Map.of(4, 630_000.0, 51, 840_000.0, 99, 1_050_000.0, 147, 1_260_000.0));
        store.write(folder, "events", format, List.of("scenario VARCHAR", "seed BIGINT", "month VARCHAR", "number INTEGER", "kind VARCHAR", "region VARCHAR",
            "value DOUBLE", "text VARCHAR"), rows -> {
                int number = 0;
                for (Map.Entry<Integer, Double> halving : halvings.entrySet()) {
                    if (halving.getKey() < months) {
                        event(rows, halving.getKey(), number++, "halving", "", halving.getValue(), "Halving at its block, \"on time\"");
                    }
                }
                event(rows, 0, number, "site_energised", "US-TX", 120.0, "A site, in Texas");
            });
    }

    private static void event(DuckDBAppender rows, int t, int number, String kind, String region, double value, String text) throws SQLException {
        key(rows);
        rows.append(START.plusMonths(t).toString());
        rows.append(number);
        rows.append(kind);
        rows.append(region);
        rows.append(value);
        rows.append(text);
        rows.endRow();
    }

    private void sites(TableStore store, Path folder, TableFormat format) {
        store.write(folder, "sites", format, List.of("scenario VARCHAR", "seed BIGINT", "site VARCHAR", "owner VARCHAR", "region VARCHAR", "stage VARCHAR",
            "mining_mw DOUBLE", "ai_mw DOUBLE", "retrofit_mw DOUBLE"), rows -> {
                for (String code : codes) {
                    int count = 1 + (int) (6 * weight(code));
                    for (int s = 0; s < count; s++) {
                        boolean miner = s % 2 == 0;
                        double mw = content == Content.LIFELIKE ? 900 * weight(code) / count / (1 + s % 4) : 0;
                        key(rows);
                        rows.append(code + " " + s);
                        rows.append(miner ? "A miner" : "An AI firm");
                        rows.append(code);
                        rows.append("energised");
                        rows.append(miner ? mw / 4 : 0);
                        rows.append(miner ? 0 : mw);
                        rows.append(0.0);
                        rows.endRow();
                    }
                }
            });
    }
}
