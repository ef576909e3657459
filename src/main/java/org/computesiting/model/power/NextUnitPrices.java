package org.computesiting.model.power;

/**
 * Prices as right derivatives: what one more watt of load in a region costs. Where no variable of the optimal basis stands on a break the simplex's own
 * multipliers are these. Where one does, as is common with rounded inputs, there are several sets of multipliers, and which one the simplex ends with depends on
 * its path; then the watt is really added, the basis is mended, and the multiplier read, so that the price belongs to the problem and not to the path.
 */
final class NextUnitPrices {
    /** The one more unit, MW. */
    static final double UNIT_MW = 1e-6;

    private final FlowProblem problem;
    private final FlowSimplex simplex;
    private final FlowBasis basis;
    private final double[] groupMove;

    NextUnitPrices(FlowProblem problem, FlowSimplex simplex) {
        this.problem = problem;
        this.simplex = simplex;
        basis = simplex.basis;
        groupMove = new double[problem.groups + 1];
    }

    /** Writes the prices of a solved problem, rounded to a millionth of a dollar; outputs must have been read before. */
    void write(double[] priceUsdPerMwh) {
        boolean tight = anyNearBreak();
        for (int r = 0; r < problem.nodes; r++) {
            if (tight && crosses(r)) {
                double demand = problem.demand[r];
                problem.demand[r] = demand + UNIT_MW;
                simplex.solve();
                priceUsdPerMwh[r] = SupplyCurves.micro(basis.price[r]);
                problem.demand[r] = demand;
                simplex.solve();
            } else {
                priceUsdPerMwh[r] = SupplyCurves.micro(basis.price[r]);
            }
        }
    }

    /** Whether any variable of the basis could meet a break within a unit or two. */
    private boolean anyNearBreak() {
        for (int p = 0; p < basis.slots(); p++) {
            if (near(basis.variableIn(p), 4.0 * UNIT_MW)) {
                return true;
            }
        }
        for (int g = 0; g < problem.groups; g++) {
            if (!basis.isOutside(problem.firstGroup + g) && near(problem.firstGroup + g, 4.0 * UNIT_MW * problem.arcs)) {
                return true;
            }
        }
        return false;
    }

    private boolean near(int j, double distance) {
        int segment = basis.at[j];
        double value = basis.value[j];
        return segment < problem.breaks[j] && problem.breakAt(j, segment) - value < distance
            || segment > 0 && value - problem.breakAt(j, segment - 1) < distance;
    }

    /** Whether one more unit at a node takes some variable past a break at which its slope changes. */
    private boolean crosses(int node) {
        boolean any = false;
        for (int p = 0; p < basis.slots(); p++) {
            int j = basis.variableIn(p);
            double move = basis.response(p, node) * UNIT_MW;
            any |= move != 0.0 && passes(j, move);
            if (j >= problem.firstArc) {
                groupMove[problem.group[j - problem.firstArc]] += move;
            }
        }
        for (int g = 0; g <= problem.groups; g++) {
            any |= g < problem.groups && groupMove[g] != 0.0 && !basis.isOutside(problem.firstGroup + g) && passes(problem.firstGroup + g, groupMove[g]);
            groupMove[g] = 0.0;
        }
        return any;
    }

    private boolean passes(int j, double move) {
        int segment = basis.at[j];
        double value = basis.value[j] + move;
        return segment < problem.breaks[j] && value > problem.breakAt(j, segment) || segment > 0 && value < problem.breakAt(j, segment - 1);
    }
}
