package org.computesiting.model.power;

/**
 * What miners bid for electricity: for every region and machine generation the megawatts that would run and the price up to which they
 * would, and what the power market served of them. Bids are written at the end of the miners' phase, service in the power market.
 */
public final class MiningBids {
    public final int regions;
    /** Number of bid classes; class k holds the machines of generation k. */
    public final int classes;
    /** Megawatts that would run, row-major {@code region * classes + k}. */
    public final double[] bidMw;
    /** Megawatts that run on plants off the grid, and so take no part in the market. */
    public final double[] islandMw;
    /** Highest wholesale price at which they would run, 2025 USD/MWh. */
    public final double[] bidUsdPerMwh;
    /**
     * Part of the hours of the region's highest day-part in which they keep off so as not to be caught by the market's peak, 0 to 1; when positive they
     * keep off in all scarcity hours too.
     */
    public final double[] peakHoursOffShare;
    /** Served energy of the month, MWh. */
    public final double[] servedMwh;
    /** Served over offered energy of the month, 0 to 1; 1 where nothing was offered. */
    public final double[] servedShare;

    /** Wholesale cost of the served energy, 2025 USD. */
    public final double[] servedCostUsd;
    /** Wholesale worth of what was offered and not served, 2025 USD. */
    public final double[] unservedValueUsd;

    public MiningBids(int regions, int classes) {
        this.regions = regions;
        this.classes = classes;
        bidMw = new double[regions * classes];
        islandMw = new double[regions * classes];
        bidUsdPerMwh = new double[regions * classes];
        peakHoursOffShare = new double[regions * classes];
        servedCostUsd = new double[regions * classes];
        unservedValueUsd = new double[regions * classes];
        servedMwh = new double[regions * classes];
        servedShare = new double[regions * classes];
    }
}
