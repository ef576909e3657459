package org.computesiting.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Checks sums over rows: national totals against published ones, shares and shapes against 1. */
final class PlausibilityChecks {

    private static final double SHARE_TOLERANCE = 1e-6;
    private static final double SHAPE_TOLERANCE = 0.01;
    private static final double REGION_COUNT = 61;

    private final SortedMap<String, List<Row>> tables;
    private final List<Problem> problems;

    private PlausibilityChecks(SortedMap<String, List<Row>> tables, List<Problem> problems) {
        this.tables = tables;
        this.problems = problems;
    }

    static void check(SortedMap<String, List<Row>> tables, List<Problem> problems) {
        PlausibilityChecks checks = new PlausibilityChecks(tables, problems);
        checks.totals();
        checks.sharesAddUp("utilities", "share_of_region_load", List.of("region"));
        checks.sharesAddUp("import_origins", "share", List.of("importer", "good"));
        checks.loadShapesAverageToOne();
    }

    private void totals() {
        Predicate<Row> us = row -> row.text("country").equals("US");
        Predicate<Row> canada = row -> row.text("country").equals("CA");
        Predicate<Row> usRegion = row -> row.text("region").startsWith("US-");
        Predicate<Row> canadianRegion = row -> row.text("region").startsWith("CA-");
        total("regions", "count of regions", row -> true, row -> 1, REGION_COUNT, 0, "");
        total("regions", "US retail_sales_twh", us, row -> row.number("retail_sales_twh"), 3930, 0.01, " TWh");
        total("regions", "Canada generation_twh", canada, row -> row.number("generation_twh"), 621, 0.01, " TWh");
        total("capacity_history", "US mw_end_2023", usRegion, row -> row.number("mw_end_2023"), 1_180_000, 0.015, " MW");
        total("capacity_history", "Canada mw_end_2023", canadianRegion, row -> row.number("mw_end_2023"), 152_000, 0.015, " MW");
        total("data_centre_loads", "US twh_2023", usRegion, row -> row.number("twh_2023"), 176, 0.005, " TWh");
        total("mining_sites", "mw_2020_01", row -> true, row -> row.number("mw_2020_01"), 880, 0.03, " MW");
    }

    private void total(String table, String what, Predicate<Row> of, ToDoubleFunction<Row> value, double expected,
            double tolerance, String unit) {
        List<Row> rows = tables.get(table);
        if (!usable(rows)) {
            return;
        }
        double sum = 0;
        for (Row row : rows) {
            if (of.test(row)) {
                sum += value.applyAsDouble(row);
            }
        }
        if (Math.abs(sum - expected) > tolerance * expected) {
            problems.add(Problem.ofTable(table, "total of " + what + " is " + Numbers.plain(sum) + unit + ", expected "
                    + Numbers.plain(expected) + unit + " within " + Numbers.plain(tolerance * 100) + " %"));
        }
    }

    private void sharesAddUp(String table, String column, List<String> group) {
        List<Row> rows = tables.get(table);
        if (!usable(rows)) {
            return;
        }
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Row row : rows) {
            String key = String.join(" ", group.stream().map(row::text).toList());
            sums.merge(key, row.number(column), Double::sum);
        }
        sums.forEach((key, sum) -> {
            if (Math.abs(sum - 1) > SHARE_TOLERANCE) {
                problems.add(Problem.ofTable(table, "column " + column + " of " + key + " adds up to " + Numbers.plain(sum)
                        + ", not to 1"));
            }
        });
    }

    private void loadShapesAverageToOne() {
        List<Row> rows = tables.get("load_shapes");
        if (!usable(rows)) {
            return;
        }
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Row row : rows) {
            double dayParts = row.number("night") + row.number("morning") + row.number("afternoon") + row.number("evening");
            sums.merge(row.text("region"), dayParts / 48, Double::sum);
        }
        sums.forEach((region, mean) -> {
            if (Math.abs(mean - 1) > SHAPE_TOLERANCE) {
                problems.add(Problem.ofTable("load_shapes", "the day-parts of " + region + " average to "
                        + Numbers.plain(mean) + " over the year, not to 1 within " + SHAPE_TOLERANCE));
            }
        });
    }

    private static boolean usable(List<Row> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(Row::complete);
    }
}
