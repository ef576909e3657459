package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** The worth of energised megawatts above mining, against numbers worked by hand. */
class EnergisedWorthTest {
    private static EnergisedWorth worth() {
        return new EnergisedWorth(null);
    }

    @Test
    void nobodyPaysForWhatWasNeverSold() {
        assertThat(worth().usdPerMw()).isZero();
    }

    @Test
    void aContractsSurplusCountsAsPresentValueBesideTheBeliefThatThereIsNone() {
        EnergisedWorth worth = worth();
        // 100 MW with 150,000 USD a year at an annuity of 0.12 are worth 1.25 M USD/MW; weighed with 200 MW of nothing.
        worth.observe(100.0, 150_000.0, 0.12);
        assertThat(worth.usdPerMw()).isCloseTo(1.25e6 * 100.0 / 300.0, within(1e-6));
    }

    @Test
    void oldContractsFade() {
        EnergisedWorth worth = worth();
        worth.observe(100.0, 150_000.0, 0.12);
        for (int t = 0; t < 12; t++) {
            worth.fade();
        }
        double left = 100.0 * Math.exp(-1.0);
        assertThat(worth.usdPerMw()).isCloseTo(1.25e6 * left / (left + 200.0), within(1e-6));
    }

    @Test
    void aNewMineIsWorthTheShareThatMaySuit() {
        World world = new World(Scenarios.shipped("reference"), ReferenceData.load(), 1L);
        EnergisedWorth worth = world.ai.energisedWorth;
        assertThat(worth.newMineUsdPerMw(world, 0, 100.0)).isZero();
        worth.observe(100.0, 150_000.0, 0.12);
        // The share of table parameters_ai is 0.3: up to 0.9 of 100 MW among people, of which what comes to less than 20 MW counts for nothing.
        world.ai.conditions.userGap[0] = 0.0;
        assertThat(worth.newMineUsdPerMw(world, 0, 100.0)).isCloseTo(1.25e6 / 3.0 * 0.45 * (1.0 - 4.0 / 81.0), within(1e-3));
    }
}
