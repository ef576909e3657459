package org.computesiting.data;

/**
 * How the load of a region differs between the blocks of a month.
 *
 * @param region region code
 * @param month 1 to 12
 * @param relativeToAnnualMean load over the mean load of the year, by {@link Block} in order
 * @param provenance where the row is from
 */
public record LoadShape(
        String region,
        int month,
        double[] relativeToAnnualMean,
        Provenance provenance) {

    /** Keeps its own copies. */
    public LoadShape {
        relativeToAnnualMean = relativeToAnnualMean.clone();
    }

    @Override
    public double[] relativeToAnnualMean() {
        return relativeToAnnualMean.clone();
    }

    /** Value in a block. */
    public double relativeToAnnualMean(Block block) {
        return relativeToAnnualMean[block.ordinal()];
    }
}
