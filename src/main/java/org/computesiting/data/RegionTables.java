package org.computesiting.data;

import static org.computesiting.data.Column.choice;
import static org.computesiting.data.Column.flag;
import static org.computesiting.data.Column.integer;
import static org.computesiting.data.Column.number;
import static org.computesiting.data.Column.region;
import static org.computesiting.data.Column.text;

import java.util.List;
import java.util.Locale;

/** Tables of regions, their prices and neighbours, and of the sources. */
final class RegionTables {

    static final Table<Source> SOURCES = new Table<>(new TableSpec("sources",
            "Documents and data sets that the rows of all tables rest on.", List.of("key"), List.of(
                    text("key", "short name that rows carry"),
                    text("citation", "what it is and where it was read"),
                    text("licence", "terms a data set states; empty if only figures were taken").mayBeEmpty())),
            row -> new Source(row.text("key"), row.text("citation"), row.text("licence")));

    static final Table<Region> REGIONS = new Table<>(new TableSpec("regions",
            "The 50 states, the District of Columbia and the 10 provinces in their base years.", List.of("code"), List.of(
                    text("code", "ISO 3166-2 code"),
                    text("name", "English name"),
                    choice("country", List.of("US", "CA"), "country"),
                    text("interconnection", "synchronous grid or grids"),
                    text("grid_region", "market or planning area"),
                    number("lat_deg", 18, 72, "latitude of the middle"),
                    number("lon_deg", -160, -52, "longitude of the middle"),
                    number("population_million", 0.1, 45, "inhabitants"),
                    number("area_km2", 150, 1.8e6, "total area with inland water"),
                    number("retail_sales_twh", 0.5, 600, "electricity sold to final customers in demand_year"),
                    number("direct_use_twh", 0, 60, "electricity used by those who make it"),
                    number("losses_twh", 0, 40, "losses between plant and customer"),
                    integer("demand_year", 2018, 2026, "year of the three figures before"),
                    number("peak_gw", 0.2, 120, "highest load of a year"),
                    flag("winter_peak", "whether it falls in winter"),
                    number("generation_twh", 0.1, 700, "net generation, 2023 (2022 for AK, HI)"),
                    number("net_exports_twh", -120, 120, "exports less imports to all neighbours"),
                    number("industrial_price_2023_usd_per_mwh", 20, 500, "average industrial price, nominal"),
                    number("commercial_price_2023_usd_per_mwh", 20, 500, "average commercial price, nominal"),
                    number("gas_price_2025_usd_per_mmbtu", 0.5, 30, "gas price at power plants, nominal"),
                    number("coal_price_usd_per_mmbtu", 0.5, 8, "coal price at power plants, nominal"),
                    number("mean_temp_c", -10, 30, "mean temperature of the year"),
                    number("co2_kg_per_mwh", 0, 1200, "emission intensity of generation"),
                    choice("market_structure", List.of("restructured", "cost_of_service", "crown"), "who sets the price"),
                    number("sales_tax_pct", 0, 15, "general state and average local rate; in Canada what business bears"))),
            row -> new Region(row.text("code"), row.text("name"), Country.valueOf(row.text("country")),
                    row.text("interconnection"), row.text("grid_region"), row.number("lat_deg"), row.number("lon_deg"),
                    row.number("population_million"), row.number("area_km2"), row.number("retail_sales_twh"),
                    row.number("direct_use_twh"), row.number("losses_twh"), row.integer("demand_year"),
                    row.number("peak_gw"), row.flag("winter_peak"), row.number("generation_twh"),
                    row.number("net_exports_twh"), row.number("industrial_price_2023_usd_per_mwh"),
                    row.number("commercial_price_2023_usd_per_mwh"), row.number("gas_price_2025_usd_per_mmbtu"),
                    row.number("coal_price_usd_per_mmbtu"), row.number("mean_temp_c"), row.number("co2_kg_per_mwh"),
                    MarketStructure.valueOf(row.text("market_structure").toUpperCase(Locale.ROOT)),
                    row.number("sales_tax_pct"), row.provenance()));

    static final Table<PriceHistory> PRICE_HISTORY = new Table<>(new TableSpec("price_history",
            "Average power prices by region and year, delivery included.", List.of("region", "data_year"), List.of(
                    region("region", "region"),
                    integer("data_year", 2015, 2026, "calendar year"),
                    number("industrial_usd_per_mwh", 20, 500, "industrial customers, nominal"),
                    number("residential_usd_per_mwh", 40, 600, "households, nominal"),
                    number("commercial_usd_per_mwh", 30, 600, "commercial customers, nominal"))),
            row -> new PriceHistory(row.text("region"), row.integer("data_year"), row.number("industrial_usd_per_mwh"),
                    row.number("residential_usd_per_mwh"), row.number("commercial_usd_per_mwh"), row.provenance()));

    static final Table<Neighbour> NEIGHBOURS = new Table<>(new TableSpec("neighbours",
            "Pairs of regions that touch on land or across water.", List.of("region", "neighbour"), List.of(
                    region("region", "region"),
                    region("neighbour", "region that touches it"),
                    choice("kind", List.of("land", "water", "grid"), "how they touch"))),
            row -> new Neighbour(row.text("region"), row.text("neighbour"), row.text("kind"), row.provenance()));

    private RegionTables() {
    }
}
