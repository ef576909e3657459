package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** Who owes more than lenders now give starts nothing, and others serve its share; capital is dearer for all but hyperscalers when the boom is over. */
class CreditLimitInWorldTest {
    private static SitingModel model(String... set) {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", set), ReferenceData.load(), 9L);
        model.start();
        return model;
    }

    @Test
    void aFirmOverItsLimitStartsNothing() {
        SitingModel model = model();
        for (int t = 0; t < 24; t++) {
            model.stepMonth();
        }
        World world = model.world();
        AiFirmTable firms = world.ai.firms;
        int firm = Arrays.asList(firms.name).indexOf("CyrusOne");
        assertThat(firms.demandShare[firm]).isPositive();
        firms.debtUsd[firm] = 1e15;
        int before = world.ai.projects.count();
        for (int t = 0; t < 24; t++) {
            model.stepMonth();
            assertThat(firms.demandShare[firm]).isZero();
            assertThat(Arrays.stream(firms.demandShare).sum()).isCloseTo(1.0, within(1e-9));
        }
        int ofOthers = 0;
        for (int p = before; p < world.ai.projects.count(); p++) {
            // Tenants that others found for its vacant halls are no project that it started.
            boolean started = world.ai.projects.ownFilings[p] > 0 && world.ai.projects.state(p) != ProjectState.HOSTED;
            assertThat(started && world.ai.projects.firm[p] == firm).as("project %d", p).isFalse();
            ofOthers += started ? 1 : 0;
        }
        assertThat(ofOthers).isGreaterThan(20);
    }

    @Test
    void afterABoomNeocloudsPayMoreThanInIt() {
        SitingModel model = model("assumptions.aiDemand.path=BOOM_BUST", "horizon.end=2033-12");
        World world = model.world();
        int neocloud = Arrays.asList(world.ai.firms.name).indexOf("CoreWeave");
        int hyperscaler = Arrays.asList(world.ai.firms.name).indexOf("Microsoft");
        double boom = 0.0;
        double bust = 0.0;
        for (int t = 0; model.stepMonth(); t++) {
            int year = world.clock.year(t);
            boom += year == 2028 ? world.ai.firms.debtRatePerYear[neocloud] / 12.0 : 0.0;
            bust += year == 2032 ? world.ai.firms.debtRatePerYear[neocloud] / 12.0 : 0.0;
            assertThat(world.ai.firms.debtRatePerYear[hyperscaler]).isEqualTo(0.061);
        }
        System.out.printf("CoreWeave's rate of capital: %.2f %% in 2028, %.2f %% in 2032 after the bust%n", 100.0 * boom, 100.0 * bust);
        assertThat(bust).isGreaterThan(boom + 0.001);
    }
}
