package org.computesiting.results;

import java.util.Map;
import java.util.TreeMap;

/**
 * One option of a decision with its terms.
 *
 * @param rank 0 for the chosen one
 * @param way how the megawatts would be had
 * @param region ISO 3166-2; empty abroad
 * @param monthsToPower months to first power
 * @param terms 2025 USD per MW and year by term; what is 0 is left out
 */
public record OptionRow(int rank, String way, String region, double monthsToPower, Map<String, Double> terms) {
    public OptionRow {
        terms = new TreeMap<>(terms);
    }
}
