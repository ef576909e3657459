package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rates, limits and backing of AI firms' capital, against numbers worked by hand. */
class AiCreditTest {
    private World world;
    private AiFirmTable firms;
    private AiCredit credit;

    @BeforeEach
    void oneFirmOfEachKind() {
        SitingModel model = new SitingModel(Scenarios.shipped("reference"), ReferenceData.load(), 5L);
        model.start();
        world = model.world();
        credit = new AiCredit(world.parameters);
        firms = new AiFirmTable(AiFirmKind.values().length);
        for (int f = 0; f < firms.count; f++) {
            firms.kind[f] = f;
        }
    }

    private double rate(AiFirmKind kind) {
        return firms.debtRatePerYear[kind.ordinal()];
    }

    /** Revenue that grows by a share a year, fed month by month for two years. */
    private void revenueGrows(double sharePerYear) {
        for (int t = 0; t < 24; t++) {
            firms.revenueUsd[0] = 1e9 * (1.0 + sharePerYear * t / 12.0);
            credit.update(world, firms);
        }
    }

    @Test
    void ratesOfTheFirstYearAreThoseOfTheNotes() {
        credit.update(world, firms);
        assertThat(rate(AiFirmKind.HYPERSCALER)).isEqualTo(0.061);
        assertThat(rate(AiFirmKind.NEOCLOUD)).isCloseTo(0.0743, within(1e-12));
        assertThat(rate(AiFirmKind.COLOCATION)).isCloseTo(0.07, within(1e-12));
        assertThat(rate(AiFirmKind.DEVELOPER)).isCloseTo(0.08, within(1e-12));
    }

    @Test
    void whenRevenueStandsStillSpreadsWidenAndHyperscalersPayTheSame() {
        revenueGrows(0.0);
        // normal: 1 + 0.2 x 6.5/12 = 1.10833; 1.10833^4 = 1.50897
        assertThat(credit.mood()).isCloseTo(1.0, within(1e-12));
        assertThat(rate(AiFirmKind.HYPERSCALER)).isEqualTo(0.061);
        assertThat(rate(AiFirmKind.NEOCLOUD)).isCloseTo(0.061 + 0.0133 * 1.50897, within(1e-6));
    }

    @Test
    void aBoomNarrowsThemToAFloorAndACrashWidensThemToACeiling() {
        assertThat(credit.spreadFactor(2.0)).isEqualTo(0.6);
        assertThat(credit.spreadFactor(0.5)).isEqualTo(2.5);
        assertThat(credit.spreadFactor(1.0 + 0.2 * 6.5 / 12.0)).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void aHyperscalersBackingLowersATenantsRateAndNeverRaisesIt() {
        credit.update(world, firms);
        int lab = AiFirmKind.LAB.ordinal();
        assertThat(credit.tenantRate(firms, lab, false)).isCloseTo(0.0743, within(1e-12));
        assertThat(credit.tenantRate(firms, lab, true)).isCloseTo(0.061 + 0.0103, within(1e-12));
        assertThat(credit.tenantRate(firms, AiFirmKind.HYPERSCALER.ordinal(), true)).isEqualTo(0.061);
    }

    @Test
    void fourProjectsInTenOfNeocloudsAreBackedAndNoneOfOthers() {
        int backed = 0;
        for (int i = 0; i < 4000; i++) {
            long project = StableId.child(StableId.of("credit"), i);
            backed += credit.isBacked(world, firms, AiFirmKind.NEOCLOUD.ordinal(), project) ? 1 : 0;
            assertThat(credit.isBacked(world, firms, AiFirmKind.COLOCATION.ordinal(), project)).isFalse();
        }
        assertThat(backed / 4000.0).isCloseTo(0.4, within(0.03));
    }

    @Test
    void lendersGiveThreeYearsOfRevenueAndHyperscalersAnySum() {
        assertThat(credit.limitUsd(firms, AiFirmKind.NEOCLOUD.ordinal(), 2e9)).isEqualTo(6e9);
        assertThat(credit.limitUsd(firms, AiFirmKind.HYPERSCALER.ordinal(), 0.0)).isInfinite();
    }
}
