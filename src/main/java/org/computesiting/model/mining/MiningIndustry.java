package org.computesiting.model.mining;

import org.computesiting.data.Parameters;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;

/** The mining side of the world. */
public final class MiningIndustry {
    public final BitcoinNetwork network;
    public final AsicMarket machines;
    public final MinerTable miners;
    public final FleetTable fleet;

    final Chain chain;
    final MiningExpectations expectations;
    final MiningPower power;
    final AsicPricing pricing;
    final MachineChoice choice;
    private final FleetMoves moves;

    public MiningIndustry(World world) {
        Parameters p = world.parameters;
        network = new BitcoinNetwork();
        machines = AsicGenerations.market(world);
        machines.setPue(p.get("pue_mining_ratio"));
        miners = new MinerTable(0);
        fleet = new FleetTable(machines.generations, world.sites.count());
        chain = ChainStart.of(world);
        expectations = new MiningExpectations(world, chain, ChainStart.pastGrowthPerYear(world));
        power = new MiningPower(world);
        pricing = new AsicPricing(world);
        choice = new MachineChoice(world);
        moves = new FleetMoves(p.get("miner_move_cost_usd_per_machine"), p.get("asic_petahash_per_machine"));
    }

    /** Machines on sale and the frontier; part of the drivers' phase. */
    public void updateMarketDrivers(World world) {
        machines.open(world.clock.now(), pricing.overlapMonths());
        expectations.look(chain, world.drivers.bitcoinPriceUsd);
        pricing.update(machines, expectations.path);
        world.drivers.frontierJoulePerTerahash = machines.generations > 0 ? machines.joulePerTerahash[machines.frontier] : 0.0;
    }

    /** Revenue, power, other costs, debt and distress of miners; part of the accounts' phase. */
    public void settle(World world) { }

    public MonthlyPhase networkPhase() {
        return w -> { };
    }

    public MonthlyPhase minersPhase() {
        return w -> { };
    }

    /**
     * Empties a share of a mining site's racks, as when they are rebuilt for AI: the least efficient machines go first, to the owner's other sites
     * with room or to dealers at the used price. Call before the site's megawatts change.
     *
     * @param site row of an energised mining site
     * @param mwShare share of the site's mining megawatts to be emptied, 0 to 1
     * @return megawatts of machines taken out
     */
    public double removeMachines(World world, int site, double mwShare) {
        return moves.vacate(world, site, mwShare);
    }
}
