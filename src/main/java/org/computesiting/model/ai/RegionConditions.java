package org.computesiting.model.ai;

/**
 * What a project would meet in each region this month: prices, waits, taxes, rules. Filled once a month from the world
 * ({@link ConditionsReader}), or by hand in a test; the siting cost reads nothing else.
 */
public final class RegionConditions {
    public final int regions;
    public final int[] country;
    public final double[] meanTempC;
    public final double[] gridPriceUsdPerMwh;
    /** Price set for new data centres of at least some megawatts in place of the grid's; NaN = none. */
    public final double[] administeredRateUsdPerMwh;
    public final double[] administeredFromMw;
    public final double[] gasPriceUsdPerMmbtu;
    /** Carbon intensity of the grid, tonnes CO2 per MWh. */
    public final double[] carbonTonnePerMwh;
    /** Capacity price a flexible load can earn; 0 where there is no market for it. */
    public final double[] capacityPriceUsdPerKwYear;
    public final double[] salesTaxShare;
    /** Share of the sales tax forgiven to data centres, 0 to 1. */
    public final double[] exemptShare;
    /** Months to power from the grid; and for loads above {@link #existingSubstationMw}. */
    public final double[] gridMonths;
    public final double[] gridMonthsLarge;
    /** Largest load that an existing substation carries, MW. */
    public double existingSubstationMw = Double.POSITIVE_INFINITY;
    /** Monthly probability that a restriction begins. */
    public final double[] restrictionHazard;
    /** Monthly probability that local opposition ends a project. */
    public final double[] blockHazard;
    public final double[] userGap;
    public final double[] hubGap;
    /** The gap to data centres of a place that lies anywhere in the region and not in its cluster, as mines do. */
    public final double[] remoteHubGap;
    /**
     * Logarithm of the number of places in the region over the mean of all regions, row-major {@code region * LoadKind.COUNT + kind}: accelerators look for land
     * and power more than for room on existing campuses.
     */
    public final double[] logPlaces;
    /** Largest project that a moratorium admits, MW of grid capacity; infinity without one. */
    public final double[] admissibleMw;
    /** Room left under a cap on large loads, MW, which own generation does not need; infinity without a cap. */
    public final double[] capLeftMw;
    /** Largest project that public power could serve, MW. */
    public final double[] publicPowerMw;
    public final boolean[] ownGenerationAllowed;
    /** Duty on servers, by country of the buyer. */
    public final double[] serverDuty = new double[2];
    /** Duty on a building's bill of materials, by country of the buyer, share of the building's cost. */
    public final double[] shellDuty = new double[2];
    /** How unsettled those duties have been: standard deviation of their changes per root of a year, by country of the buyer. */
    public final double[] serverDutyDeviation = new double[2];
    public final double[] shellDutyDeviation = new double[2];
    /** Months until turbines ordered today run. */
    public double ownMonths;
    /** What a MW IT would earn in a year beyond its avoidable costs, by {@link LoadKind}: what a year's wait loses. */
    public final double[] waitingValueUsdPerMwYear = new double[LoadKind.COUNT];

    /** Logarithm of a region's number of places for a kind of load, over the mean region's. */
    double logPlaces(int region, LoadKind kind) {
        return logPlaces[region * LoadKind.COUNT + kind.ordinal()];
    }

    public RegionConditions(int regions) {
        this.regions = regions;
        country = new int[regions];
        meanTempC = new double[regions];
        gridPriceUsdPerMwh = new double[regions];
        administeredRateUsdPerMwh = new double[regions];
        administeredFromMw = new double[regions];
        java.util.Arrays.fill(administeredRateUsdPerMwh, Double.NaN);
        gasPriceUsdPerMmbtu = new double[regions];
        carbonTonnePerMwh = new double[regions];
        capacityPriceUsdPerKwYear = new double[regions];
        salesTaxShare = new double[regions];
        exemptShare = new double[regions];
        gridMonths = new double[regions];
        gridMonthsLarge = new double[regions];
        restrictionHazard = new double[regions];
        blockHazard = new double[regions];
        userGap = new double[regions];
        hubGap = new double[regions];
        remoteHubGap = new double[regions];
        logPlaces = new double[regions * LoadKind.COUNT];
        admissibleMw = new double[regions];
        capLeftMw = new double[regions];
        publicPowerMw = new double[regions];
        ownGenerationAllowed = new boolean[regions];
        java.util.Arrays.fill(admissibleMw, Double.POSITIVE_INFINITY);
        java.util.Arrays.fill(capLeftMw, Double.POSITIVE_INFINITY);
    }
}
