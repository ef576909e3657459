package org.computesiting.model.power;

import org.computesiting.data.Technology;

/**
 * Installed generation by region and technology, net MW, as it stands in the month: history (interpolated between the ends of its years, flat
 * after the last), plus what the model built, less what it retired. All columns are row-major {@code region * TECHNOLOGIES + technology ordinal}.
 */
public final class GenerationTable {
    public static final int TECHNOLOGIES = Technology.values().length;

    /** Net MW in service: history + built - retired, never below zero. */
    public final double[] capacityMw;
    /** Part of it that history brings. */
    public final double[] historyMw;
    /** Megawatts that utilities of the model brought into service since the start. */
    public final double[] builtMw;
    /** Megawatts that they took out of service since the start. */
    public final double[] retiredMw;
    /** Generation of the month, MWh (storage: what it gives less what it takes, so negative). */
    public final double[] generationMwh;

    public GenerationTable(int regions) {
        capacityMw = new double[regions * TECHNOLOGIES];
        historyMw = new double[regions * TECHNOLOGIES];
        builtMw = new double[regions * TECHNOLOGIES];
        retiredMw = new double[regions * TECHNOLOGIES];
        generationMwh = new double[regions * TECHNOLOGIES];
    }

    public static int row(int region, Technology technology) {
        return region * TECHNOLOGIES + technology.ordinal();
    }

    public double capacityMw(int region, Technology technology) {
        return capacityMw[row(region, technology)];
    }

    /** A plant enters service at once. */
    public void addBuilt(int region, Technology technology, double mw) {
        builtMw[row(region, technology)] += mw;
        total(row(region, technology));
    }

    /** A plant leaves service at once and for good. */
    public void addRetired(int region, Technology technology, double mw) {
        retiredMw[row(region, technology)] += mw;
        total(row(region, technology));
    }

    /** Takes over what history says of the month. */
    void setHistory(int row, double mw) {
        historyMw[row] = mw;
        total(row);
    }

    private void total(int row) {
        capacityMw[row] = Math.max(0.0, historyMw[row] + builtMw[row] - retiredMw[row]);
    }
}
