package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;

/**
 * What must hold of projects, leases and purchases in every month of worlds that nobody would ship: mines that suit AI wholly, miners that ask nothing,
 * purchases that cost nothing, halls that stand half empty, clusters of any size.
 */
class HostingPropertyTest {
    private static final int MONTHS = 60;
    private static final double TINY = 1e-9;

    private static int leases;
    private static int purchases;
    private static int halls;

    /** A world as a list of values to set, and a seed. */
    record Strange(long seed, List<String> set) { }

    @Provide
    Arbitrary<Strange> worlds() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.doubles().between(0.1, 0.4), Arbitraries.doubles().between(0.0, 600_000.0),
            Arbitraries.doubles().between(0.0, 400_000.0), Arbitraries.doubles().between(0.2, 0.6), Arbitraries.doubles().between(50.0, 300.0),
            Arbitraries.doubles().between(0.3, 2.0)).as(HostingPropertyTest::strange);
    }

    private static Strange strange(long seed, double convertible, double premium, double commitment, double speculative, double cluster, double demand) {
        String p = "assumptions.parameters.";
        return new Strange(seed, List.of("horizon.end=2024-12", p + "mining_site_convertible_share=" + convertible,
            p + "hosting_premium_usd_per_mw_year=" + premium, p + "site_purchase_commitment_usd_per_mw_year=" + commitment,
            p + "speculative_building_share_2020=" + speculative, p + "training_cluster_mw=" + cluster, p + "retrofit_fixed_capex_usd=10000000",
            "assumptions.aiDemand.multiplier=" + demand));
    }

    @Property(tries = 10, seed = "20240420", shrinking = ShrinkingMode.OFF)
    void projectsLeasesAndMegawattsAddUpInStrangeWorlds(@ForAll("worlds") Strange strange) {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", strange.set().toArray(new String[0])), ReferenceData.load(), strange.seed());
        model.start();
        World world = model.world();
        double[] gridMw = world.sites.gridMw.clone();
        int known = world.sites.count();
        int contracts = 0;
        int hallLeases = 0;
        for (int t = 0; t < MONTHS && model.stepMonth(); t++) {
            double[] left = left(world, gridMw, known, contracts, hallLeases);
            for (int s = 0; s < known; s++) {
                boolean failed = world.sites.ownerKind[s] == OwnerKind.MINER && !world.mining.miners.active[world.sites.owner[s]];
                if (world.sites.isEnergised(s) && !failed && left[s] < gridMw[s]) {
                    assertThat(world.sites.gridMw[s]).as("what is left of site %d", s).isCloseTo(left[s], within(TINY));
                }
            }
            sites(world);
            projects(world);
            contracts = world.ai.contracts.count();
            hallLeases = world.ai.hallLeases.count();
            gridMw = world.sites.gridMw.clone();
            known = world.sites.count();
        }
        bargains(world, world.ai.contracts);
        bargains(world, world.ai.hallLeases);
        for (int c = 0; c < world.ai.contracts.count(); c++) {
            purchases += world.ai.contracts.bought[c] ? 1 : 0;
            leases += world.ai.contracts.bought[c] ? 0 : 1;
        }
        halls += world.ai.hallLeases.count();
    }

    /** Connections of the month before less what was split off since. */
    private static double[] left(World world, double[] gridMw, int known, int contracts, int hallLeases) {
        double[] left = Arrays.copyOf(gridMw, known);
        takeAway(left, world.ai.contracts, contracts);
        takeAway(left, world.ai.hallLeases, hallLeases);
        return left;
    }

    private static void takeAway(double[] left, ContractTable table, int first) {
        for (int c = first; c < table.count(); c++) {
            if (table.site[c] != table.from[c] && table.from[c] < left.length) {
                left[table.from[c]] -= table.gridMw[c];
            }
        }
    }

    private static void sites(World world) {
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            assertThat(sites.vacantMw[s]).isBetween(0.0, sites.gridMw[s] + TINY);
            if (!sites.isEnergised(s)) {
                continue;
            }
            if (sites.ownerKind[s] == OwnerKind.MINER) {
                assertThat(sites.miningMw[s] + sites.retrofitMw[s] + sites.aiMw[s]).as("mine %d is mining, rebuilding and AI", s)
                    .isCloseTo(sites.gridMw[s], within(1e-6));
                if (sites.aiMw[s] + sites.retrofitMw[s] > TINY) {
                    assertThat(sites.tenant[s]).as("tenant of mine %d", s).isBetween(0, world.ai.firms.count - 1);
                }
            } else {
                assertThat(sites.aiMw[s] + sites.vacantMw[s]).isLessThanOrEqualTo(sites.gridMw[s] + 1e-6);
                if (sites.landlord[s] != SiteTable.NONE) {
                    assertThat(VacantHalls.lets(world.ai.firms.kind[sites.landlord[s]])).isTrue();
                    assertThat(sites.rentUsdPerMwYear[s]).isPositive();
                }
            }
        }
    }

    /** No project is in two places: at most one site draws power, is being rebuilt or fitted out for it. */
    private static void projects(World world) {
        ProjectTable projects = world.ai.projects;
        SiteTable sites = world.sites;
        int[] places = new int[projects.count()];
        for (int s = 0; s < sites.count(); s++) {
            int p = sites.project[s];
            if (p == SiteTable.NONE) {
                continue;
            }
            boolean fittingOut = sites.isPending(s) && !Double.isNaN(sites.fitOutUsdPerMw[s]);
            if (fittingOut || sites.isEnergised(s) && sites.aiMw[s] + sites.retrofitMw[s] + sites.vacantMw[s] > TINY) {
                places[p]++;
            }
        }
        for (int p = 0; p < places.length; p++) {
            assertThat(places[p]).as("places of project %d, %s", p, projects.state(p)).isLessThanOrEqualTo(1);
            boolean gone = projects.state(p) == ProjectState.ABROAD || projects.state(p) == ProjectState.CANCELLED || projects.isWaiting(p);
            assertThat(gone ? places[p] : 0).as("a project %s has no place", projects.state(p)).isZero();
        }
    }

    private static void bargains(World world, ContractTable table) {
        for (int c = 0; c < table.count(); c++) {
            int d = table.decision[c];
            assertThat(table.reservationUsdPerMwYear[c]).isLessThan(table.ceilingUsdPerMwYear[c]);
            assertThat(table.rentUsdPerMwYear[c]).isBetween(table.reservationUsdPerMwYear[c] - TINY, table.ceilingUsdPerMwYear[c] + TINY);
            assertThat(world.ledger.reservation(d)).isLessThan(world.ledger.ceiling(d));
            assertThat(world.ledger.total(d, 0)).as("with its rent the place is still the cheapest").isLessThanOrEqualTo(world.ledger.total(d, 1) + 1e-6);
            assertThat(table.gridMw[c]).isGreaterThanOrEqualTo(table == world.ai.contracts ? 20.0 - TINY : LoadMix.SMALLEST_MW - TINY);
            assertThat(world.ai.projects.state(table.project[c])).isEqualTo(ProjectState.HOSTED);
        }
    }

    @AfterContainer
    static void somethingWasSeen() {
        System.out.printf("strange hosting markets: %d leases of mines, %d purchases, %d leases of halls%n", leases, purchases, halls);
        assertThat(leases).isPositive();
        assertThat(purchases).isPositive();
        assertThat(halls).isGreaterThan(100);
    }
}
