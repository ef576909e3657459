package org.computesiting.model.ai;

/**
 * What compute costs in North America against the start, how long it takes to get, and how scarce it is. The index is a slow mean of what new projects cost, kind by
 * kind, over the mean of the run's first year, weighted by the kinds' shares of new load; noise is left out.
 */
public final class CostOfCompute {
    private static final int BASE_MONTHS = 12;
    private static final double LOWEST_SCARCITY = 0.8;
    private static final double HIGHEST_SCARCITY = 2.0;
    private static final double SCARCITY_MEMORY = 0.9;

    private final double memory;
    private final double elasticity;
    private final double scarcityExponent;
    private final double[] cost = new double[LoadKind.COUNT];
    private final double[] weight = new double[LoadKind.COUNT];
    private final double[] base = new double[LoadKind.COUNT];
    private double monthsSum;
    private double monthsWeight;
    private double scarcity = 1.0;

    /** @param memoryMonths months over which the mean forgets to 1/e */
    public CostOfCompute(double memoryMonths, double elasticity, double scarcityExponent) {
        memory = StrictMath.exp(-1.0 / memoryMonths);
        this.elasticity = elasticity;
        this.scarcityExponent = scarcityExponent;
    }

    /** Begins a month: old observations fade. */
    public void age(int month) {
        for (int k = 0; k < LoadKind.COUNT; k++) {
            if (base[k] == 0.0 && month >= BASE_MONTHS && weight[k] > 0.0) {
                base[k] = cost[k] / weight[k];
            }
            cost[k] *= memory;
            weight[k] *= memory;
        }
        monthsSum *= memory;
        monthsWeight *= memory;
    }

    /** Notes a placed project. */
    public void observe(LoadKind kind, double mw, double usdPerMwYear, double monthsToPower) {
        cost[kind.ordinal()] += mw * usdPerMwYear;
        weight[kind.ordinal()] += mw;
        monthsSum += mw * monthsToPower;
        monthsWeight += mw;
    }

    /** Months to power that projects of late expected when they were placed; {@code otherwise} before the first. */
    public double meanMonths(double otherwise) {
        return monthsWeight > 0.0 ? monthsSum / monthsWeight : otherwise;
    }

    /** Cost of compute over that of the first year; 1 until then. */
    public double index(LoadMix mix, double years) {
        double sum = 0.0;
        for (int k = 0; k < LoadKind.COUNT; k++) {
            double ratio = base[k] > 0.0 && weight[k] > 0.0 ? cost[k] / weight[k] / base[k] : 1.0;
            sum += ratio * mix.share(LoadKind.of(k), years);
        }
        return sum;
    }

    /** Factor on wanted load at a cost index: {@code index ^ elasticity}. */
    public double demandFactor(double index) {
        return StrictMath.pow(index, elasticity);
    }

    /** Takes wanted over available load into the price of compute, slowly. */
    public void updateScarcity(double wantedMw, double availableMw) {
        double now = availableMw > 0.0 ? StrictMath.pow(wantedMw / availableMw, scarcityExponent) : HIGHEST_SCARCITY;
        double bounded = Math.max(LOWEST_SCARCITY, Math.min(HIGHEST_SCARCITY, now));
        scarcity = SCARCITY_MEMORY * scarcity + (1.0 - SCARCITY_MEMORY) * bounded;
    }

    /** Price of compute over the reference, dimensionless. */
    public double scarcity() {
        return scarcity;
    }
}
