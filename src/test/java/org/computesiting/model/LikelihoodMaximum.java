package org.computesiting.model;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** The maximum of a likelihood without derivatives: a simplex from several starts, each begun again from the best point so far; and the density and the maps to bounded numbers that fits of regimes share. */
final class LikelihoodMaximum {
    private static final int ROUNDS = 3;
    private static final int MOST_EVALUATIONS = 60_000;

    private LikelihoodMaximum() { }

    /** Point without bounds and the value there. */
    static PointValuePair find(ToDoubleFunction<double[]> logLikelihood, double[][] starts) {
        PointValuePair best = null;
        for (double[] start : starts) {
            for (int round = 0; round < ROUNDS; round++) {
                double[] from = round == 0 ? start : best.getPoint();
                PointValuePair found = new SimplexOptimizer(new SimpleValueChecker(1e-13, 1e-13)).optimize(new MaxEval(MOST_EVALUATIONS),
                    new ObjectiveFunction(logLikelihood::applyAsDouble), GoalType.MAXIMIZE, new InitialGuess(from), new NelderMeadSimplex(start.length, 0.3));
                best = best == null || found.getValue() > best.getValue() ? found : best;
            }
        }
        return best;
    }

    /** A chance between zero and one from a number without bounds. */
    static double chance(double x) {
        return 1.0 / (1.0 + StrictMath.exp(-x));
    }

    /** The number of which {@link #chance} makes this chance. */
    static double logOdds(double chance) {
        return StrictMath.log(chance / (1.0 - chance));
    }

    /** Normal density. */
    static double density(double value, double mean, double sd) {
        double z = (value - mean) / sd;
        return StrictMath.exp(-0.5 * z * z) / (sd * StrictMath.sqrt(2.0 * Math.PI));
    }
}
