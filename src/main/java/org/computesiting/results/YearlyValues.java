package org.computesiting.results;

import java.util.List;

/**
 * Yearly values of the runs of several arms: what a comparison is computed from. Cell {@code i} is one (measure, place, year);
 * {@code values[arm][replicate][cell]}.
 *
 * @param arms names of the arms, the baseline first
 * @param seeds the replicates' seeds, the same in every arm
 */
public record YearlyValues(List<String> arms, List<Long> seeds, List<Cell> cells, double[][][] values) {

    /** One thing compared. */
    public record Cell(String measure, String unit, String place, int year) { }

    public YearlyValues {
        arms = List.copyOf(arms);
        seeds = List.copyOf(seeds);
        cells = List.copyOf(cells);
        if (values.length != arms.size()) {
            throw new IllegalArgumentException(values.length + " arms of values for " + arms.size() + " names");
        }
    }

    /** Values of one cell over the replicates of an arm. */
    public double[] replicates(int arm, int cell) {
        double[] column = new double[seeds.size()];
        for (int r = 0; r < column.length; r++) {
            column[r] = values[arm][r][cell];
        }
        return column;
    }
}
