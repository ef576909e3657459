package org.computesiting.model;

/** Lets tests of other packages move a world's clock without running its phases. */
public final class ClockAdvance {
    private ClockAdvance() { }

    public static void to(World world, int month) {
        world.clock.advanceTo(month);
    }
}
