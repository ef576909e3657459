package org.computesiting.model.mining;

import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;

/** The mining side of the world. */
public final class MiningIndustry {
    public final BitcoinNetwork network;
    public final AsicMarket machines;
    public final MinerTable miners;

    public MiningIndustry(World world) {
        network = new BitcoinNetwork();
        machines = new AsicMarket(AsicGenerations.count(world));
        miners = new MinerTable(0);
    }

    /** Machines on sale and the frontier; part of the drivers' phase. */
    public void updateMarketDrivers(World world) { }

    /** Revenue, power, other costs, debt and distress of miners; part of the accounts' phase. */
    public void settle(World world) { }

    public MonthlyPhase networkPhase() {
        return w -> { };
    }

    public MonthlyPhase minersPhase() {
        return w -> { };
    }
}
