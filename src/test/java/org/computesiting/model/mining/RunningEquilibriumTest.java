package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunningEquilibriumTest {
    private static double[] machines(double... breakevenAndPetahash) {
        double[] steps = new double[1200];
        for (int i = 0; i < breakevenAndPetahash.length; i += 2) {
            steps[RunningEquilibrium.step(breakevenAndPetahash[i])] += breakevenAndPetahash[i + 1];
        }
        return steps;
    }

    @Test
    void when_all_machines_pay_the_income_is_shared_by_all() {
        // 1,000 PH at a breakeven of 20 and 1,000 PH at 30 share 100,000 USD a day: 50 each
        assertThat(RunningEquilibrium.solve(machines(20, 1000, 30, 1000), 100_000, -1)).isCloseTo(50.0, within(1e-9));
    }

    @Test
    void a_machine_that_would_not_pay_stays_off() {
        // at 40,000 USD a day both together would earn 20 each, below the second one's 30: the first runs alone and would earn 40, so the second is marginal at 30
        double p = RunningEquilibrium.solve(machines(15, 1000, 30, 1000), 40_000, -1);
        assertThat(p).isCloseTo(30.0, within(0.4));
        // at 25,000 USD a day the first alone earns 25, and the second does not come
        assertThat(RunningEquilibrium.solve(machines(15, 1000, 30, 1000), 25_000, -1)).isCloseTo(25.0, within(1e-9));
    }

    @Test
    void without_machines_there_is_no_equilibrium() {
        assertThat(RunningEquilibrium.solve(new double[1200], 1000, 7)).isEqualTo(7.0);
    }

    @Test
    void without_income_only_the_cheapest_would_run() {
        assertThat(RunningEquilibrium.solve(machines(15, 1000), 0.0, 7)).isLessThan(15.0);
    }

    @Test
    void breakeven_is_the_hashprice_that_pays_the_power() {
        // 1 PH/s at 20 J/TH draws 20 kW, 0.48 MWh a day; at 50 USD/MWh 24 USD
        assertThat(MiningFormulas.cashCostUsdPerPhDay(50, 20)).isCloseTo(24.0, within(1e-12));
    }
}
