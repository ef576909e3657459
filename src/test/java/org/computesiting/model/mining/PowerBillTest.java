package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.PowerSupply;
import org.junit.jupiter.api.Test;

/** Bills worked by hand: 100 MWh offered, 80 served at a wholesale cost of 2,000 USD, 20 not served whose hourly worth is 3,000 USD. */
class PowerBillTest {
    private static final double OFFERED = 100.0;
    private static final double SERVED = 80.0;
    private static final double COST = 2000.0;
    private static final double WORTH = 3000.0;
    private static final double DELIVERY = 4.0;

    private static double bill(PowerSupply supply, boolean market, double price) {
        return PowerBill.usd(supply, market, price, OFFERED, SERVED, COST, WORTH, DELIVERY);
    }

    private static double sold(PowerSupply supply, double price) {
        return PowerBill.soldUsd(supply, price, OFFERED, SERVED, WORTH);
    }

    @Test
    void underAnHourlyPriceTheHoursRunArePaidAndWhatComesOnTop() {
        // 2,000 + 80 x 4 + 100 x (15 - 4)
        assertThat(bill(PowerSupply.TARIFF, true, 15.0)).isCloseTo(3420.0, within(1e-9));
        assertThat(sold(PowerSupply.TARIFF, 15.0)).isZero();
    }

    @Test
    void underARegulatedTariffEveryMegawattHourCostsTheSame() {
        assertThat(bill(PowerSupply.TARIFF, false, 45.0)).isCloseTo(3600.0, within(1e-9));
        assertThat(bill(PowerSupply.FIXED, false, 45.0)).isCloseTo(3600.0, within(1e-9));
    }

    @Test
    void aFixedPriceIsPaidForAllHoursAndWhatIsNotUsedIsSold() {
        // 100 x 40 - 3,000 - 20 x 4: the dear hours bring more than the contract costs in them
        assertThat(bill(PowerSupply.FIXED, true, 40.0)).isCloseTo(920.0, within(1e-9));
        assertThat(sold(PowerSupply.FIXED, 40.0)).isCloseTo(3000.0, within(1e-9));
    }

    @Test
    void anOwnPlantFeedsTheMineAndTheGridWhenThatPaysMore() {
        // fuel 80 x 30 = 2,400 against 2,000 + 80 x 4 = 2,320 from the grid; sold 3,000 - 20 x 30
        assertThat(bill(PowerSupply.OWN_PLANT, true, 30.0)).isCloseTo(2320.0 - 2400.0, within(1e-9));
        assertThat(sold(PowerSupply.OWN_PLANT, 30.0)).isCloseTo(2400.0, within(1e-9));
        // at 25 the plant is cheaper than the grid: 2,000 - (3,000 - 500)
        assertThat(bill(PowerSupply.OWN_PLANT, true, 25.0)).isCloseTo(2000.0 - 2500.0, within(1e-9));
        // fuel dearer than the hours skipped: the plant stands still then
        assertThat(sold(PowerSupply.OWN_PLANT, 200.0)).isZero();
    }

    @Test
    void offTheGridOnlyFuelIsPaid() {
        assertThat(PowerBill.usd(PowerSupply.ISLAND, true, 25.0, OFFERED, OFFERED, 0.0, 0.0, DELIVERY)).isCloseTo(2500.0, within(1e-9));
    }

    @Test
    void aMarketTariffPassesTheWholesalePriceThroughAndDiscountsTheRest() {
        // 25 + 0.4 x (70 - 24) = 43.4; regulated 70 x 0.6
        assertThat(MiningPower.tariffUsdPerMwh(true, 70.0, 24.0, 25.0, 0.6)).isCloseTo(43.4, within(1e-9));
        assertThat(MiningPower.tariffUsdPerMwh(false, 70.0, 24.0, 25.0, 0.4)).isCloseTo(42.0, within(1e-9));
        // energy above the whole price, as after a spike: nothing comes on top
        assertThat(MiningPower.tariffUsdPerMwh(true, 70.0, 90.0, 95.0, 0.6)).isCloseTo(95.0, within(1e-9));
    }

    @Test
    void aFixedPriceBearsAPremium() {
        assertThat(SupplyTerms.fixedPriceUsdPerMwh(40.0, 0.05)).isCloseTo(42.0, within(1e-9));
    }
}
