package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.computesiting.data.Parameters;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

class UtilityBooksTest {
    private static final Parameters PLAIN = ReferenceData.load().parameters().withOverrides(Map.of("allowed_return_share_per_year", 0.06,
        "delivery_remaining_life_years", 25.0, "delivery_operation_share", 0.3, "own_generation_share_of_fixed_cost", 0.4, "network_life_years", 40.0,
        "rate_base_renewal_share", 1.0));

    @Test
    void theBaseCostsReturnAndDepreciation() {
        RateBases base = new RateBases(1, 0.06, 0.0);
        base.open(0, 100.0, 25.0);
        // 100 / (0.06 + 0.04) = 1,000, of which 40 are written off a year
        assertThat(base.baseUsd(0)).isCloseTo(1000.0, within(1e-9));
        assertThat(base.requirementUsdPerYear(0)).isCloseTo(100.0, within(1e-9));
    }

    @Test
    void theBaseRollsForwardByAdditionsRenewalsAndDepreciation() {
        RateBases base = new RateBases(1, 0.06, 0.5);
        base.open(0, 100.0, 25.0);
        base.add(0, 240.0, 12.0);
        for (int m = 0; m < 12; m++) {
            base.roll(0, 0.0);
        }
        // 1,000 + 240 - (40 + 12) + 0.5 * 40
        assertThat(base.baseUsd(0)).isCloseTo(1208.0, within(1e-9));
        assertThat(base.requirementUsdPerYear(0)).isCloseTo(0.06 * 1208.0 + 52.0, within(1e-9));
    }

    @Test
    void aBaseWrittenOffCostsNothing() {
        RateBases base = new RateBases(1, 0.06, 0.0);
        base.add(0, 10.0, 10.0);
        for (int m = 0; m < 24; m++) {
            base.roll(0, 0.0);
        }
        assertThat(base.baseUsd(0)).isZero();
        assertThat(base.requirementUsdPerYear(0)).isZero();
    }

    @Test
    void inflationBeyondTheExpectedWearsTheBaseDownAndRenewalsAreAtTodaysCost() {
        RateBases base = new RateBases(1, 0.06, 1.0);
        base.open(0, 100.0, 25.0);
        base.roll(0, 0.1);
        // 1,000 less a tenth; 40 a year are renewed in full and 36 written off, a twelfth each a month
        assertThat(base.baseUsd(0)).isCloseTo(900.0 + 4.0 / 12.0, within(1e-9));
        assertThat(base.requirementUsdPerYear(0)).isCloseTo(0.06 * (900.0 + 4.0 / 12.0) + 36.0, within(1e-9));
    }

    @Test
    void theRequirementOfTheStartIsWhatPricesLeave() {
        UtilityBooks books = new UtilityBooks(PLAIN, 2);
        books.open(0, 1000.0, 500.0, false, 0.0);
        books.open(1, 1000.0, 500.0, true, 150.0);
        assertThat(books.requirementUsdPerYear(0, 500.0)).isCloseTo(1000.0, within(1e-9));
        assertThat(books.requirementUsdPerYear(1, 500.0)).isCloseTo(1000.0, within(1e-9));
        // wires 600: operation 180, base 420 / (0.06 + 0.04); plants 400: operation 150, base 250 / 0.1
        assertThat(books.delivery.baseUsd(1)).isCloseTo(4200.0, within(1e-9));
        assertThat(books.generation.baseUsd(1)).isCloseTo(2500.0, within(1e-9));
        assertThat(books.generation.baseUsd(0)).isZero();
    }

    @Test
    void newPlantNetworkAndCustomersAddToTheRequirementAndARetirementTakesItsOperationOff() {
        UtilityBooks books = new UtilityBooks(PLAIN, 1);
        books.open(0, 1000.0, 500.0, true, 150.0);
        books.plantBuilt(0, 300.0, 10.0, 5.0);
        books.networkBuilt(0, 400.0);
        books.plantRetired(0, 20.0);
        double plant = 0.06 * 300.0 + 10.0 + 5.0;
        double network = 0.06 * 400.0 + 400.0 / 40.0;
        double tenPercentMoreCustomers = 0.1 * 180.0;
        assertThat(books.requirementUsdPerYear(0, 550.0)).isCloseTo(1000.0 + plant + network + tenPercentMoreCustomers - 20.0, within(1e-9));
    }
}
