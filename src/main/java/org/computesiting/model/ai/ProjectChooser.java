package org.computesiting.model.ai;

import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.DecisionRecorder;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;

/**
 * The choice of a place: every feasible region through the grid or own generation, and abroad, each with its terms and keyed noise; the
 * lowest total wins. A region stands for many places; the best of n Gumbel draws is one draw moved by {@code ln n}, which stands as a term of its
 * own, the number of places to choose from (size term of aggregated alternatives, McFadden 1978).
 */
final class ProjectChooser implements DecisionRecorder.Options {
    /** Best options kept. */
    static final int KEPT = 20;
    private static final int TERMS = CostTerm.COUNT;
    private static final int WAYS = 2;

    private final SitingCost cost;
    private final RegionConditions c;
    private final double noiseScale;
    private final int count;
    private final double[] terms;
    private final boolean[] open;
    private final OptionRanking ranking;
    private final DecisionRecorder recorder;
    /** Size and kind of the project evaluated last. */
    private double projectMw;
    private LoadKind projectKind;

    ProjectChooser(SitingCost cost, SitingParameters parameters, RegionConditions conditions) {
        this.cost = cost;
        c = conditions;
        noiseScale = parameters.noiseUsdPerMwYear;
        count = c.regions * WAYS + 1;
        terms = new double[count * TERMS];
        open = new boolean[count];
        ranking = new OptionRanking(count, KEPT);
        recorder = new DecisionRecorder(count);
    }

    /** Evaluates every option of a project and ranks the best. */
    void evaluate(World world, long projectId, LoadKind kind, double gridMw, double ratePerYear) {
        weigh(kind, gridMw, ratePerYear);
        for (int i = 0; i < count; i++) {
            terms[i * TERMS + CostTerm.NOISE.ordinal()] = open[i] ? noise(world, projectId, i) : 0.0;
        }
        ranking.rank(terms, open, count);
    }

    /** Evaluates every option without noise: what the model sees of a project. */
    void weigh(LoadKind kind, double gridMw, double ratePerYear) {
        projectMw = gridMw;
        projectKind = kind;
        for (int r = 0; r < c.regions; r++) {
            for (int way = 0; way < WAYS; way++) {
                int i = r * WAYS + way;
                open[i] = cost.feasible(r, way(i), gridMw);
                if (open[i]) {
                    cost.newSite(terms, i * TERMS, r, way(i), kind, gridMw, cost.months(r, way(i), gridMw), ratePerYear);
                    terms[i * TERMS + CostTerm.PLACES.ordinal()] = places(c.logPlaces(r, kind));
                }
            }
        }
        int abroad = count - 1;
        cost.abroad(terms, abroad * TERMS, kind, ratePerYear);
        terms[abroad * TERMS + CostTerm.PLACES.ordinal()] = placesAbroad();
        open[abroad] = true;
    }

    /**
     * Noise of option {@code i}: a fact about project and place, the same whenever the project is started or weighed again, and the same for both ways of
     * getting power, which stand on the same places.
     */
    double noise(World world, long projectId, int i) {
        return -noiseScale * world.random.gumbel(Stream.AI_REGION, projectId, 0, i - i % WAYS);
    }

    /** What it is worth to choose among many places, given the logarithm of their number over the mean region's; more places lower the cost. */
    double places(double logPlaces) {
        return -noiseScale * logPlaces;
    }

    /** The world outside is taken to hold as many places as North America. */
    double placesAbroad() {
        return places(StrictMath.log(c.regions));
    }

    /** Options of a decision: every region in every way, and abroad. */
    int count() {
        return count;
    }

    /** Terms of the options weighed last, row-major {@code option * CostTerm.COUNT + term}; of those that are not open they mean nothing. */
    double[] terms() {
        return terms;
    }

    /** Which of them can be chosen. */
    boolean[] open() {
        return open;
    }

    /** Number of an option in a region. */
    int optionNumber(int region, SitingOption option) {
        return option == SitingOption.ABROAD ? count - 1 : region * WAYS + (option == SitingOption.OWN_GENERATION ? 1 : 0);
    }

    /** Number of ranked options; at least 1, since abroad is always open. */
    int ranked() {
        return ranking.kept();
    }

    SitingOption optionAt(int rank) {
        return way(ranking.at(rank));
    }

    /** Region of a ranked option, or {@link DecisionLedger#NONE} abroad. */
    int regionAt(int rank) {
        return region(ranking.at(rank));
    }

    double totalAt(int rank) {
        return OptionRanking.total(terms, ranking.at(rank) * TERMS);
    }

    double termAt(int rank, CostTerm term) {
        return terms[ranking.at(rank) * TERMS + term.ordinal()];
    }

    double monthsAt(int rank) {
        return monthsToPower(ranking.at(rank));
    }

    /** Writes the decision about the project evaluated last. @return row of the ledger */
    int record(World world, int firm, long projectId, double gridMw) {
        int d = world.ledger.open(world.clock.now(), DecisionKind.PROJECT, OwnerKind.AI_FIRM, firm, projectId, gridMw);
        recorder.write(world.ledger, d, projectKind.ordinal(), this, terms, open, count);
        return d;
    }

    @Override
    public SitingOption way(int i) {
        if (i == count - 1) {
            return SitingOption.ABROAD;
        }
        return i % WAYS == 0 ? SitingOption.GRID_GREENFIELD : SitingOption.OWN_GENERATION;
    }

    @Override
    public int region(int i) {
        return i == count - 1 ? DecisionLedger.NONE : i / WAYS;
    }

    @Override
    public double monthsToPower(int i) {
        return cost.months(i == count - 1 ? 0 : i / WAYS, way(i), projectMw);
    }
}
