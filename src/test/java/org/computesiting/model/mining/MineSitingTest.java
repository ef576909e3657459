package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.data.Instrument;
import org.computesiting.model.Annuity;
import org.computesiting.model.ClockAdvance;
import org.computesiting.model.CostTerm;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.World;
import org.computesiting.model.ai.PaidForMegawatts;
import org.computesiting.model.policy.InstrumentTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a firm without a site looks: at home first, elsewhere when home does not pay or admits nobody; and what a region's size counts for. */
class MineSitingTest {
    private World w;
    private MinerTable miners;
    private int firm;
    private int home;

    /** One named firm with money and no site whose home's power costs 40 USD/MWh, as against 20 everywhere else; it considers a site every month. */
    @BeforeEach
    void oneFirm() {
        w = MiningRun.model(1, "assumptions.parameters.mining_expansions_considered_named_per_year=6").world();
        miners = w.mining.miners;
        firm = 0;
        while (miners.sitesMade[firm] > 0) {
            firm++;
        }
        assertThat(miners.named[firm]).isTrue();
        home = w.data.regionIndex("US-VT");
        Arrays.fill(miners.active, false);
        miners.active[firm] = true;
        miners.cashUsd[firm] = 2e8;
        miners.monthlyCostUsd[firm] = 0.0;
        miners.homeRegion[firm] = home;
        miners.homeFuel[firm] = OwnFuel.NONE.ordinal();
        w.drivers.bitcoinMomentum = 2.0;
        w.mining.expectations.path.expect(300.0, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.18, 0.04);
        Arrays.fill(w.mining.power.deliveredUsdPerMwh, 20.0);
        w.mining.power.deliveredUsdPerMwh[home] = 40.0;
        Arrays.fill(w.policy.instruments.active, false);
    }

    /** Lets the firm consider a site in a month. @return row of the site it asks for */
    private int asksAt(int month) {
        int before = w.sites.count();
        ClockAdvance.to(w, month);
        new MineSiting(w).run(w);
        assertThat(w.sites.count()).isEqualTo(before + 1);
        assertThat(w.sites.ownerKind[before]).isEqualTo(OwnerKind.MINER);
        assertThat(w.sites.owner[before]).isEqualTo(firm);
        return before;
    }

    private void moratoriumAtHome(double refusedShare) {
        int i = InstrumentTable.row(home, Instrument.CRYPTO_MORATORIUM);
        w.policy.instruments.active[i] = true;
        w.policy.instruments.value[i] = refusedShare;
    }

    @Test
    void aFirmWithoutASiteAsksAtHomeThoughPowerIsDearerThere() {
        int s = asksAt(0);
        assertThat(w.sites.region[s]).isEqualTo(home);
        assertThat(w.sites.gridMw[s]).isBetween(10.0, 400.0);
        assertThat(miners.pendingSites[firm]).isEqualTo(1);
        // the next one is where power is cheap, since it has asked at home
        assertThat(w.sites.region[asksAt(1)]).isNotEqualTo(home);
    }

    @Test
    void aFirmThatMinesHasNoNeedOfHome() {
        miners.miningMw[firm] = 30.0;
        assertThat(w.sites.region[asksAt(0)]).isNotEqualTo(home);
    }

    @Test
    void aFirmLooksElsewhereWhenHomeDoesNotPay() {
        w.mining.power.deliveredUsdPerMwh[home] = 500.0;
        assertThat(w.sites.region[asksAt(0)]).isNotEqualTo(home);
    }

    @Test
    void aFirmLooksElsewhereWhenHomeHasAFullMoratorium() {
        moratoriumAtHome(1.0);
        assertThat(w.sites.region[asksAt(0)]).isNotEqualTo(home);
    }

    @Test
    void aPartialMoratoriumRefusesItsShareOfRequests() {
        moratoriumAtHome(0.5);
        int admitted = 0;
        for (int month = 0; month < 200; month++) {
            int s = asksAt(month);
            admitted += w.sites.region[s] == home ? 1 : 0;
            miners.pendingSites[firm] = 0;
        }
        // 100 of 200; three standard deviations are 21
        assertThat(admitted).isBetween(79, 121);
    }

    @Test
    void nobodyAsksWhereNothingPays() {
        Arrays.fill(w.mining.power.deliveredUsdPerMwh, 500.0);
        int before = w.sites.count();
        new MineSiting(w).run(w);
        assertThat(w.sites.count()).isEqualTo(before);
    }

    @Test
    void aSiteThatDoesNotPayAsAMineMayPayForWhatAiGives() {
        Arrays.fill(w.mining.power.deliveredUsdPerMwh, 100.0);
        w.mining.expectations.path.expect(40.0, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.18, 0.04);
        int before = w.sites.count();
        miners.miningMw[firm] = 200.0;
        new MineSiting(w).run(w);
        assertThat(w.sites.count()).as("mining alone").isEqualTo(before);
        PaidForMegawatts.believe(w, 2e7);
        int s = asksAt(0);
        int region = w.sites.region[s];
        MineSitingCost cost = new MineSitingCost(w);
        cost.price(w, false);
        // The median site is 0.4 of 200 MW; twenty million dollars a megawatt that suits, less the believers in nothing, discounted to the month of power.
        double worth = w.ai.energisedWorth.newMineUsdPerMw(w, region, 80.0) * w.mining.expectations.path.weight((int) Math.rint(cost.monthsToPower[region]));
        assertThat(worth).isBetween(1e6, 1e7);
        assertThat(w.ledger.term(w.sites.decision[s], 0, CostTerm.AI_WORTH)).isCloseTo(-worth * Annuity.perYear(0.18, 10.0), within(1e-3));
        assertThat(cost.npvUsdPerMw[region]).isNegative().isGreaterThan(-worth);
    }

    @Test
    void whoWeighsASiteAsksUtilitiesOfTheNextRegionsToo() {
        miners.miningMw[firm] = 30.0;
        miners.cashUsd[firm] = -1e12;
        int before = w.sites.count();
        new MineSiting(w).run(w);
        assertThat(w.sites.count()).as("no money, no request").isEqualTo(before);
        double[] asked = w.regions.miningInquiriesMw.clone();
        double[] megawatts = Arrays.stream(asked).filter(mw -> mw > 0.0).toArray();
        assertThat(megawatts).as("twelve regions, the best of thirteen left for the request").hasSize(12).containsOnly(megawatts[0]);
        Arrays.fill(miners.active, false);
        new MineSiting(w).run(w);
        for (int r = 0; r < asked.length; r++) {
            assertThat(w.regions.miningInquiriesMw[r]).as("an inquiry fades over sixteen months").isCloseTo(asked[r] * 15.0 / 16.0, within(1e-9));
        }
    }

    @Test
    void aSiteTooSmallForALeaseIsWorthNothingToAi() {
        PaidForMegawatts.believe(w, 2e7);
        int s = asksAt(0);
        assertThat(w.ledger.term(w.sites.decision[s], 0, CostTerm.AI_WORTH)).as("the median of 10 MW").isZero();
    }

    @Test
    void thePlantAtHomeIsBuiltOnce() {
        miners.homeFuel[firm] = OwnFuel.GAS.ordinal();
        int s = asksAt(0);
        assertThat(w.sites.powerSupply[s]).isEqualTo(PowerSupply.OWN_PLANT.ordinal());
        assertThat(w.mining.fleet.ownFuel[s]).isEqualTo(OwnFuel.GAS.ordinal());
        assertThat(miners.homeFuel[firm]).isEqualTo(OwnFuel.NONE.ordinal());
        miners.pendingSites[firm] = 0;
        int second = asksAt(1);
        assertThat(w.sites.region[second]).isEqualTo(home);
        assertThat(w.mining.fleet.ownFuel[second]).isEqualTo(OwnFuel.NONE.ordinal());
    }

    /** 96.14 GW of peak load in Texas against 3.31 in Wyoming: 60,000 x ln 29.0453 = 202,131.4 USD per MW and year; the mean of all regions is 0. */
    @Test
    void twoRegionsDifferByTheScaleTimesTheLogarithmOfTheirPeakLoads() {
        MineSitingCost cost = new MineSitingCost(w);
        cost.price(w, false);
        double texas = places(cost, w.data.regionIndex("US-TX"));
        double wyoming = places(cost, w.data.regionIndex("US-WY"));
        assertThat(wyoming - texas).isCloseTo(202_131.4, within(0.1));
        double sum = 0.0;
        for (int r = 0; r < w.regions.count; r++) {
            sum += places(cost, r);
        }
        assertThat(sum).isCloseTo(0.0, within(1e-6));
    }

    /** A study of 4 months, works of 22 and a slip of 7 are published for data centres, and 6 more of queue; a mine's works are 5, its slip 2. */
    @Test
    void aMineWaitsByTheFactorOnConnectionsToo() {
        w.regions.expectedMonthsToPower[home] = 39.0;
        assertThat(monthsAtHome(false)).isCloseTo(13.0, within(1e-9));
        assertThat(monthsAtHome(true)).isCloseTo(3.5, within(1e-9));
        w.regions.expectedMonthsToPower[home] = 19.5;
        w.drivers.connectionWaitShock[home] = 0.5;
        assertThat(monthsAtHome(false)).isCloseTo(6.5, within(1e-9));
        assertThat(monthsAtHome(true)).isCloseTo(1.75, within(1e-9));
    }

    private double monthsAtHome(boolean small) {
        MineSitingCost cost = new MineSitingCost(w);
        cost.price(w, small);
        return cost.monthsToPower[home];
    }

    @Test
    void withoutAWeightARegionsSizeCountsForNothing() {
        World plain = MiningRun.model(1, "assumptions.parameters.mining_choice_size_weight_share=0").world();
        MineSitingCost cost = new MineSitingCost(plain);
        cost.price(plain, false);
        for (int r = 0; r < plain.regions.count; r++) {
            assertThat(places(cost, r)).isZero();
        }
    }

    private static double places(MineSitingCost cost, int region) {
        return cost.terms[region * CostTerm.COUNT + CostTerm.PLACES.ordinal()];
    }
}
