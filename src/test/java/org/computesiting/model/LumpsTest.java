package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.Country;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.ai.ProjectTable;
import org.computesiting.scenario.AiDemand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Load comes in the portions in which it is really built, and what is promised and not drawn is counted once. */
class LumpsTest {
    private static SitingModel model;
    private static double largestStepMw;
    private static double worstRamping;
    private static double mostRampingMw;

    @BeforeAll
    static void run() {
        model = new SitingModel(Scenarios.shipped("reference", "horizon.end=2030-12"), ReferenceData.load(), 3L);
        World world = model.world();
        double[] before = world.regions.aiMw.clone();
        model.setListener(w -> {
            double ramping = 0.0;
            for (int r = 0; r < before.length; r++) {
                largestStepMw = Math.max(largestStepMw, w.regions.aiMw[r] - before[r]);
                before[r] = w.regions.aiMw[r];
                ramping += w.regions.rampingAiMw[r];
            }
            double undrawn = 0.0;
            SiteTable s = w.sites;
            for (int i = 0; i < s.count(); i++) {
                undrawn += s.ownerKind[i] == OwnerKind.AI_FIRM && s.isEnergised(i) ? s.gridMw[i] - s.vacantMw[i] - s.aiMw[i] : 0.0;
            }
            worstRamping = Math.max(worstRamping, Math.abs(ramping - undrawn));
            mostRampingMw = Math.max(mostRampingMw, ramping);
        });
        model.start();
        while (model.stepMonth()) {
            assertThat(model.monthsDone()).isPositive();
        }
    }

    @Test
    void no_region_gains_more_than_a_gigawatt_in_a_month() {
        System.out.printf("largest gain of data centres of a region in a month: %.0f MW%n", largestStepMw);
        assertThat(largestStepMw).isBetween(50.0, 1000.0);
    }

    @Test
    void what_energised_sites_do_not_draw_yet_is_counted_as_on_its_way() {
        assertThat(mostRampingMw).isGreaterThan(2000.0);
        assertThat(worstRamping).isLessThan(1e-6);
    }

    @Test
    void no_project_is_larger_than_the_largest_of_its_time() {
        ProjectTable projects = model.world().ai.projects;
        double largest = model.world().parameters.get("largest_project_mw_2030");
        for (int p = 0; p < projects.count(); p++) {
            assertThat(projects.gridMw[p]).isLessThanOrEqualTo(largest);
        }
    }

    @Test
    void wanted_load_grows_on_after_the_last_year_of_the_table() {
        double last = DriverPaths.countryTwh(model.world(), Country.US, 2035.5, AiDemand.Path.MID);
        double before = DriverPaths.countryTwh(model.world(), Country.US, 2034.5, AiDemand.Path.MID);
        double after = DriverPaths.countryTwh(model.world(), Country.US, 2036.5, AiDemand.Path.MID);
        assertThat(after - last).isCloseTo(last - before, within(1e-9)).isPositive();
    }
}
