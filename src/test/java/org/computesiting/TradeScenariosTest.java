package org.computesiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.computesiting.ScenarioRuns.Run;
import org.junit.jupiter.api.Test;

/** What a compact between the two countries shows beside the full tariff war, in pairs on the same seeds. */
class TradeScenariosTest {
    private static final int PAIRS = 4;

    @Test
    void aCompactIsTheReferenceUntilItBeginsAndThenEndsDutiesBetweenTheTwo() {
        List<Run> reference = ScenarioRuns.until("2028-12", "reference", 2);
        List<Run> compact = ScenarioRuns.until("2028-12", "canada-compact", 2);
        ScenarioRuns.assertSameUntil(reference, compact, 2026, 12);
        for (Run run : compact) {
            assertThat(run.sumOf(2028, "tariff_revenue_usd.electricity", "US", "CA")).isZero();
            assertThat(run.sumOf(2028, "tariff_revenue_usd", "CA")).as("Canada's counter-duties on metals stand in the reference").isLessThan(reference.get(0).sumOf(2028, "tariff_revenue_usd", "CA") + 1.0);
        }
    }

    @Test
    void besideAWarACompactGivesCanadaItsDataCentresAndExportsBack() {
        List<Run> war = ScenarioRuns.full("tariff-war", PAIRS);
        List<Run> compact = ScenarioRuns.full("canada-compact", PAIRS);
        double canada = 0.0;
        double unitedStates = 0.0;
        for (int k = 0; k < PAIRS; k++) {
            canada += (compact.get(k).endOf(2035, "ai_mw", "CA") - war.get(k).endOf(2035, "ai_mw", "CA")) / PAIRS;
            unitedStates += (compact.get(k).endOf(2035, "ai_mw", "US") - war.get(k).endOf(2035, "ai_mw", "US")) / PAIRS;
            assertThat(compact.get(k).sumOf(2030, "border_exports_mwh", "CA")).isGreaterThan(1.2 * war.get(k).sumOf(2030, "border_exports_mwh", "CA"));
            assertThat(compact.get(k).sumOf(2030, "duty_deadweight_usd", "NA")).isZero();
            assertThat(war.get(k).sumOf(2030, "duty_deadweight_usd", "NA")).isPositive();
        }
        System.out.printf(Locale.ROOT, "a compact beside a tariff war, four pairs, data centres at the end of 2035: Canada %+.0f MW, United States %+.0f; deadweight of the war in 2030 %s million dollars%n",
            canada, unitedStates, ScenarioRuns.each(war, run -> run.sumOf(2030, "duty_deadweight_usd", "NA") / 1e6));
        assertThat(canada).isGreaterThan(500.0);
    }
}
