package org.computesiting.model.ai;

import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;

/** Signs leases, keeps the next best options of projects for the ledger, and ends retrofits. */
final class HostingContracts {
    private static final int TERMS = CostTerm.COUNT;
    private static final double SMALLEST_REST_MW = 20.0;

    private final AiIndustry ai;
    private final double integratedRate;
    /** The project's filings and abroad: terms, totals, waits. */
    private final double[] terms = new double[(ProjectTable.MAX_FILINGS + 1) * TERMS];
    private final double[] total = new double[ProjectTable.MAX_FILINGS + 1];
    private final double[] months = new double[ProjectTable.MAX_FILINGS + 1];
    private final int[] region = new int[ProjectTable.MAX_FILINGS + 1];
    private final SitingOption[] option = new SitingOption[ProjectTable.MAX_FILINGS + 1];
    private int options;

    HostingContracts(World world, AiIndustry ai) {
        this.ai = ai;
        integratedRate = world.parameters.get("integrated_capital_rate_per_year");
    }

    /** Lowest total over waiting on in any pending filing and going abroad. */
    double nextBest(World world, int project) {
        weigh(world, project);
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < options; i++) {
            best = Math.min(best, total[i]);
        }
        return best;
    }

    private void weigh(World world, int project) {
        ProjectTable projects = ai.projects;
        options = 0;
        for (int n = 0; n < projects.filings[project]; n++) {
            int s = projects.site(project, n);
            if (world.sites.isPending(s)) {
                total[options] = ai.progress.waitingTerms(world, project, n, terms, options * TERMS);
                months[options] = ai.progress.remainingMonths(world, project, n);
                region[options] = world.sites.region[s];
                option[options++] = world.sites.ownGenerationMw[s] > 0.0 ? SitingOption.OWN_GENERATION : SitingOption.GRID_GREENFIELD;
            }
        }
        ai.cost.abroad(terms, options * TERMS, projects.kind(project), ai.firms.debtRatePerYear[projects.firm[project]]);
        terms[options * TERMS + CostTerm.NOISE.ordinal()] = ai.chooser.noise(world, projects.id[project],
            ai.chooser.optionNumber(0, SitingOption.ABROAD), ai.chooser.logPlacesAbroad());
        total[options] = SitingCost.total(terms, options * TERMS);
        months[options] = ai.siting.abroadMonths;
        region[options] = DecisionLedger.NONE;
        option[options++] = SitingOption.ABROAD;
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
        int d = world.ledger.open(world.clock.now(), OwnerKind.AI_FIRM, ai.projects.firm[project], ai.projects.id[project], mw);
        world.ledger.setAlternative(d, 0, SitingOption.MINER_SITE, world.sites.region[site], retrofitMonths, siteTerms, 0);
        for (int rank = 1; rank < DecisionLedger.ALTERNATIVES; rank++) {
            int lowest = -1;
            for (int i = 0; i < options; i++) {
                if (option[i] != null && (lowest < 0 || total[i] < total[lowest])) {
                    lowest = i;
                }
            }
            if (lowest < 0) {
                break;
            }
            world.ledger.setAlternative(d, rank, option[lowest], region[lowest], months[lowest], terms, lowest * TERMS);
            option[lowest] = null;
        }
        return d;
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
