package org.computesiting.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a comparison found, in sentences that say how sure they are. */
public final class Finding {
    /** What an interval does not cover; to be read with every finding. */
    public static final String CAVEAT = "Intervals cover luck from run to run (prices, votes, failures), not doubts about the model or its data;"
        + " one in twenty misses by luck alone.";
    private static final String CONTINENT = "NA";

    private Finding() { }

    /**
     * Sentences on AI capacity and on the share of the hashrate, the continent first; a country is named where its change is clear.
     *
     * @param year the year they are about
     * @return empty when neither measure was recorded for the continent
     */
    public static List<String> sentences(Comparison comparison, int year) {
        List<String> sentences = new ArrayList<>();
        find(comparison, "ai_mw", CONTINENT, year).ifPresent(d -> sentences.add(capacity(comparison, d, "North America", year)));
        for (String country : List.of("US", "CA")) {
            find(comparison, "ai_mw", country, year).filter(PairedDifference::isClear)
                .ifPresent(d -> sentences.add(capacity(comparison, d, country.equals("US") ? "the United States" : "Canada", year)));
        }
        find(comparison, "hashrate_share", CONTINENT, year).ifPresent(d ->
            sentences.add(sentence(comparison, d, "North America's share of the bitcoin hashrate", year, 100, "percentage points")));
        return List.copyOf(sentences);
    }

    private static Optional<PairedDifference> find(Comparison comparison, String measure, String place, int year) {
        return comparison.find(measure, place, year);
    }

    private static String capacity(Comparison comparison, PairedDifference d, String place, int year) {
        return sentence(comparison, d, "AI capacity in " + place, year, 1, "MW");
    }

    /**
     * One difference as a sentence.
     *
     * @param what the thing that differs, as in "AI capacity in Canada"
     * @param factor from the unit of the results to the one named
     */
    static String sentence(Comparison comparison, PairedDifference d, String what, int year, double factor, String unit) {
        String policy = comparison.policy();
        String baseline = comparison.baseline();
        double size = factor * d.meanDifference();
        String amount = number(Math.abs(size)) + " " + unit;
        String direction = size > 0 ? "higher" : "lower";
        if (d.pairs() == 1) {
            return size == 0
                ? what + " in " + year + " is the same with " + policy + " as with " + baseline + " in the one pair that was run."
                : what + " in " + year + " is " + amount + " " + direction + " with " + policy + " than with " + baseline
                    + " in the one pair that was run; one pair cannot tell the policy from luck.";
        }
        if (d.meanDifference() == 0 && d.low95() == 0 && d.high95() == 0) {
            return policy + " changes nothing in " + what + " in " + year + " against " + baseline + ": all " + d.pairs() + " pairs are equal.";
        }
        String few = d.hasFewPairs() ? "only " : "";
        if (d.isClear()) {
            double least = factor * (size > 0 ? d.low95() : -d.high95());
            double most = factor * (size > 0 ? d.high95() : -d.low95());
            return policy + " would " + (size > 0 ? "raise " : "lower ") + what + " by " + amount + " (95 % interval " + number(least) + " to " + number(most) + ") in " + year
                + ", compared with " + baseline + (d.hasFewPairs() ? "; clear of zero, but from only " : "; clear from ") + d.pairs() + " pairs.";
        }
        return "It is not clear whether " + policy + " raises or lowers " + what + " in " + year + ", compared with " + baseline + ": " + amount + " " + direction
            + " on average of " + few + d.pairs() + " pairs, with a 95 % interval from " + number(factor * d.low95()) + " to " + signed(factor * d.high95()) + ".";
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    /** Whole numbers from a hundred up, one decimal below, two below ten. */
    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value).replace('-', '\u2212');
    }
}
