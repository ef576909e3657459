package org.computesiting.model;

/** The work of one phase in one month. It allocates nothing once warm, reads no clock, and draws only from {@link World#random}. */
public interface MonthlyPhase {
    void run(World world);
}
