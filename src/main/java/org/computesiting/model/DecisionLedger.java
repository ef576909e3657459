package org.computesiting.model;

import java.util.Arrays;

/**
 * The answer to "why here?": for every siting decision the chosen option and the three best rejected ones, each with all its terms.
 * An alternative's terms sum to its total; the alternative with the lowest total is the chosen one.
 */
public final class DecisionLedger {
    /** Alternatives kept a decision: the chosen one and the three best rejected. */
    public static final int ALTERNATIVES = 4;
    public static final int NONE = -1;

    private int count;
    private int[] month = new int[256];
    private int[] deciderKind = new int[256];
    private int[] decider = new int[256];
    private long[] subject = new long[256];
    private double[] megawatts = new double[256];
    private int[] option = filled(256 * ALTERNATIVES);
    private int[] region = filled(256 * ALTERNATIVES);
    private double[] monthsToPower = new double[256 * ALTERNATIVES];
    private double[] terms = new double[256 * ALTERNATIVES * CostTerm.COUNT];

    /** Decisions recorded. */
    public int count() {
        return count;
    }

    /**
     * Opens a decision; alternatives follow by {@link #setAlternative}.
     *
     * @param kind {@link OwnerKind} of the decider
     * @param row row of the decider
     * @param subjectId stable identity of the project or site
     * @return the decision's number
     */
    public int open(int atMonth, int kind, int row, long subjectId, double mw) {
        if (count == month.length) {
            grow();
        }
        int d = count++;
        month[d] = atMonth;
        deciderKind[d] = kind;
        decider[d] = row;
        subject[d] = subjectId;
        megawatts[d] = mw;
        return d;
    }

    /**
     * Writes an alternative.
     *
     * @param rank 0 = chosen, 1 to 3 = best rejected
     * @param regionRow region, or {@link #NONE} abroad
     * @param source terms in the order of {@link CostTerm}, read from {@code offset}
     */
    public void setAlternative(int decision, int rank, SitingOption how, int regionRow, double months, double[] source, int offset) {
        int a = decision * ALTERNATIVES + rank;
        option[a] = how.ordinal();
        region[a] = regionRow;
        monthsToPower[a] = months;
        System.arraycopy(source, offset, terms, a * CostTerm.COUNT, CostTerm.COUNT);
    }

    public int month(int decision) {
        return month[decision];
    }

    public int deciderKind(int decision) {
        return deciderKind[decision];
    }

    public int decider(int decision) {
        return decider[decision];
    }

    public long subject(int decision) {
        return subject[decision];
    }

    public double megawatts(int decision) {
        return megawatts[decision];
    }

    /** Ordinal of {@link SitingOption}, or {@link #NONE} when there was no such alternative. */
    public int option(int decision, int rank) {
        return option[decision * ALTERNATIVES + rank];
    }

    public int region(int decision, int rank) {
        return region[decision * ALTERNATIVES + rank];
    }

    public double monthsToPower(int decision, int rank) {
        return monthsToPower[decision * ALTERNATIVES + rank];
    }

    public double term(int decision, int rank, CostTerm term) {
        return terms[(decision * ALTERNATIVES + rank) * CostTerm.COUNT + term.ordinal()];
    }

    /** Sum of the alternative's terms in the order of {@link CostTerm}, 2025 USD per MW and year. */
    public double total(int decision, int rank) {
        double total = 0.0;
        int from = (decision * ALTERNATIVES + rank) * CostTerm.COUNT;
        for (int k = 0; k < CostTerm.COUNT; k++) {
            total += terms[from + k];
        }
        return total;
    }

    private static int[] filled(int n) {
        int[] a = new int[n];
        Arrays.fill(a, NONE);
        return a;
    }

    private void grow() {
        int n = month.length * 2;
        month = Arrays.copyOf(month, n);
        deciderKind = Arrays.copyOf(deciderKind, n);
        decider = Arrays.copyOf(decider, n);
        subject = Arrays.copyOf(subject, n);
        megawatts = Arrays.copyOf(megawatts, n);
        int used = option.length;
        option = Arrays.copyOf(option, n * ALTERNATIVES);
        region = Arrays.copyOf(region, n * ALTERNATIVES);
        Arrays.fill(option, used, option.length, NONE);
        Arrays.fill(region, used, region.length, NONE);
        monthsToPower = Arrays.copyOf(monthsToPower, n * ALTERNATIVES);
        terms = Arrays.copyOf(terms, n * ALTERNATIVES * CostTerm.COUNT);
    }
}
