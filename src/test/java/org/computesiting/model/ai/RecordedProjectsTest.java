package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.computesiting.Scenarios;
import org.computesiting.data.AiSite;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.SitingModel;
import org.computesiting.model.SitingOption;
import org.computesiting.model.SitingRule;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.observe.RunDigest;
import org.computesiting.observe.TimeSeries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real projects in the ledger of a run: each once, in its month, at its place, without a trace in the run. */
class RecordedProjectsTest {
    private static final String[] UNTIL_2025 = {"horizon.end=2025-07"};
    private static World world;
    private static DecisionLedger ledger;
    private static final List<Integer> ROWS = new ArrayList<>();

    @BeforeAll
    static void run() {
        world = Scenarios.run("reference", 3, UNTIL_2025).world();
        ledger = world.ledger;
        for (int d = 0; d < ledger.count(); d++) {
            if (ledger.kind(d) == DecisionKind.RECORD) {
                ROWS.add(d);
            }
        }
    }

    private static AiSite real(int decision) {
        return world.data.aiSites().get(ledger.site(decision));
    }

    private static int decision(String site) {
        return ROWS.stream().filter(d -> real(d).site().equals(site)).findFirst().orElseThrow();
    }

    @Test
    void everyProjectWithASizeAndAMonthInTheRunIsThereOnceInItsMonthAndItsRegion() {
        TreeMap<String, YearMonth> expected = new TreeMap<>();
        for (AiSite site : world.data.aiSites()) {
            YearMonth month = site.announced() == null ? site.constructionStart() : site.announced();
            boolean inside = month != null && !month.isBefore(YearMonth.of(2020, 1)) && !month.isAfter(YearMonth.of(2025, 7));
            if (inside && (site.mwPlanned() > 0.0 || site.mwCurrent() > 0.0)) {
                expected.put(site.site(), month);
            }
        }
        TreeMap<String, YearMonth> found = new TreeMap<>();
        for (int d : ROWS) {
            AiSite site = real(d);
            assertThat(found.put(site.site(), world.clock.date(ledger.month(d)))).isNull();
            assertThat(world.regions.code[ledger.region(d, 0)]).isEqualTo(site.region());
            assertThat(ledger.megawatts(d)).isEqualTo(Double.isNaN(site.mwPlanned()) ? site.mwCurrent() : site.mwPlanned());
        }
        assertThat(found).hasSizeGreaterThan(90).isEqualTo(expected);
    }

    @Test
    void theFirstAlternativeIsTheRealWayAndTheOthersAreTheBestOfTheRest() {
        for (int d : ROWS) {
            AiSite site = real(d);
            SitingOption way = SitingOption.of(ledger.option(d, 0));
            if (site.conversion() || site.power().equals("mine")) {
                assertThat(way).isEqualTo(SitingOption.CONVERSION);
            } else if (!site.power().equals("unknown")) {
                assertThat(way).isEqualTo(site.power().equals("grid") ? SitingOption.GRID_GREENFIELD : SitingOption.OWN_GENERATION);
            }
            assertThat(ledger.total(d, 1)).isLessThanOrEqualTo(ledger.total(d, 2));
            boolean open = ledger.rule(d) == SitingRule.NONE;
            if (open && ledger.standing(d) == 1) {
                assertThat(ledger.total(d, 0)).isLessThanOrEqualTo(ledger.total(d, 1));
            } else if (ledger.standing(d) > 1) {
                assertThat(ledger.total(d, 0)).isGreaterThanOrEqualTo(ledger.total(d, 1));
            }
            assertThat(ledger.standing(d)).isBetween(1, ledger.weighed(d) + 1);
            assertThat(ledger.probability(d)).isBetween(0.0, 1.0);
            assertThat(ledger.term(d, 0, CostTerm.NOISE)).isZero();
        }
    }

    @Test
    void whereTheWayIsNotKnownTheCheaperOneOfTheRegionIsTaken() {
        for (int d : ROWS) {
            if (real(d).power().equals("unknown") && !real(d).conversion()) {
                for (int rank = 1; rank < DecisionLedger.ALTERNATIVES; rank++) {
                    if (ledger.region(d, rank) == ledger.region(d, 0)) {
                        assertThat(ledger.total(d, rank)).isGreaterThanOrEqualTo(ledger.total(d, 0));
                    }
                }
            }
        }
    }

    @Test
    void aConvertedFactoryIsReadyAsSoonAsAMineIsRebuilt() {
        int d = decision("Colossus 1");
        assertThat(ledger.option(d, 0)).isEqualTo(SitingOption.CONVERSION.ordinal());
        assertThat(ledger.monthsToPower(d, 0)).isCloseTo(0.5 * (world.parameters.get("retrofit_months_min") + world.parameters.get("retrofit_months_max")), within(1e-12));
        assertThat(ledger.load(d)).isEqualTo(LoadKind.TRAINING.ordinal());
    }

    @Test
    void whatTheModelForbidsIsWrittenWithItsTermsAndItsRule() {
        int d = decision("Kingsboro AI Data Center Campus");
        assertThat(ledger.option(d, 0)).isEqualTo(SitingOption.OWN_GENERATION.ordinal());
        assertThat(ledger.rule(d)).isEqualTo(SitingRule.OWN_GENERATION);
        assertThat(ledger.term(d, 0, CostTerm.POWER)).isPositive();
        assertThat(ledger.term(d, 0, CostTerm.PLACES)).isNotZero();
        assertThat(ledger.probability(d)).as("the grid there is open").isPositive();
    }

    @Test
    void offGridGasInAlbertaMayBeBuilt() {
        int d = decision("Wonder Valley");
        assertThat(ledger.option(d, 0)).isEqualTo(SitingOption.OWN_GENERATION.ordinal());
        assertThat(ledger.rule(d)).isEqualTo(SitingRule.NONE);
        assertThat(ledger.megawatts(d)).isEqualTo(7500.0);
    }

    @Test
    void weighingRealProjectsAgainAndAgainChangesNothing() {
        String[] settings = {"horizon.end=2021-12"};
        TimeSeries[] series = new TimeSeries[2];
        for (int k = 0; k < 2; k++) {
            SitingModel model = new SitingModel(Scenarios.shipped("reference", settings), ReferenceData.load(), 3);
            series[k] = new TimeSeries(model.world(), MeasureCatalog.all());
            TimeSeries watched = series[k];
            boolean oftener = k == 1;
            model.setListener(w -> {
                watched.observe(w);
                for (int i = 0; oftener && i < w.ai.record.count(); i++) {
                    if (!Double.isNaN(w.ai.record.megawatts(i))) {
                        w.ai.record.odds(i);
                    }
                }
            });
            model.start();
            while (model.stepMonth()) {
                assertThat(model.monthsDone()).isPositive();
            }
        }
        assertThat(RunDigest.ofSeries(series[1], 24)).isEqualTo(RunDigest.ofSeries(series[0], 24));
    }

    @Test
    void theOddsAreHowOftenProjectsWithThatKindAndSizeGoThere() {
        int texas = world.data.regionIndex("US-TX");
        ProjectChooser chooser = world.ai.chooser;
        chooser.weigh(LoadKind.TRAINING, 200.0, 0.07);
        RegionOdds odds = new RegionOdds(world.regions.count, world.ai.siting.noiseUsdPerMwYear);
        odds.of(chooser);
        int there = 0;
        int draws = 4000;
        for (int i = 0; i < draws; i++) {
            chooser.evaluate(world, StableId.of("odds/" + i), LoadKind.TRAINING, 200.0, 0.07);
            there += chooser.regionAt(0) == texas ? 1 : 0;
        }
        assertThat(there / (double) draws).isCloseTo(odds.probability[texas], within(0.025));
    }
}
