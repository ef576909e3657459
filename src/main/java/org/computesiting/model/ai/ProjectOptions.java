package org.computesiting.model.ai;

import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.DecisionRecorder;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;

/**
 * What a waiting project can do this month: take an offer of energised megawatts, wait on in any of its filings with the months that are left, or go
 * abroad. Writes the decision when an offer is taken.
 */
final class ProjectOptions implements DecisionRecorder.Options {
    private static final int TERMS = CostTerm.COUNT;
    private static final int MOST_OPTIONS = ProjectTable.MAX_FILINGS + 2;
    /** Row of the offer among the options; those that the project has anyhow follow. */
    private static final int OFFER = 0;

    private final AiIndustry ai;
    private final double[] terms = new double[MOST_OPTIONS * TERMS];
    private final double[] months = new double[MOST_OPTIONS];
    private final int[] region = new int[MOST_OPTIONS];
    private final SitingOption[] option = new SitingOption[MOST_OPTIONS];
    private final boolean[] open = new boolean[MOST_OPTIONS];
    private final DecisionRecorder recorder = new DecisionRecorder(MOST_OPTIONS);
    private int options;

    ProjectOptions(AiIndustry ai) {
        this.ai = ai;
    }

    /** Lowest total over waiting on in any pending filing and going abroad, USD per MW IT and year. */
    double nextBest(World world, int project) {
        weigh(world, project);
        double best = Double.POSITIVE_INFINITY;
        for (int i = OFFER + 1; i < options; i++) {
            best = Math.min(best, OptionRanking.total(terms, i * TERMS));
        }
        return best;
    }

    /** Fills in what a project can do without an offer. */
    private void weigh(World world, int project) {
        ProjectTable projects = ai.projects;
        options = OFFER + 1;
        for (int n = 0; n < projects.filings[project]; n++) {
            int s = projects.site(project, n);
            if (world.sites.isPending(s)) {
                ai.progress.waitingTerms(world, project, n, terms, options * TERMS);
                boolean own = world.sites.ownGenerationMw[s] > 0.0;
                add(own ? SitingOption.OWN_GENERATION : SitingOption.GRID_GREENFIELD, world.sites.region[s], ai.progress.remainingMonths(world, project, n));
            }
        }
        ai.cost.abroad(terms, options * TERMS, projects.kind(project), ai.firms.debtRatePerYear[projects.firm[project]]);
        terms[options * TERMS + CostTerm.PLACES.ordinal()] = ai.chooser.placesAbroad();
        terms[options * TERMS + CostTerm.NOISE.ordinal()] = ai.chooser.noise(world, projects.id[project], ai.chooser.optionNumber(0, SitingOption.ABROAD));
        add(SitingOption.ABROAD, DecisionLedger.NONE, ai.siting.abroadMonths);
    }

    private void add(SitingOption how, int where, double wait) {
        option[options] = how;
        region[options] = where;
        months[options] = wait;
        open[options++] = true;
    }

    /**
     * Writes that a project takes an offer.
     *
     * @param mw grid capacity taken, MW
     * @param offerTerms terms of the offer, rent included
     * @return row of the ledger
     */
    int record(World world, HostingDeal deal, double mw, double[] offerTerms) {
        weigh(world, deal.project);
        DecisionKind kind = deal.bought ? DecisionKind.PURCHASE : DecisionKind.LEASE;
        int d = world.ledger.open(world.clock.now(), kind, OwnerKind.AI_FIRM, ai.projects.firm[deal.project], ai.projects.id[deal.project], mw);
        System.arraycopy(offerTerms, 0, terms, OFFER * TERMS, TERMS);
        option[OFFER] = !deal.mine ? SitingOption.COLOCATION : deal.bought ? SitingOption.MINER_SITE_BOUGHT : SitingOption.MINER_SITE;
        region[OFFER] = world.sites.region[deal.site];
        months[OFFER] = deal.months;
        open[OFFER] = true;
        recorder.write(world.ledger, d, ai.projects.kind[deal.project], this, terms, open, options, OFFER);
        world.ledger.setBargain(d, deal.reservation, deal.ceiling);
        return d;
    }

    @Override
    public SitingOption way(int i) {
        return option[i];
    }

    @Override
    public int region(int i) {
        return region[i];
    }

    @Override
    public double monthsToPower(int i) {
        return months[i];
    }
}
