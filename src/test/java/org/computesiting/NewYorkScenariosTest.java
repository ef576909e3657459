package org.computesiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.computesiting.ScenarioRuns.Run;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.junit.jupiter.api.Test;

/** What the two scenarios of New York show against the reference, in pairs on the same seeds. */
class NewYorkScenariosTest {
    private static final String NEW_YORK = "US-NY";
    private static final String[] NEIGHBOURS = {"US-PA", "US-NJ", "US-CT", "US-MA", "US-VT", "CA-ON", "CA-QC"};
    /** Six pairs, since a pair can well hold no mine that wants to go to New York in these two years. */
    private static final long[] SEEDS = {1, 2, 3, 4, 5, 6};
    private static final double LEAST_MW = 50.0;

    @Test
    void withoutItsPauseNewYorkIsTheSameUntilItBeganAndHasMoreMinesAtItsEndWhileOthersHardlyDiffer() {
        List<Run> with = ScenarioRuns.run("reference", "2025-12", SEEDS);
        List<Run> without = ScenarioRuns.run("new-york-no-moratorium", "2025-12", SEEDS);
        ScenarioRuns.assertSameUntil(with, without, 2022, 11);
        for (int k = 0; k < SEEDS.length; k++) {
            assertThat(miningMw(without.get(k), 2024, NEW_YORK)).isGreaterThanOrEqualTo(miningMw(with.get(k), 2024, NEW_YORK));
        }
        double change = change(with, without, 2024, NEW_YORK);
        System.out.printf(Locale.ROOT, "New York without its pause on mining, six pairs: mines at the end of 2024 %s MW, with it %s; %+.1f %%, a year later %+.1f %%; neighbours %+.2f %%%n",
            ScenarioRuns.each(without, run -> miningMw(run, 2024, NEW_YORK)), ScenarioRuns.each(with, run -> miningMw(run, 2024, NEW_YORK)), 100.0 * change,
            100.0 * change(with, without, 2025, NEW_YORK), 100.0 * change(with, without, 2024, NEIGHBOURS));
        assertThat(change).isGreaterThan(0.05);
        for (Region region : ReferenceData.load().regions()) {
            if (!region.code().equals(NEW_YORK) && ScenarioRuns.mean(with, run -> miningMw(run, 2024, region.code())) > LEAST_MW) {
                assertThat(Math.abs(change(with, without, 2024, region.code()))).as(region.code()).isLessThan(0.2 * change);
            }
        }
    }

    private static double miningMw(Run run, int year, String... places) {
        return run.endOf(year, "mining_mw", places);
    }

    private static double change(List<Run> with, List<Run> without, int year, String... places) {
        return ScenarioRuns.total(without, run -> miningMw(run, year, places)) / ScenarioRuns.total(with, run -> miningMw(run, year, places)) - 1.0;
    }

    @Test
    void hydropowerSetAsideForAiBringsDataCentresToNewYork() {
        List<Run> usual = ScenarioRuns.full("reference", 4);
        List<Run> revival = ScenarioRuns.full("new-york-revival", 4);
        int newYork = ScenarioRuns.region(NEW_YORK);
        ScenarioRuns.assertSameUntil(usual, revival, 2026, 1);
        double usualMw = ScenarioRuns.mean(usual, run -> run.endOf(2032, "ai_mw", NEW_YORK));
        double revivalMw = ScenarioRuns.mean(revival, run -> run.endOf(2032, "ai_mw", NEW_YORK));
        System.out.printf(Locale.ROOT, "New York with 900 MW of hydropower for AI, four pairs: data centres at the end of 2032 %.0f MW, without %.0f; of 2035 %.0f, %.0f; on that power at the end %s MW%n",
            revivalMw, usualMw, ScenarioRuns.mean(revival, run -> run.endOf(2035, "ai_mw", NEW_YORK)), ScenarioRuns.mean(usual, run -> run.endOf(2035, "ai_mw", NEW_YORK)),
            ScenarioRuns.each(revival, run -> run.publicPowerMw()[newYork]));
        assertThat(revivalMw).isGreaterThan(usualMw + 300.0);
        assertThat(usual).allSatisfy(run -> assertThat(run.publicPowerMw()[newYork]).isZero());
        assertThat(revival).allSatisfy(run -> {
            assertThat(run.publicPowerMw()[newYork]).isBetween(300.0, 900.0);
            assertThat(run.at("instrument.public_power_allocation", NEW_YORK, 2025, 12)).isZero();
            for (int year = 2026; year <= 2035; year++) {
                assertThat(run.sumOf(year, "instrument.public_power_allocation", NEW_YORK)).isEqualTo(12.0);
                assertThat(run.sumOf(year, "instrument.dc_sales_tax_exemption", NEW_YORK)).isEqualTo(12.0);
            }
        });
    }
}
