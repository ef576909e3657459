package org.computesiting.data;

import static org.computesiting.data.Column.choice;
import static org.computesiting.data.Column.integer;
import static org.computesiting.data.Column.month;
import static org.computesiting.data.Column.number;
import static org.computesiting.data.Column.region;
import static org.computesiting.data.Column.regions;
import static org.computesiting.data.Column.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Tables of plant, lines, fuel and money. */
final class PowerTables {

    static final List<String> TECHNOLOGY_CODES = Arrays.stream(Technology.values()).map(Technology::code).toList();

    private static final List<String> CAPACITY_YEARS = IntStream
            .rangeClosed(CapacityHistory.FIRST_YEAR, CapacityHistory.LAST_YEAR).mapToObj(year -> "mw_end_" + year).toList();

    static final Table<CapacityHistory> CAPACITY_HISTORY = new Table<>(new TableSpec("capacity_history",
            "Net summer generating capacity at the end of each year.", List.of("region", "technology"), capacityColumns()),
            row -> new CapacityHistory(row.text("region"), row.technology(), row.numbers(CAPACITY_YEARS),
                    row.number("capacity_factor"), row.provenance()));

    static final Table<TechnologyCost> TECHNOLOGY_COSTS = new Table<>(new TableSpec("technology_costs",
            "Cost and technical figures of generating plant and storage.", List.of("technology"),
            costColumns(choice("technology", TECHNOLOGY_CODES, "kind of plant"))),
            row -> new TechnologyCost(row.technology(), row.number("heat_rate_mmbtu_per_mwh"),
                    row.number("new_heat_rate_mmbtu_per_mwh"), row.number("variable_om_usd_per_mwh"),
                    row.number("fixed_om_usd_per_kw_year"), row.number("overnight_capex_usd_per_kw"),
                    row.integer("lead_time_months"), row.integer("life_years"), row.number("forced_outage_share"),
                    row.integer("dollar_year"), row.provenance()));

    static final Table<OnsiteGeneration> ONSITE_GENERATION = new Table<>(new TableSpec("onsite_generation",
            "Cost and technical figures of plant behind the meter of a large load.", List.of("technology"),
            costColumns(text("technology", "kind of plant"))),
            row -> new OnsiteGeneration(row.text("technology"), row.number("heat_rate_mmbtu_per_mwh"),
                    row.number("new_heat_rate_mmbtu_per_mwh"), row.number("variable_om_usd_per_mwh"),
                    row.number("fixed_om_usd_per_kw_year"), row.number("overnight_capex_usd_per_kw"),
                    row.integer("lead_time_months"), row.integer("life_years"), row.number("forced_outage_share"),
                    row.integer("dollar_year"), row.provenance()));

    static final Table<CoincidentPeak> COINCIDENT_PEAKS = new Table<>(new TableSpec("coincident_peaks",
            "Charges by a large customer's load in a market's highest hours.", List.of("region"), List.of(
                    region("region", "region"),
                    integer("first_month", 1, 12, "first month of the year that can hold a peak"),
                    integer("last_month", 1, 12, "last month of the year that can hold a peak"),
                    number("charge_usd_per_kw_year", 0, 500, "charge for the mean load in the peaks, 2025 USD"),
                    number("hours_per_month", 1, 200, "hours to be off in such a month so as not to be caught"))),
            row -> new CoincidentPeak(row.text("region"), row.integer("first_month"), row.integer("last_month"),
                    row.number("charge_usd_per_kw_year"), row.number("hours_per_month"), row.provenance()));

    static final Table<Intertie> INTERTIES = new Table<>(new TableSpec("interties",
            "Transfer limits between regions; rows that join one pair add up.",
            List.of("from", "to", "type", "in_service"), List.of(
                    region("from", "region at one end"),
                    region("to", "region at the other end"),
                    number("forward_mw", 0, 40_000, "limit from the first to the second"),
                    number("reverse_mw", 0, 40_000, "limit the other way"),
                    choice("type", List.of("ac", "hvdc", "b2b", "ac_radial_b2b", "ac_non_ercot", "b2b_non_ercot"),
                            "kind of line; non_ercot = joins the part of Texas outside ERCOT"),
                    month("in_service", "first month of service; empty = before 2020").mayBeEmpty())),
            row -> new Intertie(row.text("from"), row.text("to"), row.number("forward_mw"), row.number("reverse_mw"),
                    row.text("type"), row.month("in_service"), row.provenance()));

    static final Table<IntertieGroup> INTERTIE_GROUPS = new Table<>(new TableSpec("intertie_groups",
            "Joint transfer limits between planning groups.", List.of("from", "to"), List.of(
                    text("from", "planning group"),
                    text("to", "planning group"),
                    number("forward_mw", 0, 60_000, "joint limit from the first to the second"),
                    number("reverse_mw", 0, 60_000, "joint limit the other way"),
                    regions("states_from", "regions at the first end"),
                    regions("states_to", "regions at the second end"))),
            row -> new IntertieGroup(row.text("from"), row.text("to"), row.number("forward_mw"), row.number("reverse_mw"),
                    row.regions("states_from"), row.regions("states_to"), row.provenance()));

    static final Table<FuelMonth> FUEL = new Table<>(new TableSpec("fuel",
            "Gas prices and the exchange rate by month.", List.of("month"), List.of(
                    month("month", "month"),
                    number("henry_hub_usd_per_mmbtu", 0.5, 30, "Henry Hub spot, nominal"),
                    number("aeco_usd_per_mmbtu", 0.05, 30, "Alberta AECO-C spot, nominal"),
                    number("usd_per_cad", 0.5, 1.2, "US dollars for one Canadian dollar"))),
            row -> new FuelMonth(row.month("month"), row.number("henry_hub_usd_per_mmbtu"),
                    row.number("aeco_usd_per_mmbtu"), row.number("usd_per_cad"), row.provenance()));

    static final Table<CpiYear> CPI = new Table<>(new TableSpec("cpi",
            "US consumer prices, CPI-U all items, averages of years.", List.of("data_year"), List.of(
                    integer("data_year", 2000, 2030, "calendar year"),
                    number("index_1982_84_100", 150, 450, "1982-84 = 100"))),
            row -> new CpiYear(row.integer("data_year"), row.number("index_1982_84_100"), row.provenance()));

    private PowerTables() {
    }

    private static List<Column> capacityColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(region("region", "region"));
        columns.add(choice("technology", TECHNOLOGY_CODES, "kind of plant"));
        for (String year : CAPACITY_YEARS) {
            columns.add(number(year, 0, 80_000, "MW at the end of the year"));
        }
        columns.add(number("capacity_factor", 0, 1, "yearly output over capacity").mayBeEmpty());
        return columns;
    }

    private static List<Column> costColumns(Column technology) {
        return List.of(technology,
                number("heat_rate_mmbtu_per_mwh", 0, 20, "fuel per output of the existing fleet; 0 without fuel"),
                number("new_heat_rate_mmbtu_per_mwh", 0, 20, "fuel per output of a new plant; 0 without fuel"),
                number("variable_om_usd_per_mwh", 0, 30, "operation and maintenance by output"),
                number("fixed_om_usd_per_kw_year", 0, 300, "operation and maintenance by capacity"),
                number("overnight_capex_usd_per_kw", 200, 20_000, "building cost without interest"),
                integer("lead_time_months", 1, 180, "months from decision to service"),
                integer("life_years", 5, 100, "years over which the cost is recovered"),
                number("forced_outage_share", 0, 0.5, "share of the time out of order"),
                integer("dollar_year", 2015, 2026, "year of the dollars"));
    }
}
