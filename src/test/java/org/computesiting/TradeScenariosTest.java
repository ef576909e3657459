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
        for (int k = 0; k < compact.size(); k++) {
            assertThat(compact.get(k).sumOf(2028, "tariff_revenue_usd.electricity", "US", "CA")).isZero();
            for (String country : List.of("US", "CA")) {
                double written = reference.get(k).sumOf(2028, "tariff_revenue_usd", country);
                System.out.printf(Locale.ROOT, "duty collected in 2028, %s: %.1f million dollars, with a compact %.1f%n", country, written / 1e6,
                    compact.get(k).sumOf(2028, "tariff_revenue_usd", country) / 1e6);
                assertThat(compact.get(k).sumOf(2028, "tariff_revenue_usd", country)).as("duties on metals stand in the reference").isLessThan(written);
            }
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
