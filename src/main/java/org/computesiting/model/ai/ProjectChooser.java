package org.computesiting.model.ai;

import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;

/**
 * The choice of a place: every feasible region through the grid or own generation, and abroad, each with its terms and keyed noise; the
 * lowest total wins. A region stands for many places; the best of n Gumbel draws is one draw moved by {@code ln n}, so that a region's noise
 * carries the logarithm of its number of places.
 */
final class ProjectChooser {
    /** Best options kept. */
    static final int KEPT = 20;
    private static final int TERMS = CostTerm.COUNT;
    private static final int WAYS = 2;

    private final SitingCost cost;
    private final RegionConditions c;
    private final double noiseScale;
    private final double[] terms;
    private final double[] total;
    private final boolean[] taken;
    private final int[] best = new int[KEPT];
    private int kept;
    /** Size of the project evaluated last, MW. */
    private double projectMw;

    ProjectChooser(SitingCost cost, SitingParameters parameters, RegionConditions conditions) {
        this.cost = cost;
        c = conditions;
        noiseScale = parameters.noiseUsdPerMwYear;
        int n = c.regions * WAYS + 1;
        terms = new double[n * TERMS];
        total = new double[n];
        taken = new boolean[n];
    }

    /** Evaluates every option of a project and ranks the best. */
    void evaluate(World world, long projectId, LoadKind kind, double gridMw, double ratePerYear) {
        projectMw = gridMw;
        for (int r = 0; r < c.regions; r++) {
            for (int way = 0; way < WAYS; way++) {
                int i = r * WAYS + way;
                SitingOption option = option(i);
                taken[i] = !cost.feasible(r, option, gridMw);
                if (!taken[i]) {
                    cost.newSite(terms, i * TERMS, r, option, kind, gridMw, cost.months(r, option, gridMw), ratePerYear);
                    setNoise(i, noise(world, projectId, i, c.logPlaces[r]));
                }
            }
        }
        int abroad = c.regions * WAYS;
        cost.abroad(terms, abroad * TERMS, kind, ratePerYear);
        setNoise(abroad, noise(world, projectId, abroad, logPlacesAbroad()));
        taken[abroad] = false;
        rank();
    }

    /** Noise of option {@code i}: a fact about project and place, the same whenever the project is started or weighed again. */
    double noise(World world, long projectId, int i, double logPlaces) {
        return -noiseScale * (world.random.gumbel(Stream.AI_REGION, projectId, 0, i) + logPlaces);
    }

    /** The world outside is taken to hold as many places as North America. */
    double logPlacesAbroad() {
        return StrictMath.log(c.regions);
    }

    /** Number of an option in a region. */
    int optionNumber(int region, SitingOption option) {
        return option == SitingOption.ABROAD ? c.regions * WAYS : region * WAYS + (option == SitingOption.OWN_GENERATION ? 1 : 0);
    }

    private void setNoise(int i, double noise) {
        terms[i * TERMS + CostTerm.NOISE.ordinal()] = noise;
        total[i] = SitingCost.total(terms, i * TERMS);
    }

    private void rank() {
        kept = 0;
        while (kept < KEPT) {
            int lowest = -1;
            for (int i = 0; i < total.length; i++) {
                if (!taken[i] && (lowest < 0 || total[i] < total[lowest])) {
                    lowest = i;
                }
            }
            if (lowest < 0) {
                return;
            }
            taken[lowest] = true;
            best[kept++] = lowest;
        }
    }

    /** Number of ranked options; at least 1, since abroad is always open. */
    int ranked() {
        return kept;
    }

    SitingOption optionAt(int rank) {
        return option(best[rank]);
    }

    /** Region of a ranked option, or {@link DecisionLedger#NONE} abroad. */
    int regionAt(int rank) {
        return best[rank] == c.regions * WAYS ? DecisionLedger.NONE : best[rank] / WAYS;
    }

    double totalAt(int rank) {
        return total[best[rank]];
    }

    double termAt(int rank, CostTerm term) {
        return terms[best[rank] * TERMS + term.ordinal()];
    }

    double monthsAt(int rank) {
        int r = regionAt(rank);
        return cost.months(r == DecisionLedger.NONE ? 0 : r, optionAt(rank), projectMw);
    }

    /** Writes the chosen option and the three best rejected. @return row of the ledger */
    int record(World world, int firm, long projectId, double gridMw) {
        int d = world.ledger.open(world.clock.now(), OwnerKind.AI_FIRM, firm, projectId, gridMw);
        for (int rank = 0; rank < Math.min(kept, DecisionLedger.ALTERNATIVES); rank++) {
            world.ledger.setAlternative(d, rank, optionAt(rank), regionAt(rank), monthsAt(rank), terms, best[rank] * TERMS);
        }
        return d;
    }

    private SitingOption option(int i) {
        if (i == c.regions * WAYS) {
            return SitingOption.ABROAD;
        }
        return i % WAYS == 0 ? SitingOption.GRID_GREENFIELD : SitingOption.OWN_GENERATION;
    }
}
