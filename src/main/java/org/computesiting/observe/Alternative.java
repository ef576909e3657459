package org.computesiting.observe;

import org.computesiting.model.CostTerm;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.SitingOption;

/**
 * One of the options that a decision weighed.
 *
 * @param way how the megawatts would be had
 * @param region ISO 3166-2; empty abroad
 * @param regionName its English name; empty abroad
 * @param monthsToPower months from the decision to first power
 * @param terms 2025 USD per MW of IT capacity and year (mines: per MW of grid capacity), in the order of {@link CostTerm}; income is negative
 */
public record Alternative(SitingOption way, String region, String regionName, double monthsToPower, double[] terms) {

    /** Keeps its own copy. */
    public Alternative {
        terms = terms.clone();
    }

    @Override
    public double[] terms() {
        return terms.clone();
    }

    public double term(CostTerm term) {
        return terms[term.ordinal()];
    }

    /** Sum of the terms in their order, in the unit of the terms. */
    public double total() {
        return OptionRanking.total(terms, 0);
    }

    public Place place() {
        return new Place(way, region, regionName);
    }
}
