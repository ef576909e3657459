package org.computesiting.model.power;

/**
 * How far a step of the simplex goes: variables move at constant rates and meet breaks, at each of which the cost falls less; the step ends at the break at which
 * it would begin to rise. Variables that pass a break are moved into their next segment.
 */
final class StepSearch {
    /** A slope this close to zero ends the step. */
    private static final double FLAT = 1e-10;

    private final FlowProblem problem;
    final int[] variable;
    final double[] rate;
    private final double[] start;
    private final double[] time;
    /** By how much the slope of each moving variable has risen on the way. */
    final double[] slopeChange;
    int count;
    private final double[] totalRate;
    private final int[] totals;
    private int totalCount;

    double theta;
    /** Breaks passed before the blocking one. */
    int passed;
    int blockingBreak;
    private double slope;
    private boolean longStep;

    StepSearch(FlowProblem problem, int most) {
        this.problem = problem;
        variable = new int[most];
        rate = new double[most];
        start = new double[most];
        time = new double[most];
        slopeChange = new double[most];
        totalRate = new double[problem.groups];
        totals = new int[problem.groups];
    }

    /** @param gain what a unit of the step gains at first; {@code longSteps} whether breaks may be passed */
    void begin(double gain, boolean longSteps) {
        slope = -gain;
        longStep = longSteps;
        count = 0;
        passed = 0;
    }

    void add(int j, double value, double speed, int[] at) {
        variable[count] = j;
        rate[count] = speed;
        start[count] = value;
        slopeChange[count] = 0.0;
        time[count] = next(count, at[j]);
        count++;
    }

    void beginTotals() {
        totalCount = 0;
    }

    void total(int g, double speed) {
        if (totalRate[g] == 0.0) {
            totals[totalCount++] = g;
        }
        totalRate[g] += speed;
        if (totalRate[g] == 0.0) {
            // Kept in the list with a rate that is noise at most; a second entry must not be made.
            totalRate[g] = Double.MIN_NORMAL;
        }
    }

    void addTotals(double[] value, int[] at) {
        for (int n = 0; n < totalCount; n++) {
            int g = totals[n];
            int j = problem.firstGroup + g;
            if (Math.abs(totalRate[g]) > 1e-9) {
                add(j, value[j], totalRate[g], at);
            }
            totalRate[g] = 0.0;
        }
    }

    /** Time at which the n-th moving variable meets its next break. */
    private double next(int n, int segment) {
        int j = variable[n];
        if (rate[n] > 0.0) {
            return segment < problem.breaks[j] ? Math.max(0.0, (problem.breakAt(j, segment) - start[n]) / rate[n]) : Double.MAX_VALUE;
        }
        return segment > 0 ? Math.max(0.0, (problem.breakAt(j, segment - 1) - start[n]) / rate[n]) : Double.MAX_VALUE;
    }

    /** @return variable that ends the step, at {@link #blockingBreak} after {@link #theta} */
    int run(int[] at) {
        while (true) {
            int best = -1;
            double soonest = Double.MAX_VALUE;
            for (int n = 0; n < count; n++) {
                if (time[n] < soonest || time[n] == soonest && best >= 0 && Math.abs(rate[n]) > Math.abs(rate[best])) {
                    soonest = time[n];
                    best = n;
                }
            }
            if (best < 0) {
                throw new IllegalStateException("dispatch has no least cost: a flow could rise for ever");
            }
            int j = variable[best];
            boolean rising = rate[best] > 0.0;
            int segment = at[j];
            double kink = rising ? problem.slope(j, segment + 1) - problem.slope(j, segment) : problem.slope(j, segment) - problem.slope(j, segment - 1);
            slope += Math.abs(rate[best]) * kink;
            if (slope >= -FLAT || !longStep) {
                theta = soonest;
                blockingBreak = rising ? segment : segment - 1;
                return j;
            }
            at[j] = rising ? segment + 1 : segment - 1;
            slopeChange[best] += rising ? kink : -kink;
            passed++;
            time[best] = next(best, at[j]);
        }
    }
}
