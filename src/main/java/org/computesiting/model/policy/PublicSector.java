package org.computesiting.model.policy;

import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;

/** States, provinces and trade authorities: what is in force, and the phase in which it changes. */
public final class PublicSector {
    public final InstrumentTable instruments;
    public final TradeTable trade;

    public PublicSector(World world) {
        instruments = new InstrumentTable(world.regions.count);
        trade = new TradeTable();
    }

    /** Sets the tariffs in force this month; part of the drivers' phase. */
    public void updateTariffs(World world) { }

    /** Jobs, taxes collected and forgone; part of the accounts' phase. */
    public void settle(World world) { }

    public MonthlyPhase phase() {
        return w -> { };
    }
}
