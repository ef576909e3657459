package org.computesiting.gui;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.computesiting.model.MonthClock;
import org.computesiting.model.SiteStage;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.ai.LoadKind;
import org.computesiting.observe.EventTexts;
import sim.util.Propertied;
import sim.util.Properties;

/** A site as an inspector shows it. */
public final class SiteView implements Propertied {
    private final SitingModel model;
    private final int row;
    private final long id;
    private final String name;

    SiteView(SitingModel model, int row) {
        this.model = model;
        this.row = row;
        this.id = table().id[row];
        this.name = table().name[row];
    }

    /** Row in the sites' table. */
    public int row() {
        return row;
    }

    World world() {
        return model.world();
    }

    private SiteTable table() {
        return model.world().sites;
    }

    /** Whether the site exists: after a reset a site of the run before may not have been asked for yet. */
    boolean exists() {
        return row < table().count() && table().id[row] == id;
    }

    @Override
    public String toString() {
        String where = exists() ? world().regions.name[table().region[row]] : "not in this run yet";
        return title().contains(where) ? title() : title() + ", " + where;
    }

    /** The tooltip on the map. */
    String summary() {
        SiteTable t = table();
        String uses = t.isEnergised(row) ? part("mining", t.miningMw[row]) + part("AI", t.aiMw[row]) + part("being rebuilt for AI", t.retrofitMw[row])
                + part("of halls that stand empty", t.vacantMw[row])
            : ", " + Words.number(t.gridMw[row], 0) + " MW " + Words.stage(t.stageOf(row));
        return "<b>" + title() + "</b>" + uses;
    }

    /** Name of the site, and its owner where the name does not say who that is. */
    String title() {
        String owner = exists() ? EventTexts.owner(world(), row) : "";
        return owner.isEmpty() || name.contains(owner) ? name : name + " (" + owner + ")";
    }

    private static String part(String use, double mw) {
        return mw > 0.0 ? ", " + Words.number(mw, mw < 10 ? 1 : 0) + " MW " + use : "";
    }

    @Override
    public Properties properties() {
        return new Readings(this, List.of(
            Reading.words("Site", "Name of the site", () -> name),
            Reading.words("Owner", "Firm that owns it", () -> exists() ? EventTexts.owner(world(), row) : "\u2013"),
            Reading.words("Region", "State or province", () -> exists() ? world().regions.name[table().region[row]] : "\u2013"),
            Reading.words("Utility", "Who connects and serves it", this::utility),
            Reading.words("Stage", "Requested, studied, contracted, building, energised, closed", () -> exists() ? Words.stage(table().stageOf(row)) : "\u2013"),
            number("Grid connection, MW", "Asked for or held", (t, s) -> t.gridMw[s]),
            number("Mining, MW", "Energised part used for bitcoin mining", (t, s) -> t.miningMw[s]),
            number("AI, MW", "Energised part used for AI and other data-centre load", (t, s) -> t.aiMw[s]),
            number("Being rebuilt for AI, MW", "Part under retrofit; draws nothing", (t, s) -> t.retrofitMw[s]),
            number("Empty halls, MW", "Part that is finished, or will be, for tenants not yet found", (t, s) -> t.vacantMw[s]),
            Reading.words("Computes", "Kind of load of a data centre or of the leased part of a mine", this::load),
            number("Own generation, MW", "Behind the meter", (t, s) -> t.ownGenerationMw[s]),
            Reading.words("Requested", "Month of the request", () -> month(table().requestedMonth)),
            Reading.words("Energised", "Month of energisation, or when it is due", this::energised),
            Reading.words("Tenant", "AI firm that leases a part", this::tenant),
            Reading.words("Hall of", "Firm in whose building a leased hall is", this::landlord),
            number("Rent, $/MW-yr", "Rent of the lease, 2025 US dollars per MW of grid capacity and year",
                (t, s) -> t.tenant[s] >= 0 || t.landlord[s] >= 0 ? t.rentUsdPerMwYear[s] : Double.NaN),
            Reading.words("Power supply of a mine", "Tariff or hourly price, fixed price, or a plant of its own", this::powerSupply),
            number("Power price, $/MWh", "Of its contract, tariff, hourly price or own plant", this::powerPrice)));
    }

    private Reading number(String label, String description, ToDoubleBiFunction<SiteTable, Integer> column) {
        int decimals = label.contains("MW-yr") ? 0 : 1;
        return Reading.number(label, description, decimals, () -> exists() ? column.applyAsDouble(table(), row) : Double.NaN);
    }

    private String load() {
        boolean computes = exists() && (table().ownerKind[row] == OwnerKind.AI_FIRM || table().aiMw[row] + table().retrofitMw[row] > 0.0);
        return computes ? LoadKind.of(table().loadKind[row]).label() : "\u2013";
    }

    private String landlord() {
        int landlord = exists() ? table().landlord[row] : SiteTable.NONE;
        return landlord < 0 ? "\u2013" : world().ai.firms.name[landlord];
    }

    private double powerPrice(SiteTable t, int site) {
        boolean mine = t.ownerKind[site] == OwnerKind.MINER;
        return mine ? world().mining.powerPriceUsdPerMwh(world(), site) : world().power.billing.priceUsdPerMwh(world(), site);
    }

    private String powerSupply() {
        if (!exists() || table().ownerKind[row] != OwnerKind.MINER) {
            return "\u2013";
        }
        int end = table().supplyEndMonth[row];
        String until = end == SiteTable.NONE ? "" : " until " + Words.month(world().clock, end, true);
        return PowerSupply.of(table().powerSupply[row]).label() + until;
    }

    private String utility() {
        int utility = exists() ? table().utility[row] : -1;
        return utility >= 0 ? world().power.utilities.name[utility] : "\u2013";
    }

    private String tenant() {
        int tenant = exists() ? table().tenant[row] : -1;
        return tenant >= 0 ? world().ai.firms.name[tenant] : "none";
    }

    private String month(int[] column) {
        MonthClock clock = world().clock;
        return exists() ? Words.month(clock, column[row], column[row] != SiteTable.NONE) : "\u2013";
    }

    private String energised() {
        if (!exists() || table().energisedMonth[row] == SiteTable.NONE) {
            return exists() && table().isEnergised(row) ? "before " + Words.month(world().clock.date(0)) : "not yet";
        }
        String when = Words.month(world().clock.date(table().energisedMonth[row]));
        return table().stageOf(row) == SiteStage.BUILDING ? "due " + when : when;
    }
}
