package org.computesiting.model.power;

import org.computesiting.data.MarketStructure;
import org.computesiting.data.TechnologyCost;
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
    public final LargeLoadTerms terms;
    public final LargeLoadBilling billing;

    public final TieTable ties;

    private final CapacityPath capacityPath;
    private final FuelPrices fuelPrices;
    private final PowerMarket market;
    private final PowerMarketPhase marketPhase;
    private final World world;

    public PowerSystem(World world) {
        this.world = world;
        generation = new GenerationTable(world.regions.count);
        capacityPath = new CapacityPath(world.data);
        capacityPath.write(generation, world.clock.year(0), world.clock.monthOfYear(0));
        utilities = UtilitySetup.table(world);
        adequacy = new Adequacy(world, generation);
        generationPlan = new GenerationPlan(world, adequacy);
        terms = new LargeLoadTerms(world, utilities);
        bids = new MiningBids(world.regions.count, AsicGenerations.count(world));
        priceModel = new PriceModel(world);
        billing = new LargeLoadBilling(terms, priceModel);
        ties = new TieTable(world);
        fuelPrices = new FuelPrices(world);
        market = new PowerMarket(world, generation, ties, bids);
        marketPhase = new PowerMarketPhase(world, market, ties, bids, priceModel);
    }

    /** Delivered fuel prices of the month, and the capacity that history brings by then; part of the drivers' phase. */
    public void updateFuel(World world) {
        int now = world.clock.now();
        capacityPath.write(generation, world.clock.year(now), world.clock.monthOfYear(now));
        fuelPrices.write(world.drivers, world.policy.trade, world.regions.gasPriceUsdPerMmbtu);
    }

    /** Opens each region's utility books so that the start year's prices are the published ones, once, before the first month. */
    public void openBooks(World world) {
        marketPhase.openBooks(world, generation, capacityPath, fuelPrices, adequacy);
        adequacy.open(world, generation);
        double costOfNewEntry = world.parameters.get("cost_of_new_entry_usd_per_kw_year");
        for (int r = 0; r < world.regions.count; r++) {
            boolean restructured = world.regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal();
            world.regions.reserveMargin[r] = adequacy.reserveMargin(r);
            world.regions.capacityPriceUsdPerKwYear[r] = restructured
                ? CapacityPrice.usdPerKwYear(adequacy.reserveMargin(r), adequacy.target(), costOfNewEntry) : 0.0;
        }
        priceModel.open(world, world.regions.capacityPriceUsdPerKwYear, plantOperationUsdPerYear());
    }

    /** Fixed operation and maintenance of the plants that stand, by region, 2025 USD a year. */
    private double[] plantOperationUsdPerYear() {
        double[] usd = new double[world.regions.count];
        for (TechnologyCost cost : world.data.technologyCosts()) {
            double usdPerMw = 1000.0 * cost.fixedOmUsdPerKwYear() * world.deflator.factor(cost.dollarYear());
            for (int r = 0; r < usd.length; r++) {
                usd[r] += usdPerMw * generation.capacityMw(r, cost.technology());
            }
        }
        return usd;
    }

    public MonthlyPhase interconnectionPhase() {
        return new InterconnectionPhase(world, adequacy, utilities);
    }

    public MonthlyPhase marketPhase() {
        return marketPhase;
    }

    /** Blocks with a duty by value in force, and those among them whose duties did not settle within the tolerance. */
    public long dutyBlocks() {
        return market.dutyBlocks();
    }

    public long dutyBlocksNotSettled() {
        return market.dutyBlocksNotSettled();
    }

    /** Who bore the duties on electricity of the month. */
    public DutyIncidence dutyIncidence() {
        return market.incidence;
    }

    public MonthlyPhase utilitiesPhase() {
        return new UtilitiesPhase(world, adequacy, utilities, generationPlan);
    }
}
