package org.computesiting.model.mining;

import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;

/**
 * How mines come by their power: who fixes a price and for how long, and what a plant of one's own costs to run. Money in 2025 USD.
 *
 * <p>Source: shares, terms and costs as the parameters' rows say (recalled).
 */
final class SupplyTerms {
    private final double priceDeviation;
    private final double fixedShare;
    private final double premiumShare;
    private final int termMonths;
    private final double gasMmbtuPerMwh;
    private final double plantRunningUsdPerMwh;
    private final double wasteCoalUsdPerMwh;
    private final double flareGasUsdPerMwh;

    SupplyTerms(World world) {
        Parameters p = world.parameters;
        priceDeviation = p.get("mining_site_power_price_deviation_log");
        fixedShare = p.get("mining_fixed_price_share");
        premiumShare = p.get("mining_fixed_price_premium_share");
        termMonths = (int) Math.round(p.get("mining_fixed_price_term_months"));
        gasMmbtuPerMwh = p.get("mining_own_gas_plant_mmbtu_per_mwh");
        plantRunningUsdPerMwh = p.get("mining_own_plant_running_cost_usd_per_mwh");
        wasteCoalUsdPerMwh = p.get("mining_own_waste_coal_cost_usd_per_mwh");
        flareGasUsdPerMwh = p.get("mining_flare_gas_cost_usd_per_mwh");
    }

    /** Draws what a mine's place adds to its region's price of power: log-normal with mean 1 less 1. */
    void place(World world, int site) {
        double median = StrictMath.exp(-0.5 * priceDeviation * priceDeviation);
        world.sites.powerPriceDeviationShare[site] = world.random.logNormal(Stream.POPULATION, world.sites.id[site], 0, 9, median, priceDeviation) - 1.0;
    }

    /** Decides for a new mine whether it will fix its price; the price itself is agreed when building starts. */
    void choose(World world, int site) {
        boolean market = world.mining.power.isRestructured(world.sites.region[site]);
        if (market && world.random.chance(Stream.MINER_EXPANSION, world.sites.id[site], 0, 11, fixedShare)) {
            world.sites.powerSupply[site] = PowerSupply.FIXED.ordinal();
        }
    }

    /** Agrees the price of a mine that fixes it: today's delivered price without tax, and a premium for bearing the risk. */
    void agree(World world, int site) {
        SiteTable sites = world.sites;
        if (sites.powerSupply[site] == PowerSupply.FIXED.ordinal() && Double.isNaN(sites.powerPriceUsdPerMwh[site])) {
            int r = sites.region[site];
            double net = world.mining.power.deliveredUsdPerMwh[r] - world.mining.power.taxUsdPerMwh[r] + world.mining.power.basisUsdPerMwh(world, site);
            sites.powerPriceUsdPerMwh[site] = fixedPriceUsdPerMwh(net, premiumShare);
            sites.supplyEndMonth[site] = world.clock.now() + termMonths;
        }
    }

    static double fixedPriceUsdPerMwh(double deliveredUsdPerMwh, double premiumShare) {
        return deliveredUsdPerMwh * (1.0 + premiumShare);
    }

    /** Gives a site of the start or of a firm's home its own plant. */
    static void ownPlant(World world, FleetTable fleet, int site, OwnFuel fuel) {
        if (fuel != OwnFuel.NONE) {
            fleet.ownFuel[site] = fuel.ordinal();
            world.sites.powerSupply[site] = (fuel == OwnFuel.FLARE_GAS ? PowerSupply.ISLAND : PowerSupply.OWN_PLANT).ordinal();
        }
    }

    /** Ends fixed prices whose term is over and renews what own plants cost to run. */
    void refresh(World world, FleetTable fleet) {
        SiteTable sites = world.sites;
        int now = world.clock.now();
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] != OwnerKind.MINER) {
                continue;
            }
            if (fleet.ownFuel[s] != OwnFuel.NONE.ordinal()) {
                sites.powerPriceUsdPerMwh[s] = ownCostUsdPerMwh(OwnFuel.of(fleet.ownFuel[s]), world.regions.gasPriceUsdPerMmbtu[sites.region[s]]);
            } else if (sites.supplyEndMonth[s] != SiteTable.NONE && sites.supplyEndMonth[s] <= now) {
                sites.powerSupply[s] = PowerSupply.TARIFF.ordinal();
                sites.powerPriceUsdPerMwh[s] = Double.NaN;
                sites.supplyEndMonth[s] = SiteTable.NONE;
            }
        }
    }

    /** Fuel and running cost of a mine's own plant, USD/MWh: gas at its heat rate; waste coal net of what the state pays for clearing it. */
    double ownCostUsdPerMwh(OwnFuel fuel, double gasUsdPerMmbtu) {
        return switch (fuel) {
            case GAS -> gasMmbtuPerMwh * gasUsdPerMmbtu + plantRunningUsdPerMwh;
            case WASTE_COAL -> wasteCoalUsdPerMwh;
            case FLARE_GAS -> flareGasUsdPerMwh;
            case NONE -> Double.NaN;
        };
    }
}
