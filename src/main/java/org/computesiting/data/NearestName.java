package org.computesiting.data;

import java.util.Optional;

/** The name that was probably meant by a misspelt one. */
public final class NearestName {

    /** Longer names are no misspelling of anything; only their beginning is compared. */
    private static final int LONGEST = 100;

    private NearestName() {
    }

    /**
     * The candidate with the fewest inserted, deleted or replaced characters, the first of equals; none if there are no
     * candidates.
     */
    public static Optional<String> of(String name, Iterable<String> candidates) {
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        String start = name.substring(0, Math.min(LONGEST, name.length()));
        for (String candidate : candidates) {
            int edits = edits(start, candidate);
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein distance. */
    static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
