package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CostOfComputeTest {
    private final LoadMix mix = new LoadMix(AiTestParameters.of("""
        ai_share_of_new_load_2020 0.25
        ai_share_of_new_load_2023 0.5
        ai_share_of_new_load_2026 0.67
        inference_share 0.55
        ai_project_median_mw_2020 60
        campus_size_median_mw 335
        ai_project_size_sigma 1.3
        other_project_median_mw 25
        other_project_size_sigma 0.7
        largest_project_mw_2020 600
        largest_project_mw_2030 2000
        """));

    @Test
    void theIndexIsOneUntilTheFirstYearIsOver() {
        CostOfCompute cost = new CostOfCompute(18, -0.5, 1);
        cost.age(0);
        cost.observe(LoadKind.OTHER, 10, 4e6, 30);
        assertThat(cost.index(mix, 2020.5)).isEqualTo(1.0);
    }

    @Test
    void dearerProjectsLowerDemandByTheElasticity() {
        CostOfCompute cost = new CostOfCompute(18, -0.5, 1);
        for (int t = 0; t <= 12; t++) {
            cost.age(t);
            for (LoadKind kind : LoadKind.values()) {
                cost.observe(kind, 10, 4e6, 30);
            }
        }
        for (int t = 13; t < 200; t++) {
            cost.age(t);
            for (LoadKind kind : LoadKind.values()) {
                cost.observe(kind, 10, 4.84e6, 30);
            }
        }
        assertThat(cost.index(mix, 2023.5)).isCloseTo(1.21, within(1e-4));
        assertThat(cost.demandFactor(1.21)).isCloseTo(1.0 / 1.1, within(1e-12));
    }

    @Test
    void aChangeInTheMixOfKindsIsNoChangeInCost() {
        CostOfCompute cost = new CostOfCompute(18, -0.5, 1);
        for (int t = 0; t < 100; t++) {
            cost.age(t);
            cost.observe(LoadKind.OTHER, 100 - t, 4e6, 30);
            cost.observe(LoadKind.TRAINING, 1 + t, 8e6, 30);
        }
        assertThat(cost.index(mix, 2026.5)).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void scarcityMovesSlowlyTowardsWantedOverAvailable() {
        CostOfCompute cost = new CostOfCompute(18, -0.5, 1);
        cost.updateScarcity(120, 100);
        assertThat(cost.scarcity()).isCloseTo(1.02, within(1e-12));
        for (int t = 0; t < 200; t++) {
            cost.updateScarcity(120, 100);
        }
        assertThat(cost.scarcity()).isCloseTo(1.2, within(1e-6));
    }

    @Test
    void sharesOfKindsAreLinearBetweenTheStatedYears() {
        assertThat(mix.aiShare(2019)).isEqualTo(0.25);
        assertThat(mix.aiShare(2022)).isCloseTo(0.375, within(1e-12));
        assertThat(mix.aiShare(2030)).isEqualTo(0.67);
        assertThat(mix.share(LoadKind.TRAINING, 2030) + mix.share(LoadKind.INFERENCE, 2030) + mix.share(LoadKind.OTHER, 2030))
            .isCloseTo(1.0, within(1e-12));
    }
}
