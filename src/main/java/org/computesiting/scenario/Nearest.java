package org.computesiting.scenario;

import java.util.Collection;
import java.util.Locale;

/** Finds the name that was probably meant. */
final class Nearest {

    private Nearest() {
    }

    /**
     * The candidate nearest to what was written, the first of equally near ones; null if none is near enough to be worth
     * proposing. An abbreviation, or a region code without its country, counts as near.
     */
    static String of(String written, Collection<String> candidates) {
        String given = written.strip().toLowerCase(Locale.ROOT);
        if (given.isEmpty() || given.length() > 100) {
            return null;
        }
        String nearest = null;
        int fewest = (given.length() <= 3 ? 1 : Math.max(2, given.length() / 3)) + 1;
        for (String candidate : candidates) {
            int edits = distance(given, candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static int distance(String given, String candidate) {
        int edits = edits(given, candidate);
        if (given.length() >= 2 && candidate.endsWith("-" + given)) {
            edits = Math.min(edits, 1);
        }
        if (given.length() >= 3 && given.length() < candidate.length()) {
            edits = Math.min(edits, 1 + edits(given, candidate.substring(0, given.length())));
        }
        return edits;
    }

    /**
     * Damerau-Levenshtein distance in its restricted form (optimal string alignment): inserted, deleted, replaced and
     * swapped neighbouring characters, none edited twice.
     */
    static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
