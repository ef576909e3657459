package org.computesiting.model.ai;

import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.DecisionRecorder;
import org.computesiting.model.EventKind;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;

/** Signs leases, keeps the next best options of projects for the ledger, and ends retrofits. */
final class HostingContracts implements DecisionRecorder.Options {
    private static final int TERMS = CostTerm.COUNT;
    private static final double SMALLEST_REST_MW = 20.0;
    private static final int MOST_OPTIONS = ProjectTable.MAX_FILINGS + 2;
    /** Row of the offer among the options; those that the project has anyhow follow. */
    private static final int OFFER = 0;

    private final AiIndustry ai;
    private final double integratedRate;
    /** The offer taken, the project's filings and abroad: terms and waits. */
    private final double[] terms = new double[MOST_OPTIONS * TERMS];
    private final double[] months = new double[MOST_OPTIONS];
    private final int[] region = new int[MOST_OPTIONS];
    private final SitingOption[] option = new SitingOption[MOST_OPTIONS];
    private final boolean[] open = new boolean[MOST_OPTIONS];
    private final DecisionRecorder recorder = new DecisionRecorder(MOST_OPTIONS);
    private int options;

    HostingContracts(World world, AiIndustry ai) {
        this.ai = ai;
        integratedRate = world.parameters.get("integrated_capital_rate_per_year");
    }

    /** Lowest total over waiting on in any pending filing and going abroad. */
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
     * Makes a contract. A project larger than the offer is split: the leased part becomes a project of its own on the miner's site, the rest
     * keeps its filings with so much less capacity.
     */
    void sign(World world, int project, int site, double offeredMw, double reservation, double ceiling, double rent, double capexUsdPerMw,
            double tenantCapexUsdPerMw, int retrofitMonths, double minerRate, int termMonths, double[] siteTerms) {
        int t = world.clock.now();
        SiteTable sites = world.sites;
        ProjectTable projects = ai.projects;
        int firm = projects.firm[project];
        double mw = Math.min(offeredMw, projects.gridMw[project]);
        weigh(world, project);
        int decision = record(world, project, site, mw, siteTerms, retrofitMonths);
        world.ledger.setSite(decision, site);
        world.ledger.setBargain(decision, reservation, ceiling);
        int hosted = split(world, project, site, mw, decision);
        double effectiveness = ai.cost.effectiveness(sites.region[site], projects.kind(project));
        int miner = sites.owner[site];

        ContractTable table = ai.contracts;
        int c = table.add(StableId.child(sites.id[site], t));
        table.site[c] = site;
        table.miner[c] = miner;
        table.firm[c] = firm;
        table.project[c] = hosted;
        table.gridMw[c] = mw;
        table.month[c] = t;
        table.readyMonth[c] = t + retrofitMonths;
        table.termMonths[c] = termMonths;
        table.rentUsdPerMwYear[c] = rent / effectiveness;
        table.reservationUsdPerMwYear[c] = reservation / effectiveness;
        table.ceilingUsdPerMwYear[c] = ceiling / effectiveness;
        table.capexUsdPerMw[c] = capexUsdPerMw;
        table.tenantCapexUsdPerMw[c] = tenantCapexUsdPerMw;
        table.decision[c] = decision;

        double sharedMw = sites.aiMw[site];
        sites.rentUsdPerMwYear[site] = (sites.rentUsdPerMwYear[site] * sharedMw + table.rentUsdPerMwYear[c] * mw) / (sharedMw + mw);
        world.mining.removeMachines(world, site, mw / sites.miningMw[site]);
        sites.miningMw[site] -= mw;
        sites.retrofitMw[site] += mw;
        sites.retrofitDoneMonth[site] = t + retrofitMonths;
        sites.tenant[site] = firm;
        sites.contractMonth[site] = t;
        sites.leaseEndMonth[site] = t + retrofitMonths + termMonths;
        sites.project[site] = hosted;
        sites.decision[site] = decision;
        finance(world, site, mw / effectiveness * (capexUsdPerMw - tenantCapexUsdPerMw), Math.max(integratedRate, minerRate));
        world.events.record(t, EventKind.HOSTING_CONTRACT, sites.region[site], site, mw);
    }

    /** @return row of the project that the site serves */
    private int split(World world, int project, int site, double mw, int decision) {
        ProjectTable projects = ai.projects;
        int t = world.clock.now();
        double rest = projects.gridMw[project] - mw;
        if (rest < SMALLEST_REST_MW) {
            projects.become(project, ProjectState.HOSTED, t);
            projects.gridMw[project] = mw;
            ai.progress.withdrawOthers(world, project, SiteTable.NONE);
            projects.file(project, site, 0.0);
            return project;
        }
        projects.gridMw[project] = rest;
        for (int n = 0; n < projects.filings[project]; n++) {
            int s = projects.site(project, n);
            if (world.sites.isPending(s)) {
                world.sites.gridMw[s] = rest;
                world.sites.ownGenerationMw[s] = Math.min(world.sites.ownGenerationMw[s], rest);
            }
        }
        long id = StableId.child(projects.id[project], world.sites.id[site]);
        int hosted = projects.add(id, projects.firm[project], projects.kind(project), mw, t, Integer.MAX_VALUE, decision);
        projects.become(hosted, ProjectState.HOSTED, t);
        projects.file(hosted, site, 0.0);
        return hosted;
    }

    /** The miner's part of the rebuilding is borrowed against the lease alone. */
    private static void finance(World world, int site, double usd, double ratePerYear) {
        SiteTable sites = world.sites;
        world.money.pay(Party.CAPITAL_MARKET, Party.MINERS, usd);
        world.money.pay(Party.MINERS, Party.BUILDERS, usd);
        double all = sites.leaseDebtUsd[site] + usd;
        sites.leaseRatePerYear[site] = all > 0.0 ? (sites.leaseDebtUsd[site] * sites.leaseRatePerYear[site] + usd * ratePerYear) / all : 0.0;
        sites.leaseDebtUsd[site] = all;
    }

    private int record(World world, int project, int site, double mw, double[] siteTerms, double retrofitMonths) {
        int d = world.ledger.open(world.clock.now(), DecisionKind.LEASE, OwnerKind.AI_FIRM, ai.projects.firm[project], ai.projects.id[project], mw);
        System.arraycopy(siteTerms, 0, terms, OFFER * TERMS, TERMS);
        option[OFFER] = SitingOption.MINER_SITE;
        region[OFFER] = world.sites.region[site];
        months[OFFER] = retrofitMonths;
        open[OFFER] = true;
        recorder.write(world.ledger, d, ai.projects.kind[project], this, terms, open, options, OFFER);
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

    /** Retrofits that are due become AI capacity. */
    void finishRetrofits(World world) {
        int t = world.clock.now();
        SiteTable sites = world.sites;
        ContractTable table = ai.contracts;
        for (int c = 0; c < table.count(); c++) {
            int s = table.site[c];
            if (!table.ready[c] && t >= table.readyMonth[c] && sites.isEnergised(s) && sites.retrofitMw[s] > 0.0) {
                table.ready[c] = true;
                sites.aiMw[s] += sites.retrofitMw[s];
                world.events.record(t, EventKind.RETROFIT_DONE, sites.region[s], s, sites.retrofitMw[s]);
                sites.retrofitMw[s] = 0.0;
                sites.retrofitDoneMonth[s] = SiteTable.NONE;
                ai.accounts.equipHosted(world, c);
            }
        }
    }
}
