package org.computesiting.model;

/** Level payment that pays back a capital sum with interest. */
public final class Annuity {
    private Annuity() { }

    /**
     * Capital recovery factor {@code r / (1 - (1 + r)^-n)}: yearly payment per unit of capital.
     *
     * @param ratePerYear interest rate, share per year; 0 gives {@code 1 / years}
     * @param years life over which the capital is paid back, years, above 0
     */
    public static double perYear(double ratePerYear, double years) {
        return payment(1.0, ratePerYear, years);
    }

    /**
     * Payment of every period, in the unit of the capital.
     *
     * @param capital sum to pay back
     * @param ratePerPeriod interest rate, share per period; 0 gives {@code capital / periods}
     * @param periods number of periods over which the capital is paid back, above 0
     */
    public static double payment(double capital, double ratePerPeriod, double periods) {
        if (ratePerPeriod == 0.0) {
            return capital / periods;
        }
        return capital * ratePerPeriod / (1.0 - StrictMath.pow(1.0 + ratePerPeriod, -periods));
    }
}
