package org.computesiting.model.power;

/**
 * Simplex for a {@link FlowProblem}: a primal method for convex piecewise linear costs with a long-step ratio test (a step goes on past breaks as long as the
 * cost falls). It keeps its basis from solve to solve. Sources of the method: R. Fourer, "A simplex algorithm for piecewise-linear programming", Mathematical
 * Programming 33 (1985) and 41 (1988); inverse and left-out rows as in {@link WorkingInverse}.
 */
final class FlowSimplex {
    /** Smallest gain worth a pivot, USD/MWh. */
    static final double PRICE_TOLERANCE = 1e-8;
    private static final double SMALL_PIVOT = 1e-9;
    /** A variable is a candidate when it gains this part of what the best one does. */
    private static final double CANDIDATE_SHARE = 0.5;
    private static final int MOST_PIVOTS = 50_000;
    private static final int MOST_REPAIRS = 6;

    private final FlowProblem problem;
    final FlowBasis basis;
    private final WorkingInverse inverse;
    private final StepSearch search;
    private final int nodes;
    private final int firstArc;
    private final int firstGroup;
    private final double[] up;
    private final double[] down;
    private final double[] price;
    private final double[] groupPrice;
    private final int[] at;

    private final double[] alpha;
    private final int[] touched;
    private int touchedCount;
    /** Variables that gained much when all were looked at last. */
    private final int[] candidate;
    private int candidates;
    private double leastGain;
    private int entering;
    private boolean upward;
    private double most;
    private long pivots;

    FlowSimplex(FlowProblem problem) {
        this.problem = problem;
        basis = new FlowBasis(problem);
        inverse = basis.inverse;
        nodes = problem.nodes;
        firstArc = problem.firstArc;
        firstGroup = problem.firstGroup;
        up = basis.up;
        down = basis.down;
        price = basis.price;
        groupPrice = basis.groupPrice;
        at = basis.at;
        int slots = FlowBasis.mostSlots(problem);
        search = new StepSearch(problem, slots + problem.groups + 1);
        alpha = new double[slots];
        touched = new int[slots];
        candidate = new int[problem.variables];
    }

    /** Pivots since construction. */
    long pivots() {
        return pivots;
    }

    /** Solves the problem as it is written now, from the basis of the last solve. */
    void solve() {
        basis.enter();
        improve();
        for (int repair = 0; !basis.isBalanced(); repair++) {
            if (repair == MOST_REPAIRS) {
                throw new IllegalStateException("dispatch does not balance after " + MOST_REPAIRS + " fresh inverses");
            }
            if (repair == MOST_REPAIRS / 2) {
                basis.forget();
            } else {
                basis.invert();
            }
            basis.enter();
            improve();
        }
    }

    private void improve() {
        candidates = 0;
        for (int n = 0; step(true); n++) {
            if (n > MOST_PIVOTS) {
                throw new IllegalStateException("dispatch takes more than " + MOST_PIVOTS + " pivots");
            }
        }
    }

    /**
     * Moves the variable that gains most per unit.
     *
     * @param longStep whether the step may go on past breaks
     * @return false when nothing gains, which is the optimum
     */
    boolean step(boolean longStep) {
        if (!choose()) {
            scan();
            if (!choose()) {
                return false;
            }
        }
        move(entering, upward, most, longStep);
        return true;
    }

    /** Gain of moving a variable up or, where it is less than zero, minus that of moving it down; 0 when neither gains. */
    private double gain(int j) {
        double z = basis.worth(j);
        return z > up[j] ? z - up[j] : z < down[j] ? z - down[j] : 0.0;
    }

    /** Takes the best of the candidates that still gain enough, and drops the others. */
    private boolean choose() {
        most = PRICE_TOLERANCE;
        entering = -1;
        int left = 0;
        for (int n = 0; n < candidates; n++) {
            int j = candidate[n];
            double gain = gain(j);
            double size = Math.abs(gain);
            if (size >= leastGain) {
                candidate[left++] = j;
                if (size > most) {
                    most = size;
                    entering = j;
                    upward = gain > 0.0;
                }
            }
        }
        candidates = left;
        return entering >= 0;
    }

    /** Lists the variables that gain at least a part of what the best one gains. */
    private void scan() {
        candidates = 0;
        double enough = PRICE_TOLERANCE;
        int[] tail = problem.tail;
        int[] head = problem.head;
        int[] group = problem.group;
        double[] gain = problem.gain;
        int arcs = problem.arcs;
        for (int r = 0; r < nodes; r++) {
            double g = Math.max(price[r] - up[r], down[r] - price[r]);
            if (g > enough) {
                candidate[candidates++] = r;
                enough = Math.max(enough, CANDIDATE_SHARE * g);
            }
        }
        for (int e = 0; e < arcs; e++) {
            double z = gain[e] * price[head[e]] - price[tail[e]] - groupPrice[group[e]];
            int j = firstArc + e;
            double g = Math.max(z - up[j], down[j] - z);
            if (g > enough) {
                candidate[candidates++] = j;
                enough = Math.max(enough, CANDIDATE_SHARE * g);
            }
        }
        for (int i = nodes; i < inverse.size; i++) {
            int j = firstGroup + basis.groupOfRow[i];
            double g = Math.max(price[i] - up[j], down[j] - price[i]);
            if (g > enough) {
                candidate[candidates++] = j;
                enough = Math.max(enough, CANDIDATE_SHARE * g);
            }
        }
        leastGain = enough;
    }

    /** Image of a variable's column: how the slots fall when it rises. */
    private void image(int j) {
        int size = inverse.size;
        int lead = inverse.lead;
        double[] entry = inverse.entry;
        if (j >= firstArc && j < firstGroup) {
            int e = j - firstArc;
            int out = problem.tail[e];
            int in = problem.head[e];
            double gain = problem.gain[e];
            for (int p = 0; p < size; p++) {
                alpha[p] = gain * entry[p * lead + in] - entry[p * lead + out];
            }
            int row = basis.rowOfGroup[problem.group[e]];
            for (int p = 0; p < size && row >= 0; p++) {
                alpha[p] -= entry[p * lead + row];
            }
        } else {
            int row = j < firstArc ? j : basis.rowOfGroup[j - firstGroup];
            for (int p = 0; p < size; p++) {
                alpha[p] = entry[p * lead + row];
            }
        }
        touchedCount = 0;
        for (int p = 0; p < size; p++) {
            if (Math.abs(alpha[p]) > SMALL_PIVOT) {
                touched[touchedCount++] = p;
            }
        }
    }

    /**
     * Moves a variable from its break, until the cost no longer falls or, without long steps, to the first break of any variable.
     *
     * @param gain what a unit gains at first
     */
    private void move(int entering, boolean upward, double gain, boolean longStep) {
        pivots++;
        image(entering);
        double sign = upward ? 1.0 : -1.0;
        at[entering] += upward ? 1 : 0;
        search.begin(gain, longStep);
        search.add(entering, basis.value[entering], sign, at);
        for (int n = 0; n < touchedCount; n++) {
            int j = basis.variableAt[touched[n]];
            search.add(j, basis.value[j], -sign * alpha[touched[n]], at);
        }
        totalsMove(entering, sign);
        int blocking = search.run(at);
        double theta = search.theta;
        for (int n = 0; n < search.count; n++) {
            int j = search.variable[n];
            basis.value[j] += search.rate[n] * theta;
        }
        basis.value[blocking] = problem.breakAt(blocking, search.blockingBreak);
        boolean fresh = search.passed > 0 && !shiftPassed();
        if (blocking == entering) {
            at[entering] = search.blockingBreak;
            basis.bounds(entering);
            if (fresh) {
                basis.prices();
            }
            return;
        }
        exchange(entering, blocking, search.blockingBreak, fresh);
    }

    /** Prices after slopes of slots have changed by passing breaks. @return false when a group's total has passed its limit, which changes more */
    private boolean shiftPassed() {
        for (int n = 1; n < search.count; n++) {
            double change = search.slopeChange[n];
            if (change == 0.0) {
                continue;
            }
            int j = search.variable[n];
            if (j >= firstGroup) {
                return false;
            }
            inverse.addRun(basis.slotOf(j), change, price);
        }
        basis.groupPrices();
        return true;
    }

    /** Totals of groups without a row move with their arcs. */
    private void totalsMove(int entering, double sign) {
        if (problem.groups == 0) {
            return;
        }
        search.beginTotals();
        if (entering >= firstArc && entering < firstGroup) {
            total(problem.group[entering - firstArc], sign);
        }
        for (int n = 0; n < touchedCount; n++) {
            int j = basis.variableAt[touched[n]];
            if (j >= firstArc) {
                total(problem.group[j - firstArc], -sign * alpha[touched[n]]);
            }
        }
        search.addTotals(basis.value, at);
    }

    private void total(int g, double rate) {
        if (g < problem.groups && basis.rowOfGroup[g] < 0) {
            search.total(g, rate);
        }
    }

    private void exchange(int entering, int leaving, int leavesAt, boolean passedLimit) {
        boolean fresh = passedLimit || entering >= firstGroup || leaving >= firstGroup;
        if (leaving >= firstGroup && entering >= firstGroup) {
            basis.replaceGroup(entering - firstGroup, leaving - firstGroup);
        } else if (leaving >= firstGroup) {
            basis.addGroup(entering, leaving - firstGroup, alpha, touched, touchedCount);
        } else if (entering >= firstGroup) {
            basis.dropGroup(entering - firstGroup, leaving);
        } else {
            if (!fresh) {
                shiftPrices(entering, basis.slotOf(leaving));
            }
            basis.exchange(entering, leaving, alpha, touched, touchedCount);
        }
        basis.leave(leaving, leavesAt);
        basis.bounds(entering);
        if (fresh) {
            basis.prices();
        }
    }

    /** Prices after an exchange that passed no limit: the leaving slot's run times what makes the entering variable's slope its price. */
    private void shiftPrices(int entering, int p) {
        double t = (problem.slope(entering, at[entering]) - basis.worth(entering)) / alpha[p];
        inverse.addRun(p, t, price);
        basis.groupPrices();
    }
}
