package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.Annuity;
import org.junit.jupiter.api.Test;

/** Numbers worked by hand. */
class MiningFormulasTest {
    @Test
    void hashpriceOfMay2024() {
        // 65,000 USD x 3.3 BTC x 86400 x 1e15 / (85e12 x 4294967296) = 1.85328e25 / 3.650722e23
        assertThat(MiningFormulas.hashpriceUsdPerPhDay(65000.0, 3.3, 85e12)).isCloseTo(50.7647, within(1e-3));
    }

    @Test
    void aPetahashAtTwentyJoulesUsesTwentyKilowatts() {
        assertThat(MiningFormulas.megawattsPerPetahash(20.0, 1.0)).isEqualTo(0.02);
        // 50 USD a day over 0.48 MWh a day
        assertThat(MiningFormulas.revenueUsdPerMwh(50.0, 20.0)).isCloseTo(104.1667, within(1e-4));
    }

    @Test
    void cashCostIsTheHashpriceAtWhichAMachineBreaksEven() {
        // 0.48 MWh a day at 60 USD
        assertThat(MiningFormulas.cashCostUsdPerPhDay(60.0, 20.0)).isCloseTo(28.8, within(1e-12));
        assertThat(MiningFormulas.revenueUsdPerMwh(28.8, 20.0)).isCloseTo(60.0, within(1e-9));
    }

    @Test
    void paybackDividesPriceByIncomeNetOfPower() {
        // 50 - 0.024 x 20 x 50 = 26 USD/PH/day, 791.375 a month; 15,000 USD/PH
        assertThat(MiningFormulas.paybackMonths(15.0, 50.0, 20.0, 50.0)).isCloseTo(18.9543, within(1e-3));
        assertThat(MiningFormulas.paybackMonths(15.0, 50.0, 80.0, 50.0)).isInfinite();
    }

    @Test
    void annuityOfTenPercentOverTenYears() {
        assertThat(Annuity.perYear(0.10, 10.0)).isCloseTo(0.162745, within(1e-6));
        assertThat(Annuity.perYear(0.0, 4.0)).isEqualTo(0.25);
    }
}
