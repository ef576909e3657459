package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.data.PriceHistory;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.ClockAdvance;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PriceModelTest {
    private static final int RESIDENTIAL = CustomerClass.RESIDENTIAL.ordinal();
    private final ReferenceData data = ReferenceData.load();
    private final World world = new World(PowerWorld.reference(data), data, 1);
    private final PriceModel prices = new PriceModel(world);
    private final int texas = data.regionIndex("US-TX");
    private final int georgia = data.regionIndex("US-GA");
    private final double[] capacity = new double[world.regions.count];

    @BeforeEach
    void openWithAYearOfEqualMonths() {
        year(prices, 1000.0, 0.0);
        prices.open(world, capacity, new double[world.regions.count]);
    }

    /** Texas: wholesale 30; Georgia: own plants 20 USD and purchases 5 a MWh. */
    private void year(PriceModel model, double salesMwh, double largeMwh) {
        for (int r = 0; r < world.regions.count; r++) {
            for (int m = 0; m < 12; m++) {
                model.remember(r, m, salesMwh, largeMwh, 30.0 * salesMwh, 20.0 * salesMwh, 5.0 * salesMwh);
            }
        }
    }

    @Test
    void energyIsWholesaleWhereMarketsAreOpenAndOwnCostElsewhere() {
        assertThat(prices.energyComponent(texas)).isCloseTo(30.0, within(1e-9));
        assertThat(prices.energyComponent(georgia)).isCloseTo(25.0, within(1e-9));
    }

    @Test
    void aMonthReplacesTheOneAYearBeforeAndPassesThroughAtOnce() {
        double before = world.regions.residentialPriceUsdPerMwh[texas];
        prices.remember(texas, 14, 1000.0, 0.0, 60_000.0, 0.0, 0.0);
        prices.update(world, capacity);
        assertThat(prices.energyComponent(texas)).isCloseTo((11 * 30.0 + 60.0) / 12.0, within(1e-9));
        assertThat(world.regions.residentialPriceUsdPerMwh[texas] - before).isCloseTo(30.0 / 12.0, within(1e-9));
    }

    @Test
    void pricesOfTheStartYearAreThePublishedOnes() {
        World fresh = new World(PowerWorld.reference(data), data, 2);
        for (PriceHistory row : data.priceHistory()) {
            if (row.year() == fresh.clock.year(0)) {
                int r = data.regionIndex(row.region());
                double factor = fresh.deflator.factor(row.year());
                assertThat(fresh.regions.industrialPriceUsdPerMwh[r]).isCloseTo(row.industrialUsdPerMwh() * factor, within(1e-9));
                assertThat(fresh.regions.residentialPriceUsdPerMwh[r]).isCloseTo(row.residentialUsdPerMwh() * factor, within(1e-9));
            }
        }
    }

    @Test
    void ratesOfTheStartCollectTheRequirementFromTheClasses() {
        double[] sales = new double[CustomerClass.COUNT];
        PriceModel real = world.power.priceModel;
        for (int r = 0; r < world.regions.count; r++) {
            real.year.classSalesMwh(r, sales);
            double collected = 0.0;
            for (int c = 0; c < sales.length; c++) {
                collected += real.cases.rateUsdPerMwh(r, c) * sales[c];
            }
            assertThat(collected / real.requirementUsdPerYear(r)).as(world.regions.code[r]).isCloseTo(1.0, within(1e-9));
        }
    }

    @Test
    void moreSalesLowerTheRateOnlyWhenACaseIsDecided() {
        int lag = (int) world.parameters.get("rate_case_lag_months");
        double published = prices.residentialRateUsdPerMwh(georgia);
        double once = prices.cases.rateUsdPerMwh(georgia, RESIDENTIAL);
        double fixed = 0.0;
        year(prices, 2000.0, 1000.0);
        int filed = -1;
        for (int t = 0; t < 24; t++) {
            advance(t);
            prices.update(world, capacity);
            if (filed < 0 && world.clock.monthOfYear(t) == prices.cases.filingMonth(georgia)) {
                filed = t;
                fixed = prices.requirementUsdPerYear(georgia);
            }
            boolean decided = filed >= 0 && t >= filed + lag;
            if (decided) {
                assertThat(prices.residentialRateUsdPerMwh(georgia)).isLessThan(published);
                break;
            }
            assertThat(prices.residentialRateUsdPerMwh(georgia)).isEqualTo(published);
        }
        double[] sales = new double[CustomerClass.COUNT];
        prices.year.classSalesMwh(georgia, sales);
        double collected = 0.0;
        for (int c = 0; c < sales.length; c++) {
            collected += prices.cases.rateUsdPerMwh(georgia, c) * sales[c];
        }
        assertThat(collected).isCloseTo(fixed, within(1e-6 * fixed));
        assertThat(once).isGreaterThan(prices.cases.rateUsdPerMwh(georgia, RESIDENTIAL));
    }

    @Test
    void whatLargeLoadsPayBeyondTheirRateIsGivenToAllInTheNextCase() {
        double fixed = prices.requirementUsdPerYear(georgia);
        double rate = prices.cases.rateUsdPerMwh(georgia, RESIDENTIAL);
        prices.credit(georgia, 3, 0.25 * fixed);
        int lag = (int) world.parameters.get("rate_case_lag_months");
        double granted = 0.0;
        for (int t = 0; t < 24; t++) {
            advance(t);
            prices.update(world, capacity);
            if (world.clock.monthOfYear(t) == prices.cases.filingMonth(georgia) && t + lag < 24) {
                granted = prices.requirementUsdPerYear(georgia) - 0.25 * fixed;
            }
        }
        assertThat(granted / fixed).isBetween(0.7, 0.8);
        assertThat(prices.cases.rateUsdPerMwh(georgia, RESIDENTIAL)).isCloseTo(granted / fixed * rate, within(1e-9));
    }

    @Test
    void capacityPriceCountsOnlyWhereMarketsAreOpenAndOverTwelveMonths() {
        double open = world.regions.industrialPriceUsdPerMwh[texas];
        double closed = world.regions.industrialPriceUsdPerMwh[georgia];
        capacity[texas] = 87.66;
        capacity[georgia] = 87.66;
        prices.update(world, capacity);
        assertThat(world.regions.industrialPriceUsdPerMwh[texas] - open)
            .isCloseTo(10.0 / 12.0 / world.parameters.get("capacity_charge_load_factor_industrial_share"), within(1e-9));
        assertThat(world.regions.industrialPriceUsdPerMwh[georgia]).isEqualTo(closed);
    }

    @Test
    void theDemandChargeIsWhatAMegawattPaysAtItsLoadFactorWithoutEnergy() {
        double fixed = world.regions.largeLoadPriceUsdPerMwh[georgia] - 25.0;
        double factor = world.parameters.get("capacity_charge_load_factor_large_share");
        assertThat(prices.demandChargeUsdPerMwMonth(georgia)).isCloseTo(fixed * factor * 8766.0 / 12.0, within(1e-6));
    }

    private void advance(int month) {
        ClockAdvance.to(world, month);
    }
}
