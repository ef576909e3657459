package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.computesiting.data.Parameters;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

class ClassAllocationTest {
    private static final int HOUSES = CustomerClass.RESIDENTIAL.ordinal();
    private static final int SHOPS = CustomerClass.COMMERCIAL.ordinal();
    private static final int INDUSTRY = CustomerClass.INDUSTRIAL.ordinal();
    private static final int LARGE = CustomerClass.LARGE.ordinal();
    private static final Parameters PLAIN = ReferenceData.load().parameters().withOverrides(Map.of("capacity_charge_load_factor_residential_share", 0.4,
        "capacity_charge_load_factor_commercial_share", 0.5, "capacity_charge_load_factor_industrial_share", 0.8,
        "capacity_charge_load_factor_large_share", 0.8, "lowest_revenue_to_cost_ratio", 0.3));

    private final ClassAllocation allocation = new ClassAllocation(PLAIN, 1);
    private final double[] rates = new double[CustomerClass.COUNT];

    @Test
    void aKilowattYearIsSpreadOverTheEnergyOfItsLoadFactor() {
        assertThat(allocation.perMwh(HOUSES, 87.66)).isCloseTo(25.0, within(1e-9));
        assertThat(allocation.perMwh(INDUSTRY, 87.66)).isCloseTo(12.5, within(1e-9));
    }

    @Test
    void openingRatesAreWhatPublishedPricesLeave() {
        double[] sales = {40.0, 30.0, 20.0, 10.0};
        double fixed = allocation.open(0, new double[] {90.0, 60.0, 30.0, 0.0}, sales, 0, 1.0);
        allocation.rates(0, fixed, 0.0, sales, 0, rates);
        assertThat(rates).containsExactly(new double[] {90.0, 60.0, 30.0, 30.0}, within(1e-9));
        assertThat(fixed).isCloseTo(90.0 * 40 + 60.0 * 30 + 30.0 * 20 + 30.0 * 10, within(1e-9));
        assertThat(allocation.standingDiscountUsdPerMwh(0, INDUSTRY)).isCloseTo(0.0, within(1e-9));
    }

    @Test
    void largeLoadsPayIndustrysRateLessDistribution() {
        double[] sales = {40.0, 30.0, 20.0, 10.0};
        double fixed = allocation.open(0, new double[] {90.0, 60.0, 30.0, 0.0}, sales, 0, 0.6);
        allocation.rates(0, fixed, 0.0, sales, 0, rates);
        assertThat(rates).containsExactly(new double[] {90.0, 60.0, 30.0, 18.0}, within(1e-9));
        assertThat(fixed).isCloseTo(90.0 * 40 + 60.0 * 30 + 30.0 * 20 + 18.0 * 10, within(1e-9));
    }

    @Test
    void aClassLeftWithLittleKeepsADiscountAndStillPaysItsLeastShare() {
        double[] sales = {40.0, 30.0, 20.0, 0.0};
        double fixed = allocation.open(0, new double[] {90.0, 60.0, -5.0, 0.0}, sales, 0, 1.0);
        allocation.rates(0, fixed, 0.0, sales, 0, rates);
        // what is left, 5,400, over the peaks 100 + 60 + 25: 29.19 a unit of peak; industry pays 0.3 of it, over its load factor
        assertThat(rates[INDUSTRY]).isCloseTo(0.3 * 5400.0 / 185.0 / 0.8, within(1e-9));
        assertThat(rates[INDUSTRY] + allocation.standingDiscountUsdPerMwh(0, INDUSTRY)).isCloseTo(-5.0, within(1e-9));
        assertThat(rates[HOUSES]).isCloseTo(90.0, within(1e-9));
    }

    @Test
    void aLargeLoadLowersRatesIfItPaysMoreThanItCausesAndElseRaisesThem() {
        double[] before = {40.0, 30.0, 20.0, 0.0};
        double[] after = {40.0, 30.0, 20.0, 20.0};
        double fixed = allocation.open(0, new double[] {90.0, 60.0, 30.0, 0.0}, before, 0, 1.0);
        allocation.rates(0, fixed, 0.0, after, 0, rates);
        // 6,000 over the same and 600 more: the load pays 545 of it
        assertThat(rates[HOUSES]).isCloseTo(90.0 * 6000.0 / 6600.0, within(1e-9));
        allocation.rates(0, fixed + 599.0, 0.0, after, 0, rates);
        assertThat(rates[HOUSES]).isLessThan(90.0);
        allocation.rates(0, fixed + 601.0, 0.0, after, 0, rates);
        assertThat(rates[HOUSES]).isGreaterThan(90.0);
    }

    @Test
    void whatHouseholdsAreProtectedFromLargeLoadsPayAlone() {
        double[] sales = {40.0, 30.0, 20.0, 20.0};
        double fixed = allocation.open(0, new double[] {90.0, 60.0, 30.0, 0.0}, sales, 0, 1.0);
        allocation.rates(0, fixed, 200.0, sales, 0, rates);
        assertThat(rates).containsExactly(new double[] {90.0, 60.0, 30.0, 40.0}, within(1e-9));
    }

    @Property(tries = 200)
    void classesPayTheRequirementTogether(@ForAll @DoubleRange(min = -40, max = 200) double houses, @ForAll @DoubleRange(min = -40, max = 150) double shops,
            @ForAll @DoubleRange(min = -40, max = 100) double industry, @ForAll @DoubleRange(min = 0, max = 5) double large,
            @ForAll @DoubleRange(min = -1e3, max = 1e5) double fixed, @ForAll @DoubleRange(min = 0, max = 1e3) double largeOnly) {
        double[] sales = {4.0, 3.0, 2.0, large};
        allocation.open(0, new double[] {houses, shops, industry, 0.0}, new double[] {4.0, 3.0, 2.0, 0.5}, 0, 1.0);
        allocation.rates(0, fixed, largeOnly, sales, 0, rates);
        double paid = rates[HOUSES] * 4.0 + rates[SHOPS] * 3.0 + rates[INDUSTRY] * 2.0 + rates[LARGE] * large;
        assertThat(paid).isCloseTo(fixed + largeOnly, within(1e-6));
    }
}
