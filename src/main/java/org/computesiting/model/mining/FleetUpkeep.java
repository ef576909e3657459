package org.computesiting.model.mining;

import org.computesiting.data.Parameters;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/** What happens to sites and machines without a new decision: machines fail and arrive, construction falls due, dead sites close. */
final class FleetUpkeep {
    private final double failurePerMonth;
    private final double ageingPerYear;
    private final double ageingFromYears;
    private final int idleMonthsToClose;

    FleetUpkeep(World world) {
        Parameters p = world.parameters;
        failurePerMonth = p.get("asic_failure_rate_share_per_year") / 12.0;
        ageingPerYear = p.get("asic_ageing_failure_share_per_year") / 12.0;
        ageingFromYears = p.get("asic_life_years");
        idleMonthsToClose = (int) Math.round(p.get("mining_idle_months_to_close"));
    }

    void run(World world) {
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] != OwnerKind.MINER) {
                continue;
            }
            if (!world.mining.fleet.built[s] && (sites.stage[s] == SiteStage.BUILDING.ordinal() || sites.isEnergised(s))) {
                build(world, s);
            }
            if (sites.stage[s] != SiteStage.CLOSED.ordinal()) {
                receive(world, s);
            }
            if (sites.isEnergised(s)) {
                fail(world, s);
                closeIfDead(world, s);
            }
        }
    }

    /** Construction is paid when building starts; a miner who cannot pay waits, and gives the site up when power is there. */
    private void build(World world, int s) {
        MiningIndustry mining = world.mining;
        SiteTable sites = world.sites;
        int m = sites.owner[s];
        int r = sites.region[s];
        double usd = sites.gridMw[s] * mining.siteCost.capexUsdPerMw();
        double dutyUsd = usd * mining.siteCost.equipmentDutyShare(world, r);
        double taxUsd = usd * mining.siteCost.equipmentShare() * world.regions.salesTaxShare[r];
        double all = usd + dutyUsd + taxUsd;
        if (mining.treasury.spendableUsd(world, m) >= all) {
            mining.treasury.fundGrowth(world, m, all);
            mining.treasury.pay(world, m, Party.BUILDERS, usd);
            mining.siteCost.payEquipmentDuty(world, m, r, dutyUsd);
            mining.treasury.pay(world, m, Party.STATES, taxUsd);
            mining.fleet.built[s] = true;
            mining.power.supply.agree(world, s);
        } else if (sites.isEnergised(s)) {
            giveUp(world, s, EventKind.SITE_WITHDRAWN);
        }
    }

    private void fail(World world, int s) {
        MiningIndustry mining = world.mining;
        for (int k = 0, i = s * mining.fleet.generations; k < mining.fleet.generations; k++, i++) {
            if (mining.fleet.petahash[i] > 0.0) {
                double years = (world.clock.now() - mining.machines.releaseMonth[k]) / 12.0;
                double rate = failurePerMonth + ageingPerYear * Math.max(0.0, years - ageingFromYears);
                mining.fleet.petahash[i] *= Math.max(0.0, 1.0 - rate);
            }
        }
    }

    /** Machines that are due go into the racks; when room is short the least efficient give way and are sold. */
    private void receive(World world, int s) {
        FleetTable fleet = world.mining.fleet;
        AsicMarket market = world.mining.machines;
        int slot = FleetTable.orderSlot(s, world.clock.now());
        int k = fleet.orderGeneration[slot];
        if (k == FleetTable.NONE) {
            return;
        }
        if (!world.sites.isEnergised(s)) {
            store(world, s, slot);
            return;
        }
        double arriving = Math.min(fleet.orderPetahash[slot], world.sites.miningMw[s] / market.megawattsPerPetahash[k]);
        double surplus = fleet.orderPetahash[slot] - arriving;
        double excess = fleet.installedMw(s, market) + arriving * market.megawattsPerPetahash[k] - world.sites.miningMw[s];
        for (int old = 0; old < fleet.generations && excess > 0.0; old++) {
            int i = s * fleet.generations + old;
            double out = Math.min(fleet.petahash[i], excess / market.megawattsPerPetahash[old]);
            fleet.petahash[i] -= out;
            excess -= out * market.megawattsPerPetahash[old];
            world.mining.moves.sell(world, world.sites.owner[s], old, out);
        }
        fleet.petahash[s * fleet.generations + k] += arriving;
        world.mining.moves.sell(world, world.sites.owner[s], k, surplus);
        fleet.orderGeneration[slot] = FleetTable.NONE;
        fleet.orderPetahash[slot] = 0.0;
    }

    /** Machines wait for power, in the slot of the next month that is free or holds their kind; where none is they are sold. */
    private static void store(World world, int s, int slot) {
        FleetTable fleet = world.mining.fleet;
        int k = fleet.orderGeneration[slot];
        double petahash = fleet.orderPetahash[slot];
        fleet.orderGeneration[slot] = FleetTable.NONE;
        fleet.orderPetahash[slot] = 0.0;
        for (int wait = 1; wait < FleetTable.ORDERS; wait++) {
            int later = FleetTable.orderSlot(s, world.clock.now() + wait);
            if (fleet.orderGeneration[later] == FleetTable.NONE || fleet.orderGeneration[later] == k) {
                fleet.orderGeneration[later] = k;
                fleet.orderPetahash[later] += petahash;
                return;
            }
        }
        world.mining.moves.sell(world, world.sites.owner[s], k, petahash);
    }

    private void closeIfDead(World world, int s) {
        FleetTable fleet = world.mining.fleet;
        boolean inUse = world.sites.aiMw[s] > 0.0 || world.sites.retrofitMw[s] > 0.0 || fleet.onOrderMw(s, world.mining.machines) > 0.0;
        for (int k = 0, i = s * fleet.generations; k < fleet.generations; k++, i++) {
            inUse |= fleet.runs[i] && fleet.petahash[i] > 0.0;
        }
        fleet.idleMonths[s] = inUse ? 0 : fleet.idleMonths[s] + 1;
        if (fleet.idleMonths[s] >= idleMonthsToClose) {
            giveUp(world, s, EventKind.SITE_CLOSED);
        }
    }

    private static void giveUp(World world, int s, EventKind why) {
        world.mining.removeMachines(world, s, 1.0);
        world.mining.moves.sellOrders(world, s);
        world.events.record(world.clock.now(), why, world.sites.region[s], s, world.sites.gridMw[s]);
        world.sites.close(s, world.clock.now());
    }
}
