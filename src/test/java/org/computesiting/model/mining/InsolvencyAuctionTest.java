package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the sites of a failed firm are sold, by hand: machines worth far more than any bidder has, so that every bid is a whole purse. */
class InsolvencyAuctionTest {
    private static final int PATIENCE = 4;
    private static final double MILLION = 1e6;

    private final World w = MiningRun.model(1).world();
    private final MinerTable miners = w.mining.miners;
    private final FleetTable fleet = w.mining.fleet;
    private final AsicMarket market = w.mining.machines;
    private final int k = market.frontier;
    private final Insolvency insolvency = new Insolvency(w);
    private int failing;
    private int poor;
    private int rich;

    /** Three firms without a site in the world, one in its last month of distress, two with 3 and 5 million USD and nothing else. */
    @BeforeEach
    void threeFirms() {
        int[] found = new int[3];
        int n = 0;
        for (int m = 0; n < found.length; m++) {
            if (miners.sitesMade[m] == 0) {
                found[n++] = m;
            }
        }
        failing = found[0];
        poor = found[1];
        rich = found[2];
        Arrays.fill(miners.active, false);
        for (int m : found) {
            miners.active[m] = true;
            miners.failedMonth[m] = -1;
            miners.cashUsd[m] = 0.0;
            miners.bitcoin[m] = 0.0;
            miners.debtUsd[m] = 0.0;
            miners.assetsUsd[m] = 0.0;
            miners.monthlyCostUsd[m] = 0.0;
        }
        w.drivers.bitcoinMomentum = 0.5;
        miners.debtUsd[failing] = 4.0 * MILLION;
        miners.outgoingsUsd[failing] = MILLION;
        miners.debtRatePerYear[failing] = 0.1;
        miners.assetsUsd[failing] = MILLION;
        miners.distressMonths[failing] = PATIENCE - 1;
        miners.cashUsd[poor] = 3.0 * MILLION;
        miners.cashUsd[rich] = 5.0 * MILLION;
        w.mining.expectations.path.expect(1000.0, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.0, 0.0);
        market.priceUsdPerTerahash[k] = 4.0;
        Arrays.fill(market.usedPetahash, 0.0);
        Arrays.fill(market.usedAbroadPetahash, 0.0);
    }

    /** A site with 200 PH/s of the newest machines, which dealers would take for 200,000 TH/s x 4 x 0.85 = 0.68 million USD. */
    private int site() {
        int r = w.data.regionIndex("US-WY");
        int s = w.sites.add(900_000L + w.sites.count(), "test " + w.sites.count(), OwnerKind.MINER, failing, r, w.power.utilities.firstOfRegion[r], 10.0, 0);
        w.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        w.sites.miningMw[s] = 10.0;
        fleet.fit(w.sites.count());
        fleet.built[s] = true;
        fleet.petahash[s * fleet.generations + k] = 200.0;
        fleet.idleMonths[s] = 7;
        return s;
    }

    private void order(int s, double petahash) {
        int slot = FleetTable.orderSlot(s, 3);
        fleet.orderGeneration[slot] = k;
        fleet.orderPetahash[slot] = petahash;
    }

    private double creditors() {
        return w.money.paid(Party.MINERS, Party.CAPITAL_MARKET);
    }

    @Test
    void theHighestBidderTakesTheSiteAndPaysCreditors() {
        int s = site();
        order(s, 50.0);
        double before = creditors();
        insolvency.run(w);
        assertThat(miners.active[failing]).isFalse();
        assertThat(w.sites.owner[s]).isEqualTo(rich);
        assertThat(w.sites.isEnergised(s)).isTrue();
        assertThat(creditors() - before).isCloseTo(5.0 * MILLION, within(1e-3));
        assertThat(miners.cashUsd[rich]).isCloseTo(0.0, within(1e-3));
        assertThat(miners.cashUsd[poor]).isEqualTo(3.0 * MILLION);
        assertThat(miners.cashUsd[failing]).isZero();
        assertThat(miners.debtUsd[failing]).isZero();
        // machines in the racks and on their way come with the site; its idle months are the old owner's
        assertThat(fleet.petahash[s * fleet.generations + k]).isEqualTo(200.0);
        assertThat(fleet.orderPetahash[FleetTable.orderSlot(s, 3)]).isEqualTo(50.0);
        assertThat(fleet.idleMonths[s]).isZero();
    }

    @Test
    void whoHasSpentHisPurseIsOutbidOnTheNextSite() {
        int first = site();
        int second = site();
        double before = creditors();
        insolvency.run(w);
        assertThat(w.sites.owner[first]).isEqualTo(rich);
        assertThat(w.sites.owner[second]).isEqualTo(poor);
        assertThat(creditors() - before).isCloseTo(8.0 * MILLION, within(1e-3));
    }

    @Test
    void withoutABidAboveTheReserveTheSiteClosesAndDealersTakeTheMachines() {
        int s = site();
        miners.cashUsd[poor] = 0.6 * MILLION;
        miners.cashUsd[rich] = 0.67 * MILLION;
        double before = creditors();
        insolvency.run(w);
        assertThat(w.sites.stageOf(s)).isEqualTo(SiteStage.CLOSED);
        assertThat(w.events.kind(w.events.count() - 1)).isEqualTo(EventKind.SITE_CLOSED);
        assertThat(fleet.petahash[s * fleet.generations + k]).isZero();
        assertThat(market.usedPetahash[k]).isCloseTo(200.0, within(1e-9));
        assertThat(market.abroadShare(k)).isZero();
        assertThat(creditors() - before).isCloseTo(0.68 * MILLION, within(1e-3));
        assertThat(miners.cashUsd[failing]).isCloseTo(0.0, within(1e-3));
        assertThat(miners.cashUsd[rich]).isEqualTo(0.67 * MILLION);
    }

    /** 50 PH/s on their way raise the reserve from 0.68 to 0.85 million. */
    @Test
    void ordersCountInTheReserve() {
        miners.cashUsd[poor] = 0.0;
        miners.cashUsd[rich] = 0.8 * MILLION;
        int closed = site();
        order(closed, 50.0);
        insolvency.run(w);
        assertThat(w.sites.stageOf(closed)).isEqualTo(SiteStage.CLOSED);
        assertThat(fleet.onOrderMw(closed, market)).isZero();
        assertThat(market.usedPetahash[k]).isCloseTo(250.0, within(1e-9));
        assertThat(miners.cashUsd[rich]).isEqualTo(0.8 * MILLION);
    }

    /** The same 0.8 million are above a reserve of 0.68. */
    @Test
    void theSamePurseBuysTheSiteWithoutOrders() {
        miners.cashUsd[poor] = 0.0;
        miners.cashUsd[rich] = 0.8 * MILLION;
        int s = site();
        insolvency.run(w);
        assertThat(w.sites.owner[s]).isEqualTo(rich);
    }

    /** 10 MW of empty racks at half of 440,000 USD, of which 75 % are bid, more or less. */
    @Test
    void aBidIsAboutThreeQuartersOfWhatTheSiteIsWorth() {
        int s = site();
        fleet.petahash[s * fleet.generations + k] = 0.0;
        double before = creditors();
        insolvency.run(w);
        double paid = creditors() - before;
        double worth = 0.75 * 2.2 * MILLION;
        // a bidder's taste is log-normal with 0.2; four deviations
        assertThat(paid).isBetween(worth * Math.exp(-0.8), worth * Math.exp(0.8));
        assertThat(w.sites.owner[s]).isIn(poor, rich);
    }

    @Test
    void aRequestOfAFailedFirmIsWithdrawnAndNotSold() {
        int s = site();
        w.sites.stage[s] = SiteStage.CONTRACTED.ordinal();
        w.sites.miningMw[s] = 0.0;
        insolvency.run(w);
        assertThat(w.sites.stageOf(s)).isEqualTo(SiteStage.CLOSED);
        assertThat(w.events.kind(w.events.count() - 1)).isEqualTo(EventKind.SITE_WITHDRAWN);
        assertThat(miners.cashUsd[rich]).isEqualTo(5.0 * MILLION);
    }

    /** Debt is cut to a quarter of 8 million of assets; at a leverage of 1.6 and an even mood lenders would give 40 %. */
    @Test
    void aReorganisedFirmGetsNoLoanForTwelveMonths() {
        Covenants covenants = new Covenants(w);
        w.drivers.bitcoinMomentum = 1.0;
        miners.assetsUsd[failing] = 8.0 * MILLION;
        miners.debtUsd[failing] = 6.0 * MILLION;
        miners.leverageRatio[failing] = 1.6;
        miners.revenueUsd[failing] = 0.9 * MILLION;
        miners.debtServiceUsd[failing] = 0.2 * MILLION;
        miners.earningsByMonthUsd[failing * Covenants.MONTHS] = 0.5 * MILLION;
        miners.monthsBooked[failing] = 30;
        insolvency.run(w);
        assertThat(miners.active[failing]).isTrue();
        assertThat(miners.debtUsd[failing]).isCloseTo(2.0 * MILLION, within(1e-6));
        miners.revenueUsd[failing] = 3.0 * MILLION;
        for (int month = 0; month < 12; month++) {
            assertThat(w.mining.treasury.debtRoomUsd(w, failing)).isZero();
            covenants.run(w);
        }
        assertThat(miners.inBreach[failing]).isFalse();
        assertThat(w.mining.treasury.debtRoomUsd(w, failing)).isCloseTo(1.2 * MILLION, within(1e-3));
    }
}
