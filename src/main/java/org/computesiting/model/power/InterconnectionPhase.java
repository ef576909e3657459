package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.data.Instrument;
import org.computesiting.data.MarketStructure;
import org.computesiting.model.EventKind;
import org.computesiting.model.LoadRamp;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;
import org.computesiting.model.random.Stream;

/**
 * Connection of large loads. A utility studies a limited number of megawatts a month, first come first served; a studied request is
 * contracted when the utility's network has room, the pool has spare firm capacity and no moratorium or cap stands against it; then it is
 * built, with slips, and energised; a data centre then draws its megawatts over a ramp, the rest stays promised. Requests with their own generation skip room and capacity but wait for their engines. Time to power is
 * what comes out of this.
 */
final class InterconnectionPhase implements MonthlyPhase {
    private final Adequacy adequacy;
    private final UtilityTable utilities;
    private final double studyShareOfPeakPerMonth;
    private final double roomGrowthPerYear;
    private final double roomPullPerYear;
    private final double smallMw;
    private final double[] worksMonths = new double[2];
    private final double[] slipMonthsMean = new double[2];
    private final double[] withdrawalPerMonth = new double[2];
    private final double minimumTakeDeterrence;
    private final double ownGenerationMonths;
    private final double spareShareOpen;
    private final double[] connectionMargin;
    private final QueueOutlook outlook;
    private final LoadRamp ramp;

    private final double[] studyBudgetMw;
    private final double[] poolSpareMw;
    private int[] queue = new int[256];
    private int queued;

    InterconnectionPhase(World world, Adequacy adequacy, UtilityTable utilities) {
        this.adequacy = adequacy;
        this.utilities = utilities;
        studyShareOfPeakPerMonth = world.parameters.get("study_throughput_share_of_peak_per_month");
        roomGrowthPerYear = world.parameters.get("network_buildout_share_of_peak_per_year");
        roomPullPerYear = world.parameters.get("network_buildout_share_of_waiting_per_year");
        smallMw = world.parameters.get("small_load_mw");
        worksMonths[OwnerKind.MINER] = world.parameters.get("connection_works_mining_months");
        worksMonths[OwnerKind.AI_FIRM] = world.parameters.get("connection_works_data_centre_months");
        slipMonthsMean[OwnerKind.MINER] = world.parameters.get("slip_mining_months");
        slipMonthsMean[OwnerKind.AI_FIRM] = world.parameters.get("slip_data_centre_months");
        withdrawalPerMonth[OwnerKind.MINER] = world.parameters.get("withdrawal_mining_share_per_month");
        withdrawalPerMonth[OwnerKind.AI_FIRM] = world.parameters.get("withdrawal_data_centre_share_per_month");
        minimumTakeDeterrence = world.parameters.get("minimum_take_withdrawal_multiplier");
        ownGenerationMonths = world.parameters.get("own_generation_lead_months");
        spareShareOpen = world.parameters.get("pool_spare_share_open_to_large_loads");
        outlook = new QueueOutlook(world, adequacy, utilities);
        ramp = new LoadRamp(world.parameters);
        connectionMargin = connectionMargins(world, adequacy);
        studyBudgetMw = new double[utilities.count];
        poolSpareMw = new double[adequacy.pools];
        for (int u = 0; u < utilities.count; u++) {
            utilities.localRoomMw[u] = utilities.localRoomShareOfPeak[u] * peakMw(u);
        }
        outlook.publish(world, poolSpareMw);
    }

    /**
     * Reserve margin down to which a pool still connects large loads. Where plants are left to a market, wires companies must serve and scarcity
     * shows in the capacity price; integrated utilities stop earlier. A pool takes the rule of the greater part of its peak.
     */
    private static double[] connectionMargins(World world, Adequacy adequacy) {
        double market = world.parameters.get("connection_margin_restructured_share");
        double integrated = world.parameters.get("connection_margin_integrated_share");
        double[] marketPeakMw = new double[adequacy.pools];
        double[] margin = new double[adequacy.pools];
        for (int r = 0; r < world.regions.count; r++) {
            if (world.regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal()) {
                marketPeakMw[adequacy.pool[r]] += adequacy.peakMw(r);
            }
        }
        for (int p = 0; p < margin.length; p++) {
            margin[p] = marketPeakMw[p] > 0.5 * adequacy.poolPeakMw(p) ? market : integrated;
        }
        return margin;
    }

    private double peakMw(int utility) {
        return adequacy.peakMw(utilities.region[utility]) * utilities.shareOfRegionLoad[utility];
    }

    @Override
    public void run(World world) {
        int now = world.clock.now();
        world.power.generationPlan.deliver(world);
        giveBack(world);
        buildNetwork();
        climb(world.sites, now);
        collectQueue(world.sites);
        world.power.terms.refresh(world);
        for (int p = 0; p < poolSpareMw.length; p++) {
            poolSpareMw[p] = spareShareOpen * adequacy.spareMw(p, connectionMargin[p]);
        }
        reserveContracted(world.sites);
        for (int i = 0; i < queued; i++) {
            advance(world, queue[i], now);
        }
        world.recount();
        adequacy.refresh(world, world.power.generation);
        outlook.publish(world, poolSpareMw);
    }

    /** Room and places under a cap that closed or shrunken sites no longer need are there for others. */
    private void giveBack(World world) {
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            boolean closed = sites.closedMonth[s] != SiteTable.NONE;
            double room = sites.roomMw[s] - (closed ? 0.0 : Math.min(sites.roomMw[s], sites.gridMw[s]));
            if (room > 0.0) {
                utilities.localRoomMw[sites.utility[s]] += room;
                utilities.contractedMw[sites.utility[s]] -= room;
                sites.roomMw[s] -= room;
            }
            if (closed && sites.capMw[s] > 0.0) {
                int row = InstrumentTable.row(sites.region[s], Instrument.LARGE_LOAD_CAP);
                world.policy.instruments.admittedMw[row] = Math.max(0.0, world.policy.instruments.admittedMw[row] - sites.capMw[s]);
                sites.capMw[s] = 0.0;
            }
        }
    }

    /** Room grows with the yearly build-out and faster where requests wait. */
    private void buildNetwork() {
        for (int u = 0; u < utilities.count; u++) {
            utilities.localRoomMw[u] += (roomGrowthPerYear * peakMw(u) + roomPullPerYear * utilities.waitingMw[u]) / 12.0;
            utilities.localRoomMw[u] = Math.min(utilities.localRoomMw[u], Math.max(0.3 * peakMw(u), utilities.waitingMw[u]));
            studyBudgetMw[u] = Math.min(studyBudgetMw[u], 0.0) + studyShareOfPeakPerMonth * peakMw(u);
        }
    }

    /** Energised data centres draw their next block. */
    private void climb(SiteTable sites, int now) {
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isRamping(s)) {
                sites.aiMw[s] = Math.max(sites.aiMw[s], ramp.drawnMw(sites.gridMw[s], now - sites.energisedMonth[s]));
            }
        }
    }

    /** Pending sites by filing month, ties by identity: first come, first served. */
    private void collectQueue(SiteTable sites) {
        queued = 0;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isPending(s)) {
                if (queued == queue.length) {
                    queue = Arrays.copyOf(queue, queued * 2);
                }
                queue[queued++] = s;
            }
        }
        sort(sites, 0, queued - 1);
    }

    /** Quicksort in place with the middle as pivot; the key (month, id) is unique, so the order is total. */
    private void sort(SiteTable sites, int low, int high) {
        int left = low;
        int right = high;
        while (left < right) {
            int pivot = queue[(left + right) >>> 1];
            int i = left;
            int j = right;
            while (i <= j) {
                while (before(sites, queue[i], pivot)) {
                    i++;
                }
                while (before(sites, pivot, queue[j])) {
                    j--;
                }
                if (i <= j) {
                    int swap = queue[i];
                    queue[i++] = queue[j];
                    queue[j--] = swap;
                }
            }
            if (j - left < right - i) {
                sort(sites, left, j);
                left = i;
            } else {
                sort(sites, i, right);
                right = j;
            }
        }
    }

    private static boolean before(SiteTable sites, int a, int b) {
        if (sites.requestedMonth[a] != sites.requestedMonth[b]) {
            return sites.requestedMonth[a] < sites.requestedMonth[b];
        }
        return Long.compareUnsigned(sites.id[a], sites.id[b]) < 0;
    }

    /** Capacity that is promised and not yet drawn is no longer spare. */
    private void reserveContracted(SiteTable sites) {
        for (int i = 0; i < queued; i++) {
            int s = queue[i];
            int stage = sites.stage[s];
            if (stage == SiteStage.CONTRACTED.ordinal() || stage == SiteStage.BUILDING.ordinal()) {
                poolSpareMw[adequacy.pool[sites.region[s]]] -= firmMw(sites, s);
            }
        }
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isRamping(s)) {
                poolSpareMw[adequacy.pool[sites.region[s]]] -= firmMw(sites, s) * (1.0 - sites.aiMw[s] / sites.gridMw[s]);
            }
        }
    }

    private double firmMw(SiteTable sites, int s) {
        double fromGrid = Math.max(0.0, sites.gridMw[s] - sites.ownGenerationMw[s]);
        return fromGrid * adequacy.firmShareOfPeak(sites.ownerKind[s] == OwnerKind.AI_FIRM);
    }

    private void advance(World world, int s, int now) {
        SiteTable sites = world.sites;
        int u = sites.utility[s];
        switch (sites.stageOf(s)) {
            case REQUESTED -> study(world, s, u, now);
            case STUDIED -> contract(world, s, u, now);
            case CONTRACTED -> sites.stage[s] = SiteStage.BUILDING.ordinal();
            case BUILDING -> build(world, s, now);
            default -> throw new IllegalStateException("site " + sites.name[s] + " is in the queue in stage " + sites.stageOf(s));
        }
    }

    private void study(World world, int s, int u, int now) {
        SiteTable sites = world.sites;
        if (withdrawn(world, s, now)) {
            return;
        }
        if (sites.gridMw[s] <= smallMw || studyBudgetMw[u] > 0.0) {
            if (sites.gridMw[s] > smallMw) {
                studyBudgetMw[u] -= sites.gridMw[s];
            }
            sites.stage[s] = SiteStage.STUDIED.ordinal();
            sites.studiedMonth[s] = now;
        }
    }

    private boolean withdrawn(World world, int s, int now) {
        SiteTable sites = world.sites;
        double hazard = withdrawalPerMonth[sites.ownerKind[s]];
        if (utilities.minimumTakeShare[sites.utility[s]] > 0.0) {
            hazard *= minimumTakeDeterrence;
        }
        if (!world.random.chance(Stream.INTERCONNECTION_WITHDRAWAL, sites.id[s], now, 0, hazard)) {
            return false;
        }
        sites.close(s, now);
        world.events.record(now, EventKind.SITE_WITHDRAWN, sites.region[s], s, sites.gridMw[s]);
        return true;
    }

    private void contract(World world, int s, int u, int now) {
        SiteTable sites = world.sites;
        if (withdrawn(world, s, now) || held(world, s)) {
            return;
        }
        int r = sites.region[s];
        double fromGrid = Math.max(0.0, sites.gridMw[s] - sites.ownGenerationMw[s]);
        boolean small = sites.gridMw[s] <= smallMw;
        if (fromGrid > 0.0 && !small) {
            int pool = adequacy.pool[r];
            double firm = firmMw(sites, s);
            if (utilities.localRoomMw[u] < fromGrid || poolSpareMw[pool] < firm) {
                return;
            }
            poolSpareMw[pool] -= firm;
        }
        utilities.localRoomMw[u] -= fromGrid;
        utilities.contractedMw[u] += fromGrid;
        sites.roomMw[s] = fromGrid;
        admit(world, s);
        sites.stage[s] = SiteStage.CONTRACTED.ordinal();
        sites.contractedMonth[s] = now;
        double works = sites.ownGenerationMw[s] > 0.0 ? Math.max(ownGenerationMonths, worksMonths[sites.ownerKind[s]]) : worksMonths[sites.ownerKind[s]];
        double slip = -slipMonthsMean[sites.ownerKind[s]] * StrictMath.log(world.random.uniform(Stream.INTERCONNECTION_SLIP, sites.id[s], 0, 0));
        double scale = small ? 0.5 : 1.0;
        sites.energisedMonth[s] = now + (int) Math.max(2.0, Math.rint(scale * (works + Math.min(slip, 3.0 * slipMonthsMean[sites.ownerKind[s]]))));
    }

    /** A moratorium or an exhausted cap stands against the request. */
    private boolean held(World world, int s) {
        SiteTable sites = world.sites;
        InstrumentTable instruments = world.policy.instruments;
        int r = sites.region[s];
        if (sites.ownerKind[s] == OwnerKind.MINER) {
            if (instruments.isActive(r, Instrument.CRYPTO_MORATORIUM)) {
                return true;
            }
        } else if (instruments.isActive(r, Instrument.DC_MORATORIUM) && sites.gridMw[s] > instruments.value(r, Instrument.DC_MORATORIUM)) {
            return true;
        }
        if (instruments.isActive(r, Instrument.LARGE_LOAD_CAP) && sites.gridMw[s] > smallMw && sites.ownGenerationMw[s] < sites.gridMw[s]) {
            double left = instruments.value(r, Instrument.LARGE_LOAD_CAP) - instruments.admittedMw[InstrumentTable.row(r, Instrument.LARGE_LOAD_CAP)];
            return left < sites.gridMw[s];
        }
        return false;
    }

    private void admit(World world, int s) {
        int r = world.sites.region[s];
        if (world.policy.instruments.isActive(r, Instrument.LARGE_LOAD_CAP)) {
            world.policy.instruments.admittedMw[InstrumentTable.row(r, Instrument.LARGE_LOAD_CAP)] += world.sites.gridMw[s];
            world.sites.capMw[s] = world.sites.gridMw[s];
        }
    }

    private void build(World world, int s, int now) {
        SiteTable sites = world.sites;
        if (now < sites.energisedMonth[s]) {
            return;
        }
        sites.stage[s] = SiteStage.ENERGISED.ordinal();
        sites.energisedMonth[s] = now;
        if (sites.ownerKind[s] == OwnerKind.MINER) {
            sites.miningMw[s] = sites.gridMw[s];
        } else {
            sites.aiMw[s] = ramp.drawnMw(sites.gridMw[s], 0);
        }
        world.events.record(now, EventKind.SITE_ENERGISED, sites.region[s], s, sites.gridMw[s]);
    }
}
