package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.model.Drivers;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Room in the utilities' networks, and the lines and substations built for single loads. Room grows with the usual build-out. A load that finds
 * room, and is not too large for an existing substation, takes it; any other has a substation or line built for it. A utility builds so many
 * megawatts of these a month, for those who asked first; what was built for a load that leaves is room for others. A shock to the time that
 * connections take changes that pace; the usual build-out serves all customers and goes on as it is.
 */
final class NetworkBuild {
    /** The usual build-out does not raise room beyond this share of peak. */
    private static final double MOST_ROOM_SHARE_OF_PEAK = 0.3;

    private final Adequacy adequacy;
    private final UtilityTable utilities;
    private final Drivers drivers;
    private final double roomGrowthPerYear;
    private final double upgradeSharePerYear;
    private final double upgradeLeastMwPerYear;
    private final double existingSubstationMw;
    /** Contracted substations and lines not yet built, MW, by utility. */
    private final double[] backlogMw;
    private final double[] budgetMw;

    NetworkBuild(World world, Adequacy adequacy, UtilityTable utilities) {
        this.adequacy = adequacy;
        this.utilities = utilities;
        drivers = world.drivers;
        roomGrowthPerYear = world.parameters.get("network_buildout_share_of_peak_per_year");
        upgradeSharePerYear = world.parameters.get("network_upgrade_share_of_peak_per_year");
        upgradeLeastMwPerYear = world.parameters.get("network_upgrade_least_mw_per_year");
        existingSubstationMw = world.parameters.get("existing_substation_mw");
        backlogMw = new double[utilities.count];
        budgetMw = new double[utilities.count];
        for (int u = 0; u < utilities.count; u++) {
            utilities.localRoomMw[u] = utilities.localRoomShareOfPeak[u] * peakMw(u);
        }
    }

    double peakMw(int utility) {
        return adequacy.peakMw(utilities.region[utility]) * utilities.shareOfRegionLoad[utility];
    }

    /** Megawatts of substations and lines for single loads that a utility builds a month. */
    double upgradeMwPerMonth(int utility) {
        return Math.max(upgradeLeastMwPerYear, upgradeSharePerYear * peakMw(utility)) / 12.0 / drivers.connectionWaitShock[utilities.region[utility]];
    }

    /** Contracted substations and lines that a utility has still to build, MW. */
    double backlogMw(int utility) {
        return backlogMw[utility];
    }

    /** Whether the existing network carries a load. @param fromGridMw what it takes from the grid */
    boolean carries(int utility, double fromGridMw) {
        return fromGridMw <= existingSubstationMw && utilities.localRoomMw[utility] >= fromGridMw;
    }

    /** A month of the usual build-out. */
    void grow() {
        for (int u = 0; u < utilities.count; u++) {
            double most = MOST_ROOM_SHARE_OF_PEAK * peakMw(u);
            if (utilities.localRoomMw[u] < most) {
                utilities.localRoomMw[u] = Math.min(most, utilities.localRoomMw[u] + roomGrowthPerYear * peakMw(u) / 12.0);
            }
        }
    }

    /** Room that closed or shrunken sites no longer need is there for others; what was still to be built for them is not built. */
    void giveBack(SiteTable sites) {
        for (int s = 0; s < sites.count(); s++) {
            double keep = sites.closedMonth[s] != SiteTable.NONE ? 0.0 : sites.gridMw[s];
            double excess = sites.roomMw[s] + sites.upgradeMw[s] - keep;
            if (excess > 0.0) {
                double unbuilt = Math.min(excess, sites.upgradeMw[s]);
                double room = Math.min(excess - unbuilt, sites.roomMw[s]);
                int u = sites.utility[s];
                sites.upgradeMw[s] -= unbuilt;
                sites.roomMw[s] -= room;
                utilities.localRoomMw[u] += room;
                utilities.contractedMw[u] -= unbuilt + room;
            }
        }
    }

    /**
     * A month of building for single loads, in the order of the queue, and from what is left the month in which each is due: as agreed, or when
     * its own substation and those of its utility ahead of it are built.
     */
    void build(SiteTable sites, QueueOrder queue, int now) {
        Arrays.fill(backlogMw, 0.0);
        for (int u = 0; u < utilities.count; u++) {
            budgetMw[u] = upgradeMwPerMonth(u);
        }
        for (int i = 0; i < queue.count; i++) {
            int s = queue.site[i];
            int u = sites.utility[s];
            double built = Math.min(budgetMw[u], sites.upgradeMw[s]);
            budgetMw[u] -= built;
            sites.upgradeMw[s] -= built;
            sites.roomMw[s] += built;
            backlogMw[u] += sites.upgradeMw[s];
            if (sites.agreedMonth[s] != SiteTable.NONE) {
                int ready = sites.upgradeMw[s] > 0.0 ? now + (int) Math.ceil(backlogMw[u] / upgradeMwPerMonth(u)) : 0;
                sites.energisedMonth[s] = Math.max(sites.agreedMonth[s], ready);
            }
        }
    }

    /** Whether a contracted load whose substation is not begun would now find room on the existing network. */
    boolean canBeRestudied(SiteTable sites, int s) {
        boolean contracted = sites.stage[s] == SiteStage.CONTRACTED.ordinal() || sites.stage[s] == SiteStage.BUILDING.ordinal();
        return contracted && sites.upgradeMw[s] > 0.0 && sites.roomMw[s] == 0.0 && carries(sites.utility[s], sites.upgradeMw[s]);
    }

    /** Takes what a load needs: room where there is some, else a substation of its own. Small loads make do with what there is. */
    void take(SiteTable sites, int s, double fromGridMw, boolean upgrade, boolean small) {
        int u = sites.utility[s];
        double room = upgrade ? 0.0 : small ? Math.min(utilities.localRoomMw[u], fromGridMw) : fromGridMw;
        utilities.localRoomMw[u] -= room;
        sites.roomMw[s] = room;
        sites.upgradeMw[s] = upgrade ? fromGridMw : 0.0;
        utilities.contractedMw[u] += sites.roomMw[s] + sites.upgradeMw[s];
        backlogMw[u] += sites.upgradeMw[s];
    }

    /** Moves a restudied load to the existing network. */
    void restudied(SiteTable sites, int s) {
        int u = sites.utility[s];
        utilities.localRoomMw[u] -= sites.upgradeMw[s];
        sites.roomMw[s] = sites.upgradeMw[s];
        sites.upgradeMw[s] = 0.0;
    }
}
