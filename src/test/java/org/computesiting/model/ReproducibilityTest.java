package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.experiment.FinishedRun;
import org.computesiting.experiment.PairedRuns;
import org.computesiting.experiment.Simulation;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.observe.RunDigest;
import org.computesiting.results.YearlyValues;
import org.computesiting.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Results are a pure function of scenario and seed. */
class ReproducibilityTest {
    private static final YearMonth FIRST_TARIFF = YearMonth.of(2025, 2);

    @Test
    void the_same_seed_gives_the_same_bits() {
        FinishedRun first = Scenarios.run("reference", 42);
        FinishedRun second = Simulation.run(Scenarios.shipped("reference"), ReferenceData.load(), 42, MeasureCatalog.all(), month -> { });
        assertThat(second.digest()).isEqualTo(first.digest());
    }

    @Test
    void another_seed_gives_another_run() {
        assertThat(Scenarios.run("reference", 43).digest()).isNotEqualTo(Scenarios.run("reference", 42).digest());
    }

    @Test
    void one_thread_and_two_give_the_same_bits() throws InterruptedException {
        List<Scenario> arms = List.of(Scenarios.shipped("no-tariff", "horizon.end=2027-12"), Scenarios.shipped("tariff-war", "horizon.end=2027-12"));
        Map<String, String> one = new ConcurrentSkipListMap<>();
        Map<String, String> two = new ConcurrentSkipListMap<>();
        YearlyValues a = run(arms, 1, one);
        YearlyValues b = run(arms, 2, two);
        assertThat(two).hasSize(6).isEqualTo(one);
        assertThat(b.values()).isDeepEqualTo(a.values());
    }

    private static YearlyValues run(List<Scenario> arms, int threads, Map<String, String> digests) throws InterruptedException {
        return PairedRuns.run(arms.stream().map(arm -> new PairedRuns.Arm(arm.name(), arm)).toList(), ReferenceData.load(), List.of(1L, 2L, 3L), MeasureCatalog.all(), threads, done -> digests.put(done.arm() + done.seed(), done.digest()));
    }

    @Test
    void without_tariffs_nothing_differs_before_the_first_of_them_and_something_does_after() {
        FinishedRun with = Scenarios.run("reference", 42);
        FinishedRun without = Scenarios.run("no-tariff", 42);
        int months = Scenarios.shipped("reference").horizon().indexOf(FIRST_TARIFF);
        assertThat(months).isEqualTo(61);
        assertThat(RunDigest.ofSeries(without.series(), months)).isEqualTo(RunDigest.ofSeries(with.series(), months));
        assertThat(without.digest()).isNotEqualTo(with.digest());
    }

    @Test
    void a_tariff_of_zero_on_electricity_is_no_tariff_to_the_last_bit() {
        String rule = "{\"imposer\":\"%s\",\"target\":\"%s\",\"good\":\"electricity\",\"ratePct\":%d,\"usdPerMwh\":0,\"start\":\"2025-03\",\"end\":null,"
            + "\"exemptShare\":0,\"passThrough\":1}";
        String zero = "trade.tariffs=[" + String.format(rule, "US", "CA", 0) + "," + String.format(rule, "CA", "US", 0) + "]";
        String ten = "trade.tariffs=[" + String.format(rule, "US", "CA", 10) + "]";
        FinishedRun without = Scenarios.run("no-tariff", 42, "horizon.end=2027-12");
        FinishedRun nothing = Scenarios.run("no-tariff", 42, "horizon.end=2027-12", zero);
        FinishedRun something = Scenarios.run("no-tariff", 42, "horizon.end=2027-12", ten);
        int months = without.series().months();
        assertThat(RunDigest.ofSeries(nothing.series(), months)).isEqualTo(RunDigest.ofSeries(without.series(), months));
        assertThat(RunDigest.ofSeries(something.series(), months)).isNotEqualTo(RunDigest.ofSeries(without.series(), months));
        assertThat(something.world().power.dutyBlocks()).isEqualTo(5 * 34);
        assertThat(something.world().power.dutyBlocksNotSettled()).isZero();
    }

    @Test
    void a_shorter_run_is_the_beginning_of_a_longer_one() {
        FinishedRun shorter = Scenarios.run("reference", 42, "horizon.end=2027-06");
        int months = shorter.series().months();
        assertThat(RunDigest.ofSeries(shorter.series(), months)).isEqualTo(RunDigest.ofSeries(Scenarios.run("reference", 42).series(), months));
    }

    @Test
    void watching_does_not_change_the_run() {
        Scenario scenario = Scenarios.shipped("reference", "horizon.end=2021-12");
        String watched = Simulation.run(scenario, ReferenceData.load(), 5, MeasureCatalog.all(), month -> { }).digest();
        SitingModel bare = new SitingModel(scenario, ReferenceData.load(), 5);
        bare.start();
        while (bare.stepMonth()) {
            assertThat(bare.monthsDone()).isPositive();
        }
        FinishedRun again = Simulation.run(scenario, ReferenceData.load(), 5, MeasureCatalog.all(), month -> { });
        assertThat(again.digest()).isEqualTo(watched);
        assertThat(bare.world().mining.network.height).isEqualTo(again.world().mining.network.height);
        assertThat(bare.world().regions.industrialPriceUsdPerMwh).isEqualTo(again.world().regions.industrialPriceUsdPerMwh);
    }

    @Test
    void a_model_can_be_started_again() {
        Scenario scenario = Scenarios.shipped("reference", "horizon.end=2020-12");
        SitingModel model = new SitingModel(scenario, ReferenceData.load(), 9);
        double[] heights = new double[2];
        for (int k = 0; k < 2; k++) {
            model.start();
            while (model.stepMonth()) {
                heights[k] = model.world().mining.network.height;
            }
        }
        assertThat(heights[1]).isEqualTo(heights[0]);
    }
}
