package org.computesiting.model.power;

/**
 * Dispatch with border charges. A charge per megawatt-hour is a cost like any other. A duty that is a share of the exporter's price makes cost
 * depend on price, so the outcome is an equilibrium: duty = share × exporter's price, price from the dispatch with that duty. It is found by
 * iteration from no duty, with full steps first and ever shorter ones later; prices are steps, so where the equilibrium sits on the edge of a
 * step no duty fits exactly, the iteration ends at its limit, and the case is counted. Without any duty there is one solve and nothing else.
 */
public final class BorderTariff {
    /** Largest change of a duty at which the iteration stops, USD/MWh. */
    static final double TOLERANCE_USD_PER_MWH = 0.01;
    static final int FULL_STEPS = 4;
    static final int MAX_ITERATIONS = 40;

    private final Dispatch dispatch;
    private final int[] from;
    private final int[] to;
    /** Inputs: what carrying costs before duties, USD/MWh, by tie. */
    public final double[] forwardBaseUsdPerMwh;
    public final double[] reverseBaseUsdPerMwh;
    /** Inputs: duty as a share of the exporter's price, by tie and direction. */
    public final double[] forwardShare;
    public final double[] reverseShare;
    private final double[] forwardDuty;
    private final double[] reverseDuty;

    private long solves;
    private long equilibria;
    private long notConverged;

    public BorderTariff(Dispatch dispatch, int[] from, int[] to) {
        this.dispatch = dispatch;
        this.from = from.clone();
        this.to = to.clone();
        forwardBaseUsdPerMwh = new double[dispatch.ties];
        reverseBaseUsdPerMwh = new double[dispatch.ties];
        forwardShare = new double[dispatch.ties];
        reverseShare = new double[dispatch.ties];
        forwardDuty = new double[dispatch.ties];
        reverseDuty = new double[dispatch.ties];
    }

    /** Solves the block with the duties in force. @return whether the duties fit the prices */
    public boolean solve() {
        boolean anyShare = false;
        for (int t = 0; t < dispatch.ties; t++) {
            dispatch.forwardUsdPerMwh[t] = forwardBaseUsdPerMwh[t];
            dispatch.reverseUsdPerMwh[t] = reverseBaseUsdPerMwh[t];
            forwardDuty[t] = 0.0;
            reverseDuty[t] = 0.0;
            anyShare |= forwardShare[t] > 0.0 || reverseShare[t] > 0.0;
        }
        dispatch.solve();
        solves++;
        if (!anyShare) {
            return true;
        }
        equilibria++;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double step = i < FULL_STEPS ? 1.0 : Math.max(0.05, 2.0 / (2 + i - FULL_STEPS));
            if (moveDuties(step) <= TOLERANCE_USD_PER_MWH) {
                return true;
            }
            dispatch.solveWithNewCharges();
            solves++;
        }
        notConverged++;
        return false;
    }

    /** Moves every duty towards its share of the present exporter's price. @return the largest distance before the move, USD/MWh */
    private double moveDuties(double step) {
        double largest = 0.0;
        for (int t = 0; t < dispatch.ties; t++) {
            double forward = forwardShare[t] * dispatch.priceUsdPerMwh[from[t]] - forwardDuty[t];
            double reverse = reverseShare[t] * dispatch.priceUsdPerMwh[to[t]] - reverseDuty[t];
            largest = Math.max(largest, Math.max(Math.abs(forward), Math.abs(reverse)));
            forwardDuty[t] += step * forward;
            reverseDuty[t] += step * reverse;
            dispatch.forwardUsdPerMwh[t] = forwardBaseUsdPerMwh[t] + forwardDuty[t];
            dispatch.reverseUsdPerMwh[t] = reverseBaseUsdPerMwh[t] + reverseDuty[t];
        }
        return largest;
    }

    /** Duty per megawatt-hour that the last solve used, for flow from the first to the second region. */
    public double forwardDutyUsdPerMwh(int tie) {
        return forwardDuty[tie];
    }

    public double reverseDutyUsdPerMwh(int tie) {
        return reverseDuty[tie];
    }

    /** Dispatches solved since construction. */
    public long solves() {
        return solves;
    }

    /** Blocks in which a duty by value was in force. */
    public long equilibria() {
        return equilibria;
    }

    /** Blocks among them in which no duty within the tolerance was found. */
    public long notConverged() {
        return notConverged;
    }
}
