package org.computesiting.model.power;

import org.computesiting.data.Instrument;
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
 * contracted when the pool has spare firm capacity and no moratorium or cap stands against it, on the existing network where that has room and
 * else with a substation or line of its own; then it is built, with slips, and energised; a data centre then draws its megawatts over a ramp, the
 * rest stays promised. Requests with their own generation skip network and capacity but wait for their engines. Time to power is what comes out
 * of this.
 */
final class InterconnectionPhase implements MonthlyPhase {
    private final Adequacy adequacy;
    private final UtilityTable utilities;
    private final double studyShareOfPeakPerMonth;
    private final int[] leastStudyMonths = new int[2];
    private final double smallMw;
    private final double[] withdrawalPerMonth = new double[2];
    private final double turbineShareOfOwn;
    private final NetworkBuild network;
    private final PoolSpare pools;
    private final ConnectionRules rules;
    private final ConnectionTimes times;
    private final QueueOutlook outlook;
    private final LoadRamp ramp;
    private final QueueOrder queue = new QueueOrder();
    private final double[] studyBudgetMw;

    InterconnectionPhase(World world, Adequacy adequacy, UtilityTable utilities) {
        this.adequacy = adequacy;
        this.utilities = utilities;
        studyShareOfPeakPerMonth = world.parameters.get("study_throughput_share_of_peak_per_month");
        leastStudyMonths[OwnerKind.AI_FIRM] = (int) world.parameters.get("study_data_centre_least_months");
        smallMw = world.parameters.get("small_load_mw");
        withdrawalPerMonth[OwnerKind.MINER] = world.parameters.get("withdrawal_mining_share_per_month");
        withdrawalPerMonth[OwnerKind.AI_FIRM] = world.parameters.get("withdrawal_data_centre_share_per_month");
        turbineShareOfOwn = world.parameters.get("own_generation_turbine_share");
        network = new NetworkBuild(world, adequacy, utilities);
        pools = new PoolSpare(world, adequacy);
        rules = new ConnectionRules(smallMw);
        times = new ConnectionTimes(world.parameters);
        outlook = new QueueOutlook(world, adequacy, utilities, network, times);
        ramp = new LoadRamp(world.parameters);
        studyBudgetMw = new double[utilities.count];
        outlook.publish(world, pools);
    }

    @Override
    public void run(World world) {
        int now = world.clock.now();
        world.power.generationPlan.deliver(world);
        network.giveBack(world.sites);
        rules.giveBack(world);
        network.grow();
        climb(world.sites, now);
        queue.collect(world.sites);
        network.build(world.sites, queue, now);
        world.power.terms.refresh(world);
        pools.open(world, (int) times.transformerMonths(world.clock.yearsAt(now)));
        for (int u = 0; u < utilities.count; u++) {
            studyBudgetMw[u] = Math.min(studyBudgetMw[u], 0.0) + studyShareOfPeakPerMonth * network.peakMw(u) / world.drivers.connectionWaitShock[utilities.region[u]];
        }
        for (int i = 0; i < queue.count; i++) {
            advance(world, queue.site[i], now);
        }
        world.recount();
        adequacy.refresh(world, world.power.generation);
        outlook.publish(world, pools);
    }

    /** Energised data centres draw their next block. */
    private void climb(SiteTable sites, int now) {
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isRamping(s)) {
                sites.aiMw[s] = Math.max(sites.aiMw[s], ramp.drawnMw(sites.letMw(s), now - sites.energisedMonth[s]));
            }
        }
    }

    private void advance(World world, int s, int now) {
        SiteTable sites = world.sites;
        switch (sites.stageOf(s)) {
            case REQUESTED -> study(world, s, now);
            case STUDIED -> contract(world, s, now);
            case CONTRACTED, BUILDING -> build(world, s, now);
            default -> throw new IllegalStateException("site " + sites.name[s] + " is in the queue in stage " + sites.stageOf(s));
        }
    }

    private void study(World world, int s, int now) {
        SiteTable sites = world.sites;
        if (withdrawn(world, s, now)) {
            return;
        }
        int u = sites.utility[s];
        // A mine that an existing substation carries changes nothing in the network, so that its study is a form.
        boolean small = sites.gridMw[s] <= smallMw || sites.ownerKind[s] == OwnerKind.MINER && network.carries(u, sites.gridMw[s]);
        double leastMonths = world.drivers.connectionWaitShock[sites.region[s]] * leastStudyMonths[sites.ownerKind[s]];
        if (small || studyBudgetMw[u] > 0.0 && now - sites.requestedMonth[s] >= leastMonths) {
            studyBudgetMw[u] -= small ? 0.0 : sites.gridMw[s];
            sites.stage[s] = SiteStage.STUDIED.ordinal();
            sites.studiedMonth[s] = now;
        }
    }

    private boolean withdrawn(World world, int s, int now) {
        SiteTable sites = world.sites;
        if (!world.random.chance(Stream.INTERCONNECTION_WITHDRAWAL, sites.id[s], now, 0, withdrawalPerMonth[sites.ownerKind[s]])) {
            return false;
        }
        sites.close(s, now);
        world.events.record(now, EventKind.SITE_WITHDRAWN, sites.region[s], s, sites.gridMw[s]);
        return true;
    }

    private void contract(World world, int s, int now) {
        SiteTable sites = world.sites;
        if (withdrawn(world, s, now) || rules.holds(world, s)) {
            return;
        }
        double fromGrid = ConnectionRules.fromGridMw(sites, s);
        boolean small = sites.gridMw[s] <= smallMw;
        boolean upgrade = !small && fromGrid > 0.0 && !network.carries(sites.utility[s], fromGrid);
        if (!small && fromGrid > 0.0) {
            double firm = pools.firmMw(sites, s);
            if (!pools.covers(sites.region[s], firm, upgrade)) {
                return;
            }
            pools.reserve(sites.region[s], firm);
        }
        network.take(sites, s, fromGrid, upgrade, small);
        rules.admit(world, s);
        sites.stage[s] = SiteStage.CONTRACTED.ordinal();
        sites.contractedMonth[s] = now;
        agree(world, s, now, upgrade);
        world.power.generationPlan.takeSlots(turbineShareOfOwn * sites.ownGenerationMw[s]);
    }

    /** The month of energisation that a contract names; the luck of its slip belongs to the site. */
    private void agree(World world, int s, int now, boolean upgrade) {
        SiteTable sites = world.sites;
        boolean small = sites.gridMw[s] <= smallMw;
        double ownBacklog = sites.ownGenerationMw[s] > 0.0 ? world.power.generationPlan.backlogMonths(now) : -1.0;
        double uniform = world.random.uniform(Stream.INTERCONNECTION_SLIP, sites.id[s], 0, 0);
        sites.agreedMonth[s] = now + times.monthsToPower(sites.ownerKind[s], world.clock.yearsAt(now), upgrade, ownBacklog, small, uniform,
            world.drivers.connectionWaitShock[sites.region[s]]);
        sites.energisedMonth[s] = sites.agreedMonth[s];
    }

    /** Restudies who now finds room on the existing network, and energises who is due and connected. */
    private void build(World world, int s, int now) {
        SiteTable sites = world.sites;
        sites.stage[s] = SiteStage.BUILDING.ordinal();
        if (network.canBeRestudied(sites, s)) {
            int agreed = sites.agreedMonth[s];
            network.restudied(sites, s);
            agree(world, s, now, false);
            sites.agreedMonth[s] = Math.min(agreed, sites.agreedMonth[s]);
            sites.energisedMonth[s] = sites.agreedMonth[s];
        }
        if (now < sites.energisedMonth[s] || now == sites.contractedMonth[s]) {
            return;
        }
        sites.stage[s] = SiteStage.ENERGISED.ordinal();
        sites.energisedMonth[s] = now;
        if (sites.ownerKind[s] == OwnerKind.MINER) {
            sites.miningMw[s] = sites.gridMw[s];
        } else {
            sites.aiMw[s] = ramp.drawnMw(sites.letMw(s), 0);
        }
        world.events.record(now, EventKind.SITE_ENERGISED, sites.region[s], s, sites.gridMw[s]);
    }
}
