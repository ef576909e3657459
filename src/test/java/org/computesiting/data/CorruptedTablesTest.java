package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every kind of damage to a table gives one message that names table, row, column, value and reason. */
class CorruptedTablesTest {

    @Test
    void aMissingColumnIsNamed() {
        assertOnlyProblem(new CorruptedTable("regions").dropColumn("peak_gw"), "table regions", "peak_gw", "missing");
    }

    @Test
    void anUnknownColumnIsNamedWithTheNearestKnownOne() {
        List<String> problems = CorruptedTable.problems(new CorruptedTable("fuel").rename("usd_per_cad", "usd_per_cda"));

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).contains("table fuel", "usd_per_cad", "missing");
        assertThat(problems.get(1)).contains("table fuel", "usd_per_cda", "not known", "nearest is usd_per_cad");
    }

    @Test
    void columnsInAnotherOrderAreRefused() {
        assertOnlyProblem(new CorruptedTable("cpi").swapColumns("data_year", "index_1982_84_100"), "table cpi", "order");
    }

    @Test
    void aTextInPlaceOfANumberIsNamed() {
        assertOnlyProblem(new CorruptedTable("regions").setWhere("code", "US-TX", "peak_gw", "lots"), "table regions",
                "line ", "(US-TX)", "column peak_gw", "\"lots\"", "not a number", "0.2 to 120");
    }

    @Test
    void notANumberIsNoNumber() {
        assertOnlyProblem(new CorruptedTable("fuel").setWhere("month", "2020-03", "henry_hub_usd_per_mmbtu", "NaN"),
                "table fuel", "(2020-03)", "henry_hub_usd_per_mmbtu", "\"NaN\"", "finite");
        assertOnlyProblem(new CorruptedTable("fuel").setWhere("month", "2020-03", "henry_hub_usd_per_mmbtu", "-Infinity"),
                "finite");
    }

    @Test
    void anEmptyCellIsNamedWhereAValueIsNeeded() {
        assertOnlyProblem(new CorruptedTable("queue_waits").setWhere("region", "US-VA", "wait_months", ""),
                "table queue_waits", "(US-VA)", "wait_months", "must not be empty");
    }

    @Test
    void aLastMonthBeforeTheFirstIsNamed() {
        assertOnlyProblem(new CorruptedTable("coincident_peaks").setWhere("region", "US-TX", "last_month", "4"),
                "table coincident_peaks", "(US-TX)", "last_month", "before first_month", "6 to 12");
    }

    @Test
    void aValueOutOfItsRangeIsNamedWithTheRange() {
        assertOnlyProblem(new CorruptedTable("load_history").setWhere("region", "CA-ON", "peak_to_mean", "17"),
                "table load_history", "(CA-ON)", "peak_to_mean", "\"17\"", "1 to 4");
    }

    @Test
    void anUnknownRegionIsNamedWithTheNearestCode() {
        List<String> problems = CorruptedTable.problems(new CorruptedTable("interties").set(1, "from", "US-QX"));

        assertThat(problems).singleElement().asString().contains("table interties", "line 2", "column from", "US-QX",
                "no region of table regions", "nearest is ");
    }

    @Test
    void anUnknownRegionInAListIsNamed() {
        assertOnlyProblem(new CorruptedTable("intertie_groups").set(1, "states_to", "US-CA US-XX"), "table intertie_groups",
                "states_to", "US-XX");
    }

    @Test
    void anUnknownTechnologyIsNamed() {
        assertOnlyProblem(new CorruptedTable("capacity_history").set(1, "technology", "cole"), "table capacity_history",
                "technology", "\"cole\"", "nearest is coal");
    }

    @Test
    void aRepeatedKeyIsNamedWithBothLines() {
        CorruptedTable table = new CorruptedTable("price_history");

        assertOnlyProblem(table.repeatRow(1), "table price_history", "line " + (table.rows() + 1), "region+data_year",
                "line 2");
    }

    @Test
    void aWrongBasisIsNamed() {
        assertOnlyProblem(new CorruptedTable("tariffs").set(3, "basis", "guessed"), "table tariffs", "line 4", "basis",
                "\"guessed\"", "retrieved, derived, recalled");
    }

    @Test
    void anUnknownSourceIsNamedWithTheNearestKey() {
        assertOnlyProblem(new CorruptedTable("cpi").set(1, "source", "bls_cpi"), "table cpi", "column source", "\"bls_cpi\"",
                "nearest is bls_cpi_u");
    }

    @Test
    void aRowWithTooFewCellsIsNamed() {
        assertOnlyProblem(new CorruptedTable("cpi").dropLastCell(2), "table cpi", "line 3", "cells");
    }

    @Test
    void aMissingRegionIsNamed() {
        CorruptedTable table = new CorruptedTable("legislatures");

        assertOnlyProblem(table.dropRow(table.rowWhere("region", "US-MT")), "table legislatures", "no row for US-MT");
    }

    @Test
    void aTotalOffThePublishedOneIsNamed() {
        assertOnlyProblem(new CorruptedTable("regions").setWhere("code", "US-CA", "retail_sales_twh", "25.2"),
                "table regions", "US retail_sales_twh", "expected 3930 TWh within 1 %");
    }

    @Test
    void capacityOffThePublishedTotalIsNamed() {
        assertOnlyProblem(new CorruptedTable("capacity_history").set(1, "mw_end_2023", "60000"), "table capacity_history",
                "Canada mw_end_2023");
    }

    @Test
    void sharesThatDoNotAddUpAreNamed() {
        assertOnlyProblem(new CorruptedTable("utilities").setWhere("region", "US-WV", "share_of_region_load", "0.9"),
                "table utilities", "US-WV adds up to 0.9");
    }

    @Test
    void datesInTheWrongOrderAreNamed() {
        CorruptedTable table = new CorruptedTable("tariffs");
        int row = table.rowWhere("end", "2025-03-06");

        assertOnlyProblem(table.set(row, "end", "2025-03-01"), "table tariffs", "column end", "2025-03-01", "before start");
    }

    @Test
    void aMissingMonthInASeriesIsNamed() {
        CorruptedTable table = new CorruptedTable("bitcoin");

        assertOnlyProblem(table.dropRow(table.rowWhere("month", "2021-05")), "table bitcoin", "2021-06", "must follow 2021-04");
    }

    @Test
    void aSiteOfAnUnknownFirmIsNamed() {
        assertOnlyProblem(new CorruptedTable("mining_sites").setWhere("site", "Corsicana", "firm", "Riot Platfroms"),
                "table mining_sites", "Riot Platfroms", "nearest is Riot Platforms");
    }

    @Test
    void aParameterOutsideItsOwnRangeOrInTwoTablesIsNamed() {
        CorruptedTable power = new CorruptedTable("parameters_power");
        String name = new CorruptedTable("parameters_ai").cell(1, "name");
        List<String> problems = CorruptedTable.problems(power.set(1, "value", "1e9").set(2, "name", name));

        assertThat(problems).hasSize(2);
        assertThat(problems).anySatisfy(problem -> assertThat(problem).contains("table parameters_power", "outside low"));
        assertThat(problems).anySatisfy(problem -> assertThat(problem).contains("is also in table parameters_power"));
    }

    @Test
    void allProblemsOfAllTablesAreListedAtOnce() {
        List<String> problems = CorruptedTable.problems(
                new CorruptedTable("cpi").set(1, "index_1982_84_100", "high").set(2, "basis", "?"),
                new CorruptedTable("fuel").set(5, "usd_per_cad", "7").set(9, "month", "March 2020"),
                new CorruptedTable("halvings").dropColumn("date"));

        assertThat(problems).hasSize(5);
        assertThat(new DataException(problems).getMessage()).startsWith("5 problems in the reference tables:")
                .contains(problems);
    }

    @Test
    void aMissingTableIsNamed() {
        TableSource bundled = TableSource.bundled();

        assertThat(CorruptedTable.problems(name -> name.equals("cpi") ? Optional.empty() : bundled.bytes(name)))
                .singleElement().asString().isEqualTo("table cpi: is missing");
    }

    @Test
    void anEmptyTableAndOneWithoutRowsAreNamed() {
        assertThat(CorruptedTable.problems(TableSource.bundled().with("cpi", new byte[0]))).singleElement().asString()
                .contains("table cpi", "empty", "data_year,index_1982_84_100");
        byte[] header = "data_year,index_1982_84_100,source,year,basis,notes\n".getBytes(StandardCharsets.UTF_8);
        assertThat(CorruptedTable.problems(TableSource.bundled().with("cpi", header))).singleElement().asString()
                .contains("table cpi", "no rows");
    }

    @Test
    void megabytesOfGarbageGiveShortMessages() {
        byte[] garbage = new byte[10_000_000];
        Arrays.fill(garbage, (byte) 'x');
        assertThat(CorruptedTable.problems(TableSource.bundled().with("cpi", garbage)))
                .isNotEmpty().allSatisfy(problem -> assertThat(problem).contains("table cpi").hasSizeLessThan(300));
        Arrays.fill(garbage, (byte) 0xff);
        assertThat(CorruptedTable.problems(TableSource.bundled().with("cpi", garbage))).singleElement().asString()
                .contains("table cpi", "not UTF-8");
        assertThat(CorruptedTable.problems(TableSource.bundled().with("cpi", "\"open".getBytes(StandardCharsets.UTF_8))))
                .singleElement().asString().contains("table cpi", "not CSV");
    }

    @Test
    void bundledTablesWithoutDamageHaveNoProblems() {
        assertThat(CorruptedTable.problems(new CorruptedTable("cpi"))).isEmpty();
    }

    @Test
    void theExceptionCarriesTheProblems() {
        TableSource damaged = new CorruptedTable("cpi").set(1, "basis", "?").in(TableSource.bundled());

        assertThatThrownBy(() -> ReferenceData.load(damaged)).isInstanceOf(DataException.class)
                .hasMessageStartingWith("1 problem in the reference tables:");
    }

    private static void assertOnlyProblem(CorruptedTable table, String... parts) {
        assertThat(CorruptedTable.problems(table)).singleElement().asString().contains(parts);
    }
}
