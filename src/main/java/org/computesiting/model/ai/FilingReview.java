package org.computesiting.model.ai;

import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.power.UtilityTable;

/**
 * Which requests for a demand are kept. Once one has a contract, those that are expected no earlier are given up. Where a utility's terms for large
 * loads tighten, requests without a contract are weighed again by the rule for new ones; those that no longer pay are withdrawn at once.
 */
final class FilingReview {
    private final AiIndustry ai;
    private final ProjectTable projects;
    private final FilingRule rule;
    private final double[] lastMinimumTake;
    private final double[] lastDeposit;
    private final boolean[] tightened;

    FilingReview(World world, AiIndustry ai) {
        this.ai = ai;
        projects = ai.projects;
        rule = new FilingRule(world.parameters, ai.siting);
        int n = world.power.utilities.count;
        lastMinimumTake = new double[n];
        lastDeposit = new double[n];
        tightened = new boolean[n];
    }

    /** Compares terms with those of the month before. */
    void readTerms(UtilityTable utilities) {
        for (int u = 0; u < tightened.length; u++) {
            tightened[u] = utilities.minimumTakeShare[u] > lastMinimumTake[u] || utilities.depositUsdPerMw[u] > lastDeposit[u];
            lastMinimumTake[u] = utilities.minimumTakeShare[u];
            lastDeposit[u] = utilities.depositUsdPerMw[u];
        }
    }

    private static boolean contracted(SiteTable sites, int s) {
        return sites.stage[s] == SiteStage.CONTRACTED.ordinal() || sites.stage[s] == SiteStage.BUILDING.ordinal();
    }

    /** Gives up what is no longer worth keeping of a waiting project's filings. */
    void run(World world, int project) {
        int best = -1;
        double shortest = Double.POSITIVE_INFINITY;
        boolean weigh = false;
        for (int n = 0; n < projects.filings[project]; n++) {
            int s = projects.site(project, n);
            if (world.sites.isPending(s)) {
                weigh |= tightened[world.sites.utility[s]] && !contracted(world.sites, s);
                double months = ai.progress.remainingMonths(world, project, n);
                if (contracted(world.sites, s) && months < shortest) {
                    best = s;
                    shortest = months;
                }
            }
        }
        if (best >= 0) {
            for (int n = 0; n < projects.filings[project]; n++) {
                int s = projects.site(project, n);
                boolean later = contracted(world.sites, s) || ai.progress.remainingMonths(world, project, n) >= shortest;
                if (s != best && world.sites.isPending(s) && later) {
                    ai.progress.withdraw(world, s);
                }
            }
        }
        if (weigh) {
            weigh(world, project);
        }
    }

    private void weigh(World world, int project) {
        SiteTable sites = world.sites;
        double shortest = Double.POSITIVE_INFINITY;
        int alive = 0;
        for (int n = 0; n < projects.filings[project]; n++) {
            if (sites.isPending(projects.site(project, n))) {
                shortest = Math.min(shortest, ai.progress.remainingMonths(world, project, n));
                alive++;
            }
        }
        double yearOfDelay = ai.cost.delay(projects.kind[project], 12.0);
        // From the last to the first: developers' requests and the dearest places go before the place that was chosen; one is always kept.
        for (int n = projects.filings[project] - 1; n >= 0 && alive > 1; n--) {
            int s = projects.site(project, n);
            int u = sites.utility[s];
            if (!sites.isPending(s) || contracted(sites, s) || !tightened[u]) {
                continue;
            }
            double demandCharge = world.power.priceModel.demandChargeUsdPerMwYear(sites.region[s]);
            double deposit = world.power.terms.depositUsdPerMw(u, sites.gridMw[s]);
            double minimumTake = world.power.terms.minimumTakeShare(u, sites.gridMw[s]);
            boolean own = n < projects.ownFilings[project];
            boolean pays = own
                ? rule.pays(Math.min(alive, rule.most()), shortest, yearOfDelay, 0.0, deposit, minimumTake, demandCharge)
                : rule.paysDeveloper(alive, shortest, yearOfDelay, deposit, minimumTake, demandCharge);
            if (!pays) {
                ai.progress.withdraw(world, s);
                alive--;
            }
        }
    }
}
