package org.computesiting.model.power;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

/** The dispatch of a network as a linear program of OR-Tools' GLOP, made once and rewritten block by block. */
public final class GlopDispatch implements AutoCloseable {
    static {
        Loader.loadNativeLibraries();
    }

    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPSolverParameters parameters = new MPSolverParameters();
    private final Dispatch shape;
    private final MPVariable[] step;
    private final MPVariable[] bid;
    private final MPVariable[] flow;
    private final MPConstraint[] balance;
    private final MPConstraint[] group;
    private double constant;

    /** @param warm dual simplex without presolve from the basis of the last solve; otherwise GLOP's defaults, from nothing each time */
    public GlopDispatch(Dispatch shape, int[] from, int[] to, int[] forwardGroup, int[] reverseGroup, boolean warm) {
        this.shape = shape;
        step = new MPVariable[shape.regions * shape.steps];
        bid = new MPVariable[shape.regions * shape.bids];
        flow = new MPVariable[2 * shape.ties];
        balance = new MPConstraint[shape.regions];
        group = new MPConstraint[shape.groups];
        for (int r = 0; r < shape.regions; r++) {
            balance[r] = solver.makeConstraint(0.0, 0.0);
            for (int s = 0; s < shape.steps; s++) {
                step[r * shape.steps + s] = variable(0.0);
                balance[r].setCoefficient(step[r * shape.steps + s], 1.0);
            }
            for (int k = 0; k < shape.bids; k++) {
                bid[r * shape.bids + k] = variable(0.0);
                balance[r].setCoefficient(bid[r * shape.bids + k], -1.0);
            }
            MPVariable unserved = variable(shape.unservedUsdPerMwh);
            unserved.setUb(MPSolver.infinity());
            balance[r].setCoefficient(unserved, 1.0);
        }
        for (int g = 0; g < shape.groups; g++) {
            group[g] = solver.makeConstraint(-MPSolver.infinity(), 0.0);
        }
        for (int t = 0; t < shape.ties; t++) {
            tie(2 * t, from[t], to[t], t, forwardGroup[t]);
            tie(2 * t + 1, to[t], from[t], t, reverseGroup[t]);
        }
        if (warm) {
            parameters.setIntegerParam(MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.DUAL.swigValue());
            parameters.setIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
            parameters.setIntegerParam(MPSolverParameters.IntegerParam.INCREMENTALITY, MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
        } else {
            parameters.setIntegerParam(MPSolverParameters.IntegerParam.INCREMENTALITY, MPSolverParameters.IncrementalityValues.INCREMENTALITY_OFF.swigValue());
        }
    }

    private MPVariable variable(double cost) {
        MPVariable v = solver.makeNumVar(0.0, 0.0, "");
        solver.objective().setCoefficient(v, cost);
        return v;
    }

    private void tie(int arc, int tail, int head, int t, int inGroup) {
        flow[arc] = variable(0.0);
        balance[tail].setCoefficient(flow[arc], -1.0);
        balance[head].setCoefficient(flow[arc], shape.arrivingShare(t));
        if (inGroup >= 0) {
            group[inGroup].setCoefficient(flow[arc], 1.0);
        }
    }

    /** Writes the inputs of a block and the duties that a dispatch found for it. */
    public void write(Dispatch d) {
        constant = 0.0;
        for (int i = 0; i < step.length; i++) {
            set(step[i], d.stepMw[i], d.stepUsdPerMwh[i]);
        }
        for (int i = 0; i < bid.length; i++) {
            set(bid[i], d.bidMw[i], -d.bidUsdPerMwh[i]);
            constant += d.bidMw[i] * d.bidUsdPerMwh[i];
        }
        for (int t = 0; t < d.ties; t++) {
            set(flow[2 * t], d.forwardLimitMw[t], d.forwardUsdPerMwh[t] + d.forwardDutyUsdPerMwh[t]);
            set(flow[2 * t + 1], d.reverseLimitMw[t], d.reverseUsdPerMwh[t] + d.reverseDutyUsdPerMwh[t]);
        }
        for (int r = 0; r < d.regions; r++) {
            balance[r].setBounds(d.firmLoadMw[r], d.firmLoadMw[r]);
        }
        for (int g = 0; g < d.groups; g++) {
            group[g].setUb(d.groupLimitMw[g]);
        }
    }

    private void set(MPVariable variable, double most, double cost) {
        variable.setUb(most);
        solver.objective().setCoefficient(variable, cost);
    }

    /** Solves. @return least cost, USD an hour, bids given up at their price included */
    public double solve() {
        MPSolver.ResultStatus status = solver.solve(parameters);
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("GLOP says " + status);
        }
        return solver.objective().value() + constant;
    }

    /** Prices: multipliers of the balances. */
    public double price(int region) {
        return balance[region].dualValue();
    }

    @Override
    public void close() {
        solver.delete();
    }
}
