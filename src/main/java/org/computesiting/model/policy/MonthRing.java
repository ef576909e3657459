package org.computesiting.model.policy;

/** The last months of a monthly figure by region: what legislatures remember. */
final class MonthRing {
    private final int regions;
    private final int length;
    private final double[] values;
    private int months;

    /** @param length months remembered */
    MonthRing(int regions, int length) {
        this.regions = regions;
        this.length = length;
        this.values = new double[regions * length];
    }

    /** Remembers this month's figures and forgets the oldest. */
    void push(double[] byRegion) {
        System.arraycopy(byRegion, 0, values, months % length * regions, regions);
        months++;
    }

    /** Months remembered so far, at most the length. */
    int filled() {
        return Math.min(months, length);
    }

    /** The earliest figure remembered; 0 when there is none. */
    double oldest(int region) {
        return months == 0 ? 0.0 : values[(months <= length ? 0 : months % length) * regions + region];
    }

    /** The last figure remembered; 0 when there is none. */
    double latest(int region) {
        return months == 0 ? 0.0 : values[(months - 1) % length * regions + region];
    }

    /** Sum of what is remembered, in the order of its places, so that it is the same for the same content. */
    double sum(int region) {
        double sum = 0.0;
        for (int i = 0; i < filled(); i++) {
            sum += values[i * regions + region];
        }
        return sum;
    }

    /** Mean of what is remembered; 0 when there is nothing. */
    double mean(int region) {
        return months == 0 ? 0.0 : sum(region) / filled();
    }
}
