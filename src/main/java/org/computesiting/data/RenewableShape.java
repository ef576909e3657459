package org.computesiting.data;

/**
 * Output of wind or solar plant by block of a month, over capacity.
 *
 * @param region region code
 * @param technology WIND or SOLAR
 * @param month 1 to 12
 * @param capacityFactor output over capacity, by {@link Block} in order
 * @param provenance where the row is from
 */
public record RenewableShape(
        String region,
        Technology technology,
        int month,
        double[] capacityFactor,
        Provenance provenance) {

    /** Keeps its own copies. */
    public RenewableShape {
        capacityFactor = capacityFactor.clone();
    }

    @Override
    public double[] capacityFactor() {
        return capacityFactor.clone();
    }

    /** Value in a block. */
    public double capacityFactor(Block block) {
        return capacityFactor[block.ordinal()];
    }
}
