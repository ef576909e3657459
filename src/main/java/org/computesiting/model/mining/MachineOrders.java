package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.data.Good;
import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Buying machines: a site fills empty racks with, and replaces old machines by, the generation of highest net present value per MW when that beats
 * keeping what is there, as far as its owner's cash, credit and shareholders go (his older sites first). The market tells how much is met; that
 * is paid at once, duty and sales tax with it.
 */
final class MachineOrders {
    private static final double LEAST_SHARE = 0.02;

    private final double replaceShare;
    private final double hurdle;
    private int[] generation = new int[0];
    private double[] petahash = new double[0];
    private final double[] purseUsd;
    private final int[] regionBest;

    MachineOrders(World world, int miners) {
        Parameters p = world.parameters;
        replaceShare = p.get("mining_replacement_share_per_order");
        hurdle = p.get("mining_purchase_hurdle_npv_per_usd");
        purseUsd = new double[miners];
        regionBest = new int[world.regions.count];
    }

    /** Files the month's orders. */
    void file(World world) {
        MiningIndustry mining = world.mining;
        SiteTable sites = world.sites;
        if (generation.length < sites.count()) {
            generation = new int[Math.max(sites.count(), 2 * generation.length)];
            petahash = new double[generation.length];
        }
        Arrays.fill(generation, FleetTable.NONE);
        for (int r = 0; r < regionBest.length; r++) {
            regionBest[r] = mining.choice.best(world, r, mining.power.deliveredUsdPerMwh[r] + mining.power.opexUsdPerMwh, 0);
        }
        for (int m = 0; m < purseUsd.length; m++) {
            purseUsd[m] = mining.miners.active[m] && mining.miners.distressMonths[m] == 0 ? mining.treasury.spendableUsd(world, m) : 0.0;
        }
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] == OwnerKind.MINER && mining.fleet.built[s] && purseUsd[sites.owner[s]] > 0.0) {
                consider(world, s);
            }
        }
    }

    private void consider(World world, int s) {
        MiningIndustry mining = world.mining;
        int r = world.sites.region[s];
        double racks = racksMw(world, s);
        if (racks <= 0.0) {
            return;
        }
        double cost = mining.power.runningCostUsdPerMwh(world, s);
        boolean contract = !Double.isNaN(world.sites.powerPriceUsdPerMwh[s]);
        int k = contract ? mining.choice.best(world, r, cost, 0) : regionBest[r];
        if (k < 0) {
            return;
        }
        double priceUsdPerMw = mining.choice.landedUsdPerPh(world, r, k) / mining.machines.megawattsPerPetahash[k];
        double npv = mining.choice.purchaseUsdPerMw(world, r, k, cost, 0) + MiningEconomics.flexibilityUsdPerMw(world, s, k);
        if (npv <= hurdle * priceUsdPerMw) {
            return;
        }
        double free = racks - mining.fleet.installedMw(s, mining.machines) - mining.fleet.onOrderMw(s, mining.machines);
        double mw = Math.max(0.0, free + replacedMw(world, s, k, cost, npv));
        mw = Math.min(mw, purseUsd[world.sites.owner[s]] / priceUsdPerMw);
        if (mw < LEAST_SHARE * racks) {
            return;
        }
        purseUsd[world.sites.owner[s]] -= mw * priceUsdPerMw;
        generation[s] = k;
        petahash[s] = mw / mining.machines.megawattsPerPetahash[k];
        mining.machines.orderedNorthAmericaPetahash[k] += petahash[s];
    }

    /** Racks that will be there when machines ordered now arrive, MW. */
    private static double racksMw(World world, int s) {
        SiteTable sites = world.sites;
        if (sites.isEnergised(s)) {
            return sites.miningMw[s];
        }
        int arrival = world.clock.now() + world.mining.pricing.deliveryMonths();
        boolean soon = sites.stage[s] == SiteStage.BUILDING.ordinal() && sites.energisedMonth[s] != SiteTable.NONE && sites.energisedMonth[s] <= arrival;
        return soon ? sites.gridMw[s] : 0.0;
    }

    private double replacedMw(World world, int s, int newer, double cost, double npvUsdPerMw) {
        MiningIndustry mining = world.mining;
        double mw = 0.0;
        for (int k = 0; k < newer; k++) {
            double ph = mining.fleet.petahash[s * mining.fleet.generations + k];
            if (ph > 0.0) {
                double perPh = mining.machines.megawattsPerPetahash[k];
                double keep = mining.expectations.path.valueUsdPerPh(mining.machines.gridJoulePerTerahash[k], cost, 0) / perPh;
                double sale = 1000.0 * mining.machines.priceUsdPerTerahash[k] * mining.choice.usedPriceShare / perPh;
                mw += npvUsdPerMw + sale > keep ? replaceShare * ph * perPh : 0.0;
            }
        }
        return mw;
    }

    /** Pays for what the market could fill and puts it on its way. */
    void receiveConfirmation(World world) {
        MiningIndustry mining = world.mining;
        for (int s = 0; s < world.sites.count(); s++) {
            int k = generation[s];
            if (k == FleetTable.NONE) {
                continue;
            }
            double filled = petahash[s] * mining.machines.filledShare[k];
            if (filled > 0.0) {
                payFor(world, s, k, filled);
                int slot = freeSlot(mining.fleet, s, world.clock.now() + mining.choice.deliveryMonths(k), k);
                mining.fleet.orderGeneration[slot] = k;
                mining.fleet.orderPetahash[slot] += filled;
            }
        }
    }

    /** Slot of the month of arrival, or of a later month when machines of another kind are due then. */
    private static int freeSlot(FleetTable fleet, int s, int dueMonth, int k) {
        for (int wait = 0; wait < FleetTable.ORDERS - 1; wait++) {
            int slot = FleetTable.orderSlot(s, dueMonth + wait);
            if (fleet.orderGeneration[slot] == FleetTable.NONE || fleet.orderGeneration[slot] == k) {
                return slot;
            }
        }
        throw new IllegalStateException("site row " + s + " has an order for every month of the year ahead");
    }

    private static void payFor(World world, int s, int k, double filled) {
        MiningIndustry mining = world.mining;
        int m = world.sites.owner[s];
        int r = world.sites.region[s];
        double dealer = filled * mining.choice.dealerUsdPerPh(k);
        double duty = dealer * mining.choice.dutyShare(world.regions.country[r], k);
        double tax = (dealer + duty) * world.regions.salesTaxShare[r];
        mining.treasury.fundGrowth(world, m, dealer + duty + tax);
        mining.treasury.pay(world, m, Party.HARDWARE_MAKERS, dealer);
        mining.treasury.pay(world, m, world.regions.country[r] == 0 ? Party.US_TREASURY : Party.CANADA_TREASURY, duty);
        mining.treasury.pay(world, m, Party.STATES, tax);
        world.policy.trade.collect(world.money, Party.MINERS, world.regions.country[r], Good.ASIC, duty);
    }
}
