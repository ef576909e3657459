package org.computesiting.model;

import java.util.Arrays;

/** Options for a decision, written down by hand: option {@code i} is a site on the grid in region {@code i}, {@code 10 i} months from power. */
final class Weighed implements DecisionRecorder.Options {
    static final CostTerm FIRST = CostTerm.POWER;
    static final CostTerm SECOND = CostTerm.EQUIPMENT_TARIFF;
    static final CostTerm THIRD = CostTerm.DELAY;

    private double[] terms = {};
    private boolean[] open = {};

    /** An open option with three terms, all others 0. */
    Weighed add(double first, double second, double third) {
        int at = terms.length;
        terms = Arrays.copyOf(terms, at + CostTerm.COUNT);
        terms[at + FIRST.ordinal()] = first;
        terms[at + SECOND.ordinal()] = second;
        terms[at + THIRD.ordinal()] = third;
        open = Arrays.copyOf(open, open.length + 1);
        open[open.length - 1] = true;
        return this;
    }

    /** The option added last cannot be chosen. */
    Weighed closed() {
        open[open.length - 1] = false;
        return this;
    }

    double[] terms() {
        return terms;
    }

    boolean[] open() {
        return open;
    }

    int count() {
        return open.length;
    }

    @Override
    public SitingOption way(int option) {
        return SitingOption.GRID_GREENFIELD;
    }

    @Override
    public int region(int option) {
        return option;
    }

    @Override
    public double monthsToPower(int option) {
        return 10.0 * option;
    }
}
