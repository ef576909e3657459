package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.ClockAdvance;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;
import org.junit.jupiter.api.Test;

class LargeLoadTermsTest {
    private static final int MONTH = 70;
    private final ReferenceData data = ReferenceData.load();
    private final World world = new World(PowerWorld.reference(data), data, 1);
    private final int oregon = data.regionIndex("US-OR");
    private final int utility = world.power.utilities.firstOfRegion[oregon];
    private final LargeLoadTerms terms = world.power.terms;
    private final LargeLoadBilling billing = world.power.billing;
    private final Deposits deposits = new Deposits(terms, world.power.priceModel, 0.4);

    private void tariff(double minimumTake) {
        ClockAdvance.to(world, MONTH);
        force(Instrument.LARGE_LOAD_TARIFF, minimumTake);
        terms.refresh(world);
    }

    private void force(Instrument instrument, double strength) {
        int row = InstrumentTable.row(oregon, instrument);
        world.policy.instruments.active[row] = true;
        world.policy.instruments.value[row] = strength;
        world.policy.instruments.sinceMonth[row] = MONTH;
    }

    private int site(double megawatts, SiteStage stage) {
        int s = world.sites.add(77L, "site", OwnerKind.AI_FIRM, 0, oregon, utility, megawatts, MONTH);
        world.sites.stage[s] = stage.ordinal();
        world.sites.contractedMonth[s] = MONTH;
        world.sites.energisedMonth[s] = MONTH;
        return s;
    }

    @Test
    void withoutATariffNothingIsAskedFor() {
        ClockAdvance.to(world, MONTH);
        terms.refresh(world);
        assertThat(terms.depositUsdPerMw(utility)).isZero();
        assertThat(terms.minimumTakeShare(utility)).isZero();
        assertThat(terms.bind(utility, 1000.0)).isFalse();
        int s = site(100.0, SiteStage.ENERGISED);
        billing.sign(world);
        assertThat(billing.minimumTakeUsd(world, s, 0.0)).isZero();
    }

    @Test
    void theTableSetsTermsAndTheStrengthTheMinimumTake() {
        tariff(0.75);
        assertThat(terms.thresholdMw(utility)).isEqualTo(20.0);
        assertThat(terms.termYears(utility)).isEqualTo(10.0);
        assertThat(terms.minimumTakeShare(utility)).isEqualTo(0.75);
        assertThat(terms.depositUsdPerMw(utility)).isEqualTo(world.parameters.get("queue_deposit_usd_per_mw"));
        assertThat(terms.bind(utility, 19.0)).isFalse();
    }

    @Test
    void unusedDemandPaysTheDemandChargeUntilTheTermIsOver() {
        tariff(0.75);
        int s = site(100.0, SiteStage.ENERGISED);
        billing.sign(world);
        double charge = world.power.priceModel.demandChargeUsdPerMwMonth(oregon);
        assertThat(charge).isPositive();
        // 75 of 100 MW signed for, 30 drawn
        assertThat(billing.minimumTakeUsd(world, s, 30.0)).isCloseTo(45.0 * charge, within(1e-6));
        assertThat(billing.minimumTakeUsd(world, s, 80.0)).isZero();
        ClockAdvance.to(world, MONTH + 119);
        assertThat(billing.minimumTakeUsd(world, s, 30.0)).isPositive();
        ClockAdvance.to(world, MONTH + 120);
        assertThat(billing.minimumTakeUsd(world, s, 30.0)).isZero();
    }

    @Test
    void ownGenerationIsNotContractedAndAMineIsLetOffItsDiscount() {
        tariff(0.75);
        int s = site(100.0, SiteStage.ENERGISED);
        world.sites.ownGenerationMw[s] = 40.0;
        billing.sign(world);
        double charge = world.power.priceModel.demandChargeUsdPerMwMonth(oregon);
        // 0.75 of 60 MW from the grid, 10 of 50 drawn come from it
        assertThat(billing.minimumTakeUsd(world, s, 50.0)).isCloseTo(35.0 * charge, within(1e-6));
        world.sites.ownerKind[s] = OwnerKind.MINER;
        double discount = world.parameters.get("interruptible_discount_share");
        assertThat(billing.minimumTakeUsd(world, s, 50.0)).isCloseTo(35.0 * (1.0 - discount) * charge, within(1e-6));
    }

    @Test
    void aDepositIsPaidOnFilingAndGivenBackOnEnergisation() {
        tariff(0.75);
        int s = site(100.0, SiteStage.REQUESTED);
        world.ai.firms.cashUsd[0] = 1e9;
        double cash = world.ai.firms.cashUsd[0];
        double deposit = 100.0 * terms.depositUsdPerMw(utility);
        deposits.settle(world);
        assertThat(world.ai.firms.cashUsd[0]).isCloseTo(cash - deposit, within(1e-3));
        assertThat(world.money.paid(Party.AI_FIRMS, Party.UTILITIES)).isCloseTo(deposit, within(1e-9));
        deposits.settle(world);
        assertThat(world.sites.depositUsd[s]).isEqualTo(deposit);
        world.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        deposits.settle(world);
        assertThat(world.ai.firms.cashUsd[0]).isCloseTo(cash, within(1e-3));
        assertThat(world.sites.depositUsd[s]).isZero();
    }

    @Test
    void aWithdrawnRequestForfeitsAPartWhichGoesToCustomers() {
        tariff(0.75);
        int s = site(100.0, SiteStage.REQUESTED);
        world.ai.firms.cashUsd[0] = 1e9;
        double cash = world.ai.firms.cashUsd[0];
        deposits.settle(world);
        double deposit = world.sites.depositUsd[s];
        world.sites.close(s, MONTH);
        deposits.settle(world);
        assertThat(world.ai.firms.cashUsd[0]).isCloseTo(cash - 0.4 * deposit, within(1e-3));
        assertThat(world.power.priceModel.year.creditUsd(oregon)).isCloseTo(0.4 * deposit, within(1e-6));
    }

    @Test
    void anAdministeredRateIsPaidByThoseWhoSignedUnderIt() {
        ClockAdvance.to(world, MONTH);
        int s = site(100.0, SiteStage.ENERGISED);
        double usual = world.regions.largeLoadPriceUsdPerMwh[oregon];
        assertThat(billing.priceUsdPerMwh(world, s)).isEqualTo(usual);
        assertThat(billing.overClassRateUsdPerMwh(world, s)).isZero();
        force(Instrument.ADMINISTERED_RATE, 94.0);
        assertThat(billing.priceUsdPerMwh(world, s)).isEqualTo(94.0);
        assertThat(billing.overClassRateUsdPerMwh(world, s)).isCloseTo(94.0 - usual, within(1e-9));
        world.sites.contractedMonth[s] = MONTH - 1;
        assertThat(billing.priceUsdPerMwh(world, s)).isEqualTo(usual);
        world.sites.contractedMonth[s] = MONTH;
        world.sites.powerPriceUsdPerMwh[s] = 31.0;
        assertThat(billing.priceUsdPerMwh(world, s)).isEqualTo(31.0);
    }
}
