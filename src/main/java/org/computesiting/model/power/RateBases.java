package org.computesiting.model.power;

/**
 * What utilities have invested and not yet written off, by region. A year's requirement is return plus depreciation; from month to month
 * {@code base ← base + additions + renewals − depreciation}. What stood at the start is renewed at a given part of its depreciation, additions are not.
 * Books are kept at the cost of the time, in dollars of the time, and returns are granted with the inflation in them that was expected; so inflation beyond that
 * wears down, in constant dollars, the base and what is written off of it (original-cost rate making, e.g. J. C. Bonbright et al., "Principles of
 * Public Utility Rates", 1988).
 */
final class RateBases {
    private final double returnSharePerYear;
    private final double renewalShare;
    private final double[] baseUsd;
    private final double[] depreciationUsdPerYear;
    private final double[] renewalUsdPerYear;

    /**
     * @param returnSharePerYear real return before tax that is allowed on the base
     * @param renewalShare part of the opening base's depreciation that is invested again each year
     */
    RateBases(int regions, double returnSharePerYear, double renewalShare) {
        this.returnSharePerYear = returnSharePerYear;
        this.renewalShare = renewalShare;
        baseUsd = new double[regions];
        depreciationUsdPerYear = new double[regions];
        renewalUsdPerYear = new double[regions];
    }

    /** Sets the base so that its first year costs what is given: {@code base = requirement / (return + 1 / remaining life)}. */
    void open(int region, double requirementUsdPerYear, double remainingLifeYears) {
        baseUsd[region] = requirementUsdPerYear / (returnSharePerYear + 1.0 / remainingLifeYears);
        depreciationUsdPerYear[region] = baseUsd[region] / remainingLifeYears;
        renewalUsdPerYear[region] = renewalShare * depreciationUsdPerYear[region];
    }

    /** An investment enters service. */
    void add(int region, double usd, double depreciationPerYearUsd) {
        baseUsd[region] += usd;
        depreciationUsdPerYear[region] += depreciationPerYearUsd;
    }

    /**
     * A month of depreciation and renewal passes.
     *
     * @param wornShare inflation of the month beyond the expected
     */
    void roll(int region, double wornShare) {
        baseUsd[region] *= 1.0 - wornShare;
        depreciationUsdPerYear[region] *= 1.0 - wornShare;
        double change = (renewalUsdPerYear[region] - depreciationUsdPerYear[region]) / 12.0;
        baseUsd[region] = Math.max(0.0, baseUsd[region] + change);
    }

    /** Invested and not yet written off, 2025 USD. */
    double baseUsd(int region) {
        return baseUsd[region];
    }

    /** Return and depreciation of a year, 2025 USD; no more is written off than is left. */
    double requirementUsdPerYear(int region) {
        return returnSharePerYear * baseUsd[region] + Math.min(depreciationUsdPerYear[region], baseUsd[region] + renewalUsdPerYear[region]);
    }
}
