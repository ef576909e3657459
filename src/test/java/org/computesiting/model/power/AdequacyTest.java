package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Technology;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

class AdequacyTest {
    private final World world = new SitingModel(Scenarios.shipped("reference"), ReferenceData.load(), 1).world();
    private final Adequacy adequacy = world.power.adequacy;

    @Test
    void more_batteries_always_add_firm_capacity_but_ever_less() {
        double peak = 10_000;
        double before = 0.0;
        double lastStep = Double.MAX_VALUE;
        for (double mw = 500; mw <= 20_000; mw += 500) {
            double firm = adequacy.batteryFirmMw(mw, peak);
            assertThat(firm).isGreaterThan(before);
            assertThat(firm - before).isLessThan(lastStep);
            lastStep = firm - before;
            before = firm;
        }
    }

    @Test
    void a_battery_on_order_lowers_the_credit_of_the_next() {
        int texas = world.data.regionIndex("US-TX");
        double first = adequacy.credit(texas, Technology.BATTERY.ordinal());
        adequacy.orderedBattery(texas, 5_000);
        assertThat(adequacy.credit(texas, Technology.BATTERY.ordinal())).isLessThan(first);
        adequacy.orderedBattery(texas, -5_000);
        assertThat(adequacy.credit(texas, Technology.BATTERY.ordinal())).isEqualTo(first);
    }

    @Test
    void regions_of_one_operator_share_a_reserve() {
        int virginia = world.data.regionIndex("US-VA");
        int ohio = world.data.regionIndex("US-OH");
        int texas = world.data.regionIndex("US-TX");
        assertThat(adequacy.reserveMargin(virginia)).isEqualTo(adequacy.reserveMargin(ohio)).isNotEqualTo(adequacy.reserveMargin(texas));
    }

    @Test
    void a_gigawatt_of_ai_load_lowers_the_reserve_and_a_gigawatt_of_turbines_raises_it() {
        int texas = world.data.regionIndex("US-TX");
        double start = adequacy.reserveMargin(texas);
        world.regions.aiMw[texas] += 1_000;
        adequacy.refresh(world, world.power.generation);
        double loaded = adequacy.reserveMargin(texas);
        assertThat(loaded).isLessThan(start);
        world.power.generation.addBuilt(texas, Technology.GAS_CT, 1_500);
        adequacy.refresh(world, world.power.generation);
        assertThat(adequacy.reserveMargin(texas)).isGreaterThan(loaded);
    }
}
