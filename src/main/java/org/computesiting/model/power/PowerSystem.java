package org.computesiting.model.power;

import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;
import org.computesiting.model.mining.AsicGenerations;

/** The electricity side of the world. */
public final class PowerSystem {
    public final GenerationTable generation;
    public final UtilityTable utilities;
    public final MiningBids bids;
    public final PriceModel priceModel;

    public final Adequacy adequacy;
    public final GenerationPlan generationPlan;
    /** Deposit under large-load terms, 2025 USD/MW. */
    final double depositUsdPerMw;

    private final CapacityPath capacityPath;
    private final World world;

    public PowerSystem(World world) {
        this.world = world;
        generation = new GenerationTable(world.regions.count);
        capacityPath = new CapacityPath(world.data);
        capacityPath.write(generation, world.clock.year(0), world.clock.monthOfYear(0));
        utilities = UtilitySetup.table(world);
        adequacy = new Adequacy(world, generation);
        generationPlan = new GenerationPlan(world, adequacy);
        depositUsdPerMw = world.parameters.get("queue_deposit_usd_per_mw");
        bids = new MiningBids(world.regions.count, AsicGenerations.count(world));
        priceModel = new PriceModel(world);
    }

    /** Delivered fuel prices of the month; part of the drivers' phase. */
    public void updateFuel(World world) { }

    /** Fits each region's price adders to the published prices of the start year, once, before the first month. */
    public void openBooks(World world) { }

    public MonthlyPhase interconnectionPhase() {
        return new InterconnectionPhase(world, adequacy, utilities);
    }

    public MonthlyPhase marketPhase() {
        return w -> { };
    }

    public MonthlyPhase utilitiesPhase() {
        return new UtilitiesPhase(world, adequacy, utilities, generationPlan);
    }
}
