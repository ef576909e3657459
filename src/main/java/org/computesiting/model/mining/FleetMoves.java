package org.computesiting.model.mining;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.World;

/** Moving machines between sites of one owner and selling them to dealers. */
final class FleetMoves {
    private final double moveUsdPerPh;

    FleetMoves(double moveUsdPerMachine, double petahashPerMachine) {
        moveUsdPerPh = moveUsdPerMachine / petahashPerMachine;
    }

    /**
     * Takes a share of a site's megawatts of machines out, the least efficient first. They go to the owner's other energised sites with empty
     * racks, in row order; what finds no rack, or is not worth the freight, is sold to dealers at the used price.
     *
     * @param mwShare share of the site's mining megawatts that must be empty afterwards, 0 to 1
     * @return megawatts of machines taken out
     */
    double vacate(World world, int site, double mwShare) {
        MiningIndustry mining = world.mining;
        FleetTable fleet = mining.fleet;
        fleet.fit(world.sites.count());
        double room = world.sites.miningMw[site] * (1.0 - Math.max(0.0, Math.min(1.0, mwShare)));
        double excess = fleet.installedMw(site, mining.machines) - room;
        double taken = 0.0;
        for (int k = 0; k < fleet.generations && excess > 0.0; k++) {
            int i = site * fleet.generations + k;
            double perPh = mining.machines.megawattsPerPetahash[k];
            double out = Math.min(fleet.petahash[i], excess / perPh);
            if (out > 0.0) {
                fleet.petahash[i] -= out;
                place(world, site, k, out);
                excess -= out * perPh;
                taken += out * perPh;
            }
        }
        return taken;
    }

    private void place(World world, int site, int generation, double petahash) {
        MiningIndustry mining = world.mining;
        int owner = world.sites.owner[site];
        double left = petahash;
        double saleUsdPerPh = 1000.0 * mining.machines.priceUsdPerTerahash[generation] * mining.choice.usedPriceShare;
        for (int s = 0; s < world.sites.count() && left > 0.0; s++) {
            boolean own = world.mining.miners.active[owner] && s != site && world.sites.ownerKind[s] == OwnerKind.MINER && world.sites.owner[s] == owner && world.sites.isEnergised(s);
            if (!own) {
                continue;
            }
            double cost = mining.power.runningCostUsdPerMwh(world, s);
            double worth = mining.expectations.path.valueUsdPerPh(mining.machines.gridJoulePerTerahash[generation], cost, 1) - moveUsdPerPh;
            double roomMw = mining.fleet.freeMw(world, s, mining.machines);
            double moved = Math.min(Math.min(left, freightAffordable(world, owner)), roomMw / mining.machines.megawattsPerPetahash[generation]);
            if (worth > saleUsdPerPh && moved > 0.0) {
                mining.fleet.petahash[s * mining.fleet.generations + generation] += moved;
                left -= moved;
                payFreight(world, owner, moved);
            }
        }
        sell(world, owner, generation, left);
    }

    /** Whether a machine is worth more at another site, freight paid and a month lost, than where it is and than what dealers pay. */
    boolean pays(World world, int generation, double hereUsdPerMwh, double thereUsdPerMwh) {
        MiningIndustry mining = world.mining;
        double joule = mining.machines.gridJoulePerTerahash[generation];
        double there = mining.expectations.path.valueUsdPerPh(joule, thereUsdPerMwh, 1) - moveUsdPerPh;
        double here = mining.expectations.path.valueUsdPerPh(joule, hereUsdPerMwh, 0);
        double saleUsdPerPh = 1000.0 * mining.machines.priceUsdPerTerahash[generation] * mining.choice.usedPriceShare;
        return there > Math.max(here, saleUsdPerPh);
    }

    /** Machines whose freight a firm's cash pays, PH/s. */
    double freightAffordable(World world, int owner) {
        return Math.max(0.0, world.mining.miners.cashUsd[owner]) / moveUsdPerPh;
    }

    void payFreight(World world, int owner, double petahash) {
        world.mining.treasury.pay(world, owner, Party.BUILDERS, petahash * moveUsdPerPh);
    }

    /** Sells what is on its way to a site to dealers at the used price. */
    void sellOrders(World world, int site) {
        FleetTable fleet = world.mining.fleet;
        for (int i = site * FleetTable.ORDERS; i < (site + 1) * FleetTable.ORDERS; i++) {
            if (fleet.orderGeneration[i] != FleetTable.NONE) {
                sell(world, world.sites.owner[site], fleet.orderGeneration[i], fleet.orderPetahash[i]);
                fleet.orderGeneration[i] = FleetTable.NONE;
                fleet.orderPetahash[i] = 0.0;
            }
        }
    }

    /** Sells machines to dealers at the used price. */
    void sell(World world, int owner, int generation, double petahash) {
        if (petahash <= 0.0) {
            return;
        }
        MiningIndustry mining = world.mining;
        double usd = petahash * 1000.0 * mining.machines.priceUsdPerTerahash[generation] * mining.choice.usedPriceShare;
        mining.machines.addUsed(generation, petahash, false);
        mining.miners.cashUsd[owner] += usd;
        world.money.pay(Party.HARDWARE_MAKERS, Party.MINERS, usd);
    }
}
