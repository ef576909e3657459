package org.computesiting.model;

import java.util.Arrays;

/**
 * Options of one decision by their totals, lowest first, the earlier option first where totals are equal; and again as if one term were the same
 * everywhere, which is what leaving it out of every total comes to. One object serves many decisions in turn and allocates nothing.
 */
public final class OptionRanking {
    public static final int NONE = -1;
    private static final int TERMS = CostTerm.COUNT;

    private final double[] total;
    private final double[] key;
    private final boolean[] taken;
    private final int[] best;
    private double[] terms;
    private boolean[] open;
    private int options;
    private int kept;

    /**
     * @param capacity most options of a decision
     * @param keep how many of the best are wanted
     */
    public OptionRanking(int capacity, int keep) {
        total = new double[capacity];
        key = new double[capacity];
        taken = new boolean[capacity];
        best = new int[keep];
    }

    /**
     * Ranks options.
     *
     * @param optionTerms terms of all options, row-major {@code option * CostTerm.COUNT + term}; read again by {@link #rankWithout}
     * @param isOpen whether an option may be chosen
     * @param count number of options
     */
    public void rank(double[] optionTerms, boolean[] isOpen, int count) {
        terms = optionTerms;
        open = isOpen;
        options = count;
        for (int i = 0; i < count; i++) {
            total[i] = total(optionTerms, i * TERMS);
            key[i] = total[i];
        }
        select(best.length);
    }

    /** Ranks the same options by the sum of all their terms but one; only the first few are found. */
    public void rankWithout(CostTerm term, int first) {
        for (int i = 0; i < options; i++) {
            key[i] = totalWithout(terms, i * TERMS, term);
        }
        select(first);
    }

    private void select(int most) {
        for (int i = 0; i < options; i++) {
            taken[i] = !open[i];
        }
        kept = 0;
        Arrays.fill(best, NONE);
        while (kept < most) {
            int lowest = NONE;
            for (int i = 0; i < options; i++) {
                if (!taken[i] && (lowest == NONE || key[i] < key[lowest])) {
                    lowest = i;
                }
            }
            if (lowest == NONE) {
                return;
            }
            taken[lowest] = true;
            best[kept++] = lowest;
        }
    }

    /** Options found, at most as many as were wanted. */
    public int kept() {
        return kept;
    }

    /** Option of a rank from 0, or {@link #NONE}. */
    public int at(int rank) {
        return best[rank];
    }

    /** What the option was ranked by: its total, or its total less the term left out. */
    public double keyAt(int rank) {
        return key[best[rank]];
    }

    /** Place of an option among those that may be chosen, by total, from 1; the earlier option first where totals are equal. */
    public int place(int option) {
        int place = 1;
        for (int i = 0; i < options; i++) {
            place += open[i] && (total[i] < total[option] || total[i] == total[option] && i < option) ? 1 : 0;
        }
        return place;
    }

    /** Options that may be chosen. */
    public int openCount() {
        int n = 0;
        for (int i = 0; i < options; i++) {
            n += open[i] ? 1 : 0;
        }
        return n;
    }

    /** Sum of an option's terms in the order of {@link CostTerm}. */
    public static double total(double[] terms, int from) {
        double total = 0.0;
        for (int k = 0; k < TERMS; k++) {
            total += terms[from + k];
        }
        return total;
    }

    /** Sum of an option's terms but one, in the order of {@link CostTerm}: added up anew, so that options alike in the others stay exactly alike. */
    static double totalWithout(double[] terms, int from, CostTerm left) {
        double total = 0.0;
        for (int k = 0; k < TERMS; k++) {
            total += k == left.ordinal() ? 0.0 : terms[from + k];
        }
        return total;
    }
}
