package org.computesiting.model.ai;

import org.computesiting.model.LoadRamp;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;
import org.computesiting.model.mining.MiningEconomics;

/** The AI side of the world. */
public final class AiIndustry {
    public final AiFirmTable firms;
    public final ForeignCapacity foreign;
    public final ProjectTable projects;
    /** Contracts with miners. */
    public final ContractTable contracts;
    /** Leases of vacant halls. */
    public final ContractTable hallLeases;
    public final VacantHalls halls;
    public final EnergisedWorth energisedWorth;
    public final CostOfCompute costOfCompute;
    /** Grid capacity that firms have running abroad instead of here, MW. */
    public double leakedGridMw;
    /** Grid capacity on its way abroad, MW. */
    public double leavingGridMw;

    final SitingParameters siting;
    final RegionConditions conditions;
    final SitingCost cost;
    final ConditionsReader reader;
    final LoadMix mix;
    final ProjectChooser chooser;
    final SiteNames names;
    final ProjectPlacement placement;
    final ProjectProgress progress;
    final AiAccounts accounts;
    final LoadRamp ramp;
    final AiCredit credit;
    final RecordedProjects record;
    private final AiFirmPhase firmsPhase;
    private final HostingMarketPhase hostingPhase;

    public AiIndustry(World world) {
        halls = new VacantHalls(world.parameters, world.regions.count);
        AiSetup setup = new AiSetup(world, halls);
        firms = setup.firms();
        foreign = new ForeignCapacity(world.parameters, world.scenario.assumptions().chinaBuildOutMultiplier());
        projects = new ProjectTable(1024);
        contracts = new ContractTable(64);
        hallLeases = new ContractTable(256);
        credit = new AiCredit(world.parameters);
        costOfCompute = new CostOfCompute(world.parameters.get("cost_memory_months"), world.parameters.get("compute_demand_elasticity"),
            world.parameters.get("scarcity_price_exponent"));
        siting = new SitingParameters(world.parameters);
        conditions = new RegionConditions(world.regions.count);
        cost = new SitingCost(siting, conditions);
        reader = new ConditionsReader(world, siting, conditions);
        mix = new LoadMix(world.parameters);
        chooser = new ProjectChooser(cost, siting, conditions);
        names = new SiteNames(firms, world.regions);
        placement = new ProjectPlacement(world, this);
        progress = new ProjectProgress(world, this, world.parameters);
        ramp = new LoadRamp(world.parameters);
        accounts = new AiAccounts(this, ramp);
        record = new RecordedProjects(world, this);
        DemandShares shares = new DemandShares(world, setup.syntheticWeights(firms));
        shares.update(firms, 0, world.clock.year(0));
        mix.balance(firms, world.clock.year(0));
        setup.halls(firms, projects, mix, names);
        firmsPhase = new AiFirmPhase(world, this, shares);
        ConvertibleSites convertible = new ConvertibleSites(world.parameters);
        energisedWorth = new EnergisedWorth(convertible);
        hostingPhase = new HostingMarketPhase(world, this, convertible, MiningEconomics::marginUsdPerMwYear);
    }

    /** Revenue of AI firms over its mean of the twelve months before, dimensionless. */
    public double revenueMood() {
        return credit.mood();
    }

    /** Revenue, power, rent, debt of AI firms; part of the accounts' phase. */
    public void settle(World world) {
        accounts.settle(world);
    }

    /** Firms whose cash is below zero borrow, or their owners pay in. */
    public void coverShortfalls(World world) {
        for (int f = 0; f < firms.count; f++) {
            accounts.cover(world, f);
        }
    }

    public MonthlyPhase firmsPhase() {
        return firmsPhase;
    }

    public MonthlyPhase hostingMarketPhase() {
        return hostingPhase;
    }
}
