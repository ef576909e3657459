package org.computesiting.model.ai;

import org.computesiting.data.Parameters;
import org.computesiting.model.EventKind;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * AI firms in a month: what became of their projects, how much load is still to be ordered, which firms start which projects and where. What
 * is ordered in a month is smooth; a firm saves up its share until the next project's size is reached.
 */
final class AiFirmPhase implements MonthlyPhase {
    private static final double KNOWN_MONTHS = 24.0;
    private static final double LONGEST_PLAN_MONTHS = 60.0;
    /** A debt this much over the limit stops new projects: revenue has fallen, which no rounding does. */
    private static final double OVER_LIMIT = 1.01;

    private final AiIndustry ai;
    private final DemandShares shares;
    private final double gapMonths;
    private final double capMonths;
    private final double hallLifeMonths;
    private final double closureShare;
    private final int serverLifeMonths;
    /** Load ordered and not yet in a project, MW of grid capacity, by firm. */
    private final double[] backlogMw;
    private final double[] nextMw;
    private final int[] nextKind;
    private final int[] ordinal;

    AiFirmPhase(World world, AiIndustry ai, DemandShares shares) {
        this.ai = ai;
        this.shares = shares;
        Parameters p = world.parameters;
        gapMonths = p.get("demand_gap_closing_months");
        capMonths = p.get("project_size_cap_firm_months");
        hallLifeMonths = 12.0 * p.get("hall_life_years");
        closureShare = p.get("hall_closure_share");
        serverLifeMonths = (int) Math.rint(12.0 * p.get("gpu_life_years"));
        int n = ai.firms.count;
        backlogMw = new double[n];
        nextMw = new double[n];
        nextKind = new int[n];
        ordinal = new int[n];
    }

    @Override
    public void run(World world) {
        int t = world.clock.now();
        double years = world.clock.year(t) + (world.clock.monthOfYear(t) - 0.5) / 12.0;
        ai.credit.update(world, ai.firms);
        ai.reader.update(world, ai.costOfCompute.scarcity(), ownBacklogMw(world.sites));
        ai.progress.run(world);
        renewHalls(world, years);
        world.recount();
        abroad(t);
        double energised = sum(world.regions.aiMw) * ai.siting.loadFactor;
        ai.foreign.update(years, energised, ai.leakedGridMw * ai.siting.loadFactor);
        ai.costOfCompute.age(t);
        double factor = ai.costOfCompute.demandFactor(ai.costOfCompute.index(ai.mix, years));
        ai.costOfCompute.updateScarcity(world.drivers.wantedDataCentreLoadMw * factor, energised + ai.foreign.leakedMw);
        order(world, factor, energised, years);
        world.recount();
        ai.record.run(world);
    }

    /** Orders what planned load lacks over what stands, what is abroad or going there, and what firms believe will be completed. */
    private void order(World world, double factor, double energised, double years) {
        double pipeline = 0.0;
        double toLet = 0.0;
        ProjectTable projects = ai.projects;
        for (int p = 0; p < projects.count(); p++) {
            if (projects.isWaiting(p)) {
                pipeline += projects.gridMw[p];
                toLet += projects.siteMw(p) - projects.gridMw[p];
            }
        }
        double halls = ai.halls.lettableMw() + toLet * ai.progress.believedCompletion();
        double sure = sum(world.regions.retrofitMw) + sum(world.regions.rampingAiMw) + fittingOutMw(world.sites);
        double believed = (pipeline * ai.progress.believedCompletion() + sure) * ai.siting.loadFactor;
        double elsewhere = (ai.leakedGridMw + ai.leavingGridMw) * ai.siting.loadFactor;
        double missing = plannedLoadMw(world) * factor - energised - elsewhere - believed - halls * ai.siting.loadFactor;
        double orderedMw = Math.max(0.0, missing) / ai.siting.loadFactor / gapMonths;
        double trendMw = Math.max(1.0, world.drivers.plannedDataCentreLoadMw - world.drivers.wantedDataCentreLoadMw) / KNOWN_MONTHS / ai.siting.loadFactor;
        shares.update(ai.firms, world.clock.now(), years);
        holdBack();
        ai.mix.balance(ai.firms, years);
        for (int f = 0; f < ai.firms.count; f++) {
            double share = ai.firms.demandShare[f];
            if (share > 0.0) {
                save(world, f, orderedMw * share, capMonths * trendMw * share, years);
            }
        }
    }

    /** Firms that owe more than lenders now give start nothing; the others serve their share of demand. */
    private void holdBack() {
        AiFirmTable firms = ai.firms;
        double left = 0.0;
        for (int f = 0; f < firms.count; f++) {
            if (firms.debtUsd[f] > OVER_LIMIT * firms.debtLimitUsd[f]) {
                firms.demandShare[f] = 0.0;
            }
            left += firms.demandShare[f];
        }
        for (int f = 0; f < firms.count; f++) {
            firms.demandShare[f] /= left;
        }
    }

    /** Leased halls and bought mines that are being fitted out, MW. */
    private double fittingOutMw(SiteTable sites) {
        double mw = 0.0;
        for (int s = 0; s < sites.count(); s++) {
            mw += sites.isPending(s) && !Double.isNaN(sites.fitOutUsdPerMw[s]) ? sites.gridMw[s] : 0.0;
        }
        return mw;
    }

    /**
     * Load that firms order for: as far ahead as a project now takes and a gap takes to be filed. The path is known for two years; beyond, its
     * growth is taken to go on.
     */
    private double plannedLoadMw(World world) {
        double ahead = Math.min(LONGEST_PLAN_MONTHS, ai.costOfCompute.meanMonths(ai.siting.buildMonths) + gapMonths);
        double now = world.drivers.wantedDataCentreLoadMw;
        double known = world.drivers.plannedDataCentreLoadMw;
        return known * StrictMath.pow(known / now, Math.max(0.0, ahead - KNOWN_MONTHS) / KNOWN_MONTHS);
    }

    private void save(World world, int f, double mw, double capMw, double years) {
        if (nextMw[f] == 0.0) {
            draw(world, f, capMw, years);
            backlogMw[f] = nextMw[f] * world.random.uniform(Stream.AI_PROJECT_START, ai.firms.id[f], 0, 2);
        }
        backlogMw[f] += mw;
        while (backlogMw[f] >= nextMw[f]) {
            backlogMw[f] -= nextMw[f];
            double vacantShare = VacantHalls.lets(ai.firms.kind[f]) ? ai.halls.speculativeShare(years) : 0.0;
            ai.placement.start(world, StableId.child(ai.firms.id[f], ordinal[f]), f, LoadKind.of(nextKind[f]), nextMw[f], vacantShare);
            ordinal[f]++;
            draw(world, f, capMw, years);
        }
    }

    private void draw(World world, int f, double capMw, double years) {
        long project = StableId.child(ai.firms.id[f], ordinal[f]);
        LoadKind kind = ai.mix.kind(world, project, ai.firms.kind[f], years, capMw);
        nextKind[f] = kind.ordinal();
        nextMw[f] = ai.mix.sizeMw(world, project, kind, years, capMw);
    }

    /** Halls at the end of their life: some are closed, the rest go on renewed. Where servers are replaced, accelerators take the place of others. */
    private void renewHalls(World world, double years) {
        int t = world.clock.now();
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] != OwnerKind.AI_FIRM || !sites.isEnergised(s)) {
                continue;
            }
            int age = t - sites.energisedMonth[s];
            if (age == (int) hallLifeMonths && world.random.chance(Stream.AI_HALL_RENEWAL, sites.id[s], t, 0, closureShare)) {
                sites.close(s, t);
                world.events.record(t, EventKind.SITE_CLOSED, sites.region[s], s, sites.gridMw[s]);
            } else if (age > 0 && age % serverLifeMonths == 0 && sites.loadKind[s] == LoadKind.OTHER.ordinal()
                && world.random.chance(Stream.AI_HALL_RENEWAL, sites.id[s], t, 1, ai.mix.aiShare(years))) {
                sites.loadKind[s] = ai.mix.accelerated(world, sites.id[s]).ordinal();
            }
        }
    }

    private void abroad(int t) {
        java.util.Arrays.fill(ai.firms.abroadMw, 0.0);
        ai.leakedGridMw = 0.0;
        ai.leavingGridMw = 0.0;
        ProjectTable projects = ai.projects;
        for (int p = 0; p < projects.count(); p++) {
            if (projects.state[p] == ProjectState.ABROAD.ordinal()) {
                double runs = ai.ramp.drawnMw(projects.gridMw[p], t - projects.stateMonth[p]);
                ai.leakedGridMw += runs;
                ai.firms.abroadMw[projects.firm[p]] += runs;
                ai.leavingGridMw += projects.gridMw[p] - runs;
            }
        }
    }

    private static double ownBacklogMw(SiteTable sites) {
        double mw = 0.0;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isPending(s)) {
                mw += sites.ownGenerationMw[s];
            }
        }
        return mw;
    }

    private static double sum(double[] column) {
        double sum = 0.0;
        for (double x : column) {
            sum += x;
        }
        return sum;
    }
}
