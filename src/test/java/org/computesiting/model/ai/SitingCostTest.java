package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.Annuity;
import org.computesiting.model.CostTerm;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.SitingOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every term of the siting cost against a number worked by hand. */
class SitingCostTest {
    private static final int HOT = 0;
    private static final int CANADIAN = 1;
    private static final double RATE = 0.061;

    private RegionConditions c;
    private SitingCost cost;
    private final double[] terms = new double[CostTerm.COUNT];

    @BeforeEach
    void twoRegions() {
        c = new RegionConditions(2);
        c.country[CANADIAN] = 1;
        c.meanTempC[HOT] = 18.0;
        c.meanTempC[CANADIAN] = 0.0;
        c.gridPriceUsdPerMwh[HOT] = 60.0;
        c.gridPriceUsdPerMwh[CANADIAN] = 50.0;
        c.gasPriceUsdPerMmbtu[HOT] = 3.0;
        c.carbonTonnePerMwh[HOT] = 0.4;
        c.salesTaxShare[HOT] = 0.08;
        c.gridMonths[HOT] = 48.0;
        c.gridMonths[CANADIAN] = 12.0;
        c.waitingValueUsdPerMwYear[LoadKind.TRAINING.ordinal()] = 2e6;
        cost = new SitingCost(AiTestParameters.siting(), c);
    }

    private double term(CostTerm term) {
        return terms[term.ordinal()];
    }

    private void grid(int region, LoadKind kind) {
        cost.newSite(terms, 0, region, SitingOption.GRID_GREENFIELD, kind, 100.0, cost.months(region, SitingOption.GRID_GREENFIELD, 100.0), RATE);
    }

    @Test
    void powerIsPriceTimesHoursTimesLoadFactorTimesEffectiveness() {
        grid(HOT, LoadKind.TRAINING);
        // 1.12 + 0.0075 x 8 = 1.18; 60 x 8766 x 0.65 x 1.18
        assertThat(term(CostTerm.POWER)).isCloseTo(403_411.3, within(0.1));
    }

    @Test
    void aColdPlaceReachesTheFloorOfEffectiveness() {
        // 1.12 - 0.075 = 1.045 is below the floor 1.05
        assertThat(cost.effectiveness(CANADIAN, LoadKind.TRAINING)).isEqualTo(1.05);
        assertThat(cost.effectiveness(CANADIAN, LoadKind.OTHER)).isCloseTo(1.225, within(1e-12));
    }

    @Test
    void constructionIsTheAnnuityOfBuildingAndServers() {
        grid(HOT, LoadKind.TRAINING);
        // 11.77 M x 0.0878937 + 26.11 M x 0.2194615
        assertThat(term(CostTerm.CONSTRUCTION)).isCloseTo(11.77e6 * 0.0878937 + 26.11e6 * 0.2194615, within(30.0));
    }

    @Test
    void delayIsLostEarningsSpreadOverTheYears() {
        grid(HOT, LoadKind.TRAINING);
        // 48 months lose 4 x 2 M; annuity of 12 years at 6.1 % is 0.1199318
        assertThat(term(CostTerm.DELAY)).isCloseTo(8e6 * Annuity.perYear(0.061, 12.0), within(1e-6));
        assertThat(Annuity.perYear(0.061, 12.0)).isCloseTo(0.1199318, within(1e-7));
    }

    @Test
    void waitIsNeverShorterThanBuilding() {
        assertThat(cost.months(CANADIAN, SitingOption.GRID_GREENFIELD, 100.0)).isEqualTo(24.0);
        assertThat(cost.months(HOT, SitingOption.GRID_GREENFIELD, 100.0)).isEqualTo(48.0);
    }

    @Test
    void carbonIsIntensityTimesPrice() {
        grid(HOT, LoadKind.TRAINING);
        // 15 x 0.4 x 8766 x 0.65 x 1.18
        assertThat(term(CostTerm.CARBON)).isCloseTo(40_341.13, within(0.01));
    }

    @Test
    void ownGenerationPaysForFuelUpkeepAndCapital() {
        // 3 x 8.5 + 8 + (1800 x 0.0878937 + 25) x 1.25 x 1000 / 5697.9
        assertThat(cost.ownPriceUsdPerMwh(HOT)).isCloseTo(73.692, within(0.001));
    }

    @Test
    void aDutyOnServersRaisesTheTariffTermAndNothingElse() {
        grid(HOT, LoadKind.TRAINING);
        double[] before = terms.clone();
        c.serverDuty[0] = 0.25;
        grid(HOT, LoadKind.TRAINING);
        for (CostTerm t : CostTerm.values()) {
            if (t == CostTerm.EQUIPMENT_TARIFF) {
                assertThat(term(t)).isCloseTo(0.25 * 26.11e6 * 0.2194615, within(10.0));
            } else {
                assertThat(term(t)).as(t.label()).isEqualTo(before[t.ordinal()]);
            }
        }
        grid(CANADIAN, LoadKind.TRAINING);
        assertThat(term(CostTerm.EQUIPMENT_TARIFF)).as("the duty is American").isZero();
    }

    @Test
    void anExemptionLowersTheCostByExactlyTheTax() {
        grid(HOT, LoadKind.TRAINING);
        double before = OptionRanking.total(terms, 0);
        double tax = term(CostTerm.SALES_TAX);
        // 0.08 x (0.45 x 11.77 M x 0.0878937 + 26.11 M x 0.2194615)
        assertThat(tax).isCloseTo(0.08 * (0.45 * 11.77e6 * 0.0878937 + 26.11e6 * 0.2194615), within(5.0));
        c.exemptShare[HOT] = 1.0;
        grid(HOT, LoadKind.TRAINING);
        assertThat(term(CostTerm.SALES_TAX)).isZero();
        assertThat(before - OptionRanking.total(terms, 0)).isCloseTo(tax, within(1e-6));
    }

    @Test
    void policyRiskIsTheChanceOfARestrictionTimesItsSetback() {
        c.restrictionHazard[HOT] = 0.01;
        grid(HOT, LoadKind.TRAINING);
        // 1 - 0.99^48 = 0.382710; 1.5 years x 2 M x annuity
        assertThat(term(CostTerm.POLICY_RISK)).isCloseTo(0.3827099 * 3e6 * Annuity.perYear(0.061, 12.0), within(1.0));
    }

    /** Servers' duty has moved by 10 points per root of a year: a quarter of that by the purchase in 48 months is 0.25 x 0.1 x 2 of 26.11 M. */
    @Test
    void unsettledDutiesAreARiskOfPolicyThatGrowsWithTheRootOfTheWait() {
        grid(HOT, LoadKind.TRAINING);
        double certain = term(CostTerm.POLICY_RISK);
        c.serverDutyDeviation[c.country[HOT]] = 0.1;
        grid(HOT, LoadKind.TRAINING);
        assertThat(term(CostTerm.POLICY_RISK) - certain).isCloseTo(0.05 * 26.11e6 * 0.2194615, within(15.0));
    }

    @Test
    void oppositionIsTheChanceOfABlockTimesItsSetback() {
        c.blockHazard[HOT] = 0.005;
        grid(HOT, LoadKind.TRAINING);
        // 1 - 0.995^48 = 0.213846; 2 years x 2 M x annuity
        assertThat(term(CostTerm.OPPOSITION)).isCloseTo(0.2138456 * 4e6 * Annuity.perYear(0.061, 12.0), within(1.0));
    }

    @Test
    void trainingIsIndifferentToUsersAndInferenceIsNot() {
        c.userGap[HOT] = 0.5;
        grid(HOT, LoadKind.TRAINING);
        assertThat(term(CostTerm.LATENCY)).isZero();
        grid(HOT, LoadKind.INFERENCE);
        assertThat(term(CostTerm.LATENCY)).isEqualTo(150_000.0);
    }

    @Test
    void publicPowerServesOnlyProjectsItIsLargeEnoughFor() {
        c.publicPowerMw[HOT] = 100.0;
        grid(HOT, LoadKind.TRAINING);
        // (60 - 30) x 8766 x 0.65 x 1.18
        assertThat(term(CostTerm.INCENTIVE)).isCloseTo(-201_705.7, within(0.1));
        c.publicPowerMw[HOT] = 99.0;
        grid(HOT, LoadKind.TRAINING);
        assertThat(term(CostTerm.INCENTIVE)).isZero();
    }

    @Test
    void flexibleLoadEarnsTheCapacityPrice() {
        c.capacityPriceUsdPerKwYear[HOT] = 100.0;
        grid(HOT, LoadKind.TRAINING);
        // 100 x 1000 x 1.18 x 0.65 x 0.1
        assertThat(term(CostTerm.DEMAND_RESPONSE)).isCloseTo(-7_670.0, within(1e-6));
    }

    @Test
    void dearerCapitalShowsInItsOwnTerm() {
        cost.newSite(terms, 0, HOT, SitingOption.GRID_GREENFIELD, LoadKind.TRAINING, 100.0, 48.0, 0.0743);
        double expected = 11.77e6 * (Annuity.perYear(0.0743, 20) - Annuity.perYear(0.061, 20))
            + 26.11e6 * (Annuity.perYear(0.0743, 5.5) - Annuity.perYear(0.061, 5.5));
        assertThat(term(CostTerm.CAPITAL)).isCloseTo(expected, within(1e-6)).isPositive();
        grid(HOT, LoadKind.TRAINING);
        assertThat(term(CostTerm.CAPITAL)).isZero();
    }

    @Test
    void aMoratoriumMakesLargeProjectsInfeasibleAndLeavesSmallOnes() {
        c.admissibleMw[HOT] = 20.0;
        assertThat(cost.feasible(HOT, SitingOption.GRID_GREENFIELD, 21.0)).isFalse();
        assertThat(cost.feasible(HOT, SitingOption.GRID_GREENFIELD, 20.0)).isTrue();
        assertThat(cost.feasible(HOT, SitingOption.ABROAD, 21.0)).isTrue();
    }

    @Test
    void ownGenerationNeedsPermission() {
        assertThat(cost.feasible(HOT, SitingOption.OWN_GENERATION, 50.0)).isFalse();
        c.ownGenerationAllowed[HOT] = true;
        assertThat(cost.feasible(HOT, SitingOption.OWN_GENERATION, 50.0)).isTrue();
    }

    @Test
    void aMinersSiteCostsNoBuildingButTheTenantsPartOfTheRebuilding() {
        c.hubGap[HOT] = 0.2;
        c.remoteHubGap[HOT] = 0.7;
        cost.existingSite(terms, 0, HOT, true, LoadKind.TRAINING, 1e6, 12.0, RATE);
        assertThat(term(CostTerm.CONSTRUCTION)).isCloseTo(1e6 * 0.0878937 + 26.11e6 * 0.2194615, within(15.0));
        assertThat(term(CostTerm.DELAY)).isCloseTo(2e6 * Annuity.perYear(0.061, 12.0), within(1e-6));
        assertThat(term(CostTerm.RENT)).isZero();
        double mine = term(CostTerm.LATENCY);
        cost.existingSite(terms, 0, HOT, false, LoadKind.TRAINING, 1e6, 12.0, RATE);
        assertThat(mine - term(CostTerm.LATENCY)).as("a mine lies outside the region's cluster, a hall within").isCloseTo(0.5 * 100_000.0, within(1e-9));
    }
}
