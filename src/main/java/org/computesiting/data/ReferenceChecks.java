package org.computesiting.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Checks what one row says against other rows and tables: names that must exist, dates in order, complete coverage. */
final class ReferenceChecks {

    /** Tables with one row for every region. */
    private static final List<String> ONE_A_REGION = List.of("load_history", "data_centre_loads", "legislatures", "queue_waits");
    /** Tables with at least one row for every region. */
    private static final List<String> SOME_A_REGION = List.of("capacity_history", "load_shapes", "renewable_shapes",
            "hydro_months", "price_history", "utilities");

    private final SortedMap<String, List<Row>> tables;
    private final List<Problem> problems;

    private ReferenceChecks(SortedMap<String, List<Row>> tables, List<Problem> problems) {
        this.tables = tables;
        this.problems = problems;
    }

    static void check(SortedMap<String, List<Row>> tables, List<Problem> problems) {
        ReferenceChecks checks = new ReferenceChecks(tables, problems);
        checks.sources();
        checks.regions();
        checks.coverage();
        checks.firms();
        MinerFirmChecks.check(checks.complete("miner_firms"), problems);
        checks.utilities();
        checks.peakMonths();
        checks.dates();
        checks.parameters();
    }

    private void sources() {
        SortedSet<String> keys = texts("sources", "key");
        if (keys.isEmpty()) {
            return;
        }
        for (List<Row> rows : tables.values()) {
            for (Row row : rows) {
                if (!row.text("source").isEmpty() && !keys.contains(row.text("source"))) {
                    problems.add(Problem.ofCell(row, "source", "is no key of table sources; the nearest is "
                            + NearestName.of(row.text("source"), keys).orElse("")));
                }
            }
        }
    }

    /** A large-load term names no utility or one of its region. */
    private void utilities() {
        SortedSet<String> names = new TreeSet<>();
        complete("utilities").forEach(row -> names.add(row.text("region") + " " + row.text("name")));
        for (Row row : complete("large_load_terms")) {
            String name = row.text("region") + " " + row.text("utility");
            if (!row.text("utility").isEmpty() && !names.isEmpty() && !names.contains(name)) {
                problems.add(Problem.ofCell(row, "utility", "is no utility of the region; the nearest is " + NearestName.of(name, names).orElse("")));
            }
        }
    }

    private void peakMonths() {
        for (Row row : complete("coincident_peaks")) {
            if (row.integer("last_month") < row.integer("first_month")) {
                problems.add(Problem.ofCell(row, "last_month", "is before first_month; allowed: " + row.integer("first_month") + " to 12"));
            }
        }
    }

    private void regions() {
        SortedSet<String> codes = texts("regions", "code");
        if (codes.isEmpty()) {
            return;
        }
        for (List<Row> rows : tables.values()) {
            for (Row row : rows) {
                for (Column column : row.spec().columns()) {
                    if (column.kind() == Column.Kind.REGION || column.kind() == Column.Kind.REGIONS) {
                        regionCodes(row, column, codes);
                    }
                }
            }
        }
    }

    private void regionCodes(Row row, Column column, SortedSet<String> codes) {
        if (row.text(column.name()).isEmpty()) {
            return;
        }
        for (String code : row.text(column.name()).split(" ")) {
            if (!codes.contains(code)) {
                problems.add(Problem.ofCell(row, column.name(), "names no region of table regions: " + code
                        + "; the nearest is " + NearestName.of(code, codes).orElse("")));
            }
        }
    }

    private void coverage() {
        SortedSet<String> codes = texts("regions", "code");
        List<String> all = new ArrayList<>(ONE_A_REGION);
        all.addAll(SOME_A_REGION);
        for (String table : all) {
            if (tables.get(table).isEmpty()) {
                continue;
            }
            SortedSet<String> missing = new TreeSet<>(codes);
            missing.removeAll(texts(table, "region"));
            if (!missing.isEmpty()) {
                problems.add(Problem.ofTable(table, "has no row for " + String.join(", ", missing)));
            }
        }
    }

    private void firms() {
        SortedSet<String> miners = texts("miner_firms", "name");
        SortedSet<String> all = new TreeSet<>(miners);
        all.addAll(texts("ai_firms", "name"));
        if (miners.isEmpty() || all.size() == miners.size()) {
            return;
        }
        named("mining_sites", "firm", miners, "table miner_firms");
        named("hosting_contracts", "firm", miners, "table miner_firms");
        named("miner_firms", "becomes", miners, "table miner_firms");
        named("ai_sites", "firm", all, "tables ai_firms and miner_firms");
    }

    private void named(String table, String column, SortedSet<String> names, String where) {
        for (Row row : tables.get(table)) {
            String name = row.text(column);
            if (!name.isEmpty() && !names.contains(name)) {
                problems.add(Problem.ofCell(row, column, "is no firm of " + where + "; the nearest is "
                        + NearestName.of(name, names).orElse("")));
            }
        }
    }

    private void dates() {
        for (Row row : complete("tariffs")) {
            LocalDate end = row.date("end");
            if (end != null && end.isBefore(row.date("start"))) {
                problems.add(Problem.ofCell(row, "end", "is before start " + row.date("start")));
            }
        }
        for (Row row : complete("ai_sites")) {
            monthsInOrder(row, "announced", "construction_start");
            monthsInOrder(row, "announced", "first_power");
            monthsInOrder(row, "construction_start", "first_power");
            monthsInOrder(row, "first_power", "full_power");
        }
        for (String table : List.of("fuel", "bitcoin", "network_power_by_price")) {
            if (soFarRight(table)) {
                consecutiveMonths(table);
            }
        }
        for (String table : List.of("cpi", "data_centre_paths")) {
            if (soFarRight(table)) {
                consecutiveYears(table);
            }
        }
    }

    private void monthsInOrder(Row row, String first, String second) {
        YearMonth a = row.month(first);
        YearMonth b = row.month(second);
        if (a != null && b != null && b.isBefore(a)) {
            problems.add(Problem.ofCell(row, second, "is before " + first + " " + a));
        }
    }

    private void consecutiveMonths(String table) {
        YearMonth previous = null;
        for (Row row : complete(table)) {
            YearMonth month = row.month("month");
            if (previous != null && !month.equals(previous.plusMonths(1))) {
                problems.add(Problem.ofCell(row, "month", "must follow " + previous + " directly"));
            }
            previous = month;
        }
    }

    private void consecutiveYears(String table) {
        Map<String, Integer> previous = new HashMap<>();
        for (Row row : complete(table)) {
            String series = table.equals("cpi") ? "" : row.text("country");
            Integer before = previous.put(series, row.integer("data_year"));
            if (before != null && row.integer("data_year") != before + 1) {
                problems.add(Problem.ofCell(row, "data_year", "must follow " + before + " directly"));
            }
        }
    }

    /** Whether no problem was found in a table yet; a row that could not be read is no gap in a series. */
    private boolean soFarRight(String table) {
        return problems.stream().noneMatch(problem -> problem.table().equals(table));
    }

    private void parameters() {
        Map<String, String> tableByName = new HashMap<>();
        for (Table<Parameter> table : PolicyTables.PARAMETERS) {
            for (Row row : complete(table.spec().name())) {
                String earlier = tableByName.putIfAbsent(row.text("name"), table.spec().name());
                if (earlier != null && !earlier.equals(table.spec().name())) {
                    problems.add(Problem.ofCell(row, "name", "is also in table " + earlier));
                }
                if (!row.text("name").matches("[a-z][a-z0-9_]*")) {
                    problems.add(Problem.ofCell(row, "name", "must be lower snake case"));
                }
                if (!(row.number("low") <= row.number("value") && row.number("value") <= row.number("high"))) {
                    problems.add(Problem.ofCell(row, "value", "is outside low " + row.text("low") + " to high "
                            + row.text("high")));
                }
            }
        }
    }

    private List<Row> complete(String table) {
        return tables.get(table).stream().filter(Row::complete).toList();
    }

    private SortedSet<String> texts(String table, String column) {
        SortedSet<String> texts = new TreeSet<>();
        for (Row row : tables.get(table)) {
            texts.add(row.text(column));
        }
        return texts;
    }
}
