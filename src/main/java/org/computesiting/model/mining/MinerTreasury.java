package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Miners' money: what they could spend, where they find it, and every payment they make. Lenders give a share of assets, less of it when bitcoin has
 * fallen, and nothing to who breaks a covenant ({@link Covenants}); shareholders pay in when it has risen, to listed firms more; both like firms with
 * AI leases. Money in 2025 USD.
 *
 * <p>Source: ratios and orders of funding are judged from reports of listed miners of 2020 to 2025; each parameter's row says how.
 */
final class MinerTreasury {
    private final double reserveMonths;
    private final double loanToAssets;
    private final double covenantShare;
    private final double nearestToCovenant;
    private final double equityListed;
    private final double equityPrivate;
    private final double equityMoodFloor;
    private final double marketToBook;
    private final double debtRate;
    private final double debtRateAi;
    private final double defaultMargin;
    private final double siteValueUsdPerMw;
    private final double leaseYearsCounted;

    MinerTreasury(World world) {
        Parameters p = world.parameters;
        reserveMonths = p.get("miner_cash_reserve_months");
        loanToAssets = p.get("miner_loan_to_assets_share");
        covenantShare = p.get("miner_covenant_loan_to_assets_share");
        nearestToCovenant = p.get("miner_new_loan_over_covenant_share");
        equityListed = p.get("miner_equity_issue_listed_share_per_month");
        equityPrivate = p.get("miner_equity_issue_private_share_per_month");
        equityMoodFloor = p.get("miner_equity_mood_floor_ratio");
        marketToBook = p.get("miner_market_to_book_listed_ratio");
        debtRate = p.get("debt_cost_bitcoin_backed_share_per_year");
        debtRateAi = p.get("miner_debt_rate_ai_backed_share_per_year");
        defaultMargin = p.get("miner_default_margin_share_per_year");
        siteValueUsdPerMw = p.get("mining_site_price_usd_per_mw");
        leaseYearsCounted = p.get("miner_lease_years_lent_against");
    }

    /** Price of an empty energised rack megawatt, which follows the mood of the market, 2025 USD/MW. */
    double siteValueUsdPerMw(double momentum) {
        return siteValueUsdPerMw * Math.max(0.5, Math.min(1.5, momentum));
    }

    /** Sums the assets of every miner and sets the rate at which he borrows. */
    void appraise(World world) {
        MiningIndustry mining = world.mining;
        MinerTable miners = mining.miners;
        SiteTable sites = world.sites;
        double rack = siteValueUsdPerMw(world.drivers.bitcoinMomentum);
        Arrays.fill(miners.assetsUsd, 0.0);
        Arrays.fill(miners.pendingSites, 0);
        Arrays.fill(miners.leaseDebtUsd, 0.0);
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] != OwnerKind.MINER) {
                continue;
            }
            int m = sites.owner[s];
            if (sites.isEnergised(s)) {
                miners.assetsUsd[m] += rack * (sites.miningMw[s] + sites.retrofitMw[s]) + Math.max(MiningEconomics.keepUsd(world, s), mining.fleet.resaleUsd(s, mining.machines, mining.choice.usedPriceShare))
                    + leaseEquityUsd(world, s) + world.ai.energisedWorth.premiumUsd(world, s);
                miners.leaseDebtUsd[m] += sites.leaseDebtUsd[s];
            } else if (sites.isPending(s)) {
                miners.pendingSites[m]++;
            }
        }
        for (int m = 0; m < miners.count; m++) {
            miners.assetsUsd[m] += miners.bitcoin[m] * world.drivers.bitcoinPriceUsd;
            double ai = miners.hostedAiMw[m];
            double share = ai > 0.0 ? ai / (ai + miners.miningMw[m]) : 0.0;
            miners.debtRatePerYear[m] = debtRate + share * (debtRateAi - debtRate) + (miners.inBreach[m] ? defaultMargin : 0.0);
        }
    }

    double reserveUsd(MinerTable miners, int m) {
        return reserveMonths * miners.monthlyCostUsd[m];
    }

    /** What a lease is worth to its owner: some years of rent less what is owed on the rebuilding; the lender of that has the lease alone. */
    double leaseEquityUsd(World world, int s) {
        SiteTable sites = world.sites;
        return Math.max(0.0, leaseYearsCounted * sites.rentUsdPerMwYear[s] * (sites.aiMw[s] + sites.retrofitMw[s]) - sites.leaseDebtUsd[s]);
    }

    /** Debt up to which the loan-to-value covenant is kept. */
    double debtLimitUsd(World world, int m) {
        return covenantShare * world.mining.miners.assetsUsd[m];
    }

    /** Share of assets at which a loan breaks the covenant. */
    double covenantShare() {
        return covenantShare;
    }

    /** Share of a firm's assets up to which it takes new loans at the mood of the month: its own taste for debt, and never near the covenant. */
    double loanShare(World world, int m) {
        double mood = Math.max(0.4, Math.min(1.2, world.drivers.bitcoinMomentum));
        return Math.min(loanToAssets * mood * world.mining.miners.leverageRatio[m], nearestToCovenant * covenantShare);
    }

    /** What lenders would still give: nothing to who breaks a covenant or would break one with the first dollar, nor within a year of a reorganisation. */
    double debtRoomUsd(World world, int m) {
        MinerTable miners = world.mining.miners;
        boolean reorganised = miners.reorganisedMonth[m] >= 0 && miners.monthsBooked[m] < Covenants.MONTHS;
        boolean closed = miners.inBreach[m] || miners.coverShort[m] || reorganised;
        return closed ? 0.0 : Math.max(0.0, loanShare(world, m) * miners.assetsUsd[m] - miners.debtUsd[m]);
    }

    /** Writes a debt down; nobody is paid. */
    void writeDown(World world, int m, double leftUsd) {
        world.mining.miners.debtUsd[m] = Math.min(world.mining.miners.debtUsd[m], leftUsd);
    }

    /** What creditors leave standing in a reorganisation, 2025 USD: what they would lend the mean firm at an even mood. */
    double reorganisedDebtUsd(World world, int m) {
        return loanToAssets * world.mining.miners.assetsUsd[m];
    }

    /** What the market says a listed firm is worth at an even mood, 2025 USD: its book value times the market's ratio to it; never below 0. */
    double marketValueUsd(World world, int m) {
        MinerTable miners = world.mining.miners;
        return Math.max(0.0, marketToBook * (miners.assetsUsd[m] + miners.cashUsd[m] - miners.debtUsd[m]));
    }

    /** What shareholders would still pay in this month. */
    double equityRoomUsd(World world, int m) {
        MinerTable miners = world.mining.miners;
        double book = miners.assetsUsd[m] + miners.cashUsd[m] - miners.debtUsd[m];
        double value = Math.max(miners.entryCapitalUsd[m], book * (miners.listed[m] ? marketToBook : 1.0));
        double mood = Math.max(0.0, Math.min(1.5, world.drivers.bitcoinMomentum - equityMoodFloor));
        double ai = miners.hostedAiMw[m] > 0.0 ? 1.5 : 1.0;
        // Customers put machines on a host's racks when others buy shares; what they pay counts as capital paid in.
        double share = miners.listed[m] || miners.hosts[m] ? equityListed : equityPrivate;
        return Math.max(0.0, share * mood * ai * value - miners.equityRaisedUsd[m]);
    }

    /** What a miner could spend on growth and keep his reserve; in breach of a covenant only what shareholders pay in beyond a full reserve. */
    double spendableUsd(World world, int m) {
        MinerTable miners = world.mining.miners;
        double spare = miners.cashUsd[m] - reserveUsd(miners, m);
        if (miners.inBreach[m]) {
            return Math.max(0.0, Math.min(0.0, spare) + equityRoomUsd(world, m));
        }
        double bitcoin = miners.bitcoin[m] * world.drivers.bitcoinPriceUsd;
        return Math.max(0.0, spare + bitcoin + debtRoomUsd(world, m) + equityRoomUsd(world, m));
    }

    /** Pays a bill; cash may go below zero until {@link #balance}. */
    void pay(World world, int m, Party to, double usd) {
        world.mining.miners.cashUsd[m] -= usd;
        world.money.pay(Party.MINERS, to, usd);
    }

    /** Takes money in. */
    void receive(World world, int m, Party from, double usd) {
        world.mining.miners.cashUsd[m] += usd;
        world.money.pay(from, Party.MINERS, usd);
    }

    /**
     * Raises money for growth so that {@code usd} can be spent above the reserve: cash, then shares, then debt, then bitcoin. In breach of a covenant
     * cash above the reserve is the lender's, so shareholders pay all.
     */
    void fundGrowth(World world, int m, double usd) {
        MinerTable miners = world.mining.miners;
        double spare = miners.cashUsd[m] - reserveUsd(miners, m);
        double need = usd - (miners.inBreach[m] ? Math.min(0.0, spare) : spare);
        need -= issue(world, m, Math.min(Math.max(0.0, need), equityRoomUsd(world, m)));
        need -= borrow(world, m, Math.min(Math.max(0.0, need), debtRoomUsd(world, m)));
        sellBitcoin(world, m, Math.max(0.0, need));
    }

    /** Brings cash back to zero or above: bitcoin, debt within the limit, shares, and last what creditors must put up with. */
    void balance(World world, int m) {
        MinerTable miners = world.mining.miners;
        sellBitcoin(world, m, Math.max(0.0, -miners.cashUsd[m]));
        borrow(world, m, Math.min(Math.max(0.0, -miners.cashUsd[m]), debtRoomUsd(world, m)));
        issue(world, m, Math.min(Math.max(0.0, -miners.cashUsd[m]), equityRoomUsd(world, m)));
        borrow(world, m, Math.max(0.0, -miners.cashUsd[m]));
        if (miners.cashUsd[m] < 0.0) {
            // A remainder of rounding; the debt above covered the rest.
            borrow(world, m, Math.ulp(miners.monthlyCostUsd[m] + miners.debtUsd[m]) * 4.0 - miners.cashUsd[m]);
        }
    }

    /** Sells bitcoin for so many USD, or all there is. */
    void sellBitcoin(World world, int m, double usd) {
        MinerTable miners = world.mining.miners;
        double price = world.drivers.bitcoinPriceUsd;
        if (usd <= 0.0 || price <= 0.0 || miners.bitcoin[m] <= 0.0) {
            return;
        }
        double sold = Math.min(miners.bitcoin[m], usd / price);
        miners.bitcoin[m] -= sold;
        miners.assetsUsd[m] = Math.max(0.0, miners.assetsUsd[m] - sold * price);
        receive(world, m, Party.BITCOIN_NETWORK, sold * price);
    }

    /** Pays debt back ahead of time, as far as there is any. */
    void repay(World world, int m, double usd) {
        MinerTable miners = world.mining.miners;
        double repaid = Math.max(0.0, Math.min(usd, miners.debtUsd[m]));
        miners.debtUsd[m] -= repaid;
        pay(world, m, Party.CAPITAL_MARKET, repaid);
    }

    private double borrow(World world, int m, double usd) {
        if (usd <= 0.0) {
            return 0.0;
        }
        world.mining.miners.debtUsd[m] += usd;
        receive(world, m, Party.CAPITAL_MARKET, usd);
        return usd;
    }

    private double issue(World world, int m, double usd) {
        if (usd <= 0.0) {
            return 0.0;
        }
        world.mining.miners.equityRaisedUsd[m] += usd;
        receive(world, m, Party.CAPITAL_MARKET, usd);
        return usd;
    }
}
