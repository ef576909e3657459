package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.data.ReferenceData;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PriceModelTest {
    private final ReferenceData data = ReferenceData.load();
    private final World world = new World(PowerWorld.reference(data), data, 1);
    private final PriceModel prices = new PriceModel(world);
    private final int texas = data.regionIndex("US-TX");
    private final int georgia = data.regionIndex("US-GA");
    private final double[] added = new double[world.regions.count];
    private final double[] capacity = new double[world.regions.count];

    @BeforeEach
    void openWithAYearOfEqualMonths() {
        year(1000.0);
        prices.open(world, capacity);
    }

    /** Texas: wholesale 30; Georgia: own plants 20,000 USD a month and purchases 5,000. */
    private void year(double salesMwh) {
        for (int r = 0; r < world.regions.count; r++) {
            for (int m = 0; m < 12; m++) {
                prices.remember(r, m, salesMwh, 30.0 * salesMwh, 20.0 * salesMwh, 5.0 * salesMwh);
            }
        }
    }

    @Test
    void energyIsWholesaleWhereMarketsAreOpenAndOwnCostElsewhere() {
        assertThat(prices.energyComponent(texas)).isCloseTo(30.0, within(1e-9));
        assertThat(prices.energyComponent(georgia)).isCloseTo(25.0, within(1e-9));
    }

    @Test
    void aMonthReplacesTheOneAYearBefore() {
        prices.remember(texas, 14, 1000.0, 60_000.0, 0.0, 0.0);
        assertThat(prices.energyComponent(texas)).isCloseTo((11 * 30.0 + 60.0) / 12.0, within(1e-9));
    }

    @Test
    void unchangedBooksGiveThePublishedPrice() {
        double published = world.regions.industrialPriceUsdPerMwh[georgia];
        prices.update(world, added, capacity);
        assertThat(world.regions.industrialPriceUsdPerMwh[georgia]).isCloseTo(published, within(1e-9));
    }

    @Test
    void moreSalesSpreadTheFixedPartOfTheAdder() {
        double published = world.regions.industrialPriceUsdPerMwh[georgia];
        double fixed = world.parameters.get("delivery_fixed_cost_share");
        year(2000.0);
        prices.update(world, added, capacity);
        double adder = prices.industrialAdderUsdPerMwh(georgia);
        assertThat(adder).isPositive();
        assertThat(world.regions.industrialPriceUsdPerMwh[georgia]).isCloseTo(published - 0.5 * fixed * adder, within(1e-9));
    }

    @Test
    void newCostsAreBorneMoreByHouseholds() {
        double industrial = world.regions.industrialPriceUsdPerMwh[georgia];
        double residential = world.regions.residentialPriceUsdPerMwh[georgia];
        added[georgia] = 120_000.0;
        prices.update(world, added, capacity);
        assertThat(world.regions.industrialPriceUsdPerMwh[georgia] - industrial)
            .isCloseTo(10.0 * world.parameters.get("fixed_cost_weight_industrial"), within(1e-9));
        assertThat(world.regions.residentialPriceUsdPerMwh[georgia] - residential)
            .isCloseTo(10.0 * world.parameters.get("fixed_cost_weight_residential"), within(1e-9));
    }

    @Test
    void capacityPriceCountsOnlyWhereMarketsAreOpen() {
        double open = world.regions.industrialPriceUsdPerMwh[texas];
        double closed = world.regions.industrialPriceUsdPerMwh[georgia];
        capacity[texas] = 87.66;
        capacity[georgia] = 87.66;
        prices.update(world, added, capacity);
        assertThat(world.regions.industrialPriceUsdPerMwh[texas] - open)
            .isCloseTo(10.0 / world.parameters.get("capacity_charge_load_factor_industrial_share"), within(1e-9));
        assertThat(world.regions.industrialPriceUsdPerMwh[georgia]).isCloseTo(closed, within(1e-9));
    }
}
