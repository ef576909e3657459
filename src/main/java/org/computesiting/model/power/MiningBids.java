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
    /** Highest wholesale price at which they would run, 2025 USD/MWh. */
    public final double[] bidUsdPerMwh;
    /** Served energy of the month, MWh. */
    public final double[] servedMwh;
    /** Served over offered energy of the month, 0 to 1; 1 where nothing was offered. */
    public final double[] servedShare;

    public MiningBids(int regions, int classes) {
        this.regions = regions;
        this.classes = classes;
        bidMw = new double[regions * classes];
        bidUsdPerMwh = new double[regions * classes];
        servedMwh = new double[regions * classes];
        servedShare = new double[regions * classes];
    }
}
