package org.computesiting.data;

import static org.computesiting.data.Column.choice;
import static org.computesiting.data.Column.integer;
import static org.computesiting.data.Column.month;
import static org.computesiting.data.Column.number;
import static org.computesiting.data.Column.region;
import static org.computesiting.data.Column.text;

import java.util.List;

/** Tables of data-centre load, of the wait for power and of utilities. */
final class DemandTables {

    static final Table<DataCentreLoad> DATA_CENTRE_LOADS = new Table<>(new TableSpec("data_centre_loads",
            "Electricity that data centres use, by region, in 2023.", List.of("region"), List.of(
                    region("region", "region"),
                    number("twh_2023", 0, 100, "electricity used"),
                    number("share_2023_pct", 0, 60, "percent of the electricity sold or self-used in the region"))),
            row -> new DataCentreLoad(row.text("region"), row.number("twh_2023"), row.number("share_2023_pct"),
                    row.provenance()));

    static final Table<DataCentrePath> DATA_CENTRE_PATHS = new Table<>(new TableSpec("data_centre_paths",
            "Electricity that data centres use or may use, by country and year.", List.of("country", "data_year"), List.of(
                    choice("country", List.of("US", "CA"), "country"),
                    integer("data_year", 2015, 2040, "calendar year"),
                    number("twh_low", 0, 3000, "low path"),
                    number("twh_mid", 0, 3000, "middle path"),
                    number("twh_high", 0, 3000, "high path"))),
            row -> new DataCentrePath(Country.valueOf(row.text("country")), row.integer("data_year"), row.number("twh_low"),
                    row.number("twh_mid"), row.number("twh_high"), row.provenance()));

    static final Table<ColocationMarket> COLOCATION_MARKET = new Table<>(new TableSpec("colocation_market",
            "Vacancy and rents of wholesale colocation in primary markets; a check, not read by the model.", List.of("month"), List.of(
                    month("month", "month of the figures"),
                    number("vacancy_share", 0, 1, "vacant over all capacity").mayBeEmpty(),
                    number("rent_usd_per_kw_month", 50, 500, "rent asked, USD of the day").mayBeEmpty())),
            row -> new ColocationMarket(row.month("month"), row.number("vacancy_share"), row.number("rent_usd_per_kw_month"), row.provenance()));

    static final Table<QueueWait> QUEUE_WAITS = new Table<>(new TableSpec("queue_waits",
            "How long a new large load waits for grid power.", List.of("region"), List.of(
                    region("region", "region"),
                    number("wait_months", 1, 180, "months from request to service"))),
            row -> new QueueWait(row.text("region"), row.number("wait_months"), row.provenance()));

    static final Table<UtilityRow> UTILITIES = new Table<>(new TableSpec("utilities",
            "Utilities, or all of one kind in a region together.", List.of("region", "name"), List.of(
                    text("name", "name"),
                    region("region", "region"),
                    choice("kind", List.of("investor", "public", "crown", "coop"), "who owns it"),
                    number("share_of_region_load", 0, 1, "share of the region's load"),
                    number("headroom_share_of_peak", 0, 0.3, "load that could be added at once over its peak"),
                    number("public_power_mw", 0, 5000, "cheap public power for chosen loads"))),
            row -> new UtilityRow(row.text("name"), row.text("region"), row.text("kind"),
                    row.number("share_of_region_load"), row.number("headroom_share_of_peak"),
                    row.number("public_power_mw"), row.provenance()));

    private DemandTables() {
    }
}
