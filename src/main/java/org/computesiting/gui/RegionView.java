package org.computesiting.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import org.computesiting.data.Country;
import org.computesiting.data.MarketStructure;
import org.computesiting.model.RegionTable;
import org.computesiting.model.SitingModel;
import sim.util.Propertied;
import sim.util.Properties;

/** A region as an inspector shows it; reads the model's tables each time it is asked, so it stays true from month to month and from run to run. */
public final class RegionView implements Propertied {
    private final SitingModel model;
    private final int row;

    RegionView(SitingModel model, String code) {
        this.model = model;
        this.row = model.world().data.regionIndex(code);
    }

    /** Row in the regions' table. */
    public int row() {
        return row;
    }

    /** ISO 3166-2 code. */
    public String code() {
        return table().code[row];
    }

    @Override
    public String toString() {
        return table().name[row];
    }

    private RegionTable table() {
        return model.world().regions;
    }

    @Override
    public Properties properties() {
        List<Reading> lines = new ArrayList<>();
        lines.add(Reading.words("Region", "Name and ISO 3166-2 code", () -> table().name[row] + " (" + code() + ")"));
        lines.add(Reading.words("Country", "Country", () -> Country.values()[table().country[row]] == Country.values()[0] ? "United States" : "Canada"));
        lines.add(Reading.words("Power market", "How electricity is sold", () -> MarketStructure.values()[table().marketStructure[row]].name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        number(lines, "AI capacity, MW", "Energised grid capacity of AI and other data centres", 0, (t, r) -> t.aiMw[r]);
        number(lines, "Mining capacity, MW", "Energised grid capacity used for bitcoin mining", 0, (t, r) -> t.miningMw[r]);
        number(lines, "Being rebuilt for AI, MW", "Mining capacity under retrofit", 0, (t, r) -> t.retrofitMw[r]);
        number(lines, "Empty halls, MW", "Finished halls that stand empty", 0, (t, r) -> t.vacantMw[r]);
        number(lines, "AI announced, MW", "AI capacity asked for and not yet energised", 0, (t, r) -> t.announcedAiMw[r]);
        number(lines, "Queue, MW", "All capacity in interconnection queues", 0, (t, r) -> t.queueMw[r]);
        number(lines, "Headroom, MW", "Load that could be connected now", 0, (t, r) -> t.headroomMw[r]);
        number(lines, "Wait for power, months", "From filing to energisation, as an applicant of today should expect", 0, (t, r) -> t.expectedMonthsToPower[r]);
        number(lines, "Wholesale price, $/MWh", "Load-weighted price of the month, 2025 US dollars", 1, (t, r) -> t.wholesalePriceUsdPerMwh[r]);
        number(lines, "Industrial price, $/MWh", "All-in price of a large industrial customer, 2025 US dollars", 1, (t, r) -> t.industrialPriceUsdPerMwh[r]);
        number(lines, "Residential price, $/MWh", "All-in price of a household, 2025 US dollars", 1, (t, r) -> t.residentialPriceUsdPerMwh[r]);
        number(lines, "Capacity price, $/kW-yr", "Price of firm capacity, 2025 US dollars", 1, (t, r) -> t.capacityPriceUsdPerKwYear[r]);
        number(lines, "Reserve margin, %", "Firm capacity over forecast peak, less one", 1, (t, r) -> 100.0 * t.reserveMargin[r]);
        number(lines, "Gas price, $/MMBtu", "Delivered gas price with tariffs, 2025 US dollars", 2, (t, r) -> t.gasPriceUsdPerMmbtu[r]);
        number(lines, "Hashrate, EH/s", "Hashrate that ran, month mean", 2, (t, r) -> t.hashrateEhs[r]);
        number(lines, "Load served, MW", "Average load of the month: homes and industry, data centres, mines", 0,
            (t, r) -> t.baseLoadMw[r] + t.dataCentreLoadMw[r] + t.miningLoadMw[r]);
        number(lines, "Net exports, GWh", "Electricity sent to other regions less received, in the month", 0, (t, r) -> t.netExportsMwh[r] / 1000.0);
        number(lines, "Operation jobs", "Jobs in running mines and data centres", 0, (t, r) -> t.operationJobs[r]);
        number(lines, "Construction jobs", "Jobs in building them", 0, (t, r) -> t.constructionJobs[r]);
        number(lines, "Sales tax forgone, M$", "Not collected in the month because of exemptions, million 2025 US dollars", 2, (t, r) -> t.forgoneTaxUsd[r] / 1e6);
        number(lines, "Compute taxes, M$", "Collected from compute in the month, million 2025 US dollars", 2, (t, r) -> t.computeTaxUsd[r] / 1e6);
        return new Readings(this, lines);
    }

    /** What is in force and what happened, as a small HTML page. */
    String story() {
        return RegionStory.html(model.world(), row);
    }

    private void number(List<Reading> lines, String name, String description, int decimals, ToDoubleBiFunction<RegionTable, Integer> column) {
        lines.add(Reading.number(name, description, decimals, () -> column.applyAsDouble(table(), row)));
    }
}
