package org.computesiting.model.ai;

import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;
import org.computesiting.model.CostTerm;
import org.computesiting.model.EventKind;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;
import org.computesiting.model.random.Stream;

/**
 * What becomes of waiting projects: the first filing that is energised wins and the others are withdrawn; local opposition ends filings; a
 * project without filings is given up; one that waits beyond its firm's patience weighs going abroad.
 */
final class ProjectProgress {
    /** Months between two weighings of going abroad. */
    private static final int REVIEW_MONTHS = 12;
    /** Months after filing in which opposition can still end a filing whose works have begun. */
    private static final int DISPUTE_MONTHS = 12;

    private final AiIndustry ai;
    private final ProjectTable projects;
    private final FilingReview review;
    private final OwnGenerationSwitch ownGeneration;
    private final double[] terms = new double[CostTerm.COUNT];
    /** Completed and ended capacity, MW, both fading: what firms believe of the share of projects that is completed. */
    private double completedMw;
    private double endedMw;

    ProjectProgress(World world, AiIndustry ai, Parameters parameters) {
        this.ai = ai;
        review = new FilingReview(world, ai);
        ownGeneration = new OwnGenerationSwitch(ai);
        projects = ai.projects;
        double prior = parameters.get("pipeline_completion_prior_share");
        completedMw = 5000.0 * prior;
        endedMw = 5000.0 * (1.0 - prior);
    }

    /** Share of filed projects that firms believe will be completed. */
    double believedCompletion() {
        return completedMw / (completedMw + endedMw);
    }

    /** Notes megawatts of projects that got their place in the hosting market. */
    void completed(double mw) {
        completedMw += mw;
    }

    /**
     * Whether a project's building is begun: it was when the run began, or it has a contract and is due no later than building takes. What it costs is
     * sunk; nobody looks for another place.
     */
    boolean isCommitted(World world, int project) {
        if (projects.decision[project] == ProjectTable.NONE) {
            return true;
        }
        SiteTable sites = world.sites;
        for (int n = 0; n < projects.filings[project]; n++) {
            int s = projects.site(project, n);
            boolean contracted = sites.stage[s] == SiteStage.CONTRACTED.ordinal() || sites.stage[s] == SiteStage.BUILDING.ordinal();
            if (contracted && remainingMonths(world, project, n) <= ai.siting.buildMonths) {
                return true;
            }
        }
        return false;
    }

    void run(World world) {
        completedMw *= 0.98;
        endedMw *= 0.98;
        review.readTerms(world.power.utilities);
        for (int project = 0; project < projects.count(); project++) {
            if (projects.isWaiting(project)) {
                advance(world, project);
            }
        }
    }

    private void advance(World world, int project) {
        int t = world.clock.now();
        SiteTable sites = world.sites;
        int alive = 0;
        for (int n = 0; n < projects.filings[project]; n++) {
            int s = projects.site(project, n);
            if (sites.isEnergised(s)) {
                projects.become(project, ProjectState.ENERGISED, t);
                withdrawOthers(world, project, s);
                completedMw += projects.gridMw[project];
                return;
            }
            if (sites.isPending(s)) {
                if (blocked(world, s)) {
                    withdraw(world, s);
                } else {
                    ownGeneration.weigh(world, project, n);
                    alive++;
                }
            }
        }
        if (alive > 1) {
            review.run(world, project);
        }
        if (alive == 0) {
            projects.become(project, ProjectState.CANCELLED, t);
            endedMw += projects.gridMw[project];
        } else if (t >= projects.reviewMonth[project]) {
            review(world, project);
        }
    }

    private boolean blocked(World world, int s) {
        int t = world.clock.now();
        boolean begun = world.sites.stage[s] == SiteStage.BUILDING.ordinal();
        if (begun && t - world.sites.requestedMonth[s] > DISPUTE_MONTHS) {
            return false;
        }
        return world.random.chance(Stream.AI_OPPOSITION, world.sites.id[s], t, 0, ai.conditions.blockHazard[world.sites.region[s]]);
    }

    /** Goes abroad when that now costs less than the best filing with the wait that is left. */
    private void review(World world, int project) {
        LoadKind kind = projects.kind(project);
        double rate = ai.firms.debtRatePerYear[projects.firm[project]];
        ai.cost.abroad(terms, 0, kind, rate);
        terms[CostTerm.PLACES.ordinal()] = ai.chooser.placesAbroad();
        terms[CostTerm.NOISE.ordinal()] = ai.chooser.noise(world, projects.id[project], ai.chooser.optionNumber(0, SitingOption.ABROAD));
        double abroad = OptionRanking.total(terms, 0);
        for (int n = 0; n < projects.filings[project]; n++) {
            if (world.sites.isPending(projects.site(project, n)) && waitingTerms(world, project, n, terms, 0) <= abroad) {
                projects.reviewMonth[project] = world.clock.now() + REVIEW_MONTHS;
                return;
            }
        }
        withdrawOthers(world, project, SiteTable.NONE);
        ai.placement.goAbroad(world, project);
    }

    /** Terms of going on to wait for a pending filing, noise included. @return their total */
    double waitingTerms(World world, int project, int n, double[] out, int at) {
        SiteTable sites = world.sites;
        int s = projects.site(project, n);
        int r = sites.region[s];
        SitingOption option = sites.ownGenerationMw[s] > 0.0 ? SitingOption.OWN_GENERATION : SitingOption.GRID_GREENFIELD;
        ai.cost.newSite(out, at, r, option, projects.kind(project), sites.gridMw[s], remainingMonths(world, project, n),
            ai.firms.debtRatePerYear[projects.firm[project]]);
        out[at + CostTerm.PLACES.ordinal()] = ai.chooser.places(ai.conditions.logPlaces(r, projects.kind(project)));
        out[at + CostTerm.NOISE.ordinal()] = ai.chooser.noise(world, projects.id[project], ai.chooser.optionNumber(r, option));
        return OptionRanking.total(out, at);
    }

    /**
     * Months until a pending filing is energised, as its firm sees them: the due date once works have begun; before that the wait expected on
     * filing less the time gone, but never less than the works take.
     */
    double remainingMonths(World world, int project, int n) {
        SiteTable sites = world.sites;
        int s = projects.site(project, n);
        int t = world.clock.now();
        if (sites.stage[s] >= SiteStage.CONTRACTED.ordinal() && sites.energisedMonth[s] != SiteTable.NONE) {
            return Math.max(1.0, sites.energisedMonth[s] - t);
        }
        return Math.max(ai.siting.buildMonths, projects.expectedMonths(project, n) - (t - sites.requestedMonth[s]));
    }

    /** Withdraws every pending filing except one. */
    void withdrawOthers(World world, int project, int keep) {
        for (int n = 0; n < projects.filings[project]; n++) {
            int s = projects.site(project, n);
            if (s != keep && (world.sites.isPending(s) || world.sites.isEnergised(s))) {
                withdraw(world, s);
            }
        }
    }

    /** Withdraws one pending filing. */
    void withdraw(World world, int s) {
        SiteTable sites = world.sites;
        giveBackPublicPower(world, s);
        sites.close(s, world.clock.now());
        world.events.record(world.clock.now(), EventKind.SITE_WITHDRAWN, sites.region[s], s, sites.gridMw[s]);
    }

    /** Returns a filing's allotment of public power, if it has one. */
    void giveBackPublicPower(World world, int s) {
        SiteTable sites = world.sites;
        if (sites.powerPriceUsdPerMwh[s] == ai.siting.publicPowerUsdPerMwh) {
            world.power.utilities.publicPowerMw[sites.utility[s]] += sites.gridMw[s];
            world.policy.instruments.admittedMw[InstrumentTable.row(sites.region[s], Instrument.PUBLIC_POWER_ALLOCATION)] -= sites.gridMw[s];
        }
    }
}
