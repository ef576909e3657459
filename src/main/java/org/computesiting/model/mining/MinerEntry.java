package org.computesiting.model.mining;

import org.computesiting.data.Parameters;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;

/** Firms that appear and firms that merge. Named ones enter and merge in the months of the data; synthetic ones enter when bitcoin has risen. */
final class MinerEntry {
    private final double entrySharePerMonth;

    MinerEntry(World world) {
        Parameters p = world.parameters;
        entrySharePerMonth = p.get("synthetic_miner_entry_share_per_month");
    }

    void run(World world) {
        MinerTable miners = world.mining.miners;
        int now = world.clock.now();
        double boom = Math.max(0.0, Math.min(1.5, world.drivers.bitcoinMomentum - 1.0));
        for (int m = 0; m < miners.count; m++) {
            int heir = miners.becomes[m];
            if (heir >= 0 && miners.mergesMonth[m] == now && miners.active[m] && miners.failedMonth[heir] < 0) {
                merge(world, m, heir);
            }
        }
        for (int m = 0; m < miners.count; m++) {
            boolean waiting = !miners.active[m] && miners.failedMonth[m] < 0;
            if (waiting && miners.named[m] && miners.entersMonth[m] == now && now > 0) {
                enter(world, m);
            } else if (waiting && !miners.named[m] && miners.entersMonth[m] == Integer.MAX_VALUE
                && world.random.chance(Stream.MINER_EXPANSION, miners.id[m], now, 8, entrySharePerMonth * boom)) {
                miners.entersMonth[m] = now;
                enter(world, m);
            }
        }
    }

    private static void enter(World world, int m) {
        MinerTable miners = world.mining.miners;
        double usd = miners.entryCapitalUsd[m] * MinerListings.mood(world);
        miners.active[m] = true;
        world.mining.treasury.receive(world, m, Party.CAPITAL_MARKET, usd);
        world.events.record(world.clock.now(), EventKind.MINER_ENTERS, -1, m, usd);
    }

    /** Sites, money and debt go to the heir, who is in business from now on if he was not yet. */
    private static void merge(World world, int m, int heir) {
        MinerTable miners = world.mining.miners;
        world.events.record(world.clock.now(), EventKind.MINER_ACQUIRED, -1, m, miners.miningMw[m]);
        for (int s = 0; s < world.sites.count(); s++) {
            if (world.sites.ownerKind[s] == OwnerKind.MINER && world.sites.owner[s] == m) {
                world.sites.owner[s] = heir;
            }
        }
        miners.active[heir] = true;
        miners.active[m] = false;
        miners.failedMonth[m] = world.clock.now();
        miners.cashUsd[heir] += miners.cashUsd[m];
        miners.bitcoin[heir] += miners.bitcoin[m];
        miners.debtUsd[heir] += miners.debtUsd[m];
        miners.monthlyCostUsd[heir] += miners.monthlyCostUsd[m];
        Covenants.merge(miners, m, heir);
        miners.cashUsd[m] = 0.0;
        miners.bitcoin[m] = 0.0;
        miners.debtUsd[m] = 0.0;
    }
}
