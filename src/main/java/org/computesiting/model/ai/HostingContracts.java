package org.computesiting.model.ai;

import org.computesiting.model.EventKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;

/** Signs leases and purchases, and ends retrofits. */
final class HostingContracts {
    private static final double SMALLEST_REST_MW = 20.0;

    private final AiIndustry ai;
    private final ProjectOptions options;

    HostingContracts(AiIndustry ai, ProjectOptions options) {
        this.ai = ai;
        this.options = options;
    }

    /**
     * Makes a contract. A project larger than the offer is split: the part that gets its place becomes a project of its own, the rest keeps its filings
     * with so much less capacity.
     */
    void sign(World world, HostingDeal deal, double[] siteTerms) {
        int t = world.clock.now();
        SiteTable sites = world.sites;
        ProjectTable projects = ai.projects;
        int firm = projects.firm[deal.project];
        int owner = sites.owner[deal.site];
        double mw = Math.min(deal.offeredMw, projects.gridMw[deal.project]);
        double effectiveness = ai.cost.effectiveness(sites.region[deal.site], projects.kind(deal.project));
        int decision = options.record(world, deal, mw, siteTerms);
        // A firm that builds halls for others has tenants in mind: in another's hall they become that firm's tenants.
        int user = !deal.mine && VacantHalls.lets(ai.firms.kind[firm]) ? owner : firm;
        int place = deal.mine && !deal.bought ? deal.site : SiteSplit.split(world, deal.site, StableId.child(projects.id[deal.project], sites.id[deal.site]),
            ai.names.next(user, sites.region[deal.site]), user, mw, t + deal.months);
        int hosted = split(world, deal.project, place, mw, decision);
        projects.firm[hosted] = user;
        sites.project[place] = hosted;
        sites.loadKind[place] = projects.kind[hosted];
        sites.decision[place] = decision;
        world.ledger.setSite(decision, place);
        world.ledger.setForgone(decision, deal.forgone);

        ContractTable table = deal.mine ? ai.contracts : ai.hallLeases;
        int c = table.add(StableId.child(sites.id[deal.site], StableId.child(projects.id[hosted], t)));
        table.site[c] = place;
        table.from[c] = deal.site;
        table.owner[c] = owner;
        table.firm[c] = firm;
        table.project[c] = hosted;
        table.gridMw[c] = mw;
        table.month[c] = t;
        table.readyMonth[c] = t + deal.months;
        table.termMonths[c] = deal.termMonths;
        table.rentUsdPerMwYear[c] = deal.rent / effectiveness;
        table.reservationUsdPerMwYear[c] = deal.reservation / effectiveness;
        table.ceilingUsdPerMwYear[c] = deal.ceiling / effectiveness;
        table.capexUsdPerMw[c] = deal.capexUsdPerMw;
        table.tenantCapexUsdPerMw[c] = deal.userCapexUsdPerMw;
        table.decision[c] = decision;
        table.bought[c] = deal.bought;
        table.backed[c] = deal.backed;
        if (!deal.mine) {
            hall(world, deal, place, user == owner ? SiteTable.NONE : owner, mw, table.rentUsdPerMwYear[c], t + deal.months + deal.termMonths);
        } else if (deal.bought) {
            table.priceUsd[c] = buy(world, deal, place, owner, firm, mw, mw / effectiveness);
        } else {
            lease(world, deal, c, mw, mw / effectiveness);
        }
        if (deal.mine) {
            ai.energisedWorth.observe(mw, (deal.rent - deal.reservation) / effectiveness, deal.priceAnnuity);
            world.events.record(t, deal.bought ? EventKind.SITE_BOUGHT : EventKind.HOSTING_CONTRACT, sites.region[place], place, mw);
        }
    }

    /** A vacant hall changes hands for the term. */
    private static void hall(World world, HostingDeal deal, int place, int landlord, double mw, double rentUsdPerMwYear, int endMonth) {
        SiteTable sites = world.sites;
        sites.vacantMw[deal.site] = Math.max(0.0, sites.vacantMw[deal.site] - mw);
        if (sites.gridMw[deal.site] <= 0.0) {
            sites.close(deal.site, world.clock.now());
        }
        sites.landlord[place] = landlord;
        sites.rentUsdPerMwYear[place] = landlord == SiteTable.NONE ? 0.0 : rentUsdPerMwYear;
        sites.leaseEndMonth[place] = endMonth;
        sites.contractMonth[place] = world.clock.now();
        sites.fitOutUsdPerMw[place] = deal.userCapexUsdPerMw;
    }

    /** A part of a mine is sold as it stands. @return price, 2025 USD */
    private double buy(World world, HostingDeal deal, int place, int miner, int firm, double mw, double itMw) {
        SiteTable sites = world.sites;
        world.mining.removeMachines(world, deal.site, Math.min(1.0, mw / sites.miningMw[deal.site]));
        sites.miningMw[deal.site] = Math.max(0.0, sites.miningMw[deal.site] - mw);
        sites.contractMonth[place] = world.clock.now();
        sites.fitOutUsdPerMw[place] = deal.userCapexUsdPerMw;
        double usd = Math.max(0.0, deal.rent) * itMw / deal.priceAnnuity;
        ai.firms.cashUsd[firm] -= usd;
        world.money.pay(Party.AI_FIRMS, Party.MINERS, usd);
        world.mining.miners.cashUsd[miner] += usd;
        ai.accounts.cover(world, firm);
        if (sites.gridMw[deal.site] <= 0.0) {
            sites.close(deal.site, world.clock.now());
        }
        return usd;
    }

    /** A part of a mine is rebuilt by its owner and let. */
    private void lease(World world, HostingDeal deal, int c, double mw, double itMw) {
        int t = world.clock.now();
        SiteTable sites = world.sites;
        int site = deal.site;
        double sharedMw = sites.aiMw[site];
        sites.rentUsdPerMwYear[site] = (sites.rentUsdPerMwYear[site] * sharedMw + ai.contracts.rentUsdPerMwYear[c] * mw) / (sharedMw + mw);
        world.mining.removeMachines(world, site, mw / sites.miningMw[site]);
        sites.miningMw[site] -= mw;
        sites.retrofitMw[site] += mw;
        sites.retrofitDoneMonth[site] = t + deal.months + ai.ramp.months(mw);
        sites.tenant[site] = ai.contracts.firm[c];
        sites.contractMonth[site] = t;
        sites.leaseEndMonth[site] = t + deal.months + deal.termMonths;
        finance(world, site, itMw * (deal.capexUsdPerMw - deal.userCapexUsdPerMw), deal.minerRatePerYear);
    }

    /** @return row of the project that the site serves */
    private int split(World world, int project, int site, double mw, int decision) {
        ProjectTable projects = ai.projects;
        int t = world.clock.now();
        double rest = projects.gridMw[project] - mw;
        if (rest < SMALLEST_REST_MW) {
            projects.become(project, ProjectState.HOSTED, t);
            projects.gridMw[project] = mw;
            ai.progress.completed(mw);
            ai.progress.withdrawOthers(world, project, SiteTable.NONE);
            projects.file(project, site, 0.0);
            return project;
        }
        double share = rest / projects.gridMw[project];
        projects.gridMw[project] = rest;
        for (int n = 0; n < projects.filings[project]; n++) {
            int s = projects.site(project, n);
            if (world.sites.isPending(s)) {
                world.sites.vacantMw[s] *= share;
                world.sites.gridMw[s] *= share;
                world.sites.ownGenerationMw[s] = Math.min(world.sites.ownGenerationMw[s], world.sites.gridMw[s]);
            }
        }
        long id = StableId.child(projects.id[project], world.sites.id[site]);
        int hosted = projects.add(id, projects.firm[project], projects.kind(project), mw, t, Integer.MAX_VALUE, decision);
        projects.become(hosted, ProjectState.HOSTED, t);
        ai.progress.completed(mw);
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

    /** Retrofits that are due become AI capacity block by block, as a new campus does: the first when it is ready, the rest over the ramp of its size. */
    void finishRetrofits(World world) {
        int t = world.clock.now();
        SiteTable sites = world.sites;
        ContractTable table = ai.contracts;
        for (int c = 0; c < table.count(); c++) {
            int s = table.site[c];
            if (!table.ready[c] && t >= table.readyMonth[c] && sites.isEnergised(s) && sites.retrofitMw[s] > 0.0) {
                double built = table.gridMw[c] - sites.retrofitMw[s];
                double block = Math.min(sites.retrofitMw[s], ai.ramp.drawnMw(table.gridMw[c], t - table.readyMonth[c]) - built);
                if (block > 0.0) {
                    sites.aiMw[s] += block;
                    sites.retrofitMw[s] = t >= sites.retrofitDoneMonth[s] ? 0.0 : sites.retrofitMw[s] - block;
                    ai.accounts.equipHosted(world, c, block);
                }
                if (sites.retrofitMw[s] <= 0.0) {
                    table.ready[c] = true;
                    sites.retrofitDoneMonth[s] = SiteTable.NONE;
                    world.events.record(t, EventKind.RETROFIT_DONE, sites.region[s], s, table.gridMw[c]);
                }
            }
        }
    }
}
