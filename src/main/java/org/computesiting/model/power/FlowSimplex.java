package org.computesiting.model.power;

import java.util.Arrays;

/**
 * Simplex for a {@link FlowProblem}: a primal method for convex piecewise linear costs with a long-step ratio test (a step goes on past breaks as long as the
 * cost falls). It keeps its basis from solve to solve. Sources of the method: R. Fourer, "A simplex algorithm for piecewise-linear programming", Mathematical
 * Programming 33 (1985) and 41 (1988); inverse and left-out rows as in {@link WorkingInverse}.
 *
 * <p>Every variable is in the basis, or stands at one of its breaks. The total of a group that is in the basis has no row in the inverse; it is added up from
 * the flows.
 */
final class FlowSimplex {
    private static final int OUTSIDE = -1;
    private static final int IMPLICIT = -2;
    private static final double NEVER = Double.MAX_VALUE;
    /** Smallest gain worth a pivot, USD/MWh. */
    static final double PRICE_TOLERANCE = 1e-8;
    /** Largest imbalance of a solution, MW. */
    private static final double BALANCE_TOLERANCE = 1e-8;
    private static final double SMALL_PIVOT = 1e-9;
    /** A variable is a candidate when it gains this part of what the best one does. */
    private static final double CANDIDATE_SHARE = 0.5;
    private static final int MOST_PIVOTS = 50_000;
    private static final int MOST_REPAIRS = 6;

    private final FlowProblem problem;
    private final WorkingInverse inverse;
    private final StepSearch search;
    private final int nodes;
    private final int firstArc;
    private final int firstGroup;

    /** Slot of a variable, or {@link #OUTSIDE} at a break, or {@link #IMPLICIT} for a group total in the basis. */
    private final int[] slotOf;
    private final int[] variableAt;
    /** Row of a group whose total stands at its limit, or -1; and the group of a row. */
    private final int[] rowOfGroup;
    private final int[] groupOfRow;
    /** Segment of a variable in the basis, break of one outside. */
    final int[] at;
    final double[] value;
    private final double[] up;
    private final double[] down;
    /** Multiplier of each row: price of each node, and of each group with a row. */
    final double[] price;
    /** Multiplier of each group, 0 where its limit does not bind; the last is for arcs without a group. */
    final double[] groupPrice;

    private final double[] rhs;
    private final double[] slotValue;
    private final double[] slotCost;
    private final double[] alpha;
    private final int[] touched;
    private int touchedCount;
    private final double[] rho;
    /** Variables that gained much when all were looked at last. */
    private final int[] candidate;
    private int candidates;
    private double leastGain;
    private int entering;
    private boolean upward;
    private double most;
    private long pivots;
    private long inversions;

    FlowSimplex(FlowProblem problem) {
        this.problem = problem;
        nodes = problem.nodes;
        firstArc = problem.firstArc;
        firstGroup = problem.firstGroup;
        int most = nodes + problem.groups + 1;
        inverse = new WorkingInverse(most);
        search = new StepSearch(problem, most + problem.groups + 1);
        slotOf = new int[problem.variables];
        at = new int[problem.variables];
        value = new double[problem.variables];
        up = new double[problem.variables];
        down = new double[problem.variables];
        variableAt = new int[most];
        rowOfGroup = new int[problem.groups + 1];
        groupOfRow = new int[most];
        price = new double[most];
        groupPrice = new double[problem.groups + 1];
        rhs = new double[most];
        slotValue = new double[most];
        slotCost = new double[most];
        alpha = new double[most];
        touched = new int[most];
        rho = new double[most];
        candidate = new int[problem.variables];
        forget();
    }

    /** Pivots since construction. */
    long pivots() {
        return pivots;
    }

    /** Inverses computed afresh since construction. */
    long inversions() {
        return inversions;
    }

    /** Goes back to the first basis: every node on its own supply. */
    void forget() {
        Arrays.fill(slotOf, OUTSIDE);
        Arrays.fill(at, 0);
        Arrays.fill(rowOfGroup, -1);
        for (int r = 0; r < nodes; r++) {
            slotOf[r] = r;
            variableAt[r] = r;
        }
        for (int g = 0; g < problem.groups; g++) {
            slotOf[firstGroup + g] = IMPLICIT;
        }
        inverse.reset(nodes);
    }

    boolean isOutside(int variable) {
        return slotOf[variable] == OUTSIDE;
    }

    /** Solves the problem as it is written now, from the basis of the last solve. */
    void solve() {
        enter();
        improve();
        for (int repair = 0; !isBalanced(); repair++) {
            if (repair == MOST_REPAIRS) {
                throw new IllegalStateException("dispatch does not balance after " + MOST_REPAIRS + " fresh inverses");
            }
            if (repair == MOST_REPAIRS / 2) {
                forget();
            } else {
                invert();
            }
            enter();
            improve();
        }
    }

    /** Takes in changed breaks, slopes and loads: values, slopes and prices of the basis as it stands. */
    void enter() {
        candidates = 0;
        values();
        for (int j = 0; j < problem.variables; j++) {
            bounds(j);
        }
        prices();
    }

    /** Slopes of a variable outside the basis; one inside cannot enter. */
    void bounds(int j) {
        if (slotOf[j] == OUTSIDE) {
            int s = problem.firstBreak[j] + j + at[j];
            down[j] = problem.slope[s];
            up[j] = problem.slope[s + 1];
        } else {
            down[j] = -NEVER;
            up[j] = NEVER;
        }
    }

    /** Values of all variables: those outside stand at their breaks, the slots follow from the balances. */
    private void values() {
        int size = inverse.size;
        System.arraycopy(problem.demand, 0, rhs, 0, nodes);
        Arrays.fill(rhs, nodes, size, 0.0);
        for (int r = 0; r < nodes; r++) {
            if (slotOf[r] == OUTSIDE) {
                value[r] = problem.breakAt(r, at[r]);
                rhs[r] -= value[r];
            }
        }
        for (int e = 0; e < problem.arcs; e++) {
            int j = firstArc + e;
            if (slotOf[j] == OUTSIDE) {
                double flow = at[j] == 0 ? 0.0 : problem.breakAt(j, 1);
                value[j] = flow;
                if (flow != 0.0) {
                    rhs[problem.tail[e]] += flow;
                    rhs[problem.head[e]] -= problem.gain[e] * flow;
                    int row = rowOfGroup[problem.group[e]];
                    if (row >= 0) {
                        rhs[row] += flow;
                    }
                }
            }
        }
        for (int i = nodes; i < size; i++) {
            int j = firstGroup + groupOfRow[i];
            value[j] = problem.breakAt(j, 0);
            rhs[i] -= value[j];
        }
        inverse.values(rhs, slotValue);
        for (int p = 0; p < size; p++) {
            int j = variableAt[p];
            value[j] = slotValue[p];
            locate(j);
        }
        totals();
    }

    /** Totals of the groups in the basis. */
    private void totals() {
        for (int g = 0; g < problem.groups; g++) {
            if (rowOfGroup[g] < 0) {
                value[firstGroup + g] = 0.0;
            }
        }
        for (int e = 0; e < problem.arcs; e++) {
            int g = problem.group[e];
            if (g < problem.groups && rowOfGroup[g] < 0) {
                value[firstGroup + g] += value[firstArc + e];
            }
        }
        for (int g = 0; g < problem.groups; g++) {
            if (rowOfGroup[g] < 0) {
                locate(firstGroup + g);
            }
        }
    }

    /** Segment in which a variable's value lies. */
    private void locate(int j) {
        int first = problem.firstBreak[j];
        int count = problem.breaks[j];
        double v = value[j];
        int k = 0;
        while (k < count && problem.breakAt[first + k] < v) {
            k++;
        }
        at[j] = k;
    }

    /** Prices of the rows from the slopes that the basis stands on. */
    void prices() {
        int size = inverse.size;
        for (int g = 0; g < problem.groups; g++) {
            groupPrice[g] = rowOfGroup[g] < 0 ? problem.slope(firstGroup + g, at[firstGroup + g]) : 0.0;
        }
        for (int p = 0; p < size; p++) {
            int j = variableAt[p];
            double cost = problem.slope(j, at[j]);
            if (j >= firstArc) {
                cost += groupPrice[problem.group[j - firstArc]];
            }
            slotCost[p] = cost;
        }
        inverse.multipliers(slotCost, price);
        groupPrices();
    }

    private void groupPrices() {
        for (int i = nodes; i < inverse.size; i++) {
            groupPrice[groupOfRow[i]] = price[i];
        }
    }

    private void improve() {
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
        double z;
        if (j < firstArc) {
            z = price[j];
        } else if (j < firstGroup) {
            int e = j - firstArc;
            z = problem.gain[e] * price[problem.head[e]] - price[problem.tail[e]] - groupPrice[problem.group[e]];
        } else {
            z = groupPrice[j - firstGroup];
        }
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
            int j = firstGroup + groupOfRow[i];
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
            int row = rowOfGroup[problem.group[e]];
            for (int p = 0; p < size && row >= 0; p++) {
                alpha[p] -= entry[p * lead + row];
            }
        } else {
            int row = j < firstArc ? j : rowOfGroup[j - firstGroup];
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
        search.add(entering, value[entering], sign, at);
        for (int n = 0; n < touchedCount; n++) {
            int j = variableAt[touched[n]];
            search.add(j, value[j], -sign * alpha[touched[n]], at);
        }
        totalsMove(entering, sign);
        int blocking = search.run(at);
        double theta = search.theta;
        for (int n = 0; n < search.count; n++) {
            int j = search.variable[n];
            value[j] += search.rate[n] * theta;
        }
        value[blocking] = problem.breakAt(blocking, search.blockingBreak);
        boolean fresh = search.passed > 0 && !shiftPassed();
        if (blocking == entering) {
            at[entering] = search.blockingBreak;
            bounds(entering);
            if (fresh) {
                prices();
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
            inverse.addRun(slotOf[j], change, price);
        }
        groupPrices();
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
            int j = variableAt[touched[n]];
            if (j >= firstArc) {
                total(problem.group[j - firstArc], -sign * alpha[touched[n]]);
            }
        }
        search.addTotals(value, at);
    }

    private void total(int g, double rate) {
        if (g < problem.groups && rowOfGroup[g] < 0) {
            search.total(g, rate);
        }
    }

    private void exchange(int entering, int leaving, int leavesAt, boolean passedLimit) {
        boolean fresh = passedLimit || entering >= firstGroup || leaving >= firstGroup;
        if (leaving >= firstGroup) {
            memberRow(leaving - firstGroup);
            if (entering >= firstGroup) {
                replaceGroup(entering - firstGroup, leaving - firstGroup);
            } else {
                addGroup(entering, leaving - firstGroup);
            }
        } else if (entering >= firstGroup) {
            dropGroup(entering - firstGroup, leaving);
        } else {
            int p = slotOf[leaving];
            if (!fresh) {
                shiftPrices(entering, p);
            }
            inverse.pivot(alpha, touched, touchedCount, p);
            slotOf[entering] = p;
            variableAt[p] = entering;
        }
        if (leaving < firstGroup) {
            slotOf[leaving] = OUTSIDE;
        }
        at[leaving] = leavesAt;
        bounds(leaving);
        bounds(entering);
        if (fresh) {
            prices();
        }
    }

    /** Prices after an exchange that passed no break: the leaving slot's row times what makes the entering variable's slope its price. */
    private void shiftPrices(int entering, int p) {
        double z = entering < firstArc ? price[entering]
            : problem.gain[entering - firstArc] * price[problem.head[entering - firstArc]] - price[problem.tail[entering - firstArc]]
                - groupPrice[problem.group[entering - firstArc]];
        double t = (problem.slope(entering, at[entering]) - z) / alpha[p];
        inverse.addRun(p, t, price);
        groupPrices();
    }

    /** Product of a group's row with the inverse. */
    private void memberRow(int g) {
        int size = inverse.size;
        Arrays.fill(rho, 0, size, 0.0);
        for (int p = 0; p < size; p++) {
            int j = variableAt[p];
            if (j >= firstArc && problem.group[j - firstArc] == g) {
                inverse.addRun(p, -1.0, rho);
            }
        }
    }

    private void addGroup(int entering, int g) {
        double pivot = entering >= firstArc && problem.group[entering - firstArc] == g ? -1.0 : 0.0;
        for (int n = 0; n < touchedCount; n++) {
            int j = variableAt[touched[n]];
            if (j >= firstArc && problem.group[j - firstArc] == g) {
                pivot += alpha[touched[n]];
            }
        }
        int k = inverse.size;
        inverse.border(alpha, touched, touchedCount, rho, pivot);
        rowOfGroup[g] = k;
        groupOfRow[k] = g;
        slotOf[firstGroup + g] = OUTSIDE;
        slotOf[entering] = k;
        variableAt[k] = entering;
    }

    private void dropGroup(int g, int leaving) {
        int row = rowOfGroup[g];
        int p = slotOf[leaving];
        int last = inverse.size - 1;
        inverse.drop(row, p);
        variableAt[p] = variableAt[last];
        slotOf[variableAt[p]] = p;
        groupOfRow[row] = groupOfRow[last];
        rowOfGroup[groupOfRow[row]] = row;
        rowOfGroup[g] = -1;
        slotOf[firstGroup + g] = IMPLICIT;
    }

    private void replaceGroup(int entering, int leaving) {
        int row = rowOfGroup[entering];
        inverse.replaceRow(row, rho);
        rowOfGroup[entering] = -1;
        rowOfGroup[leaving] = row;
        groupOfRow[row] = leaving;
        slotOf[firstGroup + entering] = IMPLICIT;
        slotOf[firstGroup + leaving] = OUTSIDE;
    }

    /** Whether balances and slopes hold as the columns themselves say, not the inverse. */
    private boolean isBalanced() {
        int size = inverse.size;
        for (int r = 0; r < nodes; r++) {
            rhs[r] = value[r] - problem.demand[r];
        }
        Arrays.fill(rhs, nodes, size, 0.0);
        boolean good = true;
        for (int e = 0; e < problem.arcs; e++) {
            int j = firstArc + e;
            double flow = value[j];
            int g = problem.group[e];
            if (flow != 0.0) {
                rhs[problem.tail[e]] -= flow;
                rhs[problem.head[e]] += problem.gain[e] * flow;
                if (rowOfGroup[g] >= 0) {
                    rhs[rowOfGroup[g]] -= flow;
                }
            }
            if (slotOf[j] >= 0) {
                double z = problem.gain[e] * price[problem.head[e]] - price[problem.tail[e]] - groupPrice[g];
                good &= Math.abs(z - problem.slope(j, at[j])) < 1e-6;
            }
        }
        for (int r = 0; r < size; r++) {
            if (r >= nodes) {
                rhs[r] += value[firstGroup + groupOfRow[r]];
            } else if (slotOf[r] >= 0) {
                good &= Math.abs(price[r] - problem.slope(r, at[r])) < 1e-6;
            }
            good &= Math.abs(rhs[r]) < BALANCE_TOLERANCE * Math.max(1.0, Math.abs(r < nodes ? problem.demand[r] : 1.0) * 1e-3);
        }
        return good;
    }

    private void invert() {
        inversions++;
        int size = inverse.size;
        int lead = inverse.lead;
        double[] matrix = inverse.matrix(size);
        for (int p = 0; p < size; p++) {
            int j = variableAt[p];
            if (j < firstArc) {
                matrix[j * lead + p] = 1.0;
            } else {
                int e = j - firstArc;
                matrix[problem.tail[e] * lead + p] = -1.0;
                matrix[problem.head[e] * lead + p] = problem.gain[e];
                int row = rowOfGroup[problem.group[e]];
                if (row >= 0) {
                    matrix[row * lead + p] = -1.0;
                }
            }
        }
        if (!inverse.invert()) {
            forget();
        }
    }

    /** Entry of the inverse: how much slot p rises with one more unit of load at a node. */
    double response(int slot, int node) {
        return inverse.entry[slot * inverse.lead + node];
    }

    int slots() {
        return inverse.size;
    }

    int variableIn(int slot) {
        return variableAt[slot];
    }

    int slotOf(int variable) {
        return slotOf[variable];
    }
}
