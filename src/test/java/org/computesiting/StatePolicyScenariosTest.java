package org.computesiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.computesiting.ScenarioRuns.Run;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.junit.jupiter.api.Test;

/** What the scenarios of state and provincial policy show, in pairs on the same four seeds. */
class StatePolicyScenariosTest {
    private static final int PAIRS = 4;
    /** More for the race, whose small states gain a campus or none. */
    private static final int RACE_PAIRS = 8;
    private static final String[] FIRST = {"US-DC", "US-RI", "US-WV"};
    private static final String[] SECOND = {"US-CO", "US-NM", "US-SD"};
    private static final String[] LAST = {"US-CA", "US-HI", "US-ME", "US-NJ", "US-VT"};
    private static final String[][] WAVES = {FIRST, SECOND, LAST};
    private static final int FIRST_WAVE_YEAR = 2026;
    private static final String[] REPEALING = {"US-AZ", "US-GA", "US-IL", "US-MD", "US-MI", "US-MN", "US-OH", "US-VA", "US-WA"};
    private static final double PUBLISHED_LOW_MILLION_USD_PER_JOB = 0.2;
    private static final double PUBLISHED_HIGH_MILLION_USD_PER_JOB = 3.6;

    private final List<Run> reference = ScenarioRuns.full("reference", PAIRS);
    private final List<Run> freeze = ScenarioRuns.full("policy-freeze", PAIRS);

    /** Instruments that begin or end after June 2025, in words. */
    private static List<String> changes(Run run) {
        List<String> changes = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            for (Region region : ReferenceData.load().regions()) {
                for (int year = 2025; year <= 2035; year++) {
                    for (int month = year == 2025 ? 7 : 1; month <= 12; month++) {
                        double before = run.series().value(ScenarioRuns.month(year, month) - 1, "instrument." + instrument.code(), region.code());
                        double now = run.at("instrument." + instrument.code(), region.code(), year, month);
                        if (now != before) {
                            changes.add(region.code() + " " + instrument.code() + (now > before ? " begins " : " ends ") + year + "-" + month);
                        }
                    }
                }
            }
        }
        return changes;
    }

    @Test
    void whenPolicyIsFrozenNothingBeginsAndOnlyWhatWasEnactedForATimeEnds() {
        ScenarioRuns.assertSameUntil(reference, freeze, 2025, 7);
        for (Run run : freeze) {
            assertThat(changes(run)).containsExactlyInAnyOrder("US-OH large_load_cap ends 2025-7", "CA-MB crypto_moratorium ends 2026-4", "CA-AB large_load_cap ends 2028-1");
        }
        int usual = reference.stream().mapToInt(run -> changes(run).size()).min().orElseThrow();
        System.out.printf(Locale.ROOT, "policy frozen, four pairs: 3 rules end and none begins, in the reference %d change or more; data centres at the end of 2035 %s GW, in the reference %s%n", usual,
            ScenarioRuns.each(freeze, run -> run.endOf(2035, "ai_mw", "NA") / 1000.0), ScenarioRuns.each(reference, run -> run.endOf(2035, "ai_mw", "NA") / 1000.0));
        assertThat(usual).isGreaterThan(50);
    }

    /** Sales tax forgone beyond the baseline's over jobs in data centres added since a wave's adoption, million USD a job. */
    private static double forgonePerNewJob(List<Run> race, List<Run> base, int wave) {
        double jobsPerMw = ReferenceData.load().parameters().get("staff_ai_fte_per_mw");
        double newMw = ScenarioRuns.total(race, run -> run.endOf(2035, "ai_mw", WAVES[wave]) - run.sum(adopted(wave), adopted(wave), "ai_mw", WAVES[wave]));
        return forgoneUsd(race, base, wave) / 1e6 / (jobsPerMw * newMw);
    }

    private static double forgonePerExtraJob(List<Run> race, List<Run> base, int wave) {
        double jobsPerMw = ReferenceData.load().parameters().get("staff_ai_fte_per_mw");
        return forgoneUsd(race, base, wave) / 1e6 / (jobsPerMw * gainMw(race, base, ScenarioRuns.month(2035, 12), WAVES[wave]));
    }

    private static double forgoneUsd(List<Run> race, List<Run> base, int wave) {
        int end = ScenarioRuns.month(2035, 12);
        return ScenarioRuns.total(race, run -> run.sum(adopted(wave), end, "forgone_tax_usd", WAVES[wave]))
            - ScenarioRuns.total(base, run -> run.sum(adopted(wave), end, "forgone_tax_usd", WAVES[wave]));
    }

    private static double gainMw(List<Run> race, List<Run> base, int month, String... places) {
        return ScenarioRuns.total(race, run -> run.sum(month, month, "ai_mw", places)) - ScenarioRuns.total(base, run -> run.sum(month, month, "ai_mw", places));
    }

    private static int adopted(int wave) {
        return ScenarioRuns.month(FIRST_WAVE_YEAR + wave, 7);
    }

    @Test
    void inARaceOfExemptionsTheFirstGainMostOfWhatTheyHadAndLaterOnesForgoFarMorePerJob() {
        List<Run> without = ScenarioRuns.full("policy-freeze", RACE_PAIRS);
        List<Run> race = ScenarioRuns.full("policy-race", RACE_PAIRS);
        ScenarioRuns.assertSameUntil(without, race, 2026, 7);
        int end = ScenarioRuns.month(2035, 12);
        double[] gainShare = new double[WAVES.length];
        double[] perJob = new double[WAVES.length];
        double adoptersMw = 0.0;
        for (int wave = 0; wave < WAVES.length; wave++) {
            String[] places = WAVES[wave];
            double gain = gainMw(race, without, end, places) / RACE_PAIRS;
            gainShare[wave] = gain / ScenarioRuns.mean(without, run -> run.sum(end, end, "ai_mw", places));
            perJob[wave] = forgonePerNewJob(race, without, wave);
            adoptersMw += gain;
            System.out.printf(Locale.ROOT, "race, wave of July %d, eight pairs: data centres at the end of 2035 %+.0f MW (%+.0f %%); five years on %+.1f %%; forgone to 2035 %.1f M$ per job added there since (published %.1f to %.1f), "
                + "%.0f per job that would not be there otherwise%n", FIRST_WAVE_YEAR + wave, gain, 100.0 * gainShare[wave], 100.0 * gainFiveYearsOn(race, without, wave), perJob[wave],
                PUBLISHED_LOW_MILLION_USD_PER_JOB, PUBLISHED_HIGH_MILLION_USD_PER_JOB, forgonePerExtraJob(race, without, wave));
        }
        double everywhere = gainMw(race, without, end, "NA") / RACE_PAIRS;
        System.out.printf(Locale.ROOT, "race, all adopters at the end of 2035 %+.0f MW, North America %+.0f%n", adoptersMw, everywhere);
        assertThat(gainShare[0]).isGreaterThan(gainShare[1]).isGreaterThan(gainShare[2]);
        assertThat(adoptersMw).isGreaterThan(500.0);
        assertThat(perJob[0]).isBetween(PUBLISHED_LOW_MILLION_USD_PER_JOB, PUBLISHED_HIGH_MILLION_USD_PER_JOB);
        assertThat(perJob[1]).isGreaterThan(1.5 * perJob[0]);
        assertThat(perJob[2]).isGreaterThan(1.5 * perJob[0]);
        assertThat(forgonePerExtraJob(race, without, 0)).isGreaterThan(PUBLISHED_HIGH_MILLION_USD_PER_JOB).isLessThan(forgonePerExtraJob(race, without, 2));
    }

    private static double gainFiveYearsOn(List<Run> race, List<Run> without, int wave) {
        int later = adopted(wave) + 60;
        return gainMw(race, without, later, WAVES[wave]) / ScenarioRuns.total(without, run -> run.sum(later, later, "ai_mw", WAVES[wave]));
    }

    @Test
    void whereExemptionsAreRepealedLessIsBuiltAndMoreTaxIsCollectedWhileTheContinentHardlyChanges() {
        List<Run> rollback = ScenarioRuns.full("rollback-wave", PAIRS);
        ScenarioRuns.assertSameUntil(reference, rollback, 2026, 7);
        for (int k = 0; k < PAIRS; k++) {
            assertThat(rollback.get(k).endOf(2035, "ai_mw", REPEALING)).isLessThan(reference.get(k).endOf(2035, "ai_mw", REPEALING));
            for (int year = 2027; year <= 2035; year++) {
                assertThat(rollback.get(k).sumOf(year, "forgone_tax_usd", REPEALING)).isZero();
            }
        }
        double built = ScenarioRuns.mean(rollback, run -> run.endOf(2035, "ai_mw", REPEALING));
        double usual = ScenarioRuns.mean(reference, run -> run.endOf(2035, "ai_mw", REPEALING));
        double continent = ScenarioRuns.mean(rollback, run -> run.endOf(2035, "ai_mw", "NA")) / ScenarioRuns.mean(reference, run -> run.endOf(2035, "ai_mw", "NA"));
        double tax = ScenarioRuns.mean(rollback, run -> run.sumOf(2035, "compute_tax_usd", REPEALING)) / 1e9;
        double usualTax = ScenarioRuns.mean(reference, run -> run.sumOf(2035, "compute_tax_usd", REPEALING)) / 1e9;
        System.out.printf(Locale.ROOT, "nine states repeal, four pairs: data centres there at the end of 2035 %.0f MW, in the reference %.0f (%+.1f %%), North America %+.1f %%; taxes of 2035 %.1f bn$, %.1f%n",
            built, usual, 100.0 * (built / usual - 1.0), 100.0 * (continent - 1.0), tax, usualTax);
        assertThat(built).isLessThan(0.98 * usual);
        assertThat(continent).isBetween(0.97, 1.03);
        assertThat(tax).isGreaterThan(1.2 * usualTax);
    }

    @Test
    void albertasLimitBindsAndDataCentresThereBringMorePowerOfTheirOwn() {
        List<Run> alberta = ScenarioRuns.full("alberta-gas", PAIRS);
        int here = ScenarioRuns.region("CA-AB");
        ScenarioRuns.assertSameUntil(reference, alberta, 2025, 7);
        for (int k = 0; k < PAIRS; k++) {
            // In two of the pairs the reference stays below the limit by itself, and nothing is to be gained.
            assertThat(alberta.get(k).ownGenerationMw()[here]).isGreaterThan(0.999 * reference.get(k).ownGenerationMw()[here]);
            assertThat(alberta.get(k).signedGridMw()[here]).isLessThanOrEqualTo(1200.0);
        }
        System.out.printf(Locale.ROOT, "Alberta, four pairs, end of 2035: own generation of data centres %s MW, in the reference %s; signed for grid power since June 2025 %s, %s; all data centres %s, %s%n",
            ScenarioRuns.each(alberta, run -> run.ownGenerationMw()[here]), ScenarioRuns.each(reference, run -> run.ownGenerationMw()[here]),
            ScenarioRuns.each(alberta, run -> run.signedGridMw()[here]), ScenarioRuns.each(reference, run -> run.signedGridMw()[here]),
            ScenarioRuns.each(alberta, run -> run.endOf(2035, "ai_mw", "CA-AB")), ScenarioRuns.each(reference, run -> run.endOf(2035, "ai_mw", "CA-AB")));
        assertThat(ScenarioRuns.total(alberta, run -> run.ownGenerationMw()[here])).isGreaterThan(1.05 * ScenarioRuns.total(reference, run -> run.ownGenerationMw()[here]));
        assertThat(ScenarioRuns.total(alberta, run -> run.signedGridMw()[here])).isLessThan(0.8 * ScenarioRuns.total(reference, run -> run.signedGridMw()[here]));
    }
}
