package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Technology;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** What a factor on the supply of gas turbines reaches: factories and their order books, and nothing without turbines in it. */
class TurbineSupplyShockTest {
    private static final String SHOCK = "events=[{\"month\":\"2020-02\",\"kind\":\"TURBINE_SUPPLY_MULTIPLIER\",\"value\":0.4,\"durationMonths\":2,\"note\":\"shortage\"},"
        + "{\"month\":\"2020-03\",\"kind\":\"TURBINE_SUPPLY_MULTIPLIER\",\"value\":0.5,\"durationMonths\":2,\"note\":\"strike\"}]";
    private static final int MONTH = 12;

    private final World w = new SitingModel(Scenarios.shipped("reference"), ReferenceData.load(), 5).world();
    private final GenerationPlan plan = w.power.generationPlan;

    @Test
    void factoriesShipLessAndWhoOrdersWaitsForTheBacklogAtThatPace() {
        double slots = plan.slotsMwPerMonth(MONTH);
        plan.takeSlots(10.0 * slots);
        int usualLead = plan.leadMonths(Technology.GAS_CC.ordinal(), MONTH);
        int wind = plan.leadMonths(Technology.WIND.ordinal(), MONTH);
        assertThat(plan.backlogMonths(MONTH)).isCloseTo(10.0, within(1e-9));
        w.drivers.turbineSupplyShock = 0.4;
        assertThat(plan.backlogMonths(MONTH)).isCloseTo(25.0, within(1e-9));
        assertThat(plan.leadMonths(Technology.GAS_CC.ordinal(), MONTH)).isBetween(usualLead + 14, usualLead + 16);
        assertThat(plan.leadMonths(Technology.WIND.ordinal(), MONTH)).isEqualTo(wind);
        plan.ship(MONTH);
        w.drivers.turbineSupplyShock = 1.0;
        assertThat(plan.backlogMonths(MONTH)).isCloseTo(9.6, within(1e-9));
    }

    @Test
    void shocksMultiplyAndEnd() {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", SHOCK), ReferenceData.load(), 5);
        model.start();
        for (double expected : new double[] {1.0, 0.4, 0.2, 0.5, 1.0}) {
            model.stepMonth();
            assertThat(model.world().drivers.turbineSupplyShock).isEqualTo(expected);
        }
    }
}
