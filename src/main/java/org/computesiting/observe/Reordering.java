package org.computesiting.observe;

import java.util.List;
import org.computesiting.model.CostTerm;

/**
 * What a decision's order would have been had one term been the same everywhere: that one decision, with all else as it was.
 *
 * @param term the term left out
 * @param order the first four places without it, or as many as there were
 * @param totals their totals without it, 2025 USD per MW and year
 */
public record Reordering(CostTerm term, List<Place> order, List<Double> totals) {
    public Reordering {
        order = List.copyOf(order);
        totals = List.copyOf(totals);
    }

    /** What would have come first. */
    public Place first() {
        return order.get(0);
    }
}
