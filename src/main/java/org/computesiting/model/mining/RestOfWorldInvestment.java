package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;

/**
 * How miners outside North America invest: every cell fills empty racks and replaces machines that a new one beats, and builds racks when a new mine
 * pays, the faster the better it pays and the better the mood, with a lag. Racks that stand empty because nothing pays are given up slowly.
 */
final class RestOfWorldInvestment {
    private final double fillSharePerMonth;
    private final double replaceSharePerMonth;
    private final double[] growthPerMonth = new double[RestOfWorld.PLACES];
    private final double hurdle;
    private final double siteCapexUsdPerMw;
    private final double siteResidualShare;
    private final double abandonSharePerMonth;
    private final int buildMonths;
    private final int deliveryMonths;
    private final double opexUsdPerMwh;
    private final double scrapUsdPerWatt;
    private final double underWaySharePerMonth;
    private final double preBanDecline;
    private final int banMonth;
    /** Orders of the month by cell and generation, PH/s. */
    private final double[] ordered;

    RestOfWorldInvestment(World world, RestOfWorld others) {
        Parameters p = world.parameters;
        fillSharePerMonth = p.get("row_rack_fill_share_per_month");
        replaceSharePerMonth = p.get("row_replacement_share_per_month");
        growthPerMonth[RestOfWorld.ELSEWHERE] = p.get("row_rack_growth_share_per_month");
        growthPerMonth[RestOfWorld.CHINA] = p.get("china_rack_growth_share_per_month");
        hurdle = p.get("mining_growth_hurdle_npv_per_usd");
        siteCapexUsdPerMw = 1e6 * p.get("row_site_capex_million_usd_per_mw");
        siteResidualShare = p.get("mining_site_residual_share");
        abandonSharePerMonth = p.get("row_rack_abandonment_share_per_month");
        buildMonths = (int) Math.round(p.get("row_rack_build_months"));
        deliveryMonths = (int) Math.round(p.get("asic_delivery_lag_months"));
        opexUsdPerMwh = p.get("mining_opex_beyond_power_usd_per_mwh");
        scrapUsdPerWatt = p.get("asic_scrap_usd_per_watt");
        underWaySharePerMonth = p.get("row_rack_under_way_share_per_month");
        preBanDecline = p.get("china_rack_decline_before_ban_share_per_month");
        banMonth = ChinaBan.startMonth(world);
        ordered = new double[RestOfWorld.CELLS * others.generations];
    }

    /** Files the month's orders and starts racks. */
    void decide(World world, RestOfWorld others) {
        AsicMarket market = world.mining.machines;
        double mood = Math.max(0.3, Math.min(1.5, world.drivers.bitcoinMomentum));
        Arrays.fill(ordered, 0.0);
        for (int cell = 0; cell < RestOfWorld.CELLS; cell++) {
            double cost = others.costUsdPerMwh(cell) + opexUsdPerMwh;
            int best = best(world, cost);
            if (best < 0) {
                continue;
            }
            double npvUsdPerMw = npvUsdPerMw(world, best, cost);
            double capitalUsdPerMw = world.mining.choice.dealerUsdPerPh(best) / market.megawattsPerPetahash[best];
            double installed = others.installedMw(cell, market);
            double free = Math.max(0.0, others.rackMw[cell] - installed - others.onOrderMw(cell, market));
            double wantedMw = npvUsdPerMw > 0.0 ? fillSharePerMonth * free : 0.0;
            wantedMw += replacedMw(world, others, cell, best, cost, npvUsdPerMw);
            order(market, cell, best, wantedMw);
            grow(world, others, cell, mood, (npvUsdPerMw - siteCapexUsdPerMw * (1.0 - siteResidualShare)) / (capitalUsdPerMw + siteCapexUsdPerMw));
        }
    }

    private void order(AsicMarket market, int cell, int generation, double mw) {
        double ph = mw / market.megawattsPerPetahash[generation];
        ordered[cell * market.generations + generation] += ph;
        market.orderedElsewherePetahash[generation] += ph;
    }

    private double replacedMw(World world, RestOfWorld others, int cell, int best, double cost, double npvUsdPerMw) {
        AsicMarket market = world.mining.machines;
        double mw = 0.0;
        for (int k = 0; k < best; k++) {
            double keepUsdPerMw = world.mining.expectations.path.valueUsdPerPh(market.gridJoulePerTerahash[k], cost, deliveryMonths)
                / market.megawattsPerPetahash[k];
            double saleUsdPerMw = 1e6 * scrapUsdPerWatt;
            if (npvUsdPerMw + saleUsdPerMw > keepUsdPerMw) {
                mw += replaceSharePerMonth * others.petahash[cell * market.generations + k] * market.megawattsPerPetahash[k];
            }
        }
        return npvUsdPerMw > 0.0 ? mw : 0.0;
    }

    private void grow(World world, RestOfWorld others, int cell, double mood, double npvPerUsd) {
        double pull = Math.max(0.0, Math.min(1.0, npvPerUsd / hurdle));
        int slot = (world.clock.now() + buildMonths) % others.ringMonths;
        pull *= Math.max(0.0, 1.0 - others.rackMw[cell] / others.potentialMw[cell]);
        others.arrivingRackMw[slot][cell] += others.rackMw[cell] * growthPerMonth[cell / RestOfWorld.BINS] * pull * mood;
        if (cell / RestOfWorld.BINS == RestOfWorld.CHINA && world.clock.now() < banMonth) {
            others.rackMw[cell] *= 1.0 - preBanDecline;
        }
        double idle = others.rackMw[cell] - others.installedMw(cell, world.mining.machines);
        if (npvPerUsd <= 0.0 && idle > 0.0) {
            others.rackMw[cell] -= idle * abandonSharePerMonth;
        }
    }

    private int best(World world, double cost) {
        AsicMarket market = world.mining.machines;
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k <= market.frontier; k++) {
            if (world.mining.choice.isOnOffer(k) && npvUsdPerMw(world, k, cost) > most) {
                most = npvUsdPerMw(world, k, cost);
                best = k;
            }
        }
        return best;
    }

    private double npvUsdPerMw(World world, int k, double cost) {
        MiningIndustry mining = world.mining;
        double value = mining.expectations.path.valueUsdPerPh(mining.machines.gridJoulePerTerahash[k], cost, mining.choice.deliveryMonths(k));
        return (value - mining.choice.dealerUsdPerPh(k)) / mining.machines.megawattsPerPetahash[k];
    }

    /**
     * Before the first month: what makers built in the months before is on its way, spread over all miners by their racks, here and elsewhere; racks
     * elsewhere too.
     */
    void fillPipeline(World world, RestOfWorld others, AsicMarket market, FleetTable fleet) {
        int k = market.frontier;
        double racks = northAmericanRacksMw(world);
        double northAmericaMw = market.outputMwPerMonth * deliveryMonths * racks;
        for (int cell = 0; cell < RestOfWorld.CELLS; cell++) {
            racks += others.rackMw[cell];
        }
        for (int m = 0; m < deliveryMonths; m++) {
            for (int cell = 0; cell < RestOfWorld.CELLS; cell++) {
                double mw = market.outputMwPerMonth * others.rackMw[cell] / racks;
                others.arrivingPetahash[m][cell * market.generations + k] += mw / market.megawattsPerPetahash[k];
            }
        }
        for (int m = 0; m < buildMonths; m++) {
            for (int cell = RestOfWorld.ELSEWHERE * RestOfWorld.BINS; cell < (RestOfWorld.ELSEWHERE + 1) * RestOfWorld.BINS; cell++) {
                others.arrivingRackMw[m][cell] += underWaySharePerMonth * others.rackMw[cell];
            }
        }
        fillNorthAmerica(world, market, fleet, k, northAmericaMw / racks);
    }

    private static double northAmericanRacksMw(World world) {
        double mw = 0.0;
        for (int s = 0; s < world.sites.count(); s++) {
            mw += world.sites.ownerKind[s] == OwnerKind.MINER ? world.sites.gridMw[s] : 0.0;
        }
        return mw;
    }

    /** North American machines on their way fill empty racks and those under construction, all by the same share. */
    private void fillNorthAmerica(World world, AsicMarket market, FleetTable fleet, int k, double machinesMw) {
        double room = 0.0;
        for (int s = 0; s < world.sites.count(); s++) {
            room += roomMw(world, market, fleet, s);
        }
        double share = room > 0.0 ? Math.min(1.0, machinesMw / room) : 0.0;
        for (int s = 0; s < world.sites.count(); s++) {
            double mw = share * roomMw(world, market, fleet, s);
            if (mw > 0.0) {
                int arrives = 1 + (int) (deliveryMonths * world.random.uniform(Stream.POPULATION, world.sites.id[s], 0, 8));
                int due = Math.max(arrives, world.sites.energisedMonth[s]);
                int slot = FleetTable.orderSlot(s, Math.min(due, FleetTable.ORDERS - 1));
                fleet.orderGeneration[slot] = k;
                fleet.orderPetahash[slot] = mw / market.megawattsPerPetahash[k];
            }
        }
    }

    private static double roomMw(World world, AsicMarket market, FleetTable fleet, int s) {
        boolean mine = world.sites.ownerKind[s] == OwnerKind.MINER;
        return mine ? Math.max(0.0, world.sites.gridMw[s] - fleet.installedMw(s, market)) : 0.0;
    }

    /** Sends what the market could fill on its way. */
    void ship(World world, RestOfWorld others) {
        AsicMarket market = world.mining.machines;
        int g = market.generations;
        for (int k = 0; k < g; k++) {
            int slot = (world.clock.now() + world.mining.choice.deliveryMonths(k)) % others.ringMonths;
            for (int cell = 0; cell < RestOfWorld.CELLS; cell++) {
                others.arrivingPetahash[slot][cell * g + k] += ordered[cell * g + k] * market.filledShare[k];
            }
        }
    }
}
