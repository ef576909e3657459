package org.computesiting.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Checks that the power network can be dispatched: ties that join two regions, each given once, and plant on every island. */
final class NetworkChecks {

    private final SortedMap<String, List<Row>> tables;
    private final List<Problem> problems;

    private NetworkChecks(SortedMap<String, List<Row>> tables, List<Problem> problems) {
        this.tables = tables;
        this.problems = problems;
    }

    static void check(SortedMap<String, List<Row>> tables, List<Problem> problems) {
        NetworkChecks checks = new NetworkChecks(tables, problems);
        checks.ties();
        checks.groups();
        checks.islands();
    }

    private void ties() {
        Map<String, Row> given = new HashMap<>();
        for (Row row : complete("interties")) {
            String from = row.text("from");
            String to = row.text("to");
            if (from.equals(to)) {
                problems.add(Problem.ofCell(row, "to", "joins a region to itself"));
            }
            String pair = from.compareTo(to) < 0 ? from + " " + to : to + " " + from;
            Row earlier = given.putIfAbsent(pair + " " + row.text("type") + " " + row.text("in_service"), row);
            if (earlier != null && !earlier.key().equals(row.key())) {
                problems.add(Problem.ofRow(row, "joins the same pair in the same way as line " + earlier.line() + "; give a tie once"));
            }
        }
    }

    private void groups() {
        for (Row row : complete("intertie_groups")) {
            if (row.text("from").equals(row.text("to"))) {
                problems.add(Problem.ofCell(row, "to", "joins a planning group to itself"));
            }
        }
    }

    /** Regions that ties join, whenever these enter service, must have some plant among them. */
    private void islands() {
        SortedSet<String> supplied = new TreeSet<>();
        List<Row> capacity = complete("capacity_history");
        if (capacity.isEmpty() || capacity.size() < tables.get("capacity_history").size()) {
            return;
        }
        for (Row row : capacity) {
            if (row.number("mw_end_2019") > 0.0) {
                supplied.add(row.text("region"));
            }
        }
        Map<String, SortedSet<String>> neighbours = new HashMap<>();
        for (Row row : complete("interties")) {
            neighbours.computeIfAbsent(row.text("from"), key -> new TreeSet<>()).add(row.text("to"));
            neighbours.computeIfAbsent(row.text("to"), key -> new TreeSet<>()).add(row.text("from"));
        }
        SortedSet<String> seen = new TreeSet<>();
        for (Row region : complete("regions")) {
            if (!seen.contains(region.text("code"))) {
                SortedSet<String> island = island(region.text("code"), neighbours);
                seen.addAll(island);
                if (region.number("retail_sales_twh") > 0.0 && island.stream().noneMatch(supplied::contains)) {
                    problems.add(Problem.ofRow(region, "is an island without supply: neither " + String.join(", ", island)
                            + " has plant at the end of 2019 in table capacity_history"));
                }
            }
        }
    }

    private static SortedSet<String> island(String start, Map<String, SortedSet<String>> neighbours) {
        SortedSet<String> found = new TreeSet<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String next : neighbours.getOrDefault(open.pop(), new TreeSet<>())) {
                if (found.add(next)) {
                    open.push(next);
                }
            }
        }
        return found;
    }

    private List<Row> complete(String table) {
        return tables.get(table).stream().filter(Row::complete).toList();
    }
}
