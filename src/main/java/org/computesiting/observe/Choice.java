package org.computesiting.observe;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;

/**
 * A siting decision as it can be told, from a run in memory or from its tables.
 *
 * @param number row of the ledger
 * @param firm who decided
 * @param byMiner whether that is a miner
 * @param subject name of the site, or of the real project; empty for what went abroad
 * @param locality town or address of a real project; else empty
 * @param load kind of load, {@code training}, {@code inference} or {@code other}; empty for a mine
 * @param megawatts grid capacity
 * @param weighed options that could be chosen
 * @param standing place of the first alternative among them by total, from 1
 * @param bargain between what a rent was found; null where nothing was let or sold
 * @param appraisal how the model sees a real project; null for all others
 * @param alternatives the chosen one (of a real project: what was done in fact) and up to three of the best others
 * @param reorderings one for each term that differs between the options
 */
public record Choice(int number, YearMonth month, DecisionKind kind, String firm, boolean byMiner, String subject, String locality, String load, double megawatts,
                     int weighed, int standing, Bargain bargain, Appraisal appraisal, List<Alternative> alternatives, List<Reordering> reorderings) {

    /**
     * Between what a rent was found; 2025 USD per MW of IT capacity and year.
     *
     * @param forgone what the owner gives up, a miner the margin of mining on; NaN where it is not known
     * @param reservation below it the owner would not let
     * @param ceiling above it the firm would not take it
     */
    public record Bargain(double forgone, double reservation, double ceiling) { }

    /**
     * How the model sees a real project.
     *
     * @param probability chance that the model gives the real region, 0 to 1
     * @param forbidden rule that forbids it in the model, in words; empty where none does
     * @param wayKnown whether it is known how it gets its power; if not, the cheaper way is taken
     * @param announced whether the month is that of its announcement; if not, that in which work on it began
     */
    public record Appraisal(double probability, String forbidden, boolean wayKnown, boolean announced) { }

    public Choice {
        alternatives = List.copyOf(alternatives);
        reorderings = List.copyOf(reorderings);
    }

    public Alternative chosen() {
        return alternatives.get(0);
    }

    /** The best of the others. */
    public Optional<Alternative> nextBest() {
        return alternatives.size() > 1 ? Optional.of(alternatives.get(1)) : Optional.empty();
    }

    /** The places of the lowest totals as far as they are kept, lowest first: the chosen one first unless a real project chose another. */
    public List<Place> order() {
        List<Place> order = new ArrayList<>();
        for (int i = 1; i < alternatives.size(); i++) {
            order.add(alternatives.get(i).place());
        }
        boolean forbidden = appraisal != null && !appraisal.forbidden().isEmpty();
        if (!forbidden && standing <= order.size() + 1) {
            order.add(standing - 1, chosen().place());
        }
        return order;
    }

    public Optional<Reordering> without(CostTerm term) {
        return reorderings.stream().filter(r -> r.term() == term).findFirst();
    }

    /** Whether another place would have come first had the term been the same everywhere. */
    public boolean changes(Reordering reordering) {
        return !order().isEmpty() && !reordering.first().equals(order().get(0));
    }
}
