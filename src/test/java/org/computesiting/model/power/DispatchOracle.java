package org.computesiting.model.power;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;

/** The same problem written down as a linear program, for a general solver: slow, and written without a thought for networks. */
final class DispatchOracle {
    private DispatchOracle() { }

    /** Least cost with {@code extraMw} more firm load in {@code extraRegion}, USD an hour. */
    static double cost(Dispatch d, int[] from, int[] to, int extraRegion, double extraMw) {
        int supplies = d.regions * d.steps;
        int served = d.regions * d.bids;
        int n = supplies + served + d.regions + 2 * d.ties;
        double[] costs = new double[n];
        double constant = 0.0;
        List<LinearConstraint> rows = new ArrayList<>();
        double[][] balance = new double[d.regions][n];
        for (int i = 0; i < supplies; i++) {
            costs[i] = d.stepUsdPerMwh[i];
            balance[i / d.steps][i] = 1.0;
            rows.add(upper(n, i, d.stepMw[i]));
        }
        for (int i = 0; i < served; i++) {
            costs[supplies + i] = -d.bidUsdPerMwh[i];
            constant += d.bidMw[i] * d.bidUsdPerMwh[i];
            balance[i / d.bids][supplies + i] = -1.0;
            rows.add(upper(n, supplies + i, d.bidMw[i]));
        }
        for (int r = 0; r < d.regions; r++) {
            costs[supplies + served + r] = d.unservedUsdPerMwh;
            balance[r][supplies + served + r] = 1.0;
        }
        int base = supplies + served + d.regions;
        for (int t = 0; t < d.ties; t++) {
            costs[base + 2 * t] = d.forwardUsdPerMwh[t];
            costs[base + 2 * t + 1] = d.reverseUsdPerMwh[t];
            balance[from[t]][base + 2 * t] -= 1.0;
            balance[to[t]][base + 2 * t] += 1.0;
            balance[from[t]][base + 2 * t + 1] += 1.0;
            balance[to[t]][base + 2 * t + 1] -= 1.0;
            rows.add(upper(n, base + 2 * t, d.forwardLimitMw[t]));
            rows.add(upper(n, base + 2 * t + 1, d.reverseLimitMw[t]));
        }
        for (int r = 0; r < d.regions; r++) {
            rows.add(new LinearConstraint(balance[r], Relationship.EQ, d.firmLoadMw[r] + (r == extraRegion ? extraMw : 0.0)));
        }
        PointValuePair best = new SimplexSolver().optimize(new MaxIter(100_000), new LinearObjectiveFunction(costs, constant),
            new LinearConstraintSet(rows), new NonNegativeConstraint(true));
        return best.getValue();
    }

    private static LinearConstraint upper(int n, int variable, double limit) {
        double[] row = new double[n];
        row[variable] = 1.0;
        return new LinearConstraint(row, Relationship.LEQ, limit);
    }
}
