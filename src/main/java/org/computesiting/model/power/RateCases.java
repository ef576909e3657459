package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.model.random.StableId;

/**
 * When rates change. A region's utilities file once a year, in a month of their own, on the cost and the sales of the twelve months before;
 * the new rates hold from some months later on. Between cases rates stand, whatever happens to cost and sales.
 */
final class RateCases {
    private static final int CLASSES = CustomerClass.COUNT;
    private static final int NONE = -1;

    private final int lagMonths;
    private final int[] filingMonth;
    private final int[] effectiveMonth;
    private final double[] rateUsdPerMwh;
    private final double[] filedUsdPerMwh;

    /**
     * @param code stable names of the regions, from which the month of filing follows
     * @param lagMonths months from filing to new rates
     */
    RateCases(String[] code, int lagMonths) {
        this.lagMonths = lagMonths;
        filingMonth = new int[code.length];
        effectiveMonth = new int[code.length];
        Arrays.fill(effectiveMonth, NONE);
        for (int r = 0; r < code.length; r++) {
            filingMonth[r] = 1 + (int) Long.remainderUnsigned(StableId.of("rate case/" + code[r]), 12L);
        }
        rateUsdPerMwh = new double[code.length * CLASSES];
        filedUsdPerMwh = new double[code.length * CLASSES];
    }

    /** Month of the year in which the region's utilities file. */
    int filingMonth(int region) {
        return filingMonth[region];
    }

    /** Whether a case is filed this month: the month has come and none is under way. */
    boolean isFiled(int region, int monthOfYear) {
        return monthOfYear == filingMonth[region] && effectiveMonth[region] == NONE;
    }

    /** Row-major by region and class: where the rates of a case are written before {@link #file}. */
    double[] filedUsdPerMwh() {
        return filedUsdPerMwh;
    }

    /** Files what was written to {@link #filedUsdPerMwh}. */
    void file(int region, int now) {
        effectiveMonth[region] = now + lagMonths;
    }

    /** Puts what was written to {@link #filedUsdPerMwh} in force at once, when the books open. */
    void open(int region) {
        System.arraycopy(filedUsdPerMwh, region * CLASSES, rateUsdPerMwh, region * CLASSES, CLASSES);
    }

    /** Puts rates in force that were filed for this month. */
    void decide(int region, int now) {
        if (effectiveMonth[region] != NONE && effectiveMonth[region] <= now) {
            open(region);
            effectiveMonth[region] = NONE;
        }
    }

    /** Rate in force, without energy, fuel and capacity, 2025 USD/MWh. */
    double rateUsdPerMwh(int region, int customerClass) {
        return rateUsdPerMwh[region * CLASSES + customerClass];
    }
}
