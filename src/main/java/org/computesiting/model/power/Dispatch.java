package org.computesiting.model.power;

/**
 * The power market of one block: least cost of generation, wheeling, border charges and unserved load, less the value of served bids, with trade
 * between regions within the limits of the ties (a transport model: energy is balanced in every region, no voltage law).
 *
 * <p>Write the inputs, call {@link #solve()}, read the outputs. Exact to a watt and a millionth of a dollar. The result depends on the inputs
 * only, never on what was solved before. Nothing is allocated after construction.
 */
public final class Dispatch {
    private static final long FULL = Long.MAX_VALUE / 4;

    public final int regions;
    public final int steps;
    public final int bids;
    public final int ties;

    /** Input: megawatts of each supply step, {@code region * steps + s}; the steps of a region may stand in any order. */
    public final double[] stepMw;
    /** Input: what a megawatt-hour of the step costs, USD, not below zero. */
    public final double[] stepUsdPerMwh;
    /** Input: load that is served whatever it costs, up to {@link #unservedUsdPerMwh}. */
    public final double[] firmLoadMw;
    /** Input: load that runs only below its price, {@code region * bids + k}. */
    public final double[] bidMw;
    public final double[] bidUsdPerMwh;
    /** Input: limits of each tie from its first to its second region and back, MW. */
    public final double[] forwardLimitMw;
    public final double[] reverseLimitMw;
    /** Input: what carrying a megawatt-hour across costs, border charges included, USD, not below zero. */
    public final double[] forwardUsdPerMwh;
    public final double[] reverseUsdPerMwh;
    /** Input: cost of load that is not served (value of lost load), above every other cost. */
    public double unservedUsdPerMwh = 5000.0;

    public final double[] stepOutputMw;
    public final double[] bidServedMw;
    public final double[] unservedMw;
    /** Output: flow of each tie, MW, positive from its first to its second region. */
    public final double[] flowMw;
    /** Output: cost of one more megawatt-hour in the region (right derivative), USD. */
    public final double[] priceUsdPerMwh;

    private final int[] from;
    private final int[] to;
    private final SupplyCurves curves;
    private final NetworkSimplex network;
    private final long[] label;
    /** Cheapest further megawatt across a tie, as the solved flow leaves it; beyond all costs when the tie is full. */
    private final long[] forwardStep;
    private final long[] reverseStep;

    /**
     * @param steps supply steps a region has at most
     * @param bids bids a region has at most
     * @param from first region of each tie
     * @param to second region of each tie
     */
    public Dispatch(int regions, int steps, int bids, int[] from, int[] to) {
        this.regions = regions;
        this.steps = steps;
        this.bids = bids;
        this.ties = from.length;
        this.from = from.clone();
        this.to = to.clone();
        stepMw = new double[regions * steps];
        stepUsdPerMwh = new double[regions * steps];
        firmLoadMw = new double[regions];
        bidMw = new double[regions * bids];
        bidUsdPerMwh = new double[regions * bids];
        forwardLimitMw = new double[ties];
        reverseLimitMw = new double[ties];
        forwardUsdPerMwh = new double[ties];
        reverseUsdPerMwh = new double[ties];
        stepOutputMw = new double[regions * steps];
        bidServedMw = new double[regions * bids];
        unservedMw = new double[regions];
        flowMw = new double[ties];
        priceUsdPerMwh = new double[regions];
        curves = new SupplyCurves(regions, steps, bids);
        network = new NetworkSimplex(regions, from, to, 2 * ties + curves.maxSegments());
        label = new long[regions];
        forwardStep = new long[ties];
        reverseStep = new long[ties];
    }

    /** Finds the least-cost outcome and its prices. */
    public void solve() {
        write();
        network.solve();
        read();
    }

    /** The same after nothing but {@link #forwardUsdPerMwh} and {@link #reverseUsdPerMwh} has changed since the last solve; quicker. */
    void solveWithNewCharges() {
        for (int t = 0; t < ties; t++) {
            int k = network.firstSegment[t];
            if (SupplyCurves.watts(reverseLimitMw[t]) > 0) {
                network.slope[k++] = -SupplyCurves.micro(reverseUsdPerMwh[t]);
            }
            if (SupplyCurves.watts(forwardLimitMw[t]) > 0) {
                network.slope[k] = SupplyCurves.micro(forwardUsdPerMwh[t]);
            }
        }
        network.resume();
        read();
    }

    private void read() {
        for (int t = 0; t < ties; t++) {
            flowMw[t] = tieFlow(t) / SupplyCurves.WATTS_PER_MW;
        }
        for (int r = 0; r < regions; r++) {
            curves.read(this, network, r);
        }
        price();
    }

    /** Cost of the solved block, USD an hour: generation, carrying, unserved load, and bids given up at their price. */
    public double costUsdPerHour() {
        double cost = 0.0;
        for (int i = 0; i < stepMw.length; i++) {
            cost += stepOutputMw[i] * stepUsdPerMwh[i];
        }
        for (int i = 0; i < bidMw.length; i++) {
            cost += (bidMw[i] - bidServedMw[i]) * bidUsdPerMwh[i];
        }
        for (int r = 0; r < regions; r++) {
            cost += unservedMw[r] * unservedUsdPerMwh;
        }
        for (int t = 0; t < ties; t++) {
            cost += flowMw[t] > 0.0 ? flowMw[t] * forwardUsdPerMwh[t] : -flowMw[t] * reverseUsdPerMwh[t];
        }
        return cost;
    }

    /** Simplex pivots since construction. */
    public long pivots() {
        return network.pivots();
    }

    private void write() {
        int k = 0;
        for (int t = 0; t < ties; t++) {
            network.firstSegment[t] = k;
            network.within[t] = 0;
            long back = SupplyCurves.watts(reverseLimitMw[t]);
            if (back > 0) {
                network.width[k] = back;
                network.slope[k++] = -SupplyCurves.micro(reverseUsdPerMwh[t]);
            }
            network.segment[t] = k;
            long forth = SupplyCurves.watts(forwardLimitMw[t]);
            if (forth > 0) {
                network.width[k] = forth;
                network.slope[k++] = SupplyCurves.micro(forwardUsdPerMwh[t]);
            }
        }
        for (int r = 0; r < regions; r++) {
            network.firstSegment[ties + r] = k;
            k = curves.write(this, network, r);
        }
        network.firstSegment[ties + regions] = k;
    }

    /** Flow of a solved tie in watts; its segments are the way back, then the way forth. */
    private long tieFlow(int t) {
        int first = network.firstSegment[t];
        int end = network.firstSegment[t + 1];
        if (first == end) {
            return 0;
        }
        boolean hasBack = SupplyCurves.watts(reverseLimitMw[t]) > 0;
        long flow = hasBack ? -network.width[first] : 0;
        for (int k = first; k < network.segment[t]; k++) {
            flow += network.width[k];
        }
        return flow + network.within[t];
    }

    /**
     * Prices as right derivatives: the cheapest way to bring one more unit to a region is a shortest path through what the flow leaves free, from a
     * region that has supply left (Bellman-Ford; there are no negative cycles, because the flow is optimal). Unlike the simplex's own multipliers
     * they do not depend on which of several optimal flows was found.
     */
    private void price() {
        for (int r = 0; r < regions; r++) {
            label[r] = SupplyCurves.marginal(network, r);
        }
        for (int t = 0; t < ties; t++) {
            int k = network.segment[t];
            int first = network.firstSegment[t];
            int end = network.firstSegment[t + 1];
            boolean used = k < end && network.within[t] > 0;
            boolean left = k < end && network.within[t] < network.width[k];
            int next = left ? k : k + 1;
            forwardStep[t] = next < end ? network.slope[next] : FULL;
            int last = used ? k : k - 1;
            reverseStep[t] = last >= first ? -network.slope[last] : FULL;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int t = 0; t < ties; t++) {
                int a = from[t];
                int b = to[t];
                long there = label[a] + forwardStep[t];
                if (there < label[b]) {
                    label[b] = there;
                    changed = true;
                }
                long here = label[b] + reverseStep[t];
                if (here < label[a]) {
                    label[a] = here;
                    changed = true;
                }
            }
        }
        for (int r = 0; r < regions; r++) {
            priceUsdPerMwh[r] = label[r] / SupplyCurves.MICRO;
        }
    }
}
