package org.computesiting.model.mining;

import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;

/** The month's decisions of North American miners, in order. */
final class MinerPhase implements MonthlyPhase {
    private final MinerListings listings = new MinerListings();
    private final MinerEntry entry;
    private final FleetUpkeep upkeep;
    private final Covenants covenants;
    private final Insolvency insolvency;
    private final MachineOrders orders;
    private final MineSiting siting;

    MinerPhase(World world, int miners) {
        entry = new MinerEntry(world);
        upkeep = new FleetUpkeep(world);
        covenants = new Covenants(world);
        insolvency = new Insolvency(world);
        orders = new MachineOrders(world, miners);
        siting = new MineSiting(world);
    }

    @Override
    public void run(World world) {
        MiningIndustry mining = world.mining;
        mining.fleet.fit(world.sites.count());
        covenants.run(world);
        insolvency.run(world);
        listings.run(world);
        entry.run(world);
        upkeep.run(world);
        mining.relocation.run(world);
        world.recount();
        mining.treasury.appraise(world);
        orders.file(world);
        mining.pricing.clear(mining.machines);
        orders.receiveConfirmation(world);
        mining.othersInvest.ship(world, mining.restOfWorld);
        siting.run(world);
        world.recount();
    }
}
