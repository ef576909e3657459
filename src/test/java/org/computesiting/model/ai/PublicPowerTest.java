package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.Scenarios;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;
import org.junit.jupiter.api.Test;

/** Public hydropower helps data centres only where a law sets it aside for them, and only as far as it does. */
class PublicPowerTest {
    private final SitingModel model = new SitingModel(Scenarios.shipped("reference"), ReferenceData.load(), 1);
    private final World world = model.world();
    private final int newYork = world.data.regionIndex("US-NY");

    private double allottable(double mw, boolean law, double used) {
        int row = InstrumentTable.row(newYork, Instrument.PUBLIC_POWER_ALLOCATION);
        world.policy.instruments.active[row] = law;
        world.policy.instruments.value[row] = mw;
        world.policy.instruments.admittedMw[row] = used;
        RegionConditions conditions = new RegionConditions(world.regions.count);
        new ConditionsReader(world, new SitingParameters(world.parameters), conditions).update(world, 1.0, 0.0);
        return conditions.publicPowerMw[newYork];
    }

    @Test
    void without_a_law_there_is_none() {
        assertThat(allottable(500, false, 0)).isZero();
    }

    @Test
    void with_a_law_there_is_what_it_sets_aside_less_what_is_allotted() {
        assertThat(allottable(500, true, 0)).isEqualTo(500.0);
        assertThat(allottable(500, true, 320)).isEqualTo(180.0);
        assertThat(allottable(500, true, 600)).isZero();
    }
}
