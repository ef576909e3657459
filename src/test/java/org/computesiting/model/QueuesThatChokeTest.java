package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.Scenarios;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.ai.ProjectState;
import org.computesiting.model.ai.ProjectTable;
import org.computesiting.model.policy.InstrumentTable;
import org.junit.jupiter.api.Test;

/** What the queues must do on the bundled world, in pairs of runs on one seed. */
class QueuesThatChokeTest {
    private static final long SEED = 42;
    private static final int END_2024 = 59;

    private static SitingModel to(int month, String... set) {
        return to(SEED, month, set);
    }

    private static SitingModel to(long seed, int month, String... set) {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", set), ReferenceData.load(), seed);
        model.start();
        while (model.monthsDone() <= month && model.stepMonth()) {
            assertThat(model.world()).isNotNull();
        }
        return model;
    }

    @Test
    void fiveGigawattsMoreInAQueueLengthenItAndTheWait() {
        SitingModel without = to(END_2024);
        SitingModel with = to(END_2024);
        World w = with.world();
        int r = w.data.regionIndex("US-GA");
        int u = w.power.utilities.firstOfRegion[r];
        for (int k = 0; k < 20; k++) {
            w.sites.add(1000L + k, "added", OwnerKind.AI_FIRM, 0, r, u, 250.0, w.clock.now());
        }
        for (int t = 0; t < 9; t++) {
            without.stepMonth();
            with.stepMonth();
        }
        double queueMw = w.regions.queueMw[r] - without.world().regions.queueMw[r];
        double months = w.regions.expectedMonthsToPower[r] - without.world().regions.expectedMonthsToPower[r];
        System.out.printf("Georgia after 9 months with 5 GW more: queue %+.0f MW, expected months to power %+.1f%n", queueMw, months);
        assertThat(queueMw).isGreaterThan(2500.0);
        assertThat(months).isGreaterThan(3.0);
    }

    /** Terms as in Ohio from July 2025 on, in force or kept away to the end of the run. */
    private static String terms(String region, boolean inForce) {
        return "policies.overrides=[{\"region\":\"" + region + "\",\"instrument\":\"large_load_tariff\",\"start\":\"2025-07\",\"end\":null,\"value\":"
            + (inForce ? "0.85,\"remove\":false}]" : "0,\"remove\":true}]");
    }

    /** Requests without a contract just before the terms, in their first month and on average of the year after; and what is built five years on, here and in all, all MW. */
    private static double[] run(String region, long seed, boolean inForce) {
        int start = END_2024 + 7;
        SitingModel model = to(seed, start - 1, "horizon.end=2030-12", terms(region, inForce));
        World w = model.world();
        int r = w.data.regionIndex(region);
        double[] seen = new double[5];
        seen[0] = uncontractedMw(w, r);
        while (model.stepMonth()) {
            if (w.clock.now() == start) {
                seen[1] = uncontractedMw(w, r);
            }
            if (w.clock.now() > start && w.clock.now() <= start + 12) {
                seen[2] += uncontractedMw(w, r) / 12.0;
            }
        }
        seen[3] = w.regions.aiMw[r];
        for (double mw : w.regions.aiMw) {
            seen[4] += mw;
        }
        return seen;
    }

    @Test
    void termsForLargeLoadsClearAQueueAndHardlyTouchWhatIsBuilt() {
        double clearedWith = 0.0;
        double clearedWithout = 0.0;
        double requestedWith = 0.0;
        double requestedWithout = 0.0;
        double builtWith = 0.0;
        double builtWithout = 0.0;
        String[] regions = {"US-OH", "US-OH", "US-OH", "US-OH", "US-PA", "US-VA"};
        long[] seeds = {SEED, 1, 2, 3, SEED, SEED};
        for (int i = 0; i < regions.length; i++) {
            String region = regions[i];
            double[] without = run(region, seeds[i], false);
            double[] with = run(region, seeds[i], true);
            System.out.printf("%s, seed %d: requests without contract before the terms %.0f MW, in their first month %.0f (without terms %.0f), on average of the year after %.0f (%.0f); "
                + "built at the end of 2030 %.0f (%.0f), in North America %.0f (%.0f)%n", region, seeds[i], with[0], with[1], without[1], with[2], without[2], with[3],
                without[3], with[4], without[4]);
            assertThat(with[4] / without[4]).as("built in North America").isBetween(0.97, 1.03);
            assertThat(with[0]).isEqualTo(without[0]);
            assertThat(with[2]).as("requests of the year after, %s", region).isLessThan(0.9 * without[2]);
            boolean published = region.equals("US-OH");
            clearedWith += published ? with[1] : 0.0;
            clearedWithout += published ? without[1] : 0.0;
            requestedWith += published ? with[2] : 0.0;
            requestedWithout += published ? without[2] : 0.0;
            builtWith += with[3];
            builtWithout += without[3];
        }
        assertThat(clearedWith).isLessThan(0.5 * clearedWithout);
        assertThat(requestedWith).isLessThan(0.5 * requestedWithout);
        assertThat(builtWith / builtWithout).isBetween(0.8, 1.2);
    }

    private static double uncontractedMw(World w, int r) {
        double mw = 0.0;
        for (int s = 0; s < w.sites.count(); s++) {
            boolean open = w.sites.stage[s] < SiteStage.CONTRACTED.ordinal() && w.sites.ownerKind[s] == OwnerKind.AI_FIRM;
            mw += open && w.sites.region[s] == r ? w.sites.gridMw[s] : 0.0;
        }
        return mw;
    }

    @Test
    void aCapPushesLoadsToOwnGeneration() {
        double[] ownMw = new double[2];
        double[] gridMw = new double[2];
        for (long seed : new long[] {1, 2, 3, 42}) {
            for (int arm = 0; arm < 2; arm++) {
                placed(seed, arm, ownMw, gridMw);
            }
        }
        System.out.printf("Alberta, contracts from 2024 standing at the end of 2030, mean of four seeds: own generation %.0f MW with a cap of 200 MW, %.0f without; from the grid %.0f and %.0f%n",
            ownMw[1] / 4, ownMw[0] / 4, gridMw[1] / 4, gridMw[0] / 4);
        assertThat(ownMw[1]).isGreaterThan(1.1 * ownMw[0]);
        assertThat(gridMw[1] / 4).as("the cap").isLessThan(200.0);
        assertThat(gridMw[0]).isGreaterThan(2.0 * gridMw[1]);
    }

    private static void placed(long seed, int arm, double[] ownMw, double[] gridMw) {
        World w = Scenarios.run("reference", seed, "horizon.end=2030-12", "policies.overrides=[{\"region\":\"CA-AB\",\"instrument\":\"large_load_cap\",\"start\":\"2024-01\","
            + "\"end\":null,\"value\":" + (arm == 1 ? "200,\"remove\":false}]" : "0,\"remove\":true}]")).world();
        int r = w.data.regionIndex("CA-AB");
        for (int s = 0; s < w.sites.count(); s++) {
            boolean placed = w.sites.stage[s] >= SiteStage.CONTRACTED.ordinal() && w.sites.stage[s] <= SiteStage.ENERGISED.ordinal()
                && w.sites.contractedMonth[s] >= 48 && w.sites.ownerKind[s] == OwnerKind.AI_FIRM;
            if (placed && w.sites.region[s] == r) {
                ownMw[arm] += w.sites.ownGenerationMw[s];
                gridMw[arm] += w.sites.gridMw[s] - w.sites.ownGenerationMw[s];
            }
        }
    }

    @Test
    void siblingsGoWhenOneWinsAndRoomAndCapsHoldEveryMonth() {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", "horizon.end=2029-12"), ReferenceData.load(), SEED);
        World w = model.world();
        double[] leastRoom = {0.0};
        double[] worstCap = {0.0};
        int[] inTwoPlaces = {0};
        model.setListener(world -> {
            for (double room : world.power.utilities.localRoomMw) {
                leastRoom[0] = Math.min(leastRoom[0], room);
            }
            for (int r = 0; r < world.regions.count; r++) {
                if (world.policy.instruments.isActive(r, Instrument.LARGE_LOAD_CAP)) {
                    int row = InstrumentTable.row(r, Instrument.LARGE_LOAD_CAP);
                    worstCap[0] = Math.max(worstCap[0], world.policy.instruments.admittedMw[row] - world.policy.instruments.value[row]);
                }
            }
            inTwoPlaces[0] += projectsInTwoPlaces(world);
        });
        model.start();
        while (model.stepMonth()) {
            assertThat(w.clock.now()).isNotNegative();
        }
        assertThat(leastRoom[0]).isGreaterThan(-1e-6);
        assertThat(worstCap[0]).isLessThan(1e-6);
        assertThat(inTwoPlaces[0]).isZero();
    }

    /** Energised projects with another request still open, and waiting ones with two contracts. */
    private static int projectsInTwoPlaces(World w) {
        ProjectTable projects = w.ai.projects;
        int found = 0;
        for (int p = 0; p < projects.count(); p++) {
            int pending = 0;
            int contracts = 0;
            for (int n = 0; n < projects.filings[p]; n++) {
                int s = projects.site(p, n);
                pending += w.sites.isPending(s) ? 1 : 0;
                contracts += w.sites.isPending(s) && w.sites.stage[s] >= SiteStage.CONTRACTED.ordinal() ? 1 : 0;
            }
            found += projects.state(p) == ProjectState.ENERGISED && pending > 0 || contracts > 1 ? 1 : 0;
        }
        return found;
    }
}
