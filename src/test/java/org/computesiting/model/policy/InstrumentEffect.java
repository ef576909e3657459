package org.computesiting.model.policy;

import org.computesiting.model.World;

/**
 * One place where an instrument acts.
 *
 * @param what     figure that it moves
 * @param region   where it is put in force
 * @param strength how strong, in its own unit
 * @param figure   reads the figure
 * @param without  the figure without the instrument, worked by hand
 * @param with     the figure with it, worked by hand
 * @param atZero   the figure with it at strength 0, worked by hand; {@code without} where that means nothing
 * @param within   how far from these the figure may be
 */
record InstrumentEffect(String what, String region, double strength, Figure figure, double without, double with, double atZero, double within) {

    /** A number of a region of a world. */
    interface Figure {
        double of(World world, int region);
    }
}
