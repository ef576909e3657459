package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.observe.EventTexts;
import org.junit.jupiter.api.Test;

/** Connections in Ohio twice as fast from 2022 on for eight years, against the same run without: waits, queues and what is built. */
class FasterConnectionFindingTest {
    private static final long SEED = 5;
    private static final int START = 24;
    private static final String SHOCK = "events=[{\"month\":\"2022-01\",\"kind\":\"CONNECTION_WAIT_MULTIPLIER\",\"region\":\"US-OH\",\"value\":0.5,\"durationMonths\":96,"
        + "\"note\":\"faster connection\"}]";

    @Test
    void waitsFallThereFromTheFirstMonthOnAndMoreIsBuilt() {
        SitingModel usual = model();
        SitingModel faster = model(SHOCK);
        int ohio = usual.world().data.regionIndex("US-OH");
        double usualMonths = 0.0;
        double fasterMonths = 0.0;
        while (usual.stepMonth() && faster.stepMonth()) {
            int now = usual.world().clock.now();
            RegionTable without = usual.world().regions;
            RegionTable with = faster.world().regions;
            if (now < START) {
                assertThat(with.expectedMonthsToPower).containsExactly(without.expectedMonthsToPower);
            }
            if (now == START) {
                System.out.printf(Locale.ROOT, "Ohio, first month of connections twice as fast: expected months to power %.2f, were %.2f%n", with.expectedMonthsToPower[ohio],
                    without.expectedMonthsToPower[ohio]);
                assertThat(with.expectedMonthsToPower[ohio]).isLessThan(0.6 * without.expectedMonthsToPower[ohio]);
                for (int r = 0; r < with.count; r++) {
                    if (r != ohio) {
                        assertThat(with.expectedMonthsToPower[r]).as(with.code[r]).isEqualTo(without.expectedMonthsToPower[r]);
                    }
                }
            }
            if (now >= START) {
                usualMonths += without.expectedMonthsToPower[ohio] / 96.0;
                fasterMonths += with.expectedMonthsToPower[ohio] / 96.0;
            }
        }
        double[] energised = {energisedMw(usual.world(), ohio), energisedMw(faster.world(), ohio)};
        System.out.printf(Locale.ROOT, "Ohio 2022 to 2029, seed %d: expected months to power %.1f on average, were %.1f; data centres energised %.0f MW, were %.0f%n", SEED,
            fasterMonths, usualMonths, energised[1], energised[0]);
        assertThat(fasterMonths).isLessThan(0.9 * usualMonths);
        assertThat(energised[1]).isGreaterThan(energised[0]);
    }

    @Test
    void shocksOfOneKindMultiplyAndEnd() {
        SitingModel model = model("events=[{\"month\":\"2020-02\",\"kind\":\"CONNECTION_WAIT_MULTIPLIER\",\"value\":0.5,\"durationMonths\":2,\"note\":\"everywhere\"},"
            + "{\"month\":\"2020-03\",\"kind\":\"CONNECTION_WAIT_MULTIPLIER\",\"region\":\"US-TX\",\"value\":3,\"durationMonths\":2,\"note\":\"one state\"}]");
        World w = model.world();
        int texas = w.data.regionIndex("US-TX");
        int ohio = w.data.regionIndex("US-OH");
        double[][] expected = {{1.0, 1.0}, {0.5, 0.5}, {1.5, 0.5}, {3.0, 1.0}, {1.0, 1.0}};
        for (double[] month : expected) {
            model.stepMonth();
            assertThat(new double[] {w.drivers.connectionWaitShock[texas], w.drivers.connectionWaitShock[ohio]}).containsExactly(month);
        }
        List<String> texts = new ArrayList<>();
        for (int e = 0; e < w.events.count(); e++) {
            if (w.events.kind(e) == EventKind.SHOCK) {
                texts.add(EventTexts.text(w, e));
            }
        }
        assertThat(texts).containsExactly("connection wait multiplier × 0.5 in North America", "connection wait multiplier × 3 in Texas");
    }

    private static SitingModel model(String... set) {
        String[] all = Arrays.copyOf(set, set.length + 1);
        all[set.length] = "horizon.end=2029-12";
        SitingModel model = new SitingModel(Scenarios.shipped("reference", all), ReferenceData.load(), SEED);
        model.start();
        return model;
    }

    private static double energisedMw(World w, int r) {
        double mw = 0.0;
        for (int s = 0; s < w.sites.count(); s++) {
            boolean counts = w.sites.region[s] == r && w.sites.ownerKind[s] == OwnerKind.AI_FIRM && w.sites.isEnergised(s) && w.sites.energisedMonth[s] >= START;
            mw += counts ? w.sites.gridMw[s] : 0.0;
        }
        return mw;
    }
}
