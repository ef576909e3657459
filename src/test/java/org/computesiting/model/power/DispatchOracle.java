package org.computesiting.model.power;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The same problem written down as a linear program, for a general solver (ojAlgo): slow, and written without a thought for networks. */
final class DispatchOracle {
    private DispatchOracle() { }

    /**
     * Least cost with {@code extraMw} more firm load in {@code extraRegion}, USD an hour. Duties by value are taken as the costs that the solved dispatch
     * found.
     */
    static double cost(Dispatch d, int[] from, int[] to, int[] forwardGroup, int[] reverseGroup, int extraRegion, double extraMw) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Expression[] balance = new Expression[d.regions];
        Expression[] group = new Expression[d.groups];
        double constant = 0.0;
        for (int r = 0; r < d.regions; r++) {
            balance[r] = model.newExpression("balance" + r).level(d.firmLoadMw[r] + (r == extraRegion ? extraMw : 0.0));
            for (int s = 0; s < d.steps; s++) {
                int i = r * d.steps + s;
                balance[r].set(variable(model, "step" + i, d.stepMw[i], d.stepUsdPerMwh[i]), 1.0);
            }
            for (int k = 0; k < d.bids; k++) {
                int i = r * d.bids + k;
                balance[r].set(variable(model, "bid" + i, d.bidMw[i], -d.bidUsdPerMwh[i]), -1.0);
                constant += d.bidMw[i] * d.bidUsdPerMwh[i];
            }
            balance[r].set(model.newVariable("unserved" + r).lower(0.0).weight(d.unservedUsdPerMwh), 1.0);
        }
        for (int g = 0; g < d.groups; g++) {
            group[g] = model.newExpression("group" + g).upper(d.groupLimitMw[g]);
        }
        for (int t = 0; t < d.ties; t++) {
            Variable forth = variable(model, "forth" + t, d.forwardLimitMw[t], d.forwardUsdPerMwh[t] + d.forwardDutyUsdPerMwh[t]);
            Variable back = variable(model, "back" + t, d.reverseLimitMw[t], d.reverseUsdPerMwh[t] + d.reverseDutyUsdPerMwh[t]);
            balance[from[t]].add(forth, -1.0);
            balance[to[t]].add(forth, d.arrivingShare(t));
            balance[to[t]].add(back, -1.0);
            balance[from[t]].add(back, d.arrivingShare(t));
            if (forwardGroup[t] >= 0) {
                group[forwardGroup[t]].set(forth, 1.0);
            }
            if (reverseGroup[t] >= 0) {
                group[reverseGroup[t]].set(back, 1.0);
            }
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("the oracle says " + result.getState());
        }
        return result.getValue() + constant;
    }

    private static Variable variable(ExpressionsBasedModel model, String name, double most, double weight) {
        return model.newVariable(name).lower(0.0).upper(most).weight(weight);
    }
}
