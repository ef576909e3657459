package org.computesiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.computesiting.ScenarioRuns.Run;
import org.computesiting.observe.TimeSeries;
import org.junit.jupiter.api.Test;

/** What the scenarios of demand, prices, factories and China show, in pairs on the same seeds. */
class OutsideWorldScenariosTest {
    private static final int PAIRS = 4;
    /** The price of August 2026 in dollars of 2025, kept. */
    private static final String PRICE_KEPT = "assumptions.bitcoinPrice.pathUsd.2028-04=61000";

    @Test
    void withCheapBitcoinAtTheHalvingOf2028FewerMinesStandAndFarFewerRun() {
        List<Run> kept = ScenarioRuns.until("2030-12", "halving-2028-low-price", PAIRS, PRICE_KEPT);
        List<Run> cheap = ScenarioRuns.until("2030-12", "halving-2028-low-price", PAIRS);
        ScenarioRuns.assertSameUntil(kept, cheap, 2026, 9);
        for (int k = 0; k < PAIRS; k++) {
            assertThat(cheap.get(k).endOf(2029, "mining_mw", "NA")).isLessThan(kept.get(k).endOf(2029, "mining_mw", "NA"));
            assertThat(cheap.get(k).meanOf(2029, "mining_load_mw", "NA")).isLessThan(0.7 * kept.get(k).meanOf(2029, "mining_load_mw", "NA"));
            assertThat(cheap.get(k).endOf(2029, "active_miners", "NA")).isLessThan(kept.get(k).endOf(2029, "active_miners", "NA"));
        }
        System.out.printf(Locale.ROOT, "bitcoin at 35,000 dollars at the halving of 2028, four pairs with 61,000: mines at the end of 2029 %s GW, %s; load of 2029 %s, %s; let to AI or being rebuilt at the end of 2030 %s, %s%n",
            ScenarioRuns.each(cheap, run -> run.endOf(2029, "mining_mw", "NA") / 1000.0), ScenarioRuns.each(kept, run -> run.endOf(2029, "mining_mw", "NA") / 1000.0),
            ScenarioRuns.each(cheap, run -> run.meanOf(2029, "mining_load_mw", "NA") / 1000.0), ScenarioRuns.each(kept, run -> run.meanOf(2029, "mining_load_mw", "NA") / 1000.0),
            ScenarioRuns.each(cheap, OutsideWorldScenariosTest::hostedGw), ScenarioRuns.each(kept, OutsideWorldScenariosTest::hostedGw));
    }

    private static double hostedGw(Run run) {
        return (run.endOf(2030, "hosted_ai_mw", "NA") + run.endOf(2030, "retrofit_mw", "NA")) / 1000.0;
    }

    private static double loadGw(Run run, int year) {
        return run.meanOf(year, "data_centre_load_mw", "NA") / 1000.0;
    }

    @Test
    void aBoomAddsLoadAndABustLeavesHallsThatStandAndCheapCompute() {
        List<Run> reference = ScenarioRuns.full("reference", PAIRS);
        List<Run> boom = ScenarioRuns.until("2030-12", "ai-boom", PAIRS);
        List<Run> bust = ScenarioRuns.full("ai-bust", PAIRS);
        ScenarioRuns.assertSameUntil(boom, bust, 2027, 7);
        for (int k = 0; k < PAIRS; k++) {
            assertThat(loadGw(boom.get(k), 2030)).isGreaterThan(1.1 * loadGw(reference.get(k), 2030));
            assertThat(loadGw(boom.get(k), 2030)).isGreaterThan(loadGw(bust.get(k), 2030));
            assertThat(loadGw(bust.get(k), 2035) - loadGw(bust.get(k), 2030)).isLessThan(0.85 * (loadGw(reference.get(k), 2035) - loadGw(reference.get(k), 2030)));
            assertThat(bust.get(k).meanOf(2031, "compute_price", "NA")).isLessThan(0.9 * reference.get(k).meanOf(2031, "compute_price", "NA"));
        }
        double usual = ScenarioRuns.mean(reference, run -> loadGw(run, 2035));
        double busted = ScenarioRuns.mean(bust, run -> loadGw(run, 2035));
        System.out.printf(Locale.ROOT, "AI boom, four pairs: load of 2030 %s GW, bust %s, reference %s; of 2035 bust %s, reference %s; wanted in 2035 %.1f, %.1f; price of compute in 2031 %.2f, %.2f%n",
            ScenarioRuns.each(boom, run -> loadGw(run, 2030)), ScenarioRuns.each(bust, run -> loadGw(run, 2030)), ScenarioRuns.each(reference, run -> loadGw(run, 2030)),
            ScenarioRuns.each(bust, run -> loadGw(run, 2035)), ScenarioRuns.each(reference, run -> loadGw(run, 2035)),
            ScenarioRuns.mean(bust, run -> run.meanOf(2035, "wanted_data_centre_load_mw", "NA")) / 1000.0,
            ScenarioRuns.mean(reference, run -> run.meanOf(2035, "wanted_data_centre_load_mw", "NA")) / 1000.0,
            ScenarioRuns.mean(bust, run -> run.meanOf(2031, "compute_price", "NA")), ScenarioRuns.mean(reference, run -> run.meanOf(2031, "compute_price", "NA")));
        assertThat(busted).isLessThan(usual);
    }

    @Test
    void whenChinaBuildsTwiceAsFastTheForeignShareRisesAndNorthAmericaItselfIsUntouched() {
        Run reference = ScenarioRuns.full("reference", 1).get(0);
        Run surge = ScenarioRuns.until("2030-12", "china-surge", 1).get(0);
        double usual = 1.0 - reference.endOf(2030, "ai_share", "NA");
        double foreign = 1.0 - surge.endOf(2030, "ai_share", "NA");
        System.out.printf(Locale.ROOT, "China builds twice as fast: foreign share of the world's data-centre load at the end of 2030 %.1f %%, in the reference %.1f%n", 100.0 * foreign, 100.0 * usual);
        assertThat(foreign).isGreaterThan(usual + 0.04);
        assertThat(measuresThatDiffer(reference.series(), surge.series())).containsExactlyInAnyOrder("ai_share", "china_data_centre_load_mw");
    }

    private static Set<String> measuresThatDiffer(TimeSeries a, TimeSeries b) {
        Set<String> differ = new TreeSet<>();
        for (int m = 0; m < b.measures().size(); m++) {
            for (int cell = 0; cell < b.places(b.measures().get(m)).size(); cell++) {
                for (int t = 0; t < b.months(); t++) {
                    if (a.value(t, m, cell) != b.value(t, m, cell)) {
                        differ.add(b.measures().get(m).name());
                    }
                }
            }
        }
        return differ;
    }

    @Test
    void whenTurbinesAreShortLessOwnGenerationAndFewerGasPlantsComeAndWaitsAreLonger() {
        List<Run> reference = ScenarioRuns.full("reference", PAIRS);
        List<Run> shortage = ScenarioRuns.full("turbine-shortage", PAIRS);
        ScenarioRuns.assertSameUntil(reference, shortage, 2026, 7);
        for (int k = 0; k < PAIRS; k++) {
            assertThat(ownGw(shortage.get(k))).isLessThan(0.9 * ownGw(reference.get(k)));
            assertThat(gasGw(shortage.get(k))).isLessThan(gasGw(reference.get(k)) - 5.0);
            assertThat(shortage.get(k).meanOf(2030, "months_to_power", "NA")).isGreaterThan(reference.get(k).meanOf(2030, "months_to_power", "NA"));
            assertThat(shortage.get(k).endOf(2032, "ai_mw", "NA")).isLessThan(reference.get(k).endOf(2032, "ai_mw", "NA"));
        }
        System.out.printf(Locale.ROOT, "turbines short from July 2026 to June 2031, four pairs: own generation of data centres at the end of 2035 %s GW, in the reference %s; gas plants at the end of 2032 %s, %s; months to power in 2030 %s, %s; "
            + "data centres at the end of 2032 %.1f GW, %.1f%n", ScenarioRuns.each(shortage, OutsideWorldScenariosTest::ownGw), ScenarioRuns.each(reference, OutsideWorldScenariosTest::ownGw),
            ScenarioRuns.each(shortage, OutsideWorldScenariosTest::gasGw), ScenarioRuns.each(reference, OutsideWorldScenariosTest::gasGw),
            ScenarioRuns.each(shortage, run -> run.meanOf(2030, "months_to_power", "NA")), ScenarioRuns.each(reference, run -> run.meanOf(2030, "months_to_power", "NA")),
            ScenarioRuns.mean(shortage, run -> run.endOf(2032, "ai_mw", "NA")) / 1000.0, ScenarioRuns.mean(reference, run -> run.endOf(2032, "ai_mw", "NA")) / 1000.0);
    }

    private static double ownGw(Run run) {
        double sum = 0.0;
        for (double mw : run.ownGenerationMw()) {
            sum += mw;
        }
        return sum / 1000.0;
    }

    private static double gasGw(Run run) {
        return (run.endOf(2032, "capacity_mw.gas_cc", "NA") + run.endOf(2032, "capacity_mw.gas_ct", "NA")) / 1000.0;
    }

    private static double chinaShare(Run run, int year, int month) {
        return run.at("china_hashrate", "NA", year, month) / run.at("network_hashrate", "NA", year, month);
    }

    @Test
    void withoutItsBanChinaKeepsTheLargerPartOfItsShareAndNorthAmericasIsLower() {
        List<Run> reference = ScenarioRuns.full("reference", PAIRS);
        List<Run> noBan = ScenarioRuns.until("2022-12", "no-china-ban", PAIRS);
        ScenarioRuns.assertSameUntil(reference, noBan, 2021, 5);
        for (int k = 0; k < PAIRS; k++) {
            assertThat(chinaShare(noBan.get(k), 2021, 8)).isGreaterThan(0.8 * chinaShare(noBan.get(k), 2021, 4));
            assertThat(chinaShare(noBan.get(k), 2022, 6)).isGreaterThan(1.5 * chinaShare(reference.get(k), 2022, 6));
            assertThat(noBan.get(k).meanOf(2022, "hashrate_share", "NA")).isLessThan(reference.get(k).meanOf(2022, "hashrate_share", "NA") - 0.04);
        }
        System.out.printf(Locale.ROOT, "no ban in China, four pairs: its share of the hashrate in April 2021 %s, August 2021 %s (with the ban %s), June 2022 %s (%s); North America's in 2022 %s (%s); mines there at the end of 2022 %.2f GW (%.2f)%n",
            ScenarioRuns.each(noBan, run -> chinaShare(run, 2021, 4)), ScenarioRuns.each(noBan, run -> chinaShare(run, 2021, 8)), ScenarioRuns.each(reference, run -> chinaShare(run, 2021, 8)),
            ScenarioRuns.each(noBan, run -> chinaShare(run, 2022, 6)), ScenarioRuns.each(reference, run -> chinaShare(run, 2022, 6)),
            ScenarioRuns.each(noBan, run -> run.meanOf(2022, "hashrate_share", "NA")), ScenarioRuns.each(reference, run -> run.meanOf(2022, "hashrate_share", "NA")),
            ScenarioRuns.mean(noBan, run -> run.endOf(2022, "mining_mw", "NA")) / 1000.0, ScenarioRuns.mean(reference, run -> run.endOf(2022, "mining_mw", "NA")) / 1000.0);
    }
}
