package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.data.Good;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.policy.TradeTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What machines cost where they are racked, what buying them is worth, and that duty is paid, by hand. */
class MachineChoiceTest {
    /** 57.6 % on machines from everywhere; a twentieth of them is made at home, so buyers bear 54.72 %. */
    private static final String TARIFF = "trade.tariffs=[{\"imposer\":\"US\",\"target\":\"all\",\"good\":\"asic\",\"ratePct\":57.6,\"usdPerMwh\":0,"
        + "\"start\":\"2020-01\",\"end\":null,\"exemptShare\":0,\"passThrough\":1}]";
    private static final double BORNE = 0.5472;
    private static final int OLDEST = 0;

    private World w;
    private AsicMarket market;
    private MachineChoice choice;
    private int newest;
    private int texas;
    private int quebec;

    /** The newest machine at 50 USD/TH of 39.5 J/TH, the oldest at 10 of 98 J/TH in dealers' yards; duty of 20 % in the United States. */
    @BeforeEach
    void prices() {
        take(MiningRun.model(1, "horizon.end=2020-06"));
        importShare(TradeTable.US, 0.2);
        importShare(TradeTable.CANADA, 0.0);
        choice.quote(w, market);
    }

    private void take(SitingModel model) {
        w = model.world();
        market = w.mining.machines;
        choice = w.mining.choice;
        newest = market.frontier;
        texas = w.data.regionIndex("US-TX");
        quebec = w.data.regionIndex("CA-QC");
        Arrays.fill(market.usedPetahash, 0.0);
        Arrays.fill(market.usedAbroadPetahash, 0.0);
        market.priceUsdPerTerahash[newest] = 50.0;
        market.priceUsdPerTerahash[OLDEST] = 10.0;
        market.usedPetahash[OLDEST] = 100.0;
        market.usedAbroadPetahash[OLDEST] = 25.0;
    }

    private void importShare(int country, double share) {
        w.policy.trade.importShare[country * Good.values().length + Good.ASIC.ordinal()] = share;
    }

    @Test
    void aNewMachineCostsPriceFreightDutyAndSalesTax() {
        // 1,000 x (50 + 39.5 x 0.02)
        assertThat(choice.dealerUsdPerPh(newest)).isCloseTo(50_790.0, within(1e-6));
        assertThat(choice.deliveryMonths(newest)).isEqualTo(6);
        // x 1.2 x 1.082 in Texas; neither duty nor sales tax in Quebec
        assertThat(choice.landedUsdPerPh(w, texas, newest)).isCloseTo(65_945.736, within(1e-6));
        assertThat(choice.landedUsdPerPh(w, quebec, newest)).isCloseTo(50_790.0, within(1e-6));
    }

    @Test
    void aUsedMachineIsCheaperSoonerAndBearsDutyForThePartFromAbroad() {
        // 1,000 x (0.85 x 10 + 98 x 0.02); a quarter of the yards bears 20 %
        assertThat(choice.dealerUsdPerPh(OLDEST)).isCloseTo(10_460.0, within(1e-6));
        assertThat(choice.deliveryMonths(OLDEST)).isEqualTo(2);
        assertThat(choice.dutyShare(TradeTable.US, OLDEST)).isCloseTo(0.05, within(1e-12));
        assertThat(choice.landedUsdPerPh(w, texas, OLDEST)).isCloseTo(10_460.0 * 1.05 * 1.082, within(1e-6));
    }

    @Test
    void machinesThatAreNeitherMadeNorInYardsAreNotOnOffer() {
        assertThat(choice.isOnOffer(OLDEST)).isTrue();
        assertThat(choice.isOnOffer(OLDEST + 1)).isFalse();
        assertThat(choice.isOnOffer(newest)).isTrue();
        assertThat(choice.isOnOffer(newest + 1)).isFalse();
        market.usedPetahash[OLDEST] = 0.0;
        choice.quote(w, market);
        assertThat(choice.isOnOffer(OLDEST)).isFalse();
    }

    /** A flat hashprice of 60, undiscounted, over 48 months: 30.4375 x (60 - 0.024 x 41.475 x 40) = 614.4375 USD a month and PH/s. */
    @Test
    void aPurchaseIsWorthItsLifesMarginLessItsCost() {
        w.mining.expectations.path.expect(60.0, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.0, 0.0);
        double value = 48.0 * 30.4375 * (60.0 - 39.816);
        assertThat(choice.purchaseUsdPerMw(w, texas, newest, 40.0, 0.0)).isCloseTo((value - 65_945.736) / 0.041475, within(1e-4));
        assertThat(choice.purchaseUsdPerMw(w, quebec, newest, 40.0, 9.0)).isCloseTo((value - 50_790.0) / 0.041475, within(1e-4));
    }

    /** At 1 % less a month: a machine ordered to arrive in ten months is paid in four; between ten and eleven months half of each. */
    @Test
    void waitingForPowerPutsPaymentAndIncomeOff() {
        w.mining.expectations.path.expect(60.0, Double.POSITIVE_INFINITY, 1.0, 0.0, Math.pow(0.99, -12.0) - 1.0, 0.0);
        double margin = 30.4375 * (60.0 - 39.816);
        // 0.99 + … + 0.99^48
        double life = 0.99 * (1.0 - Math.pow(0.99, 48.0)) / 0.01;
        double ten = (margin * life * Math.pow(0.99, 10.0) - 65_945.736 * Math.pow(0.99, 4.0)) / 0.041475;
        double soon = (margin * life * Math.pow(0.99, 6.0) - 65_945.736) / 0.041475;
        assertThat(choice.purchaseUsdPerMw(w, texas, newest, 40.0, 10.0)).isCloseTo(ten, within(1e-4));
        assertThat(choice.purchaseUsdPerMw(w, texas, newest, 40.0, 11.0)).isCloseTo(0.99 * ten, within(1e-4));
        assertThat(choice.purchaseUsdPerMw(w, texas, newest, 40.0, 10.5)).isCloseTo(0.995 * ten, within(1e-4));
        assertThat(choice.purchaseUsdPerMw(w, texas, newest, 40.0, 3.0)).isCloseTo(soon, within(1e-4));
    }

    @Test
    void theBestMachineIsTheOneWorthMostPerMegawatt() {
        market.usedPetahash[OLDEST] = 0.0;
        choice.quote(w, market);
        w.mining.expectations.path.expect(60.0, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.0, 0.0);
        assertThat(choice.best(w, texas, 40.0, 0.0)).isEqualTo(newest);
        market.usedPetahash[OLDEST] = 100.0;
        market.priceUsdPerTerahash[OLDEST] = 0.01;
        market.priceUsdPerTerahash[newest] = 5000.0;
        choice.quote(w, market);
        assertThat(choice.best(w, texas, 5.0, 0.0)).isEqualTo(OLDEST);
    }

    @Test
    void dutyOnMachinesIsPaidToTheTreasuryAndCounted() {
        take(MiningRun.model(1, "horizon.end=2020-06", TARIFF));
        w.policy.updateTariffs(w);
        importShare(TradeTable.CANADA, 0.1);
        choice.quote(w, market);
        assertThat(choice.dutyShare(TradeTable.US, newest)).isCloseTo(BORNE, within(1e-12));
        market.usedPetahash[OLDEST] = 0.0;
        w.mining.expectations.path.expect(200.0, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.18, 0.04);
        Arrays.fill(w.mining.miners.active, false);
        int owner = firmWithoutSite();
        int here = emptySite(owner, texas);
        int there = emptySite(owner, quebec);
        MachineOrders orders = new MachineOrders(w, w.mining.miners.count);
        orders.file(w);
        market.filledShare[newest] = 0.5;
        w.money.pay(Party.MINERS, Party.US_TREASURY, -w.money.paid(Party.MINERS, Party.US_TREASURY));
        orders.receiveConfirmation(w);
        int slot = FleetTable.orderSlot(here, 6);
        double petahash = w.mining.fleet.orderPetahash[slot];
        assertThat(w.mining.fleet.orderGeneration[slot]).isEqualTo(newest);
        // half of 10 MW of empty racks
        assertThat(petahash * market.megawattsPerPetahash[newest]).isCloseTo(5.0, within(1e-9));
        double dutyUsd = petahash * 50_790.0 * BORNE;
        assertThat(w.money.paid(Party.MINERS, Party.US_TREASURY)).isCloseTo(dutyUsd, within(1e-6));
        assertThat(w.policy.trade.revenueUsd(TradeTable.US, Good.ASIC)).isCloseTo(dutyUsd, within(1e-6));
        assertThat(w.policy.trade.cumulativeRevenueUsd(TradeTable.US, Good.ASIC)).isCloseTo(dutyUsd, within(1e-6));
        double inQuebec = w.mining.fleet.orderPetahash[FleetTable.orderSlot(there, 6)] * 50_790.0;
        assertThat(inQuebec).isPositive();
        assertThat(w.money.paid(Party.MINERS, Party.CANADA_TREASURY)).isCloseTo(0.1 * inQuebec, within(1e-6));
        assertThat(w.money.paid(Party.MINERS, Party.STATES)).isCloseTo(petahash * 50_790.0 * (1.0 + BORNE) * 0.082, within(1e-6));
        double landed = petahash * choice.landedUsdPerPh(w, texas, newest) + 1.1 * inQuebec;
        assertThat(w.mining.miners.cashUsd[owner]).isCloseTo(1e9 - landed, within(1e-3));
    }

    @Test
    void theDutyOfAMonthIsInTheQuotesOfThatMonth() {
        SitingModel model = MiningRun.model(1, "horizon.end=2020-06", TARIFF);
        model.stepMonth();
        World now = model.world();
        assertThat(now.policy.trade.importShare(TradeTable.US, Good.ASIC)).isCloseTo(BORNE, within(1e-12));
        assertThat(now.mining.choice.dutyShare(TradeTable.US, now.mining.machines.frontier)).isCloseTo(BORNE, within(1e-12));
    }

    private int firmWithoutSite() {
        int m = 0;
        while (w.mining.miners.sitesMade[m] > 0) {
            m++;
        }
        w.mining.miners.active[m] = true;
        w.mining.miners.cashUsd[m] = 1e9;
        w.mining.miners.monthlyCostUsd[m] = 0.0;
        return m;
    }

    private int emptySite(int owner, int region) {
        int s = w.sites.add(900_000L + region, "test", OwnerKind.MINER, owner, region, w.power.utilities.firstOfRegion[region], 10.0, 0);
        w.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        w.sites.miningMw[s] = 10.0;
        w.mining.fleet.fit(w.sites.count());
        w.mining.fleet.built[s] = true;
        return s;
    }
}
