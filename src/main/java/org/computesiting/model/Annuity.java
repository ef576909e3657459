package org.computesiting.model;

/** Yearly payment that pays back a capital sum with interest. */
public final class Annuity {
    private Annuity() { }

    /**
     * Capital recovery factor {@code r / (1 - (1 + r)^-n)}: yearly payment per unit of capital.
     *
     * @param ratePerYear interest rate, share per year; 0 gives {@code 1 / years}
     * @param years life over which the capital is paid back, years, above 0
     */
    public static double perYear(double ratePerYear, double years) {
        if (ratePerYear == 0.0) {
            return 1.0 / years;
        }
        return ratePerYear / (1.0 - StrictMath.pow(1.0 + ratePerYear, -years));
    }
}
