package org.computesiting.model.power;

import java.util.Arrays;

/**
 * Each region's curve of what one more megawatt costs, in rising order: plant, then bids that are given up, then unserved load. Steps of equal
 * cost are one segment whose use is shared in proportion to their size, so that no order among equals can matter.
 *
 * <p>Items of a region are its supply steps, then its bids, then unserved load. Segment 0 of a curve is what lies below nothing; the last is unserved load and has no end.
 */
final class SupplyCurves {
    private static final double MICRO = 1e6;
    /** Items no larger than this, MW, are left out; costs no farther apart than this, USD/MWh, are equal. */
    private static final double LEAST_MW = 1e-6;
    private static final double SAME_USD = 1e-7;
    /** Values this near a break stand on it, MW. */
    static final double NEAR_MW = 1e-7;

    private final int steps;
    private final int bids;
    private final int items;
    /** Items that have a width, in rising order of cost; kept from solve to solve because costs change little. */
    private final int[] order;
    private final int[] present;
    /** Which items have a width, one bit each. */
    private final long[] presentBits;
    private final double[] itemWidth;
    private final double[] itemSlope;
    /** Segment of the item, where it has a width. */
    private final int[] segmentOfItem;

    SupplyCurves(int regions, int steps, int bids) {
        this.steps = steps;
        this.bids = bids;
        this.items = steps + bids + 1;
        if (items > Long.SIZE) {
            throw new IllegalArgumentException("a region can have " + (Long.SIZE - 1) + " steps and bids together, not " + (items - 1));
        }
        order = new int[regions * items];
        present = new int[regions];
        presentBits = new long[regions];
        itemWidth = new double[regions * items];
        itemSlope = new double[regions * items];
        segmentOfItem = new int[regions * items];
    }

    /** Breaks that a region's curve can have: its beginning and the ends of all segments but the last. */
    int mostBreaks() {
        return items;
    }

    /**
     * Writes the region's curve and demand. Where the region's variable stands outside the basis at a break, it is moved to the break that follows the same
     * item.
     */
    void write(Dispatch d, FlowProblem problem, FlowBasis basis, int region) {
        int base = region * items;
        boolean outside = basis.isOutside(region);
        int marker = outside ? itemThatEndsAt(region, basis.at[region]) : -1;
        long bits = 0;
        for (int s = 0; s < steps; s++) {
            itemWidth[base + s] = d.stepMw[region * steps + s];
            itemSlope[base + s] = d.stepUsdPerMwh[region * steps + s];
            bits |= itemWidth[base + s] > LEAST_MW ? 1L << s : 0L;
        }
        double demand = d.firmLoadMw[region];
        for (int k = 0; k < bids; k++) {
            double bid = d.bidMw[region * bids + k];
            itemWidth[base + steps + k] = bid;
            itemSlope[base + steps + k] = d.bidUsdPerMwh[region * bids + k];
            if (bid > LEAST_MW) {
                demand += bid;
                bits |= 1L << steps + k;
            }
        }
        itemSlope[base + items - 1] = d.unservedUsdPerMwh;
        problem.demand[region] = demand;
        if (bits != presentBits[region] || present[region] == 0) {
            presentBits[region] = bits;
            list(region, bits | 1L << items - 1);
        }
        sort(base, present[region]);
        int breaks = segments(problem, region, base);
        if (outside) {
            basis.at[region] = marker < 0 ? 0 : Math.min(breakAfter(problem, region, itemSlope[marker]), breaks - 1);
        }
    }

    private void list(int region, long bits) {
        int n = 0;
        for (int i = 0; i < items; i++) {
            if ((bits >> i & 1L) != 0) {
                order[region * items + n++] = i;
            }
        }
        present[region] = n;
    }

    /** An item of the segment that ends at a break; -1 for the curve's beginning. */
    private int itemThatEndsAt(int region, int atBreak) {
        int base = region * items;
        for (int i = 0; i < present[region] && atBreak > 0; i++) {
            int item = base + order[base + i];
            if (segmentOfItem[item] == atBreak) {
                return item;
            }
        }
        return -1;
    }

    /** Break that ends all segments which cost no more than some item. */
    private static int breakAfter(FlowProblem problem, int region, double cost) {
        int s = problem.firstBreak[region] + region;
        int k = 0;
        while (k < problem.breaks[region] && problem.slope[s + k + 1] <= cost + SAME_USD) {
            k++;
        }
        return k;
    }

    private int segments(FlowProblem problem, int region, int base) {
        int b = problem.firstBreak[region];
        int s = b + region;
        problem.breakAt[b] = 0.0;
        problem.slope[s] = -problem.penalty;
        int k = 0;
        double end = 0.0;
        double last = -problem.penalty;
        int n = 0;
        while (order[base + n] != items - 1) {
            int item = base + order[base + n++];
            double cost = itemSlope[item];
            if (cost - last > SAME_USD) {
                k++;
                problem.slope[s + k] = cost;
                last = cost;
            }
            end += itemWidth[item];
            problem.breakAt[b + k] = end;
            segmentOfItem[item] = k;
        }
        problem.slope[s + k + 1] = itemSlope[base + items - 1];
        // What costs more than unserved load never runs.
        for (; n < present[base / items]; n++) {
            segmentOfItem[base + order[base + n]] = k + (order[base + n] == items - 1 ? 1 : 2);
        }
        problem.breaks[region] = k + 1;
        return k + 1;
    }

    /** Insertion sort by cost: the order of the last solve is nearly right. Unserved load comes after all that costs as much. */
    private void sort(int base, int n) {
        for (int i = 1; i < n; i++) {
            int item = order[base + i];
            double cost = itemSlope[base + item];
            int j = i - 1;
            while (j >= 0 && (itemSlope[base + order[base + j]] > cost
                    || itemSlope[base + order[base + j]] == cost && order[base + j] == items - 1)) {
                order[base + j + 1] = order[base + j];
                j--;
            }
            order[base + j + 1] = item;
        }
    }

    /** Reads the region's output, service and unserved load from the solved problem. */
    void read(Dispatch d, FlowProblem problem, FlowBasis basis, int region) {
        int first = problem.firstBreak[region];
        int count = problem.breaks[region];
        double value = basis.value[region];
        int k = 0;
        while (k < count && problem.breakAt[first + k] <= value + NEAR_MW) {
            k++;
        }
        // Now the value lies in segment k, or on the break below it.
        double from = k == 0 ? 0.0 : problem.breakAt[first + k - 1];
        double within = Math.max(0.0, value - from);
        double share = k == 0 || k == count || within < NEAR_MW ? 0.0 : within / (problem.breakAt[first + k] - from);
        Arrays.fill(d.stepOutputMw, region * steps, (region + 1) * steps, 0.0);
        Arrays.fill(d.bidServedMw, region * bids, (region + 1) * bids, 0.0);
        int base = region * items;
        for (int n = 0; n < present[region]; n++) {
            int item = order[base + n];
            double used = used(segmentOfItem[base + item], k, share);
            if (item < steps) {
                d.stepOutputMw[region * steps + item] = itemWidth[base + item] * used;
            } else if (item < items - 1) {
                d.bidServedMw[region * bids + item - steps] = itemWidth[base + item] * (1.0 - used);
            }
        }
        d.unservedMw[region] = k == count && within >= NEAR_MW ? within : 0.0;
    }

    private static double used(int segment, int at, double share) {
        return segment < at ? 1.0 : segment > at ? 0.0 : share;
    }

    /** Rounded to a millionth of a dollar; never minus zero. */
    static double micro(double usdPerMwh) {
        return Math.rint(usdPerMwh * MICRO) / MICRO + 0.0;
    }
}
