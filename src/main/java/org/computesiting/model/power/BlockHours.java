package org.computesiting.model.power;

/**
 * The five blocks of a month. Scarcity takes 2 % of the hours, a quarter of them from each day-part, so that the blocks of all regions have the
 * same hours; the energy that its higher level needs is taken from the day-part with the region's highest load, so that energy adds up.
 */
public final class BlockHours {
    public static final int BLOCKS = 5;
    public static final int DAY_PARTS = 4;
    public static final int SCARCITY = 4;
    static final double SCARCITY_SHARE = 0.02;
    private static final double PART_SHARE = (1.0 - SCARCITY_SHARE) / DAY_PARTS;

    private BlockHours() { }

    /** Share of the month's hours that fall into the block. */
    public static double share(int block) {
        return block == SCARCITY ? SCARCITY_SHARE : PART_SHARE;
    }

    /** The day-part with the highest level. */
    static int highestPart(double[] level, int at) {
        int best = 0;
        for (int b = 1; b < DAY_PARTS; b++) {
            if (level[at + b] > level[at + best]) {
                best = b;
            }
        }
        return best;
    }

    /**
     * Turns four means over whole day-parts and the level in scarcity into five block levels with the same energy.
     *
     * @param level five numbers from {@code at} on, changed in place
     * @param part day-part that contains the scarcity hours
     */
    static void carve(double[] level, int at, int part) {
        double energy = 0.0;
        double others = 0.0;
        for (int b = 0; b < DAY_PARTS; b++) {
            energy += level[at + b] / DAY_PARTS;
            others += b == part ? 0.0 : PART_SHARE * level[at + b];
        }
        level[at + part] = Math.max(0.0, (energy - SCARCITY_SHARE * level[at + SCARCITY] - others) / PART_SHARE);
    }
}
