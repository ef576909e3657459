package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.experiment.FinishedRun;
import org.computesiting.observe.TimeSeries;
import org.junit.jupiter.api.Test;

/** The halving happens at its block height, in its month, and cuts what a hash earns. */
class HalvingFindingTest {
    private final FinishedRun run = Scenarios.run("reference", 42);
    private final TimeSeries series = run.series();

    @Test
    void at_block_840_000_the_subsidy_falls_from_6_25_to_3_125_in_april_2024_give_or_take_two_months() {
        int month = -1;
        for (int t = 0; t < series.months() && month < 0; t++) {
            if (series.value(t, "block_height", "NA") >= 840_000) {
                month = t;
            }
        }
        int april2024 = 51;
        assertThat(month).isBetween(april2024 - 2, april2024 + 2);
        assertThat(series.value(month - 1, "subsidy", "NA")).isCloseTo(6.25, within(1e-9));
        assertThat(series.value(month + 1, "subsidy", "NA")).isCloseTo(3.125, within(1e-9));
        assertThat(series.value(month, "subsidy", "NA")).isBetween(3.125 - 1e-9, 6.25 + 1e-9);
    }

    @Test
    void revenue_per_hash_follows_price_subsidy_fees_and_difficulty() {
        // hashprice = price x (subsidy + fees) x 86400 x 1e15 / (difficulty x 2^32): per unit of price / difficulty it falls with the reward
        int before = 49;
        int after = 54;
        double ratio = perPrice(after) / perPrice(before);
        double reward = (series.value(after, "subsidy", "NA") + series.value(after, "fees", "NA")) / (series.value(before, "subsidy", "NA") + series.value(before, "fees", "NA"));
        assertThat(ratio).isCloseTo(reward, within(0.03 * reward));
        assertThat(reward).isBetween(0.45, 0.65);
    }

    private double perPrice(int t) {
        return series.value(t, "hashprice", "NA") / series.value(t, "bitcoin_price", "NA") * series.value(t, "difficulty", "NA");
    }

    @Test
    void each_halving_is_one_event_at_its_height() {
        int found = 0;
        for (int e = 0; e < run.world().events.count(); e++) {
            if (run.world().events.kind(e) == EventKind.HALVING) {
                assertThat(run.world().events.value(e) % 210_000).isZero();
                found++;
            }
        }
        assertThat(found).isEqualTo(4);
    }
}
