package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.Annuity;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends a mining firm, what does not, and who pays for a leased site that nobody took over. */
class InsolvencyTest {
    private static final double MILLION = 1e6;
    private static final int PATIENCE = 4;

    private World w;
    private MinerTable miners;
    private Covenants covenants;
    private Insolvency insolvency;
    private int m;

    @BeforeEach
    void aFirmWithoutCashOrBitcoin() {
        SitingModel model = MiningRun.model(3, "horizon.end=2020-12");
        model.stepMonth();
        w = model.world();
        miners = w.mining.miners;
        covenants = new Covenants(w);
        insolvency = new Insolvency(w);
        m = 0;
        while (!miners.active[m] || miners.listed[m] || miners.miningMw[m] < 1.0) {
            m++;
        }
        w.drivers.bitcoinMomentum = 1.0;
        miners.cashUsd[m] = 0.0;
        miners.bitcoin[m] = 0.0;
        miners.monthlyCostUsd[m] = 0.0;
        miners.assetsUsd[m] = 3.5 / 0.65 * MILLION;
    }

    /** Debt, and revenue and outgoings of the month of which 0.2 are debt service, million USD. */
    private void firm(double debt, double revenue, double outgoings) {
        miners.debtUsd[m] = debt * MILLION;
        miners.revenueUsd[m] = revenue * MILLION;
        miners.hostingRevenueUsd[m] = 0.0;
        miners.outgoingsUsd[m] = outgoings * MILLION;
        miners.debtServiceUsd[m] = 0.2 * MILLION;
    }

    private void months(int n) {
        for (int i = 0; i < n; i++) {
            covenants.run(w);
            insolvency.run(w);
        }
    }

    @Test
    void debtBeyondTheLimitAndLossesForSomeMonthsInARowEndAFirm() {
        firm(4.0, 0.5, 0.8);
        months(PATIENCE - 1);
        assertThat(miners.active[m]).isTrue();
        assertThat(miners.distressMonths[m]).isEqualTo(PATIENCE - 1);
        months(1);
        assertThat(miners.active[m]).isFalse();
        assertThat(miners.debtUsd[m]).isZero();
        assertThat(miners.cashUsd[m]).isZero();
        assertThat(miners.inBreach[m]).isFalse();
    }

    @Test
    void debtBeyondTheLimitIsABreachButNoFailureWhileIncomePaysWhatIsDue() {
        firm(4.0, 0.9, 0.8);
        months(12);
        assertThat(miners.inBreach[m]).isTrue();
        assertThat(miners.active[m]).isTrue();
        assertThat(miners.distressMonths[m]).isZero();
    }

    @Test
    void earningsThatDoNotCoverDebtServiceAreABreachButNoFailureWithinTheLimit() {
        firm(2.0, 0.5, 0.8);
        months(24);
        assertThat(Covenants.trailingCover(miners, m)).isNegative();
        assertThat(miners.inBreach[m]).isTrue();
        assertThat(miners.active[m]).isTrue();
        assertThat(miners.distressMonths[m]).isZero();
    }

    @Test
    void bitcoinThatTheLenderCanSweepKeepsAFirmFromFailing() {
        firm(4.0, 0.5, 0.8);
        miners.bitcoin[m] = 2.0 * MILLION / w.drivers.bitcoinPriceUsd;
        months(PATIENCE);
        assertThat(miners.active[m]).isTrue();
        assertThat(miners.debtUsd[m]).isCloseTo(4.0 * MILLION - 0.5 / 0.35 * MILLION, within(1e-3));
    }

    @Test
    void minimumTakeOfAnOrphanedLeasedSiteIsPaidByCreditors() {
        int s = 0;
        while (w.sites.ownerKind[s] != OwnerKind.MINER || w.sites.owner[s] != m || !w.sites.isEnergised(s)) {
            s++;
        }
        int buyer = m + 1;
        while (!miners.active[buyer]) {
            buyer++;
        }
        for (int other = s + 1; other < w.sites.count(); other++) {
            boolean sold = w.sites.ownerKind[other] == OwnerKind.MINER && w.sites.owner[other] == m;
            w.sites.owner[other] = sold ? buyer : w.sites.owner[other];
        }
        w.mining.removeMachines(w, s, 1.0);
        w.sites.miningMw[s] = 0.0;
        w.sites.gridMw[s] = 20.0;
        w.sites.retrofitMw[s] = 20.0;
        w.sites.tenant[s] = 0;
        w.sites.minimumTakeShare[s] = 0.8;
        w.sites.termMonths[s] = 120;
        double owed = w.power.billing.minimumTakeUsd(w, s, 0.0);
        assertThat(owed).isPositive();
        miners.active[m] = false;
        miners.failedMonth[m] = 0;
        miners.cashUsd[m] = 0.0;
        double creditors = w.money.paid(Party.CAPITAL_MARKET, Party.UTILITIES);
        w.mining.settle(w);
        assertThat(w.money.paid(Party.CAPITAL_MARKET, Party.UTILITIES) - creditors).isCloseTo(owed, within(1e-6));
        assertThat(miners.cashUsd[m]).isZero();
        assertThat(miners.powerCostUsd[m]).isZero();
    }

    /** Distress with earnings that pay the interest on what creditors would lend anew: the debt is cut to that and the firm goes on. */
    @Test
    void whoEarnsTheInterestOnASmallerDebtIsReorganised() {
        firm(4.0, 0.75, 0.8);
        months(PATIENCE);
        assertThat(miners.active[m]).isTrue();
        assertThat(miners.insolvent[m]).isFalse();
        // 0.25 of assets of 5.385; earnings 0.15 a month against an interest of 0.0104 to 0.0116
        assertThat(miners.debtUsd[m]).isCloseTo(0.25 * 3.5 / 0.65 * MILLION, within(1e-6));
        assertThat(miners.reorganisedMonth[m]).isEqualTo(w.clock.now());
        assertThat(miners.distressMonths[m]).isZero();
        assertThat(miners.inBreach[m]).isFalse();
        assertThat(miners.monthsBooked[m]).isZero();
    }

    /** 1.2 million at 12 % over a lease with a year to run: 106,618.55 a month; while halls are rebuilt interest is added. */
    @Test
    void debtOnALeasedSiteIsPaidFromItsOwnerButIsNoneOfHisLoans() {
        int s = 0;
        while (w.sites.ownerKind[s] != OwnerKind.MINER || w.sites.owner[s] != m || !w.sites.isEnergised(s)) {
            s++;
        }
        w.sites.leaseDebtUsd[s] = 1.2 * MILLION;
        w.sites.leaseRatePerYear[s] = 0.12;
        w.sites.leaseEndMonth[s] = w.clock.now() + 12;
        w.sites.retrofitMw[s] = 1.0;
        miners.cashUsd[m] = 10.0 * MILLION;
        miners.debtUsd[m] = 0.0;
        w.mining.settle(w);
        assertThat(w.sites.leaseDebtUsd[s]).isCloseTo(1.212 * MILLION, within(1e-6));
        assertThat(miners.leaseServiceUsd[m]).isZero();
        w.sites.leaseDebtUsd[s] = 1.2 * MILLION;
        w.sites.aiMw[s] = 1.0;
        w.mining.settle(w);
        assertThat(miners.leaseServiceUsd[m]).isCloseTo(106_618.546, within(1e-2));
        assertThat(w.sites.leaseDebtUsd[s]).isCloseTo(1.212 * MILLION - 106_618.546, within(1e-2));
        assertThat(miners.debtServiceUsd[m]).isZero();
        assertThat(miners.debtUsd[m]).isZero();
        assertThat(miners.leaseDebtUsd[m]).isCloseTo(w.sites.leaseDebtUsd[s], within(1e-6));
        covenants.run(w);
        assertThat(miners.inBreach[m]).isFalse();
    }

    /** In fact about eight of forty known firms defaulted or gave machines back in 2022, and most of them went on. */
    @Test
    void theFallOf2022BreaksManyLoansAndCutsManyDebtsAndTheRiseOf2021None() {
        World run = MiningRun.run(42, 42, "horizon.end=2023-06");
        int[] defaults = new int[4];
        int[] breaches = new int[4];
        int named = 0;
        for (int e = 0; e < run.events.count(); e++) {
            int year = run.events.month(e) / 12;
            boolean defaulted = run.events.kind(e) == EventKind.MINER_FAILS || run.events.kind(e) == EventKind.MINER_REORGANISED;
            defaults[year] += defaulted ? 1 : 0;
            named += defaulted && run.mining.miners.named[run.events.subject(e)] ? 1 : 0;
            breaches[year] += run.events.kind(e) == EventKind.MINER_BREACHES ? 1 : 0;
        }
        System.out.printf(java.util.Locale.ROOT, "defaults 2020 to mid-2023: %d %d %d %d, %d of named firms; breaches: %d %d %d %d%n", defaults[0], defaults[1], defaults[2], defaults[3], named,
            breaches[0], breaches[1], breaches[2], breaches[3]);
        assertThat(defaults[2]).isGreaterThan(defaults[1] + 10);
        assertThat(breaches[2]).isGreaterThan(defaults[2]);
        assertThat(named).isBetween(2, 18);
    }

    @Test
    void aDebtIsRepaidInLevelPayments() {
        // 1,000 at 1 % a month over two months: 1,000 x 0.01 / (1 - 1.01^-2)
        assertThat(Annuity.payment(1000.0, 0.01, 2)).isCloseTo(507.5124, within(1e-4));
        assertThat(Annuity.payment(1000.0, 0.0, 4)).isEqualTo(250.0);
        assertThat(Annuity.payment(1000.0, 0.01, 1)).isCloseTo(1010.0, within(1e-9));
    }
}
