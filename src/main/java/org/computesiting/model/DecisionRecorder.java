package org.computesiting.model;

/**
 * Writes decisions into the ledger: the best options with all their terms, and what would come first, second, … had a term been the same
 * everywhere – the order without it, found among all options by adding up their totals again.
 */
public final class DecisionRecorder {
    /** What a row of the options is. */
    public interface Options {
        SitingOption way(int option);

        /** Row of the region, or {@link DecisionLedger#NONE} abroad. */
        int region(int option);

        double monthsToPower(int option);
    }

    private static final int TERMS = CostTerm.COUNT;

    private final OptionRanking ranking;

    /** @param capacity most options of a decision */
    public DecisionRecorder(int capacity) {
        ranking = new OptionRanking(capacity, DecisionLedger.ALTERNATIVES);
    }

    /**
     * Writes an open decision whose first alternative is the option with the lowest total.
     *
     * @param loadKind ordinal of the kind of load, or {@link DecisionLedger#NONE}
     * @param terms terms of all options, row-major {@code option * CostTerm.COUNT + term}
     * @param open whether an option could be chosen
     */
    public void write(DecisionLedger ledger, int decision, int loadKind, Options options, double[] terms, boolean[] open, int count) {
        ranking.rank(terms, open, count);
        write(ledger, decision, loadKind, options, terms, open, count, ranking.at(0));
    }

    /** Writes an open decision whose first alternative is a given option. */
    public void write(DecisionLedger ledger, int decision, int loadKind, Options options, double[] terms, boolean[] open, int count, int first) {
        ranking.rank(terms, open, count);
        ledger.setAlternative(decision, 0, options.way(first), options.region(first), options.monthsToPower(first), terms, first * TERMS);
        int rank = 1;
        for (int i = 0; i < ranking.kept() && rank < DecisionLedger.ALTERNATIVES; i++) {
            int option = ranking.at(i);
            if (option != first) {
                ledger.setAlternative(decision, rank++, options.way(option), options.region(option), options.monthsToPower(option), terms, option * TERMS);
            }
        }
        ledger.setStanding(decision, loadKind, ranking.openCount(), ranking.place(first));
        for (int k = 0; k < TERMS; k++) {
            if (differs(terms, open, count, k)) {
                without(ledger, decision, CostTerm.of(k), options);
            }
        }
    }

    /** Whether a term is not the same for all options. */
    private static boolean differs(double[] terms, boolean[] open, int count, int term) {
        double seen = Double.NaN;
        for (int i = 0; i < count; i++) {
            double value = terms[i * TERMS + term];
            if (open[i] && !Double.isNaN(seen) && value != seen) {
                return true;
            }
            seen = open[i] ? value : seen;
        }
        return false;
    }

    private void without(DecisionLedger ledger, int decision, CostTerm term, Options options) {
        ranking.rankWithout(term, DecisionLedger.ALTERNATIVES);
        for (int rank = 0; rank < ranking.kept(); rank++) {
            int option = ranking.at(rank);
            ledger.setWithout(decision, term, rank, options.way(option), options.region(option), ranking.keyAt(rank));
        }
    }
}
