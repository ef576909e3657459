package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;
import org.computesiting.model.World;

/** Projects that look for energised megawatts this month: those that wait and whose building is not begun, with what each has anyhow and what capital costs it. */
final class HostingNeeds {
    private final AiIndustry ai;
    private final ProjectOptions options;
    private final double termYears;
    private final double smallestMineMw;
    private final double trainingBlockMw;

    int count;
    int[] project = new int[64];
    /** Lowest total of what the project can do without an offer, USD per MW IT and year. */
    double[] nextBest = new double[64];
    /** The firm's rate of capital, and that at which a miner borrows against a lease to it or to the hyperscaler behind it, share per year. */
    double[] ratePerYear = new double[64];
    double[] leaseRatePerYear = new double[64];
    /** Yearly payments per unit: of a miner against the lease, of the firm over the same years, and of the firm over a building's life. */
    double[] leaseAnnuity = new double[64];
    double[] ownAnnuity = new double[64];
    double[] buildingAnnuity = new double[64];

    HostingNeeds(Parameters p, AiIndustry ai, ProjectOptions options) {
        this.ai = ai;
        this.options = options;
        termYears = p.get("hosting_contract_term_years");
        smallestMineMw = p.get("hosting_minimum_mw");
        trainingBlockMw = p.get("training_cluster_mw");
    }

    /** Collects the month's needs. */
    void collect(World world) {
        ProjectTable projects = ai.projects;
        count = 0;
        for (int p = 0; p < projects.count(); p++) {
            if (projects.isWaiting(p) && !ai.progress.isCommitted(world, p)) {
                add(world, p);
            }
        }
    }

    private void add(World world, int p) {
        if (count == project.length) {
            grow();
        }
        int firm = ai.projects.firm[p];
        int n = count++;
        project[n] = p;
        nextBest[n] = options.nextBest(world, p);
        ratePerYear[n] = ai.firms.debtRatePerYear[firm];
        leaseRatePerYear[n] = ai.credit.tenantRate(ai.firms, firm, isBacked(world, n));
        leaseAnnuity[n] = Annuity.perYear(leaseRatePerYear[n], termYears);
        ownAnnuity[n] = Annuity.perYear(ratePerYear[n], termYears);
        buildingAnnuity[n] = Annuity.perYear(ratePerYear[n], ai.siting.shellLifeYears);
    }

    boolean isBacked(World world, int need) {
        int p = project[need];
        return ai.credit.isBacked(world, ai.firms, ai.projects.firm[p], ai.projects.id[p]);
    }

    LoadKind kind(int need) {
        return ai.projects.kind(project[need]);
    }

    /**
     * Smallest block that a project takes in one place, MW: training needs its machines together, at least half of them or a large cluster; other loads
     * spread over several halls, but nobody rebuilds a mine for less than the smallest lease.
     */
    double leastBlockMw(int need, boolean mine) {
        if (kind(need) == LoadKind.TRAINING) {
            return Math.max(smallestMineMw, Math.min(0.5 * ai.projects.gridMw[project[need]], trainingBlockMw));
        }
        return mine ? smallestMineMw : LoadMix.SMALLEST_MW;
    }

    private void grow() {
        int n = project.length * 2;
        project = Arrays.copyOf(project, n);
        nextBest = Arrays.copyOf(nextBest, n);
        ratePerYear = Arrays.copyOf(ratePerYear, n);
        leaseRatePerYear = Arrays.copyOf(leaseRatePerYear, n);
        leaseAnnuity = Arrays.copyOf(leaseAnnuity, n);
        ownAnnuity = Arrays.copyOf(ownAnnuity, n);
        buildingAnnuity = Arrays.copyOf(buildingAnnuity, n);
    }
}
