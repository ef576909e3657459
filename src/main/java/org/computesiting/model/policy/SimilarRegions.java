package org.computesiting.model.policy;

/**
 * The regions that a legislature looks at because they are like its own: of the same country, nearest in size of the power system (logarithm of peak load), in who
 * governs and in professionalism, each over its standard deviation among all regions. Ties go to the region earlier in the table.
 *
 * <p>Source: states copy those that are alike in politics, people and means (Volden 2006, States as policy laboratories); which features stand for that is
 * this model's judgement.
 */
final class SimilarRegions {
    /** As many as a region has neighbours on the map in the middle. */
    private static final int LOOKED_AT = 4;
    private static final int FEATURES = 3;

    private SimilarRegions() { }

    /** Rows of the similar regions of each region, nearest first; none where a country has no other. */
    static int[][] of(double[] peakMw, LegislatureTable table, int[] country) {
        int n = country.length;
        double[][] feature = new double[FEATURES][n];
        for (int r = 0; r < n; r++) {
            feature[0][r] = StrictMath.log(Math.max(1.0, peakMw[r]));
            feature[1][r] = table.right[r];
            feature[2][r] = table.professionalism[r];
        }
        for (double[] column : feature) {
            standardise(column);
        }
        int[][] similar = new int[n][];
        for (int r = 0; r < n; r++) {
            similar[r] = nearest(feature, country, r);
        }
        return similar;
    }

    private static void standardise(double[] column) {
        double mean = 0.0;
        double square = 0.0;
        for (double x : column) {
            mean += x / column.length;
        }
        for (double x : column) {
            square += (x - mean) * (x - mean) / column.length;
        }
        for (int r = 0; r < column.length; r++) {
            column[r] = square > 0.0 ? (column[r] - mean) / StrictMath.sqrt(square) : 0.0;
        }
    }

    private static int[] nearest(double[][] feature, int[] country, int r) {
        int others = 0;
        for (int q = 0; q < country.length; q++) {
            others += q != r && country[q] == country[r] ? 1 : 0;
        }
        int[] found = new int[Math.min(LOOKED_AT, others)];
        boolean[] taken = new boolean[country.length];
        for (int i = 0; i < found.length; i++) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int q = 0; q < country.length; q++) {
                double distance = distance(feature, r, q);
                if (q != r && country[q] == country[r] && !taken[q] && distance < least) {
                    least = distance;
                    best = q;
                }
            }
            taken[best] = true;
            found[i] = best;
        }
        return found;
    }

    private static double distance(double[][] feature, int r, int q) {
        double sum = 0.0;
        for (double[] column : feature) {
            sum += (column[r] - column[q]) * (column[r] - column[q]);
        }
        return sum;
    }
}
