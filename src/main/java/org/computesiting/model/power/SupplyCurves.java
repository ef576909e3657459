package org.computesiting.model.power;

/**
 * Each region's curve of what one more megawatt costs, in rising order: plant, then bids that are given up, then unserved load. Steps of equal
 * cost are one segment whose use is shared in proportion to their size, so that no order among equals can matter.
 *
 * <p>Items of a region are its supply steps, then its bids, then unserved load. Megawatts are counted in watts and USD/MWh in millionths, as
 * integers.
 */
final class SupplyCurves {
    static final double WATTS_PER_MW = 1e6;
    static final double MICRO = 1e6;
    /** Room beyond any demand: what a region could leave unserved, and what it could throw away, so that every start is feasible. */
    private static final long BEYOND = 1L << 45;
    /** Slope of energy thrown away: below every real cost, so that it is never done. */
    private static final long DISPOSAL = -1_000_000_000_000L;

    private final int regions;
    private final int steps;
    private final int bids;
    private final int items;
    /** Items in rising order of cost; kept from solve to solve because costs change little. */
    private final int[] order;
    private final long[] itemWidth;
    private final long[] itemSlope;
    private final int[] segmentOfItem;

    SupplyCurves(int regions, int steps, int bids) {
        this.regions = regions;
        this.steps = steps;
        this.bids = bids;
        this.items = steps + bids + 1;
        order = new int[regions * items];
        itemWidth = new long[regions * items];
        itemSlope = new long[regions * items];
        segmentOfItem = new int[regions * items];
        for (int i = 0; i < order.length; i++) {
            order[i] = i % items;
        }
    }

    /** Segments that all regions can need, with the one for disposal. */
    int maxSegments() {
        return regions * (items + 1);
    }

    /**
     * Writes the region's segments from {@code network.firstSegment[arc]} on and puts the arc where the region meets its own demand.
     *
     * @return number of the segment after the last written
     */
    int write(Dispatch d, NetworkSimplex network, int region) {
        int arc = network.ties + region;
        int base = region * items;
        long demand = watts(d.firmLoadMw[region]);
        for (int s = 0; s < steps; s++) {
            itemWidth[base + s] = watts(d.stepMw[region * steps + s]);
            itemSlope[base + s] = micro(d.stepUsdPerMwh[region * steps + s]);
        }
        for (int k = 0; k < bids; k++) {
            long bid = watts(d.bidMw[region * bids + k]);
            demand += bid;
            itemWidth[base + steps + k] = bid;
            itemSlope[base + steps + k] = micro(d.bidUsdPerMwh[region * bids + k]);
        }
        itemWidth[base + items - 1] = BEYOND;
        itemSlope[base + items - 1] = micro(d.unservedUsdPerMwh);
        sort(base);

        int k = network.firstSegment[arc];
        network.width[k] = BEYOND;
        network.slope[k] = DISPOSAL;
        for (int i = 0; i < items; i++) {
            int item = base + order[base + i];
            if (itemWidth[item] == 0) {
                segmentOfItem[item] = -1;
                continue;
            }
            if (network.slope[k] != itemSlope[item]) {
                k++;
                network.width[k] = 0;
                network.slope[k] = itemSlope[item];
            }
            network.width[k] += itemWidth[item];
            segmentOfItem[item] = k;
        }
        place(network, arc, BEYOND + demand);
        return k + 1;
    }

    private static void place(NetworkSimplex network, int arc, long flow) {
        int k = network.firstSegment[arc];
        long rest = flow;
        while (rest > network.width[k]) {
            rest -= network.width[k++];
        }
        network.segment[arc] = k;
        network.within[arc] = rest;
    }

    /** Insertion sort by cost: the order of the last solve is nearly right. */
    private void sort(int base) {
        for (int i = 1; i < items; i++) {
            int item = order[base + i];
            long cost = itemSlope[base + item];
            int j = i - 1;
            while (j >= 0 && itemSlope[base + order[base + j]] > cost) {
                order[base + j + 1] = order[base + j];
                j--;
            }
            order[base + j + 1] = item;
        }
    }

    /** Share of the item that is used, 0 to 1. */
    private double used(NetworkSimplex network, int region, int item) {
        int k = segmentOfItem[region * items + item];
        if (k < 0) {
            return 0.0;
        }
        int at = network.segment[network.ties + region];
        if (k < at) {
            return 1.0;
        }
        return k > at ? 0.0 : (double) network.within[network.ties + region] / network.width[k];
    }

    /** Reads the region's output, service and unserved load from the solved network. */
    void read(Dispatch d, NetworkSimplex network, int region) {
        for (int s = 0; s < steps; s++) {
            int i = region * steps + s;
            d.stepOutputMw[i] = d.stepMw[i] * used(network, region, s);
        }
        for (int k = 0; k < bids; k++) {
            int i = region * bids + k;
            d.bidServedMw[i] = d.bidMw[i] * (1.0 - used(network, region, steps + k));
        }
        d.unservedMw[region] = BEYOND / WATTS_PER_MW * used(network, region, items - 1);
    }

    /** Cost of one more megawatt of the region's own: the step in use if some of it is left, else the next. */
    static long marginal(NetworkSimplex network, int region) {
        int arc = network.ties + region;
        int k = network.segment[arc];
        return network.slope[network.within[arc] == network.width[k] ? k + 1 : k];
    }

    static long watts(double mw) {
        return Math.round(mw * WATTS_PER_MW);
    }

    static long micro(double usdPerMwh) {
        return Math.round(usdPerMwh * MICRO);
    }
}
