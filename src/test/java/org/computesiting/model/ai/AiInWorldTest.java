package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.computesiting.data.Country;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.DriverPaths;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.Scenario;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold of AI firms in the whole model, month by month. */
class AiInWorldTest {
    private static final int MONTHS = 40;

    private static SitingModel model;
    private static double startUsMw;
    private static double worstCashError;
    private static double worstSiteExcess;
    private static double lowestCashUsd;
    private static double mostOverLimitUsd;
    private static double[] debtBefore;

    @BeforeAll
    static void run() {
        ReferenceData data = ReferenceData.load();
        Resolution resolution = ScenarioReader.read(Path.of("scenarios/reference.json"), List.of(), Vocabulary.of(data));
        Scenario scenario = ((Resolution.Resolved) resolution).scenario();
        model = new SitingModel(scenario, data, 7);
        model.start();
        World world = model.world();
        for (int r = 0; r < world.regions.count; r++) {
            if (world.regions.country[r] == 0) {
                startUsMw += world.regions.aiMw[r] * world.parameters.get("dc_load_factor");
            }
        }
        double[] before = new double[world.ai.firms.count];
        debtBefore = world.ai.firms.debtUsd.clone();
        for (int t = 0; t < MONTHS; t++) {
            System.arraycopy(world.ai.firms.cashUsd, 0, before, 0, before.length);
            model.stepMonth();
            watch(world, Arrays.stream(before).sum());
        }
    }

    private static void watch(World world, double cashBefore) {
        double change = Arrays.stream(world.ai.firms.cashUsd).sum() - cashBefore;
        double turnover = Arrays.stream(world.ai.firms.revenueUsd).sum();
        worstCashError = Math.max(worstCashError, Math.abs(change - world.money.net(Party.AI_FIRMS)) / turnover);
        for (int f = 0; f < world.ai.firms.count; f++) {
            lowestCashUsd = Math.min(lowestCashUsd, world.ai.firms.cashUsd[f]);
            boolean borrowed = world.ai.firms.debtUsd[f] > debtBefore[f];
            mostOverLimitUsd = Math.max(mostOverLimitUsd, borrowed ? world.ai.firms.debtUsd[f] - world.ai.firms.debtLimitUsd[f] : 0.0);
            debtBefore[f] = world.ai.firms.debtUsd[f];
        }
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            worstSiteExcess = Math.max(worstSiteExcess, sites.miningMw[s] + sites.aiMw[s] + sites.retrofitMw[s] - sites.gridMw[s]);
        }
    }

    @Test
    void loadAtTheStartIsThatOfThePath() {
        double twh = DriverPaths.countryTwh(model.world(), Country.US, 2020.0 + 0.5 / 12.0, model.scenario().assumptions().aiDemand().path());
        assertThat(startUsMw * 8766.0 / 1e6).isCloseTo(twh, within(1e-6));
        assertThat(twh).isCloseTo(98.4, within(1.0));
    }

    @Test
    void aProjectIsEnergisedInAtMostOnePlace() {
        ProjectTable projects = model.world().ai.projects;
        SiteTable sites = model.world().sites;
        int energised = 0;
        for (int p = 0; p < projects.count(); p++) {
            int places = 0;
            for (int n = 0; n < projects.filings[p]; n++) {
                int s = projects.site(p, n);
                boolean inUse = sites.isEnergised(s) && (sites.ownerKind[s] == OwnerKind.AI_FIRM || projects.state(p) == ProjectState.HOSTED);
                places += inUse ? 1 : 0;
            }
            assertThat(places).as("project %d", p).isLessThanOrEqualTo(1);
            energised += places;
            if (projects.state(p) == ProjectState.ABROAD || projects.state(p) == ProjectState.CANCELLED) {
                assertThat(places).isZero();
            }
        }
        assertThat(energised).isGreaterThan(100);
    }

    @Test
    void everySiteHasANameOfItsOwnThatSaysWhoseItIsAndWhere() {
        World world = model.world();
        SiteTable sites = world.sites;
        assertThat(Arrays.copyOf(sites.name, sites.count())).doesNotHaveDuplicates();
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] == OwnerKind.AI_FIRM) {
                assertThat(sites.name[s]).matches("\\Q" + world.ai.firms.name[sites.owner[s]] + ", " + world.regions.name[sites.region[s]] + " \\E[1-9][0-9]*");
            }
        }
    }

    @Test
    void everyDecisionForAPlaceInNorthAmericaKnowsItsSite() {
        World world = model.world();
        DecisionLedger ledger = world.ledger;
        for (int d = 0; d < ledger.count(); d++) {
            int s = ledger.site(d);
            if (ledger.kind(d) == DecisionKind.RECORD) {
                continue;
            }
            if (ledger.region(d, 0) == DecisionLedger.NONE) {
                assertThat(s).isEqualTo(DecisionLedger.NONE);
            } else {
                assertThat(world.sites.region[s]).isEqualTo(ledger.region(d, 0));
            }
        }
    }

    @Test
    void noSiteUsesMoreThanItsConnection() {
        assertThat(worstSiteExcess).isLessThan(1e-9);
    }

    @Test
    void cashChangesOnlyByBookedPayments() {
        assertThat(worstCashError).isLessThan(1e-9);
    }

    @Test
    void cashIsNeverLeftBelowZero() {
        assertThat(lowestCashUsd).isGreaterThanOrEqualTo(-1e-3);
    }

    @Test
    void ownersPayInWhatLendersDoNot() {
        AiFirmTable firms = model.world().ai.firms;
        assertThat(Arrays.stream(firms.equityPaidInUsd).sum()).isPositive();
        for (int f = 0; f < firms.count; f++) {
            if (firms.kind[f] == AiFirmKind.HYPERSCALER.ordinal()) {
                assertThat(firms.equityPaidInUsd[f]).as(firms.name[f]).isZero();
            }
        }
        assertThat(mostOverLimitUsd).as("nobody borrows beyond the limit").isLessThan(1e-3);
    }

    @Test
    void theChosenOptionHasTheLowestTotalInTheLedger() {
        DecisionLedger ledger = model.world().ledger;
        int decisions = 0;
        for (int d = 0; d < ledger.count(); d++) {
            if (ledger.deciderKind(d) != OwnerKind.AI_FIRM || ledger.kind(d) == DecisionKind.RECORD) {
                continue;
            }
            decisions++;
            for (int rank = 1; rank < DecisionLedger.ALTERNATIVES; rank++) {
                if (ledger.option(d, rank) != DecisionLedger.NONE) {
                    assertThat(ledger.total(d, 0)).isLessThanOrEqualTo(ledger.total(d, rank));
                }
            }
        }
        assertThat(decisions).isGreaterThan(100);
    }

    @Test
    void namedAndSyntheticFirmsShareAllDemand() {
        assertThat(Arrays.stream(model.world().ai.firms.demandShare).sum()).isCloseTo(1.0, within(1e-9));
        assertThat(model.world().ai.firms.count).isGreaterThanOrEqualTo(80);
    }

    @Test
    void rentsLieBetweenReservationAndCeiling() {
        ContractTable contracts = model.world().ai.contracts;
        for (int c = 0; c < contracts.count(); c++) {
            assertThat(contracts.rentUsdPerMwYear[c]).isBetween(contracts.reservationUsdPerMwYear[c], contracts.ceilingUsdPerMwYear[c]);
        }
    }
}
