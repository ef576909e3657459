package org.computesiting.model.mining;

import org.computesiting.data.Parameters;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * Bankruptcy. A miner whose debt has exceeded the loan-to-value limit, even after the lender's sweep, for some months in a row, while he loses money,
 * defaults. If he earned in those months the interest on what creditors would lend on his assets he is reorganised: creditors cut the debt and he goes on. Else he
 * fails: creditors take cash and bitcoin, and his sites with their machines, and what is owed on their leases, are sold one by one to the highest bidder
 * among the miners with the deepest pockets. A site nobody bids for closes, its machines go to dealers; its leased part stays, and creditors take the
 * rent. Requests under way are withdrawn. A breach of a covenant ({@link Covenants}) is no default.
 */
final class Insolvency {
    /** Bidders in an auction: miners with the most to spend. */
    private static final int BIDDERS = 64;

    private final int patienceMonths;
    private final double bidShare;
    private final double bidNoise;
    private final int[] bidder = new int[BIDDERS];
    private final double[] purse = new double[BIDDERS];
    private int bidders;

    Insolvency(World world) {
        Parameters p = world.parameters;
        patienceMonths = (int) Math.round(p.get("miner_distress_patience_months"));
        bidShare = p.get("mining_site_auction_bid_share");
        bidNoise = p.get("mining_site_auction_noise_log");
    }

    void run(World world) {
        MinerTable miners = world.mining.miners;
        boolean any = false;
        for (int m = 0; m < miners.count; m++) {
            judge(world, m);
            any |= miners.active[m] && miners.distressMonths[m] >= patienceMonths;
        }
        if (!any) {
            return;
        }
        gatherBidders(world);
        for (int m = 0; m < miners.count; m++) {
            if (miners.active[m] && miners.distressMonths[m] >= patienceMonths) {
                if (isWorthMoreAlive(world, m)) {
                    reorganise(world, m);
                } else {
                    fail(world, m);
                }
            }
        }
        for (int s = 0; s < world.sites.count(); s++) {
            boolean orphan = world.sites.ownerKind[s] == OwnerKind.MINER && world.sites.stage[s] < SiteStage.CLOSED.ordinal()
                && miners.failedMonth[world.sites.owner[s]] == world.clock.now();
            if (orphan) {
                liquidate(world, s);
            }
        }
    }

    /** Counts months in which debt is beyond what creditors stand for, even after their sweep, and income does not cover what is due. */
    private static void judge(World world, int m) {
        MinerTable miners = world.mining.miners;
        if (!miners.active[m]) {
            return;
        }
        boolean beyond = miners.debtUsd[m] > world.mining.treasury.debtLimitUsd(world, m) + 1.0
            && miners.revenueUsd[m] + miners.hostingRevenueUsd[m] < miners.outgoingsUsd[m];
        miners.distressMonths[m] = beyond ? miners.distressMonths[m] + 1 : 0;
    }

    private void gatherBidders(World world) {
        MinerTable miners = world.mining.miners;
        bidders = 0;
        for (int m = 0; m < miners.count; m++) {
            if (!miners.active[m] || miners.distressMonths[m] > 0) {
                continue;
            }
            double usd = world.mining.treasury.spendableUsd(world, m);
            if (bidders < BIDDERS) {
                insert(miners, bidders++, m, usd);
            } else if (ranksBefore(miners, m, usd, BIDDERS - 1)) {
                insert(miners, BIDDERS - 1, m, usd);
            }
        }
    }

    private boolean ranksBefore(MinerTable miners, int m, double usd, int at) {
        return purse[at] < usd || purse[at] == usd && miners.id[bidder[at]] > miners.id[m];
    }

    /** Keeps the list sorted by purse, ties by identity, dropping the poorest when it is full. */
    private void insert(MinerTable miners, int last, int m, double usd) {
        int at = last;
        while (at > 0 && ranksBefore(miners, m, usd, at - 1)) {
            purse[at] = purse[at - 1];
            bidder[at] = bidder[at - 1];
            at--;
        }
        purse[at] = usd;
        bidder[at] = m;
    }

    /** In the months of distress he earned the interest on the debt that creditors would leave standing. */
    private boolean isWorthMoreAlive(World world, int m) {
        MinerTable miners = world.mining.miners;
        double earnings = Covenants.lastEarningsUsd(miners, m, world.clock.now(), patienceMonths);
        double interest = world.mining.treasury.reorganisedDebtUsd(world, m) * miners.debtRatePerYear[m] / 12.0 * Math.min(patienceMonths, Covenants.MONTHS);
        return earnings > interest;
    }

    /** Creditors leave so much debt standing as they would lend the mean firm on its assets, its books begin anew, and it goes on. */
    private static void reorganise(World world, int m) {
        MinerTable miners = world.mining.miners;
        double before = miners.debtUsd[m];
        world.mining.treasury.writeDown(world, m, world.mining.treasury.reorganisedDebtUsd(world, m));
        world.events.record(world.clock.now(), EventKind.MINER_REORGANISED, -1, m, before - miners.debtUsd[m]);
        miners.reorganisedMonth[m] = world.clock.now();
        miners.distressMonths[m] = 0;
        Covenants.beginAnew(miners, m);
    }

    private void fail(World world, int m) {
        MinerTable miners = world.mining.miners;
        world.events.record(world.clock.now(), EventKind.MINER_FAILS, -1, m, miners.miningMw[m]);
        miners.active[m] = false;
        miners.failedMonth[m] = world.clock.now();
        miners.insolvent[m] = true;
        world.mining.treasury.sellBitcoin(world, m, Double.MAX_VALUE);
        world.mining.treasury.pay(world, m, Party.CAPITAL_MARKET, miners.cashUsd[m]);
        miners.bitcoin[m] = 0.0;
        miners.debtUsd[m] = 0.0;
        Covenants.release(miners, m);
    }

    private void liquidate(World world, int s) {
        SiteTable sites = world.sites;
        int seller = sites.owner[s];
        int now = world.clock.now();
        if (sites.isPending(s)) {
            world.mining.moves.sellOrders(world, s);
            world.mining.treasury.pay(world, seller, Party.CAPITAL_MARKET, world.mining.miners.cashUsd[seller]);
            sites.close(s, now);
            world.events.record(now, EventKind.SITE_WITHDRAWN, sites.region[s], s, sites.gridMw[s]);
            return;
        }
        MiningIndustry mining = world.mining;
        double worth = MiningEconomics.keepUsd(world, s) + mining.treasury.siteValueUsdPerMw(world.drivers.bitcoinMomentum) * sites.miningMw[s]
            + mining.treasury.leaseEquityUsd(world, s) + world.ai.energisedWorth.premiumUsd(world, s);
        double orderedUsd = mining.fleet.orderedUsd(s, mining.machines, mining.choice.usedPriceShare);
        worth += orderedUsd;
        double reserveUsd = orderedUsd + mining.fleet.resaleUsd(s, mining.machines, mining.choice.usedPriceShare);
        int winner = -1;
        double highest = reserveUsd;
        for (int b = 0; b < bidders; b++) {
            long pair = StableId.child(sites.id[s], mining.miners.id[bidder[b]]);
            double taste = StrictMath.exp(bidNoise * world.random.normal(Stream.MINER_EXPANSION, pair, now, 9));
            double bid = Math.min(purse[b], bidShare * worth * taste);
            if (bid > highest) {
                highest = bid;
                winner = b;
            }
        }
        if (winner >= 0) {
            transfer(world, s, winner, highest);
        } else {
            close(world, s, seller);
        }
    }

    private void transfer(World world, int s, int winner, double usd) {
        int buyer = bidder[winner];
        world.mining.treasury.fundGrowth(world, buyer, usd);
        world.mining.treasury.pay(world, buyer, Party.CAPITAL_MARKET, usd);
        purse[winner] -= usd;
        world.sites.owner[s] = buyer;
        world.mining.fleet.idleMonths[s] = 0;
    }

    private static void close(World world, int s, int seller) {
        MiningIndustry mining = world.mining;
        MinerTable miners = mining.miners;
        mining.removeMachines(world, s, 1.0);
        mining.moves.sellOrders(world, s);
        // What dealers paid for the machines belongs to the creditors.
        mining.treasury.pay(world, seller, Party.CAPITAL_MARKET, miners.cashUsd[seller]);
        if (world.sites.aiMw[s] + world.sites.retrofitMw[s] > 0.0) {
            world.sites.miningMw[s] = 0.0;
            world.sites.gridMw[s] = world.sites.aiMw[s] + world.sites.retrofitMw[s];
            world.sites.leaseDebtUsd[s] = 0.0;
            return;
        }
        world.sites.close(s, world.clock.now());
        world.events.record(world.clock.now(), EventKind.SITE_CLOSED, world.sites.region[s], s, world.sites.gridMw[s]);
    }
}
