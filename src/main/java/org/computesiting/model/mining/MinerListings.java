package org.computesiting.model.mining;

import org.computesiting.model.EventKind;
import org.computesiting.model.Party;
import org.computesiting.model.World;

/**
 * Firms whose shares begin to trade on a stock exchange and firms that take their present name, in the months of the data. A firm that lists raises
 * what a listed firm's capital at entry exceeds a private one's, times the mood of the market, and finds equity like other listed firms from then on.
 * A new name changes no number.
 */
final class MinerListings {

    void run(World world) {
        MinerTable miners = world.mining.miners;
        int now = world.clock.now();
        for (int m = 0; m < miners.count; m++) {
            if (!miners.listed[m] && miners.listedMonth[m] == now && miners.failedMonth[m] < 0) {
                list(world, m);
            }
            if (miners.renamedMonth[m] == now && miners.active[m]) {
                world.events.record(now, EventKind.MINER_RENAMED, -1, m, miners.miningMw[m]);
            }
        }
    }

    private static void list(World world, int m) {
        MinerTable miners = world.mining.miners;
        double offering = miners.offeringUsd[m];
        miners.listed[m] = true;
        miners.offeringUsd[m] = 0.0;
        miners.holdShare[m] = miners.holdShareListed[m];
        // Who is not in business yet brings the whole capital of a listed firm when he enters.
        if (miners.active[m]) {
            double usd = Math.min(offering * mood(world), world.mining.treasury.marketValueUsd(world, m));
            miners.entryCapitalUsd[m] += usd / mood(world);
            miners.equityRaisedUsd[m] += usd;
            world.mining.treasury.receive(world, m, Party.CAPITAL_MARKET, usd);
            world.events.record(world.clock.now(), EventKind.MINER_LISTS, -1, m, usd);
        } else {
            miners.entryCapitalUsd[m] += offering;
        }
    }

    /** Capital that finds its way to a miner that enters or lists, over that of an even market. */
    static double mood(World world) {
        return Math.max(0.5, Math.min(2.0, world.drivers.bitcoinMomentum));
    }
}
