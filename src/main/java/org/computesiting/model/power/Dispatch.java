package org.computesiting.model.power;

/**
 * The power market of one block: least cost of generation, wheeling, border charges and unserved load, less the value of served bids, with trade between regions
 * within the limits of ties and of groups of ties, and with losses on the way (a transport model: energy is balanced in every region, no voltage law).
 *
 * <p>Write the inputs, call {@link #solve()}, read the outputs. A solve begins from the basis of the last one, so that a block is quickest after the same block
 * of the month before; costs and prices do not depend on it, and where two plants in different regions cost the same to the millionth of a dollar, which of them
 * runs may. Nothing is allocated after construction.
 */
public final class Dispatch {
    public final int regions;
    public final int steps;
    public final int bids;
    public final int ties;
    public final int groups;

    /** Input: megawatts of each supply step, {@code region * steps + s}; the steps of a region may stand in any order. */
    public final double[] stepMw;
    /** Input: what a megawatt-hour of the step costs, USD, not below zero. */
    public final double[] stepUsdPerMwh;
    /** Input: load that is served whatever it costs, up to {@link #unservedUsdPerMwh}. */
    public final double[] firmLoadMw;
    /** Input: load that runs only below its price, {@code region * bids + k}. */
    public final double[] bidMw;
    public final double[] bidUsdPerMwh;
    /** Input: limits of each tie from its first to its second region and back, MW as sent. */
    public final double[] forwardLimitMw;
    public final double[] reverseLimitMw;
    /** Input: what sending a megawatt-hour across costs, charges per megawatt-hour included, USD, not below zero. */
    public final double[] forwardUsdPerMwh;
    public final double[] reverseUsdPerMwh;
    /** Input: duty as a share of the price where the flow begins. */
    public final double[] forwardDutyShare;
    public final double[] reverseDutyShare;
    /** Input: most that the ties of a group may send together in their group's direction, MW; a flow the other way makes no room. */
    public final double[] groupLimitMw;
    /** Input: cost of load that is not served (value of lost load), above every other cost. */
    public double unservedUsdPerMwh = 5000.0;

    public final double[] stepOutputMw;
    public final double[] bidServedMw;
    public final double[] unservedMw;
    /** Output: what each tie sends, MW, positive from its first to its second region; less arrives ({@link #arrivingShare}). */
    public final double[] flowMw;
    /** Output: cost of one more megawatt-hour in the region (right derivative), USD. */
    public final double[] priceUsdPerMwh;
    /** Output: what one more megawatt of a group's limit would save, USD an hour. */
    public final double[] groupPriceUsdPerMw;
    /** Output: duty by value, USD per megawatt-hour sent. */
    public final double[] forwardDutyUsdPerMwh;
    public final double[] reverseDutyUsdPerMwh;

    private final int[] from;
    private final int[] to;
    private final double[] lossShare;
    private final int[] forwardGroup;
    private final int[] reverseGroup;
    private final SupplyCurves curves;
    private final FlowProblem problem;
    private final FlowSimplex simplex;
    private final FlowBasis basis;
    private final ValueDuties duties;
    private final NextUnitPrices nextUnit;

    /**
     * @param steps supply steps a region has at most
     * @param bids bids a region has at most
     * @param from first region of each tie
     * @param to second region of each tie
     * @param lossShare part of what a tie sends that is lost, 0 to below 1
     * @param forwardGroup group that limits the flow from first to second region, or -1
     * @param reverseGroup the same for the way back
     * @param groups number of groups
     */
    public Dispatch(int regions, int steps, int bids, int[] from, int[] to, double[] lossShare, int[] forwardGroup, int[] reverseGroup, int groups) {
        this.regions = regions;
        this.steps = steps;
        this.bids = bids;
        this.ties = from.length;
        this.groups = groups;
        this.from = from.clone();
        this.to = to.clone();
        this.lossShare = lossShare.clone();
        this.forwardGroup = forwardGroup.clone();
        this.reverseGroup = reverseGroup.clone();
        stepMw = new double[regions * steps];
        stepUsdPerMwh = new double[regions * steps];
        firmLoadMw = new double[regions];
        bidMw = new double[regions * bids];
        bidUsdPerMwh = new double[regions * bids];
        forwardLimitMw = new double[ties];
        reverseLimitMw = new double[ties];
        forwardUsdPerMwh = new double[ties];
        reverseUsdPerMwh = new double[ties];
        forwardDutyShare = new double[ties];
        reverseDutyShare = new double[ties];
        groupLimitMw = new double[groups];
        stepOutputMw = new double[regions * steps];
        bidServedMw = new double[regions * bids];
        unservedMw = new double[regions];
        flowMw = new double[ties];
        priceUsdPerMwh = new double[regions];
        groupPriceUsdPerMw = new double[groups];
        forwardDutyUsdPerMwh = new double[ties];
        reverseDutyUsdPerMwh = new double[ties];
        curves = new SupplyCurves(regions, steps, bids);
        problem = problem();
        simplex = new FlowSimplex(problem);
        basis = simplex.basis;
        duties = new ValueDuties(problem, simplex);
        nextUnit = new NextUnitPrices(problem, simplex);
    }

    /** Every tie is two arcs, forward and back. */
    private FlowProblem problem() {
        int[] tail = new int[2 * ties];
        int[] head = new int[2 * ties];
        double[] loss = new double[2 * ties];
        int[] group = new int[2 * ties];
        for (int t = 0; t < ties; t++) {
            tail[2 * t] = from[t];
            head[2 * t] = to[t];
            tail[2 * t + 1] = to[t];
            head[2 * t + 1] = from[t];
            loss[2 * t] = lossShare[t];
            loss[2 * t + 1] = lossShare[t];
            group[2 * t] = forwardGroup[t];
            group[2 * t + 1] = reverseGroup[t];
        }
        return new FlowProblem(regions, tail, head, loss, group, groups, curves.mostBreaks());
    }

    /**
     * Finds the least-cost outcome, its prices, and duties by value that fit them.
     *
     * @return whether the duties fit the prices within 0.01 USD/MWh; true when there are none
     */
    public boolean solve() {
        write();
        boolean settled = duties.solve();
        read();
        return settled;
    }

    /** Forgets what was solved before: the next solve begins from every region on its own supply. */
    public void forget() {
        basis.forget();
    }

    /** Part of what a tie sends that arrives. */
    public double arrivingShare(int tie) {
        return 1.0 - lossShare[tie];
    }

    /** Takes over all inputs of a block of the same shape. */
    void copyInputs(Dispatch other) {
        System.arraycopy(other.stepMw, 0, stepMw, 0, stepMw.length);
        System.arraycopy(other.stepUsdPerMwh, 0, stepUsdPerMwh, 0, stepUsdPerMwh.length);
        System.arraycopy(other.firmLoadMw, 0, firmLoadMw, 0, regions);
        System.arraycopy(other.bidMw, 0, bidMw, 0, bidMw.length);
        System.arraycopy(other.bidUsdPerMwh, 0, bidUsdPerMwh, 0, bidUsdPerMwh.length);
        System.arraycopy(other.forwardLimitMw, 0, forwardLimitMw, 0, ties);
        System.arraycopy(other.reverseLimitMw, 0, reverseLimitMw, 0, ties);
        System.arraycopy(other.forwardUsdPerMwh, 0, forwardUsdPerMwh, 0, ties);
        System.arraycopy(other.reverseUsdPerMwh, 0, reverseUsdPerMwh, 0, ties);
        System.arraycopy(other.forwardDutyShare, 0, forwardDutyShare, 0, ties);
        System.arraycopy(other.reverseDutyShare, 0, reverseDutyShare, 0, ties);
        System.arraycopy(other.groupLimitMw, 0, groupLimitMw, 0, groups);
        unservedUsdPerMwh = other.unservedUsdPerMwh;
    }

    private void write() {
        problem.penalty = 1000.0 * Math.max(1000.0, unservedUsdPerMwh);
        for (int r = 0; r < regions; r++) {
            curves.write(this, problem, basis, r);
        }
        for (int t = 0; t < ties; t++) {
            duties.limitMw[2 * t] = forwardLimitMw[t];
            duties.limitMw[2 * t + 1] = reverseLimitMw[t];
            duties.chargeUsdPerMwh[2 * t] = forwardUsdPerMwh[t];
            duties.chargeUsdPerMwh[2 * t + 1] = reverseUsdPerMwh[t];
            duties.share[2 * t] = forwardDutyShare[t];
            duties.share[2 * t + 1] = reverseDutyShare[t];
        }
        for (int g = 0; g < groups; g++) {
            problem.group(g, groupLimitMw[g]);
        }
    }

    private void read() {
        for (int t = 0; t < ties; t++) {
            flowMw[t] = flow(2 * t) - flow(2 * t + 1);
            forwardDutyUsdPerMwh[t] = duties.dutyUsdPerMwh[2 * t];
            reverseDutyUsdPerMwh[t] = duties.dutyUsdPerMwh[2 * t + 1];
        }
        for (int r = 0; r < regions; r++) {
            curves.read(this, problem, basis, r);
        }
        for (int g = 0; g < groups; g++) {
            groupPriceUsdPerMw[g] = Math.max(0.0, basis.groupPrice[g]);
        }
        nextUnit.write(priceUsdPerMwh);
    }

    private double flow(int arc) {
        double flow = basis.value[problem.firstArc + arc];
        double limit = duties.limitMw[arc];
        return flow < SupplyCurves.NEAR_MW ? 0.0 : flow > limit - SupplyCurves.NEAR_MW ? limit : flow;
    }

    /** Cost of the solved block, USD an hour: generation, carrying with duties, unserved load, and bids given up at their price. */
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
            cost += flowMw[t] > 0.0 ? flowMw[t] * (forwardUsdPerMwh[t] + forwardDutyUsdPerMwh[t])
                : -flowMw[t] * (reverseUsdPerMwh[t] + reverseDutyUsdPerMwh[t]);
        }
        return cost;
    }

    /** Simplex pivots since construction. */
    public long pivots() {
        return simplex.pivots();
    }

    /** Blocks in which a duty by value was in force since construction. */
    public long dutyBlocks() {
        return duties.equilibria();
    }

    /** Blocks among them in which duties were iterated because the direct way did not end. */
    public long dutyBlocksIterated() {
        return duties.iterated();
    }

    /** Blocks among these in which no duty within the tolerance was found. */
    public long dutyBlocksNotSettled() {
        return duties.notSettled();
    }
}
