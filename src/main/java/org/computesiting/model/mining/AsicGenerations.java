package org.computesiting.model.mining;

import org.computesiting.model.World;

/** How many machine generations a run knows: those of the tables and those to come within the horizon. */
public final class AsicGenerations {
    private AsicGenerations() { }

    public static int count(World world) {
        return world.data.asicGenerations().size();
    }
}
