package org.computesiting.model.mining;

import org.computesiting.data.HashrateShare;
import org.computesiting.data.MinerFirm;
import org.computesiting.data.MiningSiteStart;
import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * Miners and their sites before the first month. Named firms come from the data, those already there with their sites of January 2020, the others
 * waiting for their month. What the table has by January 2021 is for the most part under construction at the start. Small mines of a region, one row in the data, are shared out among synthetic firms with log-normal sizes; a few
 * synthetic firms sit in the other regions, the more the cheaper power is there. The rest of the synthetic firms wait to be drawn in by good times.
 */
final class MinerSetup {
    private final World world;
    private final Parameters p;
    private final int named;
    private final int synthetic;
    private final double[] tailMw;
    private SupplyTerms supply;
    /** Megawatts of the tail under construction. */
    private final double[] tailUnderWayMw;
    private final double underWayShare;
    private final double[] sizeWeight;
    private final int[] home;

    MinerSetup(World world) {
        this.world = world;
        this.p = world.parameters;
        named = world.data.minerFirms().size();
        synthetic = (int) Math.round(world.scenario.population().syntheticMiners() * world.scenario.population().scale());
        tailMw = new double[world.regions.count];
        tailUnderWayMw = new double[world.regions.count];
        underWayShare = p.get("mining_under_way_at_start_share");
        sizeWeight = new double[synthetic];
        home = new int[synthetic];
    }

    MinerTable miners() {
        MinerTable miners = new MinerTable(named + synthetic);
        for (int m = 0; m < named; m++) {
            nameFirm(miners, m, world.data.minerFirms().get(m));
        }
        for (int j = 0; j < synthetic; j++) {
            syntheticFirm(miners, named + j, j);
        }
        for (int m = 0; m < named; m++) {
            int heir = rowOf(world.data.minerFirms().get(m).becomes());
            boolean merges = heir >= 0 && world.data.minerFirms().get(m).exits() != null;
            miners.becomes[m] = merges ? heir : -1;
            miners.mergesMonth[m] = merges ? world.clock.indexOf(world.data.minerFirms().get(m).exits()) : -1;
        }
        homes(miners);
        return miners;
    }

    private void nameFirm(MinerTable miners, int m, MinerFirm row) {
        miners.name[m] = row.name();
        miners.id[m] = StableId.of("miner/" + row.name());
        miners.named[m] = true;
        miners.entersMonth[m] = world.clock.indexOf(row.enters());
        boolean gone = row.exits() != null && world.clock.indexOf(row.exits()) < 0;
        miners.active[m] = miners.entersMonth[m] <= 0 && !gone;
        int listedMonth = row.listedFrom() == null ? Integer.MAX_VALUE : world.clock.indexOf(row.listedFrom());
        boolean listed = listedMonth <= 0;
        double listedCapital = 1e6 * p.get("miner_entry_capital_listed_million_usd");
        double privateCapital = 1e6 * p.get("miner_entry_capital_private_million_usd");
        double median = listed ? listedCapital : privateCapital;
        if (miners.active[m]) {
            miners.cashUsd[m] = p.get("miner_present_at_start_capital_share") * median;
        }
        miners.hosts[m] = row.kind().equals("host");
        for (MiningSiteStart site : world.data.miningSites()) {
            miners.hosts[m] |= site.host() && site.firm().equals(row.name());
        }
        common(miners, m, median, p.get(listed ? "miner_hold_share_listed" : "miner_hold_share_private"));
        miners.listed[m] = listed;
        miners.listedMonth[m] = listedMonth;
        if (!listed && listedMonth < Integer.MAX_VALUE) {
            // The firm's draw, which is large or small for its whole life, scales the offering like the capital at entry.
            miners.offeringUsd[m] = Math.max(0.0, miners.entryCapitalUsd[m] * (listedCapital / privateCapital - 1.0));
            miners.holdShareListed[m] = holdShare(miners.id[m], p.get("miner_hold_share_listed"));
        }
        if (row.renamed() != null) {
            miners.formerName[m] = row.formerName();
            miners.renamedMonth[m] = world.clock.indexOf(row.renamed());
        }
    }

    private void syntheticFirm(MinerTable miners, int m, int j) {
        miners.name[m] = "Miner " + (j + 1);
        miners.id[m] = StableId.of("miner/synthetic/" + j);
        miners.entersMonth[m] = Integer.MAX_VALUE;
        sizeWeight[j] = world.random.logNormal(Stream.POPULATION, miners.id[m], 0, 1, 1.0, p.get("synthetic_miner_size_deviation_log"));
        common(miners, m, 1e6 * p.get("miner_entry_capital_synthetic_million_usd"), p.get("miner_hold_share_private"));
    }

    private void common(MinerTable miners, int m, double capitalUsd, double holdShare) {
        miners.failedMonth[m] = -1;
        miners.listedMonth[m] = Integer.MAX_VALUE;
        miners.renamedMonth[m] = -1;
        miners.becomes[m] = -1;
        miners.mergesMonth[m] = -1;
        miners.entryCapitalUsd[m] = world.random.logNormal(Stream.POPULATION, miners.id[m], 0, 2, capitalUsd, 0.8);
        miners.holdShare[m] = holdShare(miners.id[m], holdShare);
        miners.leverageRatio[m] = 2.0 * world.random.uniform(Stream.POPULATION, miners.id[m], 0, 4);
        miners.debtRatePerYear[m] = p.get("debt_cost_bitcoin_backed_share_per_year");
    }

    /** A firm that has no site yet looks first where the table has its largest mine, on the plant it has there. */
    private void homes(MinerTable miners) {
        for (int m = 0; m < named; m++) {
            double largest = 0.0;
            for (MiningSiteStart row : world.data.miningSites()) {
                double mw = Math.max(Math.max(row.mwJan2021(), row.mwJan2022()), Double.isNaN(row.mwLater()) ? 0.0 : row.mwLater());
                if (row.firm().equals(miners.name[m]) && mw > largest) {
                    largest = mw;
                    miners.homeRegion[m] = world.data.regionIndex(row.region());
                    miners.homeFuel[m] = OwnFuel.named(row.ownPower()).ordinal();
                }
            }
        }
    }

    private double holdShare(long id, double mean) {
        return Math.min(1.0, 2.0 * mean * world.random.uniform(Stream.POPULATION, id, 0, 3));
    }

    private int rowOf(String firm) {
        for (int m = 0; m < named; m++) {
            if (world.data.minerFirms().get(m).name().equals(firm)) {
                return m;
            }
        }
        return -1;
    }

    /** Row of the firm that runs a mine of the table: its operator or, before he begins, the firm present that goes on as him. */
    private int operator(MinerTable miners, String firm) {
        int m = rowOf(firm);
        for (int before = 0; m >= 0 && !miners.active[m] && before < named; before++) {
            // An heir that begins while the other still exists is a buyer, who has no mine of the other yet.
            if (miners.becomes[before] == m && miners.active[before] && miners.mergesMonth[before] <= miners.entersMonth[m]) {
                return before;
            }
        }
        return m;
    }

    /** Adds the sites of the start, energised and filled, and gives their owners cash, debt and bitcoin. */
    void sites(MinerTable miners, FleetTable fleet, AsicMarket market, double[] mix, MiningPower power) {
        supply = power.supply;
        for (MiningSiteStart row : world.data.miningSites()) {
            int r = world.data.regionIndex(row.region());
            int m = operator(miners, row.firm());
            double growthMw = underWayShare * Math.max(0.0, row.mwJan2021() - row.mwJan2020());
            if (m >= 0 && miners.active[m] && row.mwJan2020() + growthMw > 0.0) {
                double price = world.data.minerFirms().get(m).powerPriceUsdPerMwh();
                double contract = Double.isNaN(price) ? Double.NaN : price * world.deflator.factor((int) p.get("miner_reported_power_price_year"));
                OwnFuel fuel = OwnFuel.named(row.ownPower());
                if (row.mwJan2020() > 0.0) {
                    add(miners, fleet, market, mix, m, r, row.site(), row.mwJan2020(), contract, fuel);
                }
                if (growthMw > 0.0) {
                    underWay(miners, fleet, m, r, row.site() + (row.mwJan2020() > 0.0 ? " 2" : ""), growthMw, fuel);
                }
            } else {
                tailMw[r] += row.mwJan2020();
                tailUnderWayMw[r] += growthMw;
            }
        }
        elsewhereInNorthAmerica(power);
        shareOutTail(miners, fleet, market, mix);
    }

    /** A small part of the tail sits in regions that no row names, the more the cheaper power is. */
    private void elsewhereInNorthAmerica(MiningPower power) {
        double rows = 0.0;
        double weights = 0.0;
        for (int r = 0; r < tailMw.length; r++) {
            rows += tailMw[r];
            weights += tailMw[r] > 0.0 ? 0.0 : weight(power, r);
        }
        double extra = rows * p.get("synthetic_miner_other_regions_share");
        double growth = 0.0;
        for (double mw : tailUnderWayMw) {
            growth += mw;
        }
        for (int r = 0; r < tailMw.length; r++) {
            if (tailMw[r] <= 0.0 && weights > 0.0) {
                tailMw[r] = extra * weight(power, r) / weights;
                tailUnderWayMw[r] += rows > 0.0 ? tailMw[r] * growth / rows : 0.0;
            }
        }
    }

    private static double weight(MiningPower power, int r) {
        return StrictMath.exp(-power.deliveredUsdPerMwh[r] / 15.0);
    }

    private void shareOutTail(MinerTable miners, FleetTable fleet, AsicMarket market, double[] mix) {
        int here = (int) Math.round(synthetic * p.get("synthetic_miner_present_at_start_share"));
        double[] weightOfRegion = new double[tailMw.length];
        double total = 0.0;
        for (double mw : tailMw) {
            total += mw;
        }
        for (int j = 0; j < here; j++) {
            home[j] = j < tailMw.length && tailMw[j] > 0.0 ? j : drawRegion(miners.id[named + j], total);
            weightOfRegion[home[j]] += sizeWeight[j];
        }
        for (int j = 0; j < here; j++) {
            int m = named + j;
            miners.active[m] = true;
            miners.entersMonth[m] = 0;
            double share = sizeWeight[j] / weightOfRegion[home[j]];
            String place = miners.name[m] + ", " + world.regions.name[home[j]];
            double mw = tailMw[home[j]] * share;
            if (mw > 0.0) {
                add(miners, fleet, market, mix, m, home[j], place, mw, Double.NaN, OwnFuel.NONE);
            }
            // Every second small firm builds twice its part.
            boolean builds = world.random.uniform(Stream.POPULATION, StableId.child(miners.id[m], miners.sitesMade[m]), 0, 6) < 0.5;
            double growthMw = 2.0 * tailUnderWayMw[home[j]] * share;
            if (builds && growthMw > 0.0) {
                underWay(miners, fleet, m, home[j], place + (mw > 0.0 ? " 2" : ""), growthMw, OwnFuel.NONE);
            }
        }
    }

    private int drawRegion(long id, double total) {
        double u = world.random.uniform(Stream.POPULATION, id, 0, 0) * total;
        int last = 0;
        for (int r = 0; r < tailMw.length; r++) {
            if (tailMw[r] > 0.0) {
                last = r;
                u -= tailMw[r];
                if (u <= 0.0) {
                    return r;
                }
            }
        }
        return last;
    }

    private void add(MinerTable miners, FleetTable fleet, AsicMarket market, double[] mix, int m, int r, String name, double mw, double contract,
                     OwnFuel fuel) {
        SiteTable sites = world.sites;
        int ordinal = miners.sitesMade[m]++;
        long id = StableId.child(miners.id[m], ordinal);
        int utility = world.power.utilities.firstOfRegion[r];
        int s = sites.add(id, name, OwnerKind.MINER, m, r, utility, mw, 0);
        sites.stage[s] = SiteStage.ENERGISED.ordinal();
        sites.energisedMonth[s] = -1;
        sites.miningMw[s] = mw;
        sites.powerPriceUsdPerMwh[s] = contract;
        sites.supplyEndMonth[s] = Double.isNaN(contract) ? SiteTable.NONE : (int) Math.round(p.get("mining_fixed_price_term_months"));
        sites.powerSupply[s] = (Double.isNaN(contract) ? PowerSupply.TARIFF : PowerSupply.FIXED).ordinal();
        fleet.fit(sites.count());
        fleet.built[s] = true;
        supply.place(world, s);
        SupplyTerms.ownPlant(world, fleet, s, fuel);
        double perPh = 0.0;
        for (int k = 0; k < market.generations; k++) {
            perPh += mix[k] * market.megawattsPerPetahash[k];
        }
        double petahash = mw * p.get("mining_site_fill_start_share") / perPh;
        for (int k = 0; k < market.generations; k++) {
            fleet.petahash[s * market.generations + k] = petahash * mix[k];
        }
        miners.cashUsd[m] += mw * p.get("miner_start_cash_usd_per_mw");
        miners.debtUsd[m] += mw * p.get("miner_start_debt_usd_per_mw");
        miners.monthlyCostUsd[m] += mw * MiningFormulas.HOURS_PER_MONTH * 50.0;
        miners.bitcoin[m] += mw * p.get("miner_start_bitcoin_per_mw") * miners.holdShare[m];
    }

    /** What is being built at the start, paid for and due within months. */
    private void underWay(MinerTable miners, FleetTable fleet, int m, int r, String place, double mw, OwnFuel fuel) {
        int ordinal = miners.sitesMade[m]++;
        long id = StableId.child(miners.id[m], ordinal);
        int s = world.sites.add(id, place, OwnerKind.MINER, m, r, world.power.utilities.firstOfRegion[r], mw, -1);
        world.sites.stage[s] = SiteStage.BUILDING.ordinal();
        world.sites.studiedMonth[s] = -1;
        world.sites.contractedMonth[s] = -1;
        double longest = p.get("connection_works_mining_months") + p.get("slip_mining_months");
        world.sites.energisedMonth[s] = 1 + (int) (longest * world.random.uniform(Stream.POPULATION, id, 0, 7));
        fleet.fit(world.sites.count());
        fleet.built[s] = true;
        supply.place(world, s);
        SupplyTerms.ownPlant(world, fleet, s, fuel);
    }

    /** Hashrate of the start that runs in China: the published shares nearest before and after the start, linear between them. */
    static double chinaShare(World world) {
        double before = Double.NaN;
        double after = Double.NaN;
        int monthBefore = Integer.MIN_VALUE;
        int monthAfter = Integer.MAX_VALUE;
        for (HashrateShare row : world.data.hashrateShares()) {
            if (!row.place().equals("CN") || row.date().length() != 7 || !row.scope().startsWith("global")) {
                continue;
            }
            int month = world.clock.indexOf(java.time.YearMonth.parse(row.date()));
            if (month <= 0 && month > monthBefore) {
                monthBefore = month;
                before = row.sharePct() / 100.0;
            }
            if (month > 0 && month < monthAfter) {
                monthAfter = month;
                after = row.sharePct() / 100.0;
            }
        }
        if (Double.isNaN(before) || Double.isNaN(after)) {
            return Double.isNaN(before) ? after : before;
        }
        return before + (after - before) * -monthBefore / (monthAfter - monthBefore);
    }
}
