package org.computesiting.model.ai;

import org.computesiting.data.Instrument;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;
import org.computesiting.model.power.LargeLoadTerms;
import org.computesiting.model.power.UtilityTable;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/** Starts a project: chooses its place, writes the decision down, and files it there and in as many further regions as pay; developers follow. */
final class ProjectPlacement {
    private final ProjectTable projects;
    private final AiFirmTable firms;
    private final SiteNames names;
    private final ProjectChooser chooser;
    private final FilingRule filings;
    private final SitingCost cost;
    private final SitingParameters p;
    private final CostOfCompute costOfCompute;
    private final int patienceMonths;

    ProjectPlacement(World world, AiIndustry ai) {
        projects = ai.projects;
        firms = ai.firms;
        names = ai.names;
        cost = ai.cost;
        p = ai.siting;
        costOfCompute = ai.costOfCompute;
        chooser = ai.chooser;
        filings = new FilingRule(world.parameters, p);
        patienceMonths = (int) world.parameters.get("patience_months");
    }

    /**
     * Starts a project.
     *
     * @param neededMw grid capacity of the load
     * @param vacantShare part of what is built that is meant for tenants not yet found
     * @return row of the project
     */
    int start(World world, long projectId, int firm, LoadKind kind, double neededMw, double vacantShare) {
        int t = world.clock.now();
        LargeLoadTerms terms = world.power.terms;
        double gridMw = neededMw / (1.0 - vacantShare);
        chooser.evaluate(world, projectId, kind, gridMw, firms.debtRatePerYear[firm]);
        int decision = chooser.record(world, firm, projectId, gridMw);
        int project = projects.add(projectId, firm, kind, neededMw, t, t + patienceMonths, decision);
        projects.vacantShare[project] = vacantShare;
        double luck = chooser.termAt(0, CostTerm.NOISE) + chooser.termAt(0, CostTerm.PLACES);
        costOfCompute.observe(kind, gridMw, chooser.totalAt(0) - luck, chooser.monthsAt(0));
        if (chooser.optionAt(0) == SitingOption.ABROAD) {
            goAbroad(world, project);
            return project;
        }
        file(world, project, 0);
        world.ledger.setSite(decision, projects.site(project, 0));
        double months = chooser.monthsAt(0);
        for (int rank = 1; rank < chooser.ranked(); rank++) {
            int r = chooser.regionAt(rank);
            if (r == DecisionLedger.NONE || isFiled(world, project, r)) {
                continue;
            }
            int u = utility(world, projectId, r, 0, gridMw, chooser.optionAt(rank));
            if (!filings.pays(projects.filings[project] + 1, months, cost.delay(kind.ordinal(), 12.0), chooser.totalAt(rank) - chooser.totalAt(0),
                    terms.depositUsdPerMw(u, gridMw), terms.minimumTakeShare(u, gridMw), world.power.priceModel.demandChargeUsdPerMwYear(r))) {
                if (projects.filings[project] >= filings.most()) {
                    break;
                }
                continue;
            }
            file(world, project, rank);
        }
        projects.ownFilings[project] = projects.filings[project];
        developers(world, project, months, cost.delay(kind.ordinal(), 12.0));
        return project;
    }

    /** Developers who hope to serve the demand file in the places where its firm did, in turn, at sites of their own. */
    private void developers(World world, int project, double months, double yearOfDelay) {
        LargeLoadTerms terms = world.power.terms;
        double gridMw = projects.siteMw(project);
        int places = projects.ownFilings[project];
        int refused = 0;
        for (int i = 0; refused < places && projects.filings[project] < filings.mostInAll(); i++) {
            int first = projects.site(project, i % places);
            int r = world.sites.region[first];
            int copy = 1 + i / places;
            boolean grid = world.sites.ownGenerationMw[first] == 0.0;
            int u = utility(world, projects.id[project], r, copy, Double.POSITIVE_INFINITY, SitingOption.GRID_GREENFIELD);
            boolean pays = grid && filings.paysDeveloper(projects.filings[project] + 1, months, yearOfDelay, terms.depositUsdPerMw(u, gridMw),
                terms.minimumTakeShare(u, gridMw), world.power.priceModel.demandChargeUsdPerMwYear(r));
            if (!pays) {
                refused++;
                continue;
            }
            refused = 0;
            add(world, project, r, u, copy);
            projects.file(project, world.sites.count() - 1, projects.expectedMonths(project, i % places));
        }
    }

    private int add(World world, int project, int r, int u, int copy) {
        long id = StableId.child(projects.id[project], world.regions.id[r]);
        int firm = projects.firm[project];
        double mw = projects.siteMw(project);
        int s = world.sites.add(copy == 0 ? id : StableId.child(id, copy), names.next(firm, r), OwnerKind.AI_FIRM, firm, r, u, mw, world.clock.now());
        world.sites.vacantMw[s] = mw * projects.vacantShare[project];
        world.sites.loadKind[s] = projects.kind[project];
        world.sites.project[s] = project;
        world.sites.decision[s] = projects.decision[project];
        return s;
    }

    /** Sends a project abroad: it runs there after the wait abroad. */
    void goAbroad(World world, int project) {
        projects.become(project, ProjectState.ABROAD, world.clock.now() + (int) p.abroadMonths);
    }

    private boolean isFiled(World world, int project, int region) {
        for (int n = 0; n < projects.filings[project]; n++) {
            if (world.sites.region[projects.site(project, n)] == region) {
                return true;
            }
        }
        return false;
    }

    private void file(World world, int project, int rank) {
        int r = chooser.regionAt(rank);
        SitingOption option = chooser.optionAt(rank);
        double mw = projects.siteMw(project);
        int u = utility(world, projects.id[project], r, 0, mw, option);
        SiteTable sites = world.sites;
        int s = add(world, project, r, u, 0);
        if (option == SitingOption.OWN_GENERATION) {
            sites.ownGenerationMw[s] = mw;
            sites.powerPriceUsdPerMwh[s] = cost.ownPriceUsdPerMwh(r);
        } else if (cost.publicPowerSaving(r, mw) > 0.0 && world.power.utilities.publicPowerMw[u] >= mw) {
            sites.powerPriceUsdPerMwh[s] = p.publicPowerUsdPerMwh;
            world.power.utilities.publicPowerMw[u] -= mw;
            world.policy.instruments.admittedMw[InstrumentTable.row(r, Instrument.PUBLIC_POWER_ALLOCATION)] += mw;
        }
        projects.file(project, s, chooser.monthsAt(rank));
    }

    /**
     * The utility with public power for the whole project, the first of them; else one drawn in proportion to headroom (to load, when none has any).
     * The draw belongs to project, region and
     * number of the request there.
     */
    private static int utility(World world, long projectId, int r, int copy, double mw, SitingOption option) {
        UtilityTable table = world.power.utilities;
        int end = table.firstOfRegion[r + 1];
        double sum = 0.0;
        for (int u = table.firstOfRegion[r]; u < end; u++) {
            if (option == SitingOption.GRID_GREENFIELD && table.publicPowerMw[u] >= mw) {
                return u;
            }
            sum += table.headroomMw[u];
        }
        double[] weight = sum > 0.0 ? table.headroomMw : table.shareOfRegionLoad;
        double at = world.random.uniform(Stream.AI_UTILITY, projectId, 0, r + copy * world.regions.count) * (sum > 0.0 ? sum : 1.0);
        for (int u = table.firstOfRegion[r]; u < end - 1; u++) {
            at -= weight[u];
            if (at < 0.0) {
                return u;
            }
        }
        return end - 1;
    }
}
