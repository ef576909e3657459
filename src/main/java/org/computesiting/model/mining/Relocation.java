package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Machines that stand still go to the owner's energised site with the cheapest power that has empty racks, if what they would earn there, less freight, beats
 * both what they are worth where they are and what dealers pay. So a firm leaves a place that has become too dear once a cheaper one of its own is ready.
 */
final class Relocation {
    private static final int NONE = -1;
    /** Fewer empty megawatts are not worth a move. */
    private static final double LEAST_MW = 0.1;

    private final int[] target;
    private final double[] targetCost;
    private final double[] roomMw;
    /** Megawatts of machines moved this month. */
    double movedMw;

    Relocation(int miners) {
        target = new int[miners];
        targetCost = new double[miners];
        roomMw = new double[miners];
    }

    void run(World world) {
        Arrays.fill(target, NONE);
        movedMw = 0.0;
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            if (isMine(world, s)) {
                compare(world, s);
            }
        }
        for (int s = 0; s < sites.count(); s++) {
            int m = sites.owner[s];
            if (isMine(world, s) && target[m] != NONE && target[m] != s) {
                leave(world, s, m);
            }
        }
    }

    private static boolean isMine(World world, int s) {
        SiteTable sites = world.sites;
        return sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s) && sites.miningMw[s] > 0.0 && world.mining.miners.active[sites.owner[s]]
            && world.mining.fleet.built[s];
    }

    private void compare(World world, int s) {
        int m = world.sites.owner[s];
        double cost = world.mining.power.runningCostUsdPerMwh(world, s);
        if (target[m] == NONE || cost < targetCost[m]) {
            double room = world.mining.fleet.freeMw(world, s, world.mining.machines);
            if (room >= LEAST_MW) {
                target[m] = s;
                targetCost[m] = cost;
                roomMw[m] = room;
            }
        }
    }

    private void leave(World world, int s, int m) {
        MiningIndustry mining = world.mining;
        FleetTable fleet = mining.fleet;
        double here = mining.power.runningCostUsdPerMwh(world, s);
        if (here <= targetCost[m]) {
            return;
        }
        for (int k = fleet.generations - 1; k >= 0 && roomMw[m] > 0.0; k--) {
            int i = s * fleet.generations + k;
            if (fleet.petahash[i] > 0.0 && !fleet.runs[i] && mining.moves.pays(world, k, here, targetCost[m])) {
                double perPh = mining.machines.megawattsPerPetahash[k];
                double moved = Math.min(Math.min(fleet.petahash[i], mining.moves.freightAffordable(world, m)), roomMw[m] / perPh);
                fleet.petahash[i] -= moved;
                fleet.petahash[target[m] * fleet.generations + k] += moved;
                roomMw[m] -= moved * perPh;
                movedMw += moved * perPh;
                mining.moves.payFreight(world, m, moved);
            }
        }
    }
}
