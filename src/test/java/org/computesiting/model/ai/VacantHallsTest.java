package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What owners of vacant halls ask and hold, against numbers worked by hand. */
class VacantHallsTest {
    private World world;
    private VacantHalls halls;

    @BeforeEach
    void aWorldAtItsStart() {
        SitingModel model = new SitingModel(Scenarios.shipped("reference"), ReferenceData.load(), 5L);
        model.start();
        world = model.world();
        halls = world.ai.halls;
        halls.count(world, world.ai.firms, LoadMix.SMALLEST_MW);
    }

    @Test
    void theRentAskedRisesAsVacancyFallsThroughBothPublishedRents() {
        // 120.4 USD/kW-month of 2021 is 1.72 M USD/MW-year in 2025 dollars; 195 USD/kW-month is 2.34.
        assertThat(halls.askingRentUsdPerMwYear(0.10)).isCloseTo(1.72e6, within(1.0));
        assertThat(halls.askingRentUsdPerMwYear(0.014)).isCloseTo(195.0 * 12.0 * 1000.0, within(10_000.0));
        assertThat(halls.askingRentUsdPerMwYear(0.2)).isLessThan(1.72e6);
    }

    @Test
    void belowAHalfPercentTheRentRisesNoFurther() {
        assertThat(halls.askingRentUsdPerMwYear(0.0)).isEqualTo(halls.askingRentUsdPerMwYear(0.005));
    }

    @Test
    void runningTheHallIsPartOfTheRentAndNotOfWhatAFirmSavesElsewhere() {
        assertThat(halls.netRentUsdPerMwYear(0.10)).isCloseTo(1.72e6 - 350_000.0, within(1.0));
    }

    @Test
    void speculativeBuildingGoesFromThatOf2020ToThatOf2025() {
        assertThat(halls.speculativeShare(2019.0)).isEqualTo(0.33);
        assertThat(halls.speculativeShare(2023.0)).isCloseTo(0.30, within(1e-12));
        assertThat(halls.speculativeShare(2030.0)).isCloseTo(0.27, within(1e-12));
    }

    @Test
    void aTenthStandsEmptyAtTheStart() {
        assertThat(halls.vacancy()).isCloseTo(0.1, within(1e-9));
        assertThat(world.ai.halls.vacancy(world.data.regionIndex("US-VA"))).isCloseTo(0.1, within(1e-9));
        assertThat(halls.lettableMw()).as("all but what is always empty").isCloseTo(vacantMw() * (1.0 - 0.05 / 0.1), within(1e-6));
    }

    private double vacantMw() {
        double mw = 0.0;
        for (int s = 0; s < world.sites.count(); s++) {
            mw += world.sites.isEnergised(s) ? world.sites.vacantMw[s] : 0.0;
        }
        return mw;
    }

    @Test
    void hyperscalersNeocloudsAndLabsLetNothing() {
        for (int s = 0; s < world.sites.count(); s++) {
            if (world.sites.vacantMw[s] > 0.0) {
                assertThat(VacantHalls.lets(world.ai.firms.kind[world.sites.owner[s]])).isTrue();
            }
        }
        assertThat(VacantHalls.lets(AiFirmKind.HYPERSCALER.ordinal())).isFalse();
    }

    @Test
    void theSmallestHallThatHoldsADemandIsTakenElseTheLargest() {
        int region = world.data.regionIndex("US-HI");
        int small = hall(region, 30.0);
        int fitting = hall(region, 60.0);
        int large = hall(region, 90.0);
        assertThat(VacantHalls.hall(world, region, 50.0, 5.0)).isEqualTo(fitting);
        assertThat(VacantHalls.hall(world, region, 25.0, 5.0)).isEqualTo(small);
        assertThat(VacantHalls.hall(world, region, 200.0, 5.0)).isEqualTo(large);
        assertThat(VacantHalls.hall(world, region, 200.0, 95.0)).isEqualTo(SiteTable.NONE);
    }

    private int hall(int region, double mw) {
        int s = world.sites.add(region * 1000L + (long) mw, "hall", OwnerKind.AI_FIRM, 0, region, world.power.utilities.firstOfRegion[region], mw, -10);
        world.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        world.sites.vacantMw[s] = mw;
        return s;
    }
}
