package org.computesiting.model.power;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The same problem written down as a linear program of ojAlgo, a general solver: slow, and written without a thought for networks. */
public final class OjAlgoDispatch {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] step;
    private final Variable[] bid;
    private final Variable[] flow;
    private final Expression[] balance;
    private final Expression[] group;
    private double constant;

    /** @param shape a dispatch of the same network, for its sizes, losses and value of lost load */
    public OjAlgoDispatch(Dispatch shape, int[] from, int[] to, int[] forwardGroup, int[] reverseGroup) {
        step = new Variable[shape.regions * shape.steps];
        bid = new Variable[shape.regions * shape.bids];
        flow = new Variable[2 * shape.ties];
        balance = new Expression[shape.regions];
        group = new Expression[shape.groups];
        for (int r = 0; r < shape.regions; r++) {
            balance[r] = model.newExpression("balance" + r);
            for (int s = 0; s < shape.steps; s++) {
                int i = r * shape.steps + s;
                step[i] = model.newVariable("step" + i).lower(0.0);
                balance[r].set(step[i], 1.0);
            }
            for (int k = 0; k < shape.bids; k++) {
                int i = r * shape.bids + k;
                bid[i] = model.newVariable("bid" + i).lower(0.0);
                balance[r].set(bid[i], -1.0);
            }
            balance[r].set(model.newVariable("unserved" + r).lower(0.0).weight(shape.unservedUsdPerMwh), 1.0);
        }
        for (int g = 0; g < shape.groups; g++) {
            group[g] = model.newExpression("group" + g);
        }
        for (int t = 0; t < shape.ties; t++) {
            tie(2 * t, from[t], to[t], shape.arrivingShare(t), forwardGroup[t]);
            tie(2 * t + 1, to[t], from[t], shape.arrivingShare(t), reverseGroup[t]);
        }
    }

    private void tie(int arc, int tail, int head, double arriving, int inGroup) {
        flow[arc] = model.newVariable("flow" + arc).lower(0.0);
        balance[tail].add(flow[arc], -1.0);
        balance[head].add(flow[arc], arriving);
        if (inGroup >= 0) {
            group[inGroup].set(flow[arc], 1.0);
        }
    }

    /** Writes the inputs of a block and the duties that a dispatch found for it, taken as costs. */
    public void write(Dispatch d) {
        constant = 0.0;
        for (int i = 0; i < step.length; i++) {
            step[i].upper(d.stepMw[i]).weight(d.stepUsdPerMwh[i]);
        }
        for (int i = 0; i < bid.length; i++) {
            bid[i].upper(d.bidMw[i]).weight(-d.bidUsdPerMwh[i]);
            constant += d.bidMw[i] * d.bidUsdPerMwh[i];
        }
        for (int t = 0; t < d.ties; t++) {
            flow[2 * t].upper(d.forwardLimitMw[t]).weight(d.forwardUsdPerMwh[t] + d.forwardDutyUsdPerMwh[t]);
            flow[2 * t + 1].upper(d.reverseLimitMw[t]).weight(d.reverseUsdPerMwh[t] + d.reverseDutyUsdPerMwh[t]);
        }
        for (int g = 0; g < d.groups; g++) {
            group[g].upper(d.groupLimitMw[g]);
        }
        for (int r = 0; r < d.regions; r++) {
            balance[r].level(d.firmLoadMw[r]);
        }
    }

    /** More firm load in a region than was written. */
    void moreLoad(Dispatch d, int region, double extraMw) {
        balance[region].level(d.firmLoadMw[region] + extraMw);
    }

    /** Solves. @return least cost, USD an hour, bids given up at their price included */
    public double solve() {
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("ojAlgo says " + result.getState());
        }
        return result.getValue() + constant;
    }
}
