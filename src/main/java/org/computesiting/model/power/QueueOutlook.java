package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/** What applicants can know of the queues: how long they are, how much could be connected now, and how long a typical request will wait. */
final class QueueOutlook {
    private static final int ORDER_BOOK_MONTHS = 60;
    private static final double LONGEST_MONTHS = 120.0;

    private final Adequacy adequacy;
    private final UtilityTable utilities;
    private final NetworkBuild network;
    private final ConnectionTimes times;
    private final double studyShareOfPeakPerMonth;
    private final double leastStudyMonths;
    private final double typicalMw;
    private final double beliefStudied;
    private final double beliefUnstudied;
    private final double usualBuildShareOfPeakPerYear;

    QueueOutlook(World world, Adequacy adequacy, UtilityTable utilities, NetworkBuild network, ConnectionTimes times) {
        this.adequacy = adequacy;
        this.utilities = utilities;
        this.network = network;
        this.times = times;
        studyShareOfPeakPerMonth = world.parameters.get("study_throughput_share_of_peak_per_month");
        leastStudyMonths = world.parameters.get("study_data_centre_least_months");
        typicalMw = world.parameters.get("typical_large_load_mw");
        beliefStudied = world.parameters.get("queue_belief_studied_share");
        beliefUnstudied = world.parameters.get("queue_belief_unstudied_share");
        usualBuildShareOfPeakPerYear = world.parameters.get("usual_firm_additions_share_of_peak_per_year");
    }

    /** Publishes queues, headroom and expected waits. */
    void publish(World world, PoolSpare pools) {
        SiteTable sites = world.sites;
        Arrays.fill(utilities.queueMw, 0.0);
        Arrays.fill(utilities.unstudiedMw, 0.0);
        Arrays.fill(utilities.waitingMw, 0.0);
        Arrays.fill(utilities.rampingMw, 0.0);
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isRamping(s)) {
                utilities.rampingMw[sites.utility[s]] += sites.letMw(s) - sites.aiMw[s];
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
            publishRegion(world, r, pools.nowMw(adequacy.pool[r]));
        }
    }

    private void publishRegion(World world, int r, double poolSpareMw) {
        int p = adequacy.pool[r];
        double poolShare = adequacy.poolPeakMw(p) > 0.0 ? adequacy.peakMw(r) / adequacy.poolPeakMw(p) : 0.0;
        double spareMw = Math.max(0.0, poolSpareMw) / adequacy.firmShareOfPeak(true);
        double year = world.clock.yearsAt(world.clock.now());
        double waitFactor = world.drivers.connectionWaitShock[r];
        double headroom = 0.0;
        double wait = 0.0;
        double waitLarge = 0.0;
        double study = 0.0;
        for (int u = utilities.firstOfRegion[r]; u < utilities.firstOfRegion[r + 1]; u++) {
            utilities.headroomMw[u] = Math.max(0.0, Math.min(utilities.localRoomMw[u], spareMw));
            headroom += utilities.headroomMw[u];
            double studyMonths = waitFactor * studyMonths(u);
            study += utilities.shareOfRegionLoad[u] * studyMonths;
            wait += utilities.shareOfRegionLoad[u] * (studyMonths + networkMonths(u, year, waitFactor));
            waitLarge += utilities.shareOfRegionLoad[u] * (studyMonths + substationMonths(u, year, waitFactor));
        }
        world.regions.headroomMw[r] = Math.min(headroom, Math.max(spareMw, 0.0));
        world.regions.reserveMargin[r] = adequacy.reserveMargin(r);
        double capacityWait = Math.max(study, capacityWaitMonths(world, r, p, poolSpareMw, poolShare)) + waitFactor * times.worksMonths(OwnerKind.AI_FIRM);
        double slip = waitFactor * times.slipMonthsMean(OwnerKind.AI_FIRM);
        world.regions.expectedMonthsToPower[r] = Math.min(LONGEST_MONTHS, Math.max(wait, capacityWait) + slip);
        world.regions.expectedMonthsToPowerLarge[r] = Math.min(LONGEST_MONTHS, Math.max(waitLarge, capacityWait) + slip);
    }

    /** Months until a utility has studied what was filed before, and no less than a study takes, at the usual pace. */
    private double studyMonths(int u) {
        return Math.max(leastStudyMonths, utilities.unstudiedMw[u] / (studyShareOfPeakPerMonth * Math.max(1.0, network.peakMw(u))));
    }

    /**
     * Months of works for a typical request behind those ahead of it, as far as they are believed in: the usual works where the network has room
     * for all, else a substation of its own, after those contracted.
     */
    private double networkMonths(int u, double year, double waitFactor) {
        double ahead = beliefStudied * utilities.waitingMw[u] + beliefUnstudied * utilities.unstudiedMw[u];
        if (network.carries(u, typicalMw) && utilities.localRoomMw[u] >= ahead + typicalMw) {
            return waitFactor * times.worksMonths(OwnerKind.AI_FIRM);
        }
        return substationMonths(u, year, waitFactor);
    }

    /** The same with a substation of its own. The pace of building has the factor in it. */
    private double substationMonths(int u, double year, double waitFactor) {
        double ahead = beliefStudied * utilities.waitingMw[u] + beliefUnstudied * utilities.unstudiedMw[u];
        double building = (network.backlogMw(u) + Math.max(0.0, ahead - utilities.localRoomMw[u]) + typicalMw) / network.upgradeMwPerMonth(u);
        return Math.max(waitFactor * times.upgradeMonths(OwnerKind.AI_FIRM, year), building);
    }

    /** Months until the pool's usual additions and its orders carry those who wait ahead, firm megawatts over firm megawatts a month. */
    private double capacityWaitMonths(World world, int r, int p, double poolSpareMw, double poolShare) {
        double aheadMw = 0.0;
        for (int u = utilities.firstOfRegion[r]; u < utilities.firstOfRegion[r + 1]; u++) {
            aheadMw += beliefStudied * utilities.waitingMw[u];
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
