package org.computesiting.data;

import static org.computesiting.data.Column.choice;
import static org.computesiting.data.Column.integer;
import static org.computesiting.data.Column.number;
import static org.computesiting.data.Column.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tables of how load, wind, sun and water differ within and between years. */
final class ShapeTables {

    private static final List<String> BLOCKS = Arrays.stream(Block.values())
            .map(block -> block.name().toLowerCase(Locale.ROOT)).toList();
    private static final List<String> LOAD_YEARS = IntStream.rangeClosed(LoadHistory.FIRST_YEAR, LoadHistory.LAST_YEAR)
            .mapToObj(year -> "demand_index_" + year).toList();

    static final Table<LoadShape> LOAD_SHAPES = new Table<>(new TableSpec("load_shapes",
            "Load by month and block over the mean load of the year.", List.of("region", "month_of_year"),
            withBlocks(0.2, 3, "load over the mean load of the year", region("region", "region"), monthOfYear())),
            row -> new LoadShape(row.text("region"), row.integer("month_of_year"), row.numbers(BLOCKS), row.provenance()));

    static final Table<RenewableShape> RENEWABLE_SHAPES = new Table<>(new TableSpec("renewable_shapes",
            "Output of wind and solar plant over capacity by month and block.",
            List.of("region", "technology", "month_of_year"),
            withBlocks(0, 1, "output over capacity", region("region", "region"),
                    choice("technology", List.of("wind", "solar"), "kind of plant"), monthOfYear())),
            row -> new RenewableShape(row.text("region"), row.technology(), row.integer("month_of_year"),
                    row.numbers(BLOCKS), row.provenance()));

    static final Table<LoadHistory> LOAD_HISTORY = new Table<>(new TableSpec("load_history",
            "Mean load by year over that of 2022, and how peaked the load is.", List.of("region"), loadHistoryColumns()),
            row -> new LoadHistory(row.text("region"), row.numbers(LOAD_YEARS), row.number("peak_to_mean"),
                    row.integer("peak_hour_local"), row.provenance()));

    static final Table<HydroMonth> HYDRO_MONTHS = new Table<>(new TableSpec("hydro_months",
            "Output of hydro plant over capacity by month of a mean year.", List.of("region", "month_of_year"), List.of(
                    region("region", "region"),
                    monthOfYear(),
                    number("capacity_factor", 0, 1, "output over capacity"),
                    number("annual_cv", 0, 1.5, "standard deviation over mean of the yearly output"))),
            row -> new HydroMonth(row.text("region"), row.integer("month_of_year"), row.number("capacity_factor"),
                    row.number("annual_cv"), row.provenance()));

    static final Table<HydroYear> HYDRO_YEARS = new Table<>(new TableSpec("hydro_years",
            "Output of hydro plant by past year over that of the mean year.", List.of("region", "data_year"), List.of(
                    region("region", "region"),
                    integer("data_year", 2000, 2026, "calendar year"),
                    number("output_relative_to_mean", 0, 4, "output over that of the mean year"))),
            row -> new HydroYear(row.text("region"), row.integer("data_year"), row.number("output_relative_to_mean"),
                    row.provenance()));

    private ShapeTables() {
    }

    private static Column monthOfYear() {
        return integer("month_of_year", 1, 12, "1 to 12");
    }

    private static List<Column> withBlocks(double low, double high, String meaning, Column... first) {
        List<Column> columns = new ArrayList<>(Arrays.asList(first));
        for (String block : BLOCKS) {
            columns.add(number(block, low, high, meaning));
        }
        return columns;
    }

    private static List<Column> loadHistoryColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(region("region", "region"));
        for (String year : LOAD_YEARS) {
            columns.add(number(year, 0.3, 2, "mean load over that of 2022"));
        }
        columns.add(number("peak_to_mean", 1, 4, "typical highest hour over the mean hour"));
        columns.add(integer("peak_hour_local", 0, 23, "most frequent local hour of the yearly peak"));
        return columns;
    }
}
