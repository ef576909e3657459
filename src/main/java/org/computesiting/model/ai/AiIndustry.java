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
    public final ContractTable contracts;
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
    final RecordedProjects record;
    private final AiFirmPhase firmsPhase;
    private final HostingMarketPhase hostingPhase;

    public AiIndustry(World world) {
        AiSetup setup = new AiSetup(world);
        firms = setup.firms();
        foreign = new ForeignCapacity(world.parameters, world.scenario.assumptions().chinaBuildOutMultiplier());
        projects = new ProjectTable(1024);
        contracts = new ContractTable(64);
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
        setup.halls(firms, projects, mix, names);
        firmsPhase = new AiFirmPhase(world, this, shares);
        hostingPhase = new HostingMarketPhase(world, this, MiningEconomics::marginUsdPerMwYear);
    }

    /** Revenue, power, rent, debt of AI firms; part of the accounts' phase. */
    public void settle(World world) {
        accounts.settle(world);
    }

    public MonthlyPhase firmsPhase() {
        return firmsPhase;
    }

    public MonthlyPhase hostingMarketPhase() {
        return hostingPhase;
    }
}
