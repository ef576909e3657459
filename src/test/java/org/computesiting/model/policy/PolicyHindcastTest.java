package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Policy left to the model from 2020 on, beside the record; {@code scripts/reproduce policy-hindcast} prints a hundred seeds. */
class PolicyHindcastTest {
    private static final int END_2024 = 59;
    private static final int LAST = 65;
    private static List<PolicyRun> runs;

    @BeforeAll
    static void run() {
        runs = PolicyRun.of(16, List.of());
    }

    private static int[] range(String what, ToIntFunction<PolicyRun> measure) {
        int[] values = runs.stream().mapToInt(measure).sorted().toArray();
        System.out.printf(Locale.ROOT, "policy left to the model, 16 seeds, %s: %d to %d, median %d%n", what, values[0], values[values.length - 1], values[values.length / 2]);
        return new int[] {values[0], values[values.length - 1]};
    }

    /** 34 in the list that the model starts from, where 36 are published. */
    @Test
    void exemptionsSpreadAsTheyDid() {
        int[] states = range("exemptions at the end of 2024", run -> run.regions(Instrument.DC_SALES_TAX_EXEMPTION, END_2024));
        assertThat(34).isBetween(states[0], states[1]);
        assertThat(states[0]).isGreaterThan(25);
        assertThat(states[1]).isLessThan(42);
    }

    @Test
    void inManyRunsNoExemptionEndsBefore2025() {
        long without = runs.stream().filter(run -> run.repealsBefore2025 == 0).count();
        System.out.printf("policy left to the model: no exemption ends before 2025 in %d of 16 seeds%n", without);
        assertThat(without).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aFewStatesProtectMining() {
        int[] states = range("rights to mine in June 2025", run -> run.regions(Instrument.CRYPTO_RIGHT_TO_MINE, LAST));
        assertThat(5).isBetween(states[0], states[1]);
    }

    @Test
    void votesAndVetoesAreThoseOfTheTables() {
        double yesPromoting = runs.stream().mapToDouble(run -> run.votes.meanYesShareOfPassed(false)).average().orElseThrow();
        double yesRestricting = runs.stream().mapToDouble(run -> run.votes.meanYesShareOfPassed(true)).filter(Double::isFinite).average().orElseThrow();
        double vetoed = runs.stream().mapToInt(run -> run.votes.vetoed(true)).sum() / (double) runs.stream().mapToInt(run -> run.votes.passed(true)).sum();
        System.out.printf(Locale.ROOT, "policy left to the model: yes on promoting bills that passed %.3f, on restricting ones %.3f, of these vetoed %.2f%n", yesPromoting, yesRestricting, vetoed);
        assertThat(yesPromoting).as("0.929 published").isBetween(0.88, 0.96);
        assertThat(yesRestricting).as("0.581 published, 0.50 to 0.69").isBetween(0.52, 0.69);
        assertThat(vetoed).as("4 of 10 published, 0.3 to 0.8").isBetween(0.3, 0.8);
    }

    @Test
    void inSomeRunsManitobaRefusesMinesAfterTheRush() {
        int manitoba = ReferenceData.load().regionIndex("CA-MB");
        long pauses = runs.stream().filter(run -> run.pauses(manitoba, 12, 48)).count();
        System.out.printf("policy left to the model: Manitoba refuses new mines from a month of 2021 to 2023 in %d of 16 seeds%n", pauses);
        assertThat(pauses).isBetween(1L, 15L);
    }
}
