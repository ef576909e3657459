package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The worth of energised megawatts above mining, against numbers worked by hand. */
class EnergisedWorthTest {
    @Test
    void nobodyPaysForWhatWasNeverSold() {
        assertThat(new EnergisedWorth().usdPerMw()).isZero();
    }

    @Test
    void aContractsSurplusCountsAsPresentValueBesideTheBeliefThatThereIsNone() {
        EnergisedWorth worth = new EnergisedWorth();
        // 100 MW with 150,000 USD a year at an annuity of 0.12 are worth 1.25 M USD/MW; weighed with 200 MW of nothing.
        worth.observe(100.0, 150_000.0, 0.12);
        assertThat(worth.usdPerMw()).isCloseTo(1.25e6 * 100.0 / 300.0, within(1e-6));
    }

    @Test
    void oldContractsFade() {
        EnergisedWorth worth = new EnergisedWorth();
        worth.observe(100.0, 150_000.0, 0.12);
        for (int t = 0; t < 12; t++) {
            worth.fade();
        }
        double left = 100.0 * Math.exp(-1.0);
        assertThat(worth.usdPerMw()).isCloseTo(1.25e6 * left / (left + 200.0), within(1e-6));
    }
}
