package org.computesiting.model.mining;

import org.computesiting.data.Parameters;
import org.computesiting.model.EventKind;
import org.computesiting.model.World;

/**
 * What lenders test every month and what they do about it. Two covenants: debt within {@link MinerTreasury#debtLimitUsd} (loan to value), and cash
 * earnings of the last twelve months – revenue and hosting rent less power and other running cost – at least {@code miner_debt_service_cover_ratio}
 * times the interest and agreed repayment of those months (debt-service cover; what a sweep repays is no part of it). Cover is tested once a firm has
 * twelve months in the books: new mines earn later than their loans fall due.
 *
 * <p>A breach is a firm with debt that fails either test. As long as it lasts the firm borrows nothing (bills it cannot pay still become debt, and an AI
 * lease is lent against by its own lender), spends nothing but shareholders' money on growth, pays no owners, pays a default margin, sells all bitcoin
 * it mines, and its lender sweeps bitcoin and cash beyond the reserve. A breach alone closes no firm; failure is another test, in {@link Insolvency}.
 * Money in 2025 USD.
 *
 * <p>Source: the two usual covenants of secured lending; ratios as the parameters' rows say (recalled).
 */
final class Covenants {
    /** Months over which earnings and debt service are summed. */
    static final int MONTHS = 12;
    /** Smallest debt, and smallest excess over a limit, that counts, 2025 USD: pocket money must not make a breach. */
    private static final double LEAST_USD = 10_000.0;

    private final double coverRatio;

    Covenants(World world) {
        Parameters p = world.parameters;
        coverRatio = p.get("miner_debt_service_cover_ratio");
    }

    /** Earnings over debt service; infinite without debt service. */
    static double cover(double earningsUsd, double debtServiceUsd) {
        return debtServiceUsd > 0.0 ? earningsUsd / debtServiceUsd : Double.POSITIVE_INFINITY;
    }

    /** Closes every firm's month: cash is brought above zero, the month goes into the books, covenants are tested, a breach is acted on. */
    void run(World world) {
        MinerTable miners = world.mining.miners;
        for (int m = 0; m < miners.count; m++) {
            if (miners.active[m]) {
                world.mining.treasury.balance(world, m);
                book(miners, m, world.clock.now());
                test(world, m);
                if (miners.inBreach[m]) {
                    sweep(world, m);
                }
            }
        }
    }

    /** Puts the month in place of the one a year ago. */
    private static void book(MinerTable miners, int m, int now) {
        int at = m * MONTHS + now % MONTHS;
        double running = miners.outgoingsUsd[m] - miners.debtServiceUsd[m];
        miners.earningsByMonthUsd[at] = miners.revenueUsd[m] + miners.hostingRevenueUsd[m] - running;
        miners.debtServiceByMonthUsd[at] = miners.debtServiceUsd[m];
        miners.monthsBooked[m]++;
    }

    private void test(World world, int m) {
        MinerTable miners = world.mining.miners;
        miners.coverShort[m] = miners.monthsBooked[m] >= MONTHS && trailingCover(miners, m) < coverRatio;
        boolean debt = miners.debtUsd[m] > LEAST_USD;
        boolean breach = debt && (miners.coverShort[m] || miners.debtUsd[m] > world.mining.treasury.debtLimitUsd(world, m) + LEAST_USD);
        if (breach && !miners.inBreach[m]) {
            world.events.record(world.clock.now(), EventKind.MINER_BREACHES, -1, m, miners.debtUsd[m]);
        }
        miners.inBreach[m] = breach;
    }

    /** Debt-service cover of the months in the books, twelve at most. */
    static double trailingCover(MinerTable miners, int m) {
        double earnings = 0.0;
        double service = 0.0;
        for (int i = m * MONTHS; i < (m + 1) * MONTHS; i++) {
            earnings += miners.earningsByMonthUsd[i];
            service += miners.debtServiceByMonthUsd[i];
        }
        return cover(earnings, service);
    }

    /**
     * Repays from cash beyond the reserve, then from bitcoin. A loan too large for its security is paid down to the limit; since bitcoin sold is
     * security lost, {@code k} of every dollar of it lowers the limit as well. Where earnings are short no repayment mends the past year, so all
     * that can be had is taken, up to the whole debt.
     */
    private static void sweep(World world, int m) {
        MinerTable miners = world.mining.miners;
        MinerTreasury treasury = world.mining.treasury;
        double k = miners.coverShort[m] ? 0.0 : treasury.covenantShare();
        double due = miners.debtUsd[m] - (miners.coverShort[m] ? 0.0 : treasury.debtLimitUsd(world, m));
        double spare = miners.cashUsd[m] - treasury.reserveUsd(miners, m);
        double bitcoin = miners.bitcoin[m] * world.drivers.bitcoinPriceUsd;
        double sold = Math.max(0.0, Math.min(bitcoin, (due - spare) / (1.0 - k)));
        treasury.sellBitcoin(world, m, sold);
        treasury.repay(world, m, Math.min(due + k * sold, spare + sold));
    }

    /** Adds the books of a firm that merges to its heir's; the heir stands by what was agreed with the firm's lenders. */
    static void merge(MinerTable miners, int m, int heir) {
        for (int i = 0; i < MONTHS; i++) {
            miners.earningsByMonthUsd[heir * MONTHS + i] += miners.earningsByMonthUsd[m * MONTHS + i];
            miners.debtServiceByMonthUsd[heir * MONTHS + i] += miners.debtServiceByMonthUsd[m * MONTHS + i];
        }
        miners.monthsBooked[heir] = Math.max(miners.monthsBooked[heir], miners.monthsBooked[m]);
        miners.inBreach[heir] |= miners.inBreach[m];
        release(miners, m);
    }

    /** Cash earnings of the last so many months, twelve at most, USD. */
    static double lastEarningsUsd(MinerTable miners, int m, int now, int months) {
        double earnings = 0.0;
        for (int back = 0; back < Math.min(months, MONTHS); back++) {
            earnings += miners.earningsByMonthUsd[m * MONTHS + Math.floorMod(now - back, MONTHS)];
        }
        return earnings;
    }

    /** Empties a firm's books after a reorganisation. */
    static void beginAnew(MinerTable miners, int m) {
        for (int i = m * MONTHS; i < (m + 1) * MONTHS; i++) {
            miners.earningsByMonthUsd[i] = 0.0;
            miners.debtServiceByMonthUsd[i] = 0.0;
        }
        miners.monthsBooked[m] = 0;
        release(miners, m);
    }

    /** Ends a breach with the firm. */
    static void release(MinerTable miners, int m) {
        miners.inBreach[m] = false;
        miners.coverShort[m] = false;
    }
}
