package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kinds and sizes of new projects. */
class LoadMixTest {
    private static final double YEARS = 2023.5;

    private static World world;
    private static LoadMix mix;

    @BeforeAll
    static void aWorld() {
        SitingModel model = new SitingModel(Scenarios.shipped("reference"), ReferenceData.load(), 5L);
        model.start();
        world = model.world();
        mix = new LoadMix(world.parameters);
    }

    @Test
    void theMeanSizeIsThatOfTheCutOffLogNormal() {
        // Midpoint rule over 200,000 quantiles of the distribution, cut off at 5 and 300 MW.
        int n = 200_000;
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            double z = Math.sqrt(2.0) * org.apache.commons.math3.special.Erf.erfInv(2.0 * (i + 0.5) / n - 1.0);
            sum += Math.max(5.0, Math.min(300.0, 60.0 * Math.exp(1.17 * z)));
        }
        assertThat(LoadMix.meanMw(60.0, 1.17, 300.0)).isCloseTo(sum / n, within(0.01));
        assertThat(LoadMix.meanMw(60.0, 1.17, 4.0)).isEqualTo(5.0);
    }

    @Test
    void kindsHaveTheirSharesOfMegawattsAndNotOfProjects() {
        AiFirmTable firms = new AiFirmTable(2);
        firms.kind[0] = AiFirmKind.HYPERSCALER.ordinal();
        firms.demandShare[0] = 0.9;
        firms.kind[1] = AiFirmKind.LAB.ordinal();
        firms.demandShare[1] = 0.1;
        mix.balance(firms, YEARS);
        // Labs run accelerators only: (0.5 - 0.1) / 0.9 is left for the hyperscaler.
        assertThat(mix.aiShareOf(firms.kind[0])).isCloseTo(0.4 / 0.9, within(1e-12));
        assertThat(mix.aiShareOf(firms.kind[1])).isEqualTo(1.0);
        double accelerated = 0.0;
        double all = 0.0;
        for (int i = 0; i < 40_000; i++) {
            long project = StableId.child(StableId.of("mix"), i);
            LoadKind kind = mix.kind(world, project, firms.kind[0], YEARS, 1000.0);
            double mw = mix.sizeMw(world, project, kind, YEARS, 1000.0);
            accelerated += kind.accelerated() ? mw : 0.0;
            all += mw;
        }
        assertThat(accelerated / all).isCloseTo(0.4 / 0.9, within(0.02));
    }

    @Test
    void colocationRunsHalfAsManyAccelerators() {
        AiFirmTable firms = new AiFirmTable(2);
        firms.kind[0] = AiFirmKind.HYPERSCALER.ordinal();
        firms.demandShare[0] = 0.5;
        firms.kind[1] = AiFirmKind.COLOCATION.ordinal();
        firms.demandShare[1] = 0.5;
        mix.balance(firms, YEARS);
        // x (0.5 + 0.5 x 0.5) = 0.5
        assertThat(mix.aiShareOf(firms.kind[0])).isCloseTo(2.0 / 3.0, within(1e-12));
        assertThat(mix.aiShareOf(firms.kind[1])).isCloseTo(1.0 / 3.0, within(1e-12));
    }
}
