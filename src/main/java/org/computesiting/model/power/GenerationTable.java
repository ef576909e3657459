package org.computesiting.model.power;

import org.computesiting.data.Technology;

/** Installed generation by region and technology, net MW, as it stands in the month. */
public final class GenerationTable {
    public static final int TECHNOLOGIES = Technology.values().length;

    /** Net MW in service, row-major {@code region * TECHNOLOGIES + technology ordinal}. */
    public final double[] capacityMw;
    /** Generation of the month, MWh, same layout (negative for storage losses). */
    public final double[] generationMwh;

    public GenerationTable(int regions) {
        capacityMw = new double[regions * TECHNOLOGIES];
        generationMwh = new double[regions * TECHNOLOGIES];
    }

    public double capacityMw(int region, Technology technology) {
        return capacityMw[region * TECHNOLOGIES + technology.ordinal()];
    }
}
