package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.model.EventKind;
import org.computesiting.model.Party;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loan covenants of one firm, with its books set by hand: bitcoin at 50,000 USD, an even mood, assets on which a loan of 3.5 million is at the covenant of 0.65, a reserve of 0.1 million. */
class CovenantsTest {
    private static final double MILLION = 1e6;
    /** Assets in million USD at which 3.5 million of debt are 65 %. */
    private static final double ASSETS = 3.5 / 0.65;

    private World w;
    private MinerTable miners;
    private MinerTreasury treasury;
    private Covenants covenants;
    private int m;

    @BeforeEach
    void aSoundFirm() {
        SitingModel model = MiningRun.model(3, "horizon.end=2020-12");
        model.stepMonth();
        w = model.world();
        miners = w.mining.miners;
        treasury = w.mining.treasury;
        covenants = new Covenants(w);
        m = 0;
        while (!miners.active[m] || miners.listed[m] || miners.miningMw[m] < 1.0) {
            m++;
        }
        w.drivers.bitcoinPriceUsd = 50_000.0;
        w.drivers.bitcoinMomentum = 1.0;
        miners.monthlyCostUsd[m] = 0.05 * MILLION;
        miners.equityRaisedUsd[m] = 0.0;
        money(0.3, 40.0, 3.0, ASSETS);
        books(1.5, 1.0);
        month(4.0, 0.0, 3.5, 1.0);
    }

    /** Cash, debt and assets in million USD, and bitcoin. */
    private void money(double cash, double bitcoin, double debt, double assets) {
        miners.cashUsd[m] = cash * MILLION;
        miners.bitcoin[m] = bitcoin;
        miners.debtUsd[m] = debt * MILLION;
        miners.assetsUsd[m] = assets * MILLION;
    }

    /** Twelve past months alike. */
    private void books(double earnings, double service) {
        Arrays.fill(miners.earningsByMonthUsd, m * Covenants.MONTHS, (m + 1) * Covenants.MONTHS, earnings * MILLION);
        Arrays.fill(miners.debtServiceByMonthUsd, m * Covenants.MONTHS, (m + 1) * Covenants.MONTHS, service * MILLION);
        miners.monthsBooked[m] = Covenants.MONTHS;
    }

    private void month(double revenue, double rent, double outgoings, double service) {
        miners.revenueUsd[m] = revenue * MILLION;
        miners.hostingRevenueUsd[m] = rent * MILLION;
        miners.outgoingsUsd[m] = outgoings * MILLION;
        miners.debtServiceUsd[m] = service * MILLION;
    }

    private void leaveOnlyThisFirm() {
        Arrays.fill(miners.active, false);
        miners.active[m] = true;
    }

    private int breaches() {
        int n = 0;
        for (int e = 0; e < w.events.count(); e++) {
            n += w.events.kind(e) == EventKind.MINER_BREACHES && w.events.subject(e) == m ? 1 : 0;
        }
        return n;
    }

    @Test
    void coverIsEarningsOverDebtService() {
        assertThat(Covenants.cover(1.5, 1.25)).isEqualTo(1.2);
        assertThat(Covenants.cover(-10.0, 20.0)).isEqualTo(-0.5);
        assertThat(Covenants.cover(0.0, 0.0)).isInfinite().isPositive();
    }

    @Test
    void theMonthReplacesTheOneOfAYearAgoInTheTrailingCover() {
        books(1.2, 1.0);
        // 3.0 + 0.5 − (3.4 − 1.0) = 1.1; eleven months of 1.2 and this one over twelve of 1.0.
        month(3.0, 0.5, 3.4, 1.0);
        covenants.run(w);
        assertThat(Covenants.trailingCover(miners, m)).isCloseTo((11 * 1.2 + 1.1) / 12.0, within(1e-12));
        assertThat(miners.inBreach[m]).isTrue();
        books(1.3, 1.0);
        covenants.run(w);
        assertThat(Covenants.trailingCover(miners, m)).isCloseTo(15.4 / 12.0, within(1e-12));
        assertThat(miners.inBreach[m]).isFalse();
    }

    @Test
    void coverIsNotTestedBeforeTwelveMonthsAreInTheBooks() {
        books(0.2, 1.0);
        miners.monthsBooked[m] = 10;
        covenants.run(w);
        assertThat(miners.monthsBooked[m]).isEqualTo(11);
        assertThat(miners.inBreach[m]).isFalse();
        covenants.run(w);
        assertThat(miners.inBreach[m]).isTrue();
    }

    @Test
    void aSoundFirmBorrowsByItsTasteForDebtAndSpendsAllItsMeans() {
        money(0.3, 40.0, 1.0, 10.0);
        miners.leverageRatio[m] = 1.2;
        covenants.run(w);
        assertThat(miners.inBreach[m]).isFalse();
        assertThat(miners.debtUsd[m]).isEqualTo(1.0 * MILLION);
        // 1.2 x 0.25 x 10 - 1
        assertThat(treasury.debtRoomUsd(w, m)).isCloseTo(2.0 * MILLION, within(1e-6));
        assertThat(treasury.spendableUsd(w, m)).isCloseTo(0.2 * MILLION + 2.0 * MILLION + 2.0 * MILLION + treasury.equityRoomUsd(w, m), within(1e-6));
        // a taste of twice the mean in a boom still keeps away from the covenant: 0.85 x 0.65 x 10 - 1
        miners.leverageRatio[m] = 2.0;
        w.drivers.bitcoinMomentum = 1.2;
        assertThat(treasury.debtRoomUsd(w, m)).isCloseTo(4.525 * MILLION, within(1e-6));
    }

    @Test
    void inBreachNothingIsBorrowedAndOnlyShareholdersPayForGrowth() {
        books(0.5, 1.0);
        money(0.1, 0.0, 3.0, ASSETS);
        covenants.run(w);
        assertThat(miners.inBreach[m]).isTrue();
        assertThat(treasury.debtRoomUsd(w, m)).isZero();
        double equity = treasury.equityRoomUsd(w, m);
        assertThat(equity).isPositive();
        assertThat(treasury.spendableUsd(w, m)).isEqualTo(equity);
        // Cash and bitcoin that came in since are the lender's.
        miners.cashUsd[m] += 0.4 * MILLION;
        miners.bitcoin[m] += 3.0;
        equity = treasury.equityRoomUsd(w, m);
        assertThat(treasury.spendableUsd(w, m)).isEqualTo(equity);
        treasury.fundGrowth(w, m, equity);
        treasury.pay(w, m, Party.BUILDERS, equity);
        assertThat(miners.cashUsd[m]).isCloseTo(0.5 * MILLION, within(1e-6));
        assertThat(miners.bitcoin[m]).isEqualTo(3.0);
        assertThat(miners.debtUsd[m]).isEqualTo(3.0 * MILLION);
    }

    @Test
    void shareholdersFillTheReserveBeforeTheyPayForGrowth() {
        miners.inBreach[m] = true;
        money(0.04, 0.0, 3.0, ASSETS);
        double equity = treasury.equityRoomUsd(w, m);
        assertThat(treasury.spendableUsd(w, m)).isCloseTo(equity - 0.06 * MILLION, within(1e-6));
    }

    @Test
    void whoIsFreeOfDebtButShortOfCoverIsNotInBreachAndGetsNoLoan() {
        books(0.5, 1.0);
        money(0.3, 0.0, 0.0, ASSETS);
        covenants.run(w);
        assertThat(miners.inBreach[m]).isFalse();
        assertThat(miners.coverShort[m]).isTrue();
        assertThat(treasury.debtRoomUsd(w, m)).isZero();
    }

    @Test
    void aLoanTooLargeIsPaidDownToTheLimitFromCashAndThenBitcoin() {
        money(0.3, 40.0, 4.0, ASSETS);
        double received = w.money.paid(Party.MINERS, Party.CAPITAL_MARKET);
        double fromBitcoin = w.money.paid(Party.BITCOIN_NETWORK, Party.MINERS);
        leaveOnlyThisFirm();
        covenants.run(w);
        // Limit 3.5, due 0.5, of it 0.2 from cash; 0.3 / (1 − 0.65) of bitcoin, since security sold lowers the limit.
        double sold = 0.3 / 0.35 * MILLION;
        assertThat(w.money.paid(Party.BITCOIN_NETWORK, Party.MINERS) - fromBitcoin).isCloseTo(sold, within(1e-3));
        assertThat(miners.bitcoin[m]).isCloseTo(40.0 - sold / 50_000.0, within(1e-9));
        assertThat(miners.cashUsd[m]).isCloseTo(0.1 * MILLION, within(1e-3));
        assertThat(miners.debtUsd[m]).isCloseTo(4.0 * MILLION - 0.2 * MILLION - sold, within(1e-3));
        assertThat(miners.debtUsd[m]).isCloseTo(treasury.debtLimitUsd(w, m), within(1e-3));
        assertThat(w.money.paid(Party.MINERS, Party.CAPITAL_MARKET) - received).isCloseTo(0.2 * MILLION + sold, within(1e-3));
    }

    @Test
    void cashThatIsEnoughLeavesBitcoinAlone() {
        money(0.9, 40.0, 4.0, ASSETS);
        covenants.run(w);
        assertThat(miners.debtUsd[m]).isCloseTo(3.5 * MILLION, within(1e-6));
        assertThat(miners.cashUsd[m]).isCloseTo(0.4 * MILLION, within(1e-6));
        assertThat(miners.bitcoin[m]).isEqualTo(40.0);
    }

    @Test
    void whereCoverIsShortAllSpareCashAndBitcoinGoUpToTheDebt() {
        books(0.5, 1.0);
        money(0.3, 10.0, 1.0, ASSETS);
        covenants.run(w);
        assertThat(miners.debtUsd[m]).isCloseTo(0.3 * MILLION, within(1e-6));
        assertThat(miners.bitcoin[m]).isZero();
        assertThat(miners.cashUsd[m]).isCloseTo(0.1 * MILLION, within(1e-6));
        money(0.3, 10.0, 0.4, ASSETS);
        covenants.run(w);
        assertThat(miners.debtUsd[m]).isCloseTo(0.0, within(1e-6));
        assertThat(miners.bitcoin[m]).isCloseTo(6.0, within(1e-9));
    }

    @Test
    void bitcoinFillsAReserveThatIsShortBeforeItRepays() {
        money(0.0, 40.0, 4.0, ASSETS);
        covenants.run(w);
        // 0.5 due and 0.1 of reserve from bitcoin.
        assertThat(miners.bitcoin[m]).isCloseTo(40.0 - 0.6 / 0.35 * MILLION / 50_000.0, within(1e-9));
        assertThat(miners.cashUsd[m]).isCloseTo(0.1 * MILLION, within(1e-3));
        assertThat(miners.debtUsd[m]).isCloseTo(treasury.debtLimitUsd(w, m), within(1e-3));
    }

    @Test
    void aBreachEndsWithTheFirstTestPassedAndIsRecordedOnce() {
        money(0.1, 0.0, 4.0, ASSETS);
        covenants.run(w);
        covenants.run(w);
        covenants.run(w);
        assertThat(miners.inBreach[m]).isTrue();
        assertThat(breaches()).isEqualTo(1);
        miners.assetsUsd[m] = 4.2 / 0.65 * MILLION;
        covenants.run(w);
        assertThat(miners.inBreach[m]).isFalse();
        miners.assetsUsd[m] = ASSETS * MILLION;
        covenants.run(w);
        assertThat(breaches()).isEqualTo(2);
    }

    @Test
    void aSweepThatPaysAllThatIsTooMuchEndsTheBreachAtTheNextTest() {
        money(0.9, 0.0, 4.0, ASSETS);
        covenants.run(w);
        assertThat(miners.inBreach[m]).isTrue();
        covenants.run(w);
        assertThat(miners.inBreach[m]).isFalse();
    }

    @Test
    void interestCarriesTheDefaultMarginAndAllBitcoinMinedIsSold() {
        miners.holdShare[m] = 0.8;
        money(50.0, 0.0, 3.6, ASSETS);
        w.mining.settle(w);
        double kept = miners.bitcoin[m];
        assertThat(miners.debtServiceUsd[m]).isCloseTo(3.6 * MILLION * 0.084 / 12.0 + 100_000.0, within(1e-6));
        assertThat(kept).isCloseTo(0.8 * miners.revenueUsd[m] / 50_000.0, within(1e-9));
        assertThat(kept).isPositive();
        money(50.0, 0.0, 3.6, ASSETS);
        miners.inBreach[m] = true;
        double owners = w.money.paid(Party.MINERS, Party.CAPITAL_MARKET);
        leaveOnlyThisFirm();
        w.mining.settle(w);
        assertThat(miners.debtServiceUsd[m]).isCloseTo(3.6 * MILLION * 0.104 / 12.0 + 100_000.0, within(1e-6));
        assertThat(miners.bitcoin[m]).isCloseTo(0.0, within(1e-9));
        assertThat(w.money.paid(Party.MINERS, Party.CAPITAL_MARKET) - owners).as("nothing for owners").isCloseTo(131_200.0, within(1e-3));
    }

    @Test
    void anHeirTakesOverTheBooksAndTheBreach() {
        int heir = m + 1;
        Arrays.fill(miners.earningsByMonthUsd, heir * Covenants.MONTHS, (heir + 1) * Covenants.MONTHS, 3.0 * MILLION);
        miners.inBreach[m] = true;
        Covenants.merge(miners, m, heir);
        // (1.5 + 3.0) of earnings over 1.0 of debt service.
        assertThat(Covenants.trailingCover(miners, heir)).isCloseTo(4.5, within(1e-12));
        assertThat(miners.monthsBooked[heir]).isEqualTo(12);
        assertThat(miners.inBreach[heir]).isTrue();
        assertThat(miners.inBreach[m]).isFalse();
    }
}
