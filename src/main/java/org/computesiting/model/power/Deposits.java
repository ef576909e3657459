package org.computesiting.model.power;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Deposits of large loads: paid in the month of filing where large-load terms bind, given back on energisation, in part forfeited when the request is
 * withdrawn, wholly when its owner has failed. What is forfeited goes to the region's customers.
 */
final class Deposits {
    private final LargeLoadTerms terms;
    private final PriceModel prices;
    private final double forfeitedShare;

    Deposits(LargeLoadTerms terms, PriceModel prices, double forfeitedShare) {
        this.terms = terms;
        this.prices = prices;
        this.forfeitedShare = forfeitedShare;
    }

    /** Settles the month: what was filed, energised and withdrawn since the last time. */
    void settle(World world) {
        SiteTable sites = world.sites;
        int now = world.clock.now();
        for (int s = 0; s < sites.count(); s++) {
            if (sites.depositUsd[s] > 0.0) {
                release(world, s, now);
            } else if (sites.requestedMonth[s] == now && sites.isPending(s) && terms.bind(sites.utility[s], sites.gridMw[s])) {
                double usd = terms.depositUsdPerMw(sites.utility[s]) * sites.gridMw[s];
                pay(world, s, usd);
                sites.depositUsd[s] = usd;
            }
        }
        world.ai.coverShortfalls(world);
    }

    private void release(World world, int s, int now) {
        SiteTable sites = world.sites;
        boolean withdrawn = sites.stage[s] == SiteStage.CLOSED.ordinal();
        if (!withdrawn && !sites.isEnergised(s)) {
            return;
        }
        boolean failed = sites.ownerKind[s] == OwnerKind.MINER && !world.mining.miners.active[sites.owner[s]];
        double kept = failed ? sites.depositUsd[s] : withdrawn ? forfeitedShare * sites.depositUsd[s] : 0.0;
        pay(world, s, kept - sites.depositUsd[s]);
        prices.credit(sites.region[s], now, kept);
        sites.depositUsd[s] = 0.0;
    }

    /** From the owner to the utilities; a negative amount goes back. */
    private static void pay(World world, int s, double usd) {
        int owner = world.sites.owner[s];
        if (world.sites.ownerKind[s] == OwnerKind.MINER) {
            world.mining.miners.cashUsd[owner] -= usd;
            world.money.pay(Party.MINERS, Party.UTILITIES, usd);
        } else {
            world.ai.firms.cashUsd[owner] -= usd;
            world.money.pay(Party.AI_FIRMS, Party.UTILITIES, usd);
        }
    }
}
