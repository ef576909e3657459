package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/** What applicants can know of the queues: how long they are, how much could be connected now, and how long a typical request will wait. */
final class QueueOutlook {
    private static final int ORDER_BOOK_MONTHS = 60;

    private final Adequacy adequacy;
    private final UtilityTable utilities;
    private final double studyShareOfPeakPerMonth;
    private final double roomGrowthPerYear;
    private final double roomPullPerYear;
    private final double typicalMw;
    private final double usualBuildShareOfPeakPerYear;
    private final double worksMonths;
    private final double slipMonths;

    QueueOutlook(World world, Adequacy adequacy, UtilityTable utilities) {
        this.adequacy = adequacy;
        this.utilities = utilities;
        studyShareOfPeakPerMonth = world.parameters.get("study_throughput_share_of_peak_per_month");
        roomGrowthPerYear = world.parameters.get("network_buildout_share_of_peak_per_year");
        roomPullPerYear = world.parameters.get("network_buildout_share_of_waiting_per_year");
        typicalMw = world.parameters.get("typical_large_load_mw");
        usualBuildShareOfPeakPerYear = world.parameters.get("usual_firm_additions_share_of_peak_per_year");
        worksMonths = world.parameters.get("connection_works_data_centre_months");
        slipMonths = world.parameters.get("slip_data_centre_months");
    }

    /**
     * Publishes queues, headroom and expected waits.
     *
     * @param poolSpareMw firm megawatts that each pool could still promise
     */
    void publish(World world, double[] poolSpareMw) {
        SiteTable sites = world.sites;
        Arrays.fill(utilities.queueMw, 0.0);
        Arrays.fill(utilities.unstudiedMw, 0.0);
        Arrays.fill(utilities.waitingMw, 0.0);
        Arrays.fill(utilities.rampingMw, 0.0);
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isRamping(s)) {
                utilities.rampingMw[sites.utility[s]] += sites.gridMw[s] - sites.aiMw[s];
            } else if (sites.isPending(s)) {
                int u = sites.utility[s];
                utilities.queueMw[u] += sites.gridMw[s];
                if (sites.stage[s] == SiteStage.REQUESTED.ordinal()) {
                    utilities.unstudiedMw[u] += sites.gridMw[s];
                } else if (sites.stage[s] == SiteStage.STUDIED.ordinal()) {
                    utilities.waitingMw[u] += Math.max(0.0, sites.gridMw[s] - sites.ownGenerationMw[s]);
                }
            }
        }
        for (int r = 0; r < world.regions.count; r++) {
            publishRegion(world, r, poolSpareMw[adequacy.pool[r]]);
        }
    }

    private void publishRegion(World world, int r, double poolSpareMw) {
        int p = adequacy.pool[r];
        double poolShare = adequacy.poolPeakMw(p) > 0.0 ? adequacy.peakMw(r) / adequacy.poolPeakMw(p) : 0.0;
        double spareMw = Math.max(0.0, poolSpareMw) / adequacy.firmShareOfPeak(true);
        double headroom = 0.0;
        double wait = 0.0;
        for (int u = utilities.firstOfRegion[r]; u < utilities.firstOfRegion[r + 1]; u++) {
            utilities.headroomMw[u] = Math.max(0.0, Math.min(utilities.localRoomMw[u], spareMw));
            headroom += utilities.headroomMw[u];
            wait += utilities.shareOfRegionLoad[u] * expectedMonths(u);
        }
        world.regions.headroomMw[r] = Math.min(headroom, Math.max(spareMw, 0.0));
        world.regions.reserveMargin[r] = adequacy.reserveMargin(r);
        double capacityWait = capacityWaitMonths(world, r, p, poolSpareMw, poolShare);
        world.regions.expectedMonthsToPower[r] = Math.min(120.0, Math.max(wait, capacityWait + worksMonths + slipMonths));
    }

    /** Study backlog or the wait for room behind those ahead, whichever is longer, then the works and their usual slip; for a typical request. */
    private double expectedMonths(int u) {
        double peak = Math.max(1.0, adequacy.peakMw(utilities.region[u]) * utilities.shareOfRegionLoad[u]);
        double study = utilities.unstudiedMw[u] / (studyShareOfPeakPerMonth * peak);
        double ahead = utilities.waitingMw[u] + 0.5 * utilities.unstudiedMw[u] + typicalMw;
        double growth = (roomGrowthPerYear * peak + roomPullPerYear * ahead) / 12.0;
        double room = Math.max(0.0, ahead - utilities.localRoomMw[u]) / growth;
        return Math.max(study, room) + worksMonths + slipMonths;
    }

    /** Months until the pool's usual additions and its orders carry those who wait ahead, firm megawatts over firm megawatts a month. */
    private double capacityWaitMonths(World world, int r, int p, double poolSpareMw, double poolShare) {
        double aheadMw = 0.0;
        for (int u = utilities.firstOfRegion[r]; u < utilities.firstOfRegion[r + 1]; u++) {
            aheadMw += utilities.waitingMw[u];
        }
        double share = Math.max(poolShare, 0.02);
        double missing = aheadMw * adequacy.firmShareOfPeak(true) - Math.max(0.0, poolSpareMw) * share;
        if (missing <= 0.0) {
            return 0.0;
        }
        int now = world.clock.now();
        double perMonth = usualBuildShareOfPeakPerYear * adequacy.poolPeakMw(p) / 12.0
            + world.power.generationPlan.firmOnOrderMw(p, now, now + ORDER_BOOK_MONTHS) / ORDER_BOOK_MONTHS;
        return missing / (perMonth * share);
    }
}
