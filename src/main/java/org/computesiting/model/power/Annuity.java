package org.computesiting.model.power;

/** Level yearly payment on a sum borrowed today. */
final class Annuity {
    private Annuity() { }

    /** {@code r / (1 − (1 + r)^−n)}; {@code 1 / n} without interest. */
    static double factor(double ratePerYear, int years) {
        return ratePerYear == 0.0 ? 1.0 / years : ratePerYear / (1.0 - StrictMath.pow(1.0 + ratePerYear, -years));
    }
}
