package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lenders and shareholders give, by hand. */
class MinerTreasuryTest {
    private World w;
    private MinerTable miners;
    private MinerTreasury treasury;
    private int m;

    @BeforeEach
    void oneFirm() {
        w = MiningRun.model(1).world();
        miners = w.mining.miners;
        treasury = w.mining.treasury;
        m = 0;
        miners.active[m] = true;
        miners.listed[m] = true;
        miners.hosts[m] = false;
        miners.leverageRatio[m] = 1.4;
        miners.cashUsd[m] = 10e6;
        miners.debtUsd[m] = 20e6;
        miners.assetsUsd[m] = 100e6;
        miners.bitcoin[m] = 0.0;
        miners.hostedAiMw[m] = 0.0;
        miners.entryCapitalUsd[m] = 1e6;
        miners.equityRaisedUsd[m] = 0.0;
        miners.monthlyCostUsd[m] = 2e6;
        w.drivers.bitcoinMomentum = 1.1;
        w.drivers.bitcoinPriceUsd = 50_000.0;
    }

    @Test
    void lendersGiveAShareOfAssetsThatMovesWithTheMood() {
        // 1.4 x 0.25 x 1.1 x 100 - 20
        assertThat(treasury.debtRoomUsd(w, m)).isCloseTo(18.5e6, within(1.0));
        w.drivers.bitcoinMomentum = 3.0;
        assertThat(treasury.debtRoomUsd(w, m)).isCloseTo(22.0e6, within(1.0));
        w.drivers.bitcoinMomentum = 0.1;
        assertThat(treasury.debtRoomUsd(w, m)).isZero();
    }

    @Test
    void shareholdersPayInByTheMoodAboveItsFloorListedFirmsMore() {
        // book 100 + 10 - 20 = 90, at twice book 180; 0.07 x (1.1 - 0.7) x 180
        assertThat(treasury.equityRoomUsd(w, m)).isCloseTo(5.04e6, within(1.0));
        miners.hostedAiMw[m] = 50.0;
        assertThat(treasury.equityRoomUsd(w, m)).isCloseTo(7.56e6, within(1.0));
        miners.hostedAiMw[m] = 0.0;
        miners.equityRaisedUsd[m] = 5e6;
        assertThat(treasury.equityRoomUsd(w, m)).isCloseTo(0.04e6, within(1.0));
        miners.equityRaisedUsd[m] = 0.0;
        miners.listed[m] = false;
        // 0.03 x 0.4 x 90
        assertThat(treasury.equityRoomUsd(w, m)).isCloseTo(1.08e6, within(1.0));
        miners.hosts[m] = true;
        // customers' machines: 0.07 x 0.4 x 90
        assertThat(treasury.equityRoomUsd(w, m)).isCloseTo(2.52e6, within(1.0));
        w.drivers.bitcoinMomentum = 0.7;
        assertThat(treasury.equityRoomUsd(w, m)).isZero();
    }

    @Test
    void whatCanBeSpentKeepsTwoMonthsOfOutgoings() {
        miners.bitcoin[m] = 100.0;
        // 10 - 2 x 2 + 5 of bitcoin + 18.5 of debt + 5.04 of shares
        double assets = miners.assetsUsd[m];
        assertThat(treasury.spendableUsd(w, m)).isCloseTo(34.54e6, within(1.0));
        treasury.fundGrowth(w, m, 30e6);
        // 24 more needed: shares 5.04, debt 18.5, bitcoin 0.46
        assertThat(miners.cashUsd[m]).isCloseTo(34e6, within(1.0));
        assertThat(miners.debtUsd[m]).isCloseTo(38.5e6, within(1.0));
        assertThat(miners.bitcoin[m]).isCloseTo(100.0 - 0.46e6 / 50_000.0, within(1e-6));
        assertThat(miners.assetsUsd[m]).isCloseTo(assets - 0.46e6, within(1e-3));
    }

    @Test
    void billsAreMetByBitcoinThenDebtThenSharesThenDebtBeyondTheLimit() {
        miners.cashUsd[m] = -40e6;
        miners.bitcoin[m] = 100.0;
        treasury.balance(w, m);
        // 5 of bitcoin, which leaves assets of 95; 0.385 x 95 - 20 = 16.575 of debt; shares: book 95 - 18.425 - 36.575 = 40, 0.028 x 80 = 2.24; the rest becomes debt
        assertThat(miners.cashUsd[m]).isCloseTo(0.0, within(1e-3));
        assertThat(miners.bitcoin[m]).isZero();
        assertThat(miners.equityRaisedUsd[m]).isCloseTo(2.24e6, within(2.0));
        assertThat(miners.debtUsd[m]).isCloseTo(20e6 + 40e6 - 5e6 - 2.24e6, within(2.0));
    }
}
