package org.computesiting.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.computesiting.Scenarios;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.SitingRule;
import org.computesiting.model.World;
import org.computesiting.observe.MovedTotals;
import org.computesiting.results.ChoiceRow;
import org.computesiting.results.CounterfactualRow;
import org.computesiting.results.DecisionReader;
import org.computesiting.results.MovedRegionRow;
import org.computesiting.results.MovedRow;
import org.computesiting.results.OptionRow;
import org.computesiting.results.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stored of a run's decisions is what the ledger holds, to the last bit, in either format. */
class DecisionTablesTest {
    private static final String[] SETTINGS = {"horizon.end=2022-06", "assumptions.parameters.hosting_premium_usd_per_mw_year=0",
        "assumptions.parameters.mining_site_convertible_share=0.4"};

    @TempDir
    Path folder;

    private static FinishedRun run() {
        return Scenarios.run("reference", 11, SETTINGS);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void theTermsThatAreStoredAddUpToTheTotalBitForBit(TableFormat format) {
        DecisionLedger ledger = run().world().ledger;
        RunRecorder.record(run(), "key", folder, format);
        try (DecisionReader reader = DecisionReader.open(folder)) {
            List<ChoiceRow> choices = reader.choices();
            assertThat(choices).hasSize(ledger.count()).hasSizeGreaterThan(100);
            for (ChoiceRow choice : choices) {
                int d = choice.decision();
                assertThat(choice.total()).isEqualTo(ledger.total(d, 0));
                for (OptionRow option : reader.options(d)) {
                    assertThat(sum(option.terms())).as("decision %d, option %d", d, option.rank()).isEqualTo(ledger.total(d, option.rank()));
                }
                assertThat(choice.reservation()).isEqualTo(Double.valueOf(ledger.reservation(d)));
                assertThat(choice.ceiling()).isEqualTo(Double.valueOf(ledger.ceiling(d)));
                assertThat(choice.forgone()).isEqualTo(Double.valueOf(ledger.forgone(d)));
                assertThat(choice.mw()).isEqualTo(ledger.megawatts(d));
            }
            assertThat(choices).extracting(ChoiceRow::kind).contains("project", "mine", "lease", "record");
        }
    }

    private static double sum(Map<String, Double> terms) {
        double total = 0.0;
        for (CostTerm term : CostTerm.values()) {
            total += terms.getOrDefault(term.name().toLowerCase(Locale.ROOT), 0.0);
        }
        return total;
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void ordersWithoutATermAreThoseOfTheLedger(TableFormat format) {
        World world = run().world();
        RunRecorder.record(run(), "key", folder, format);
        try (DecisionReader reader = DecisionReader.open(folder)) {
            for (int d = 0; d < world.ledger.count(); d += 7) {
                for (CounterfactualRow row : reader.counterfactuals(d)) {
                    CostTerm term = CostTerm.valueOf(row.term().toUpperCase(Locale.ROOT));
                    int region = world.ledger.regionWithout(d, term, row.rank() - 1);
                    assertThat(row.region()).isEqualTo(region < 0 ? "" : world.regions.code[region]);
                    assertThat(row.total()).isEqualTo(world.ledger.totalWithout(d, term, row.rank() - 1));
                    // What was done in fact is first in its row, wherever it stands in the model's order.
                    int first = world.ledger.kind(d) == DecisionKind.RECORD && (world.ledger.standing(d) > 1 || world.ledger.rule(d) != SitingRule.NONE) ? 1 : 0;
                    boolean same = world.ledger.regionWithout(d, term, 0) == world.ledger.region(d, first)
                        && world.ledger.optionWithout(d, term, 0) == world.ledger.option(d, first);
                    assertThat(row.changed()).isEqualTo(!same);
                }
            }
        }
    }

    @Test
    void whatTermsMovedAddsUpOverYearsAndKindsAndRegions() {
        RunRecorder.record(run(), "key", folder, TableFormat.PARQUET);
        try (DecisionReader reader = DecisionReader.open(folder)) {
            List<MovedRow> all = reader.moved(MovedTotals.ALL, MovedTotals.ALL);
            assertThat(all).hasSize(CostTerm.COUNT);
            for (MovedRow row : all) {
                double byYear = List.of("2020", "2021", "2022").stream().flatMap(year -> reader.moved(MovedTotals.ALL, year).stream())
                    .filter(r -> r.term().equals(row.term())).mapToDouble(MovedRow::movedMw).sum();
                double byKind = List.of("project", "lease", "purchase", "mine").stream().flatMap(kind -> reader.moved(kind, MovedTotals.ALL).stream())
                    .filter(r -> r.term().equals(row.term())).mapToDouble(MovedRow::movedMw).sum();
                assertThat(byYear).isCloseTo(row.movedMw(), within(1e-6));
                assertThat(byKind).isCloseTo(row.movedMw(), within(1e-6));
                assertThat(row.toOtherRegionMw() + row.toAbroadMw() + row.fromAbroadMw() + row.toOtherWayMw()).isCloseTo(row.movedMw(), within(1e-6));
                List<MovedRegionRow> regions = reader.movedRegions(MovedTotals.ALL, MovedTotals.ALL).stream().filter(r -> r.term().equals(row.term())).toList();
                double won = regions.stream().mapToDouble(MovedRegionRow::wonMw).sum();
                assertThat(won).as("what one place wins another loses").isCloseTo(regions.stream().mapToDouble(MovedRegionRow::lostMw).sum(), within(1e-6));
                assertThat(won).isCloseTo(row.movedMw() - row.toOtherWayMw(), within(1e-6));
            }
            assertThat(all).filteredOn(r -> r.term().equals("noise")).singleElement().satisfies(r -> assertThat(r.movedDecisions()).isPositive());
        }
    }

    @Test
    void aTermMovesADecisionExactlyWhenItsOrderWithoutTheTermBeginsElsewhere() {
        FinishedRun run = run();
        int[] moved = new int[CostTerm.COUNT];
        DecisionLedger ledger = run.world().ledger;
        for (int d = 0; d < ledger.count(); d++) {
            for (CostTerm term : CostTerm.values()) {
                boolean worked = ledger.optionWithout(d, term, 0) != DecisionLedger.NONE;
                boolean elsewhere = ledger.regionWithout(d, term, 0) != ledger.region(d, 0) || ledger.optionWithout(d, term, 0) != ledger.option(d, 0);
                moved[term.ordinal()] += ledger.kind(d) != DecisionKind.RECORD && worked && elsewhere ? 1 : 0;
            }
        }
        for (MovedTotals.Row row : MovedTotals.of(run.world()).rows()) {
            if (row.kind().equals(MovedTotals.ALL) && row.period().equals(MovedTotals.ALL)) {
                assertThat(row.movedDecisions()).as("%s", row.term()).isEqualTo(moved[row.term().ordinal()]);
            }
        }
    }

    @Test
    void aScenarioThatKeepsNoDecisionsWritesNone() throws IOException {
        FinishedRun run = Scenarios.run("reference", 11, "horizon.end=2020-02", "observe.decisions=false");
        RunRecorder.record(run, "key", folder, TableFormat.CSV);
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("sites.csv")
                .doesNotContain("choices.csv", "decisions.csv", "counterfactuals.csv", "moved.csv", "moved_regions.csv");
        }
    }

    @Test
    void everyTableAndColumnOfARunIsDescribed() throws IOException {
        RunRecorder.record(Scenarios.run("reference", 11, "horizon.end=2020-02"), "key", folder, TableFormat.CSV);
        String page = Files.readString(Path.of("results", "README.md"));
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv") && !f.toString().endsWith("data_dictionary.csv")).sorted().toList()) {
                String table = file.getFileName().toString().replace(".csv", "");
                assertThat(page).as("table %s", table).contains("`" + table + "`");
                for (String column : Files.readAllLines(file).get(0).split(Pattern.quote(","))) {
                    assertThat(page).as("column %s of %s", column, table).contains("`" + column + "`");
                }
            }
        }
    }
}
