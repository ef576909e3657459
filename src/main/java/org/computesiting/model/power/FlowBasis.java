package org.computesiting.model.power;

import java.util.Arrays;

/**
 * A basis of a {@link FlowProblem} and what follows from it: values of all variables, and prices of all rows. Every variable is in the basis, or stands at one of
 * its breaks. The total of a group that is in the basis has no row in the inverse ({@link WorkingInverse}); it is added up from the flows.
 */
final class FlowBasis {
    static final double NEVER = Double.MAX_VALUE;
    private static final int OUTSIDE = -1;
    private static final int IMPLICIT = -2;
    /** Largest imbalance of a solution over a node's load in GW, MW; and largest gap between slope and price, USD/MWh. */
    private static final double BALANCE_TOLERANCE = 1e-8;
    private static final double SLOPE_TOLERANCE = 1e-6;

    private final FlowProblem problem;
    final WorkingInverse inverse;
    private final int nodes;
    private final int firstArc;
    private final int firstGroup;

    /** Slot of a variable, or {@link #OUTSIDE} at a break, or {@link #IMPLICIT} for a group total in the basis. */
    private final int[] slotOf;
    final int[] variableAt;
    /** Row of a group whose total stands at its limit, or -1; and the group of a row. */
    final int[] rowOfGroup;
    final int[] groupOfRow;
    /** Segment of a variable in the basis, break of one outside. */
    final int[] at;
    final double[] value;
    /** Slopes above and below the break of a variable outside the basis; one inside cannot enter. */
    final double[] up;
    final double[] down;
    /** Multiplier of each row: price of each node, and of each group with a row. */
    final double[] price;
    /** Multiplier of each group, 0 where its limit does not bind; the last is for arcs without a group. */
    final double[] groupPrice;

    private final double[] rhs;
    private final double[] slotValue;
    private final double[] slotCost;
    private final double[] rho;

    FlowBasis(FlowProblem problem) {
        this.problem = problem;
        nodes = problem.nodes;
        firstArc = problem.firstArc;
        firstGroup = problem.firstGroup;
        int most = mostSlots(problem);
        inverse = new WorkingInverse(most);
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
        rho = new double[most];
        forget();
    }

    /** Rows and slots that a basis can have. */
    static int mostSlots(FlowProblem problem) {
        return problem.nodes + problem.groups + 1;
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

    /** Takes in changed breaks, slopes and loads: values, slopes and prices of the basis as it stands. */
    void enter() {
        values();
        for (int j = 0; j < problem.variables; j++) {
            bounds(j);
        }
        prices();
    }

    /** Slopes of a variable at its break. */
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

    void groupPrices() {
        for (int i = nodes; i < inverse.size; i++) {
            groupPrice[groupOfRow[i]] = price[i];
        }
    }

    /** What a unit more of a variable is worth at the prices of the rows. */
    double worth(int j) {
        if (j < firstArc) {
            return price[j];
        }
        if (j < firstGroup) {
            int e = j - firstArc;
            return problem.gain[e] * price[problem.head[e]] - price[problem.tail[e]] - groupPrice[problem.group[e]];
        }
        return groupPrice[j - firstGroup];
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

    void addGroup(int entering, int g, double[] alpha, int[] touched, int touchedCount) {
        memberRow(g);
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

    void dropGroup(int g, int leaving) {
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

    void replaceGroup(int entering, int leaving) {
        memberRow(leaving);
        int row = rowOfGroup[entering];
        inverse.replaceRow(row, rho);
        rowOfGroup[entering] = -1;
        rowOfGroup[leaving] = row;
        groupOfRow[row] = leaving;
        slotOf[firstGroup + entering] = IMPLICIT;
        slotOf[firstGroup + leaving] = OUTSIDE;
    }

    /** Whether balances and slopes hold as the columns themselves say, not the inverse. */
    boolean isBalanced() {
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
                good &= Math.abs(worth(j) - problem.slope(j, at[j])) < SLOPE_TOLERANCE;
            }
        }
        for (int r = 0; r < size; r++) {
            if (r >= nodes) {
                rhs[r] += value[firstGroup + groupOfRow[r]];
            } else if (slotOf[r] >= 0) {
                good &= Math.abs(price[r] - problem.slope(r, at[r])) < SLOPE_TOLERANCE;
            }
            good &= Math.abs(rhs[r]) < BALANCE_TOLERANCE * Math.max(1.0, Math.abs(r < nodes ? problem.demand[r] : 1.0) * 1e-3);
        }
        return good;
    }

    void invert() {
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

    /** A variable takes a slot, from which another goes to one of its breaks. */
    void exchange(int entering, int leaving, double[] alpha, int[] touched, int touchedCount) {
        int p = slotOf[leaving];
        inverse.pivot(alpha, touched, touchedCount, p);
        slotOf[entering] = p;
        variableAt[p] = entering;
    }

    /** A variable that has left the basis stands at a break. */
    void leave(int variable, int atBreak) {
        if (variable < firstGroup) {
            slotOf[variable] = OUTSIDE;
        }
        at[variable] = atBreak;
        bounds(variable);
    }
}
