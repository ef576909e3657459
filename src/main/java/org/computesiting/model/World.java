package org.computesiting.model;

import java.util.Arrays;
import java.util.List;
import org.computesiting.data.Deflator;
import org.computesiting.data.Neighbour;
import org.computesiting.data.Parameters;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.computesiting.model.ai.AiIndustry;
import org.computesiting.model.mining.MiningIndustry;
import org.computesiting.model.policy.PublicSector;
import org.computesiting.model.power.PowerSystem;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.model.random.StableId;
import org.computesiting.scenario.Scenario;

/** Everything that exists in a run: the shared tables and the four markets' own. One world belongs to one run and one thread. */
public final class World {
    public final Scenario scenario;
    public final ReferenceData data;
    /** Parameters with the scenario's overrides. */
    public final Parameters parameters;
    /** Nominal to constant 2025 US dollars. */
    public final Deflator deflator;
    public final KeyedRandom random;
    public final MonthClock clock;

    public final RegionTable regions;
    public final SiteTable sites;
    public final Drivers drivers;
    public final MoneyFlows money;
    public final DecisionLedger ledger;
    public final EventLog events;

    public final PublicSector policy;
    public final PowerSystem power;
    public final MiningIndustry mining;
    public final AiIndustry ai;

    /** The run's outside drivers; also serves as their phase. */
    public final DriverPaths driverPaths;

    public World(Scenario scenario, ReferenceData data, long seed) {
        this.scenario = scenario;
        this.data = data;
        this.parameters = data.parameters().withOverrides(scenario.assumptions().parameters());
        this.deflator = new Deflator(data.cpi());
        this.random = new KeyedRandom(seed);
        this.clock = new MonthClock(scenario.horizon().start(), scenario.horizon().months());
        this.regions = regions(data);
        this.sites = new SiteTable(4096);
        this.drivers = new Drivers(regions.count);
        this.money = new MoneyFlows();
        this.ledger = new DecisionLedger();
        this.events = new EventLog();
        this.driverPaths = new DriverPaths(this);
        this.policy = new PublicSector(this);
        this.power = new PowerSystem(this);
        this.mining = new MiningIndustry(this);
        this.ai = new AiIndustry(this);
        recount();
        power.openBooks(this);
    }

    /** Sums sites to regions and firms; called at the end of every phase that changes sites. */
    public void recount() {
        SiteTotals.recount(this);
    }

    private static RegionTable regions(ReferenceData data) {
        List<Region> rows = data.regions();
        RegionTable table = new RegionTable(rows.size());
        for (int r = 0; r < table.count; r++) {
            Region region = rows.get(r);
            table.code[r] = region.code();
            table.name[r] = region.name();
            table.id[r] = StableId.of("region/" + region.code());
            table.country[r] = region.country().ordinal();
            table.populationMillion[r] = region.populationMillion();
            table.areaKm2[r] = region.areaKm2();
            table.latDeg[r] = region.latDeg();
            table.lonDeg[r] = region.lonDeg();
            table.meanTempC[r] = region.meanTempC();
            table.salesTaxShare[r] = region.salesTaxPct() / 100.0;
            table.marketStructure[r] = region.marketStructure().ordinal();
            table.neighbours[r] = neighbours(data, region.code());
        }
        return table;
    }

    private static int[] neighbours(ReferenceData data, String code) {
        int[] found = new int[data.regions().size()];
        int n = 0;
        for (Neighbour pair : data.neighbours()) {
            if (pair.region().equals(code)) {
                found[n++] = data.regionIndex(pair.neighbour());
            } else if (pair.neighbour().equals(code)) {
                found[n++] = data.regionIndex(pair.region());
            }
        }
        int[] rows = Arrays.copyOf(found, n);
        Arrays.sort(rows);
        return rows;
    }
}
