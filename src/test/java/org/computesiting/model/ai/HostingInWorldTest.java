package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The hosting market in the whole model, with terms that make contracts frequent. */
class HostingInWorldTest {
    private static final int MONTHS = 48;

    private static World world;
    private static double[] aiMw = new double[0];
    private static double largestBlockMw;
    private static double worstSum;
    private static int retrofitsSeen;

    @BeforeAll
    static void run() {
        ReferenceData data = ReferenceData.load();
        Resolution resolution = ScenarioReader.read(Path.of("scenarios/reference.json"),
            List.of("assumptions.parameters.hosting_premium_usd_per_mw_year=0", "assumptions.parameters.mining_site_convertible_share=0.4"),
            Vocabulary.of(data));
        SitingModel model = new SitingModel(((Resolution.Resolved) resolution).scenario(), data, 11);
        model.start();
        world = model.world();
        for (int t = 0; t < MONTHS; t++) {
            model.stepMonth();
            watch();
        }
    }

    /** An energised mining site is always split into mining, retrofit and AI, and nothing of it is lost or made. */
    private static void watch() {
        SiteTable sites = world.sites;
        double[] aiMwBefore = aiMw;
        aiMw = Arrays.copyOf(sites.aiMw, sites.count());
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s)) {
                worstSum = Math.max(worstSum, Math.abs(sites.miningMw[s] + sites.retrofitMw[s] + sites.aiMw[s] - sites.gridMw[s]));
                retrofitsSeen += sites.retrofitMw[s] > 0.0 ? 1 : 0;
                double before = s < aiMwBefore.length ? aiMwBefore[s] : 0.0;
                largestBlockMw = Math.max(largestBlockMw, sites.aiMw[s] - before);
            }
        }
    }

    @Test
    void contractsAreMade() {
        assertThat(world.ai.contracts.count()).isPositive();
        assertThat(retrofitsSeen).isPositive();
    }

    /** A place of 1,000 MW or more climbs in 37 steps and a smaller one in proportion, so that a step is 1,000/37 MW or, by rounding of months, a little more. */
    @Test
    void aRetrofitComesBlockByBlock() {
        assertThat(largestBlockMw).isBetween(5.0, 28.0);
    }

    @Test
    void megawattsAreConservedThroughTheRetrofit() {
        assertThat(worstSum).isLessThan(1e-9);
    }

    @Test
    void everyRentLiesBetweenReservationAndCeiling() {
        ContractTable c = world.ai.contracts;
        for (int i = 0; i < c.count(); i++) {
            assertThat(c.rentUsdPerMwYear[i]).isBetween(c.reservationUsdPerMwYear[i], c.ceilingUsdPerMwYear[i]);
        }
    }

    @Test
    void everyContractsDecisionShowsTheMinersSiteAsCheapestWithItsRent() {
        ContractTable c = world.ai.contracts;
        DecisionLedger ledger = world.ledger;
        for (int i = 0; i < c.count(); i++) {
            int d = c.decision[i];
            assertThat(ledger.option(d, 0)).isEqualTo((c.bought[i] ? SitingOption.MINER_SITE_BOUGHT : SitingOption.MINER_SITE).ordinal());
            assertThat(ledger.site(d)).isEqualTo(c.site[i]);
            assertThat(ledger.forgone(d)).isBetween(0.0, ledger.reservation(d));
            double effectiveness = world.ai.cost.effectiveness(world.sites.region[c.site[i]], world.ai.projects.kind(c.project[i]));
            assertThat(ledger.term(d, 0, CostTerm.RENT)).isCloseTo(c.rentUsdPerMwYear[i] * effectiveness, within(1e-6));
            assertThat(ledger.option(d, 1)).isNotEqualTo(DecisionLedger.NONE);
            assertThat(ledger.total(d, 0)).isLessThanOrEqualTo(ledger.total(d, 1));
        }
    }

    @Test
    void aReadyContractServesItsProjectOnItsSite() {
        ContractTable c = world.ai.contracts;
        for (int i = 0; i < c.count(); i++) {
            assertThat(world.ai.projects.state(c.project[i])).isEqualTo(ProjectState.HOSTED);
            assertThat(world.ai.projects.gridMw[c.project[i]]).isCloseTo(c.gridMw[i], within(1e-9));
            if (c.ready[i] && world.sites.isEnergised(c.site[i])) {
                assertThat(world.sites.aiMw[c.site[i]]).isGreaterThanOrEqualTo(c.gridMw[i] - 1e-9);
            }
        }
    }
}
