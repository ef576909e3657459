package org.computesiting.model.mining;

import org.computesiting.data.NetworkPowerByPrice;
import org.computesiting.data.Parameters;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;

/** The mining side of the world. */
public final class MiningIndustry {
    public final BitcoinNetwork network;
    public final AsicMarket machines;
    public final MinerTable miners;
    public final FleetTable fleet;

    public final MiningStatistics statistics = new MiningStatistics();
    final double pue;
    final double siteResidualShare;
    final Chain chain;
    final MiningExpectations expectations;
    final MiningPower power;
    final AsicPricing pricing;
    final MachineChoice choice;
    final FleetMoves moves;
    final Relocation relocation;
    final SiteCost siteCost;
    final RestOfWorld restOfWorld;
    final RestOfWorldInvestment othersInvest;
    final ChinaBan chinaBan;
    final MinerTreasury treasury;
    private final MinerAccounts accounts;
    private final BitcoinNetworkPhase networkPhase;
    private final MinerPhase minersPhase;

    private final RunningEquilibrium equilibrium = new RunningEquilibrium();
    private final double variableOpexUsdPerMwh;

    public MiningIndustry(World world) {
        variableOpexUsdPerMwh = world.parameters.get("mining_variable_opex_usd_per_mwh");
        Parameters p = world.parameters;
        pue = p.get("pue_mining_ratio");
        siteResidualShare = p.get("mining_site_residual_share");
        network = new BitcoinNetwork();
        machines = AsicGenerations.market(world);
        machines.setPue(pue);
        chain = ChainStart.of(world);
        power = new MiningPower(world);
        double startPrice = ChainStart.priceUsd2025(world);
        double startFees = ChainStart.feesBtcPerBlock(world);
        expectations = new MiningExpectations(world, chain, ChainStart.pastGrowthPerYear(world), startFees);
        expectations.look(chain, startPrice);
        pricing = new AsicPricing(world);
        pricing.start(world, machines, expectations.path, p.get("asic_output_start_mw_per_month"));
        choice = new MachineChoice(world, machines);
        choice.quote(world, machines);
        moves = new FleetMoves(p.get("miner_move_cost_usd_per_machine"), p.get("asic_petahash_per_machine"));
        siteCost = new SiteCost(world);
        treasury = new MinerTreasury(world);

        MinerSetup setup = new MinerSetup(world);
        double[] mix = StartingMix.of(machines, startEfficiency(world));
        miners = setup.miners();
        fleet = new FleetTable(machines.generations, world.sites.count());
        setup.sites(miners, fleet, machines, mix, power);
        MiningOffers.write(world, machines, fleet, power, expectations.hashpriceUsdPerPhDay(), world.power.bids, 0);
        double networkEhs = ChainStart.hashrateEhs(world);
        double chinaEhs = networkEhs * MinerSetup.chinaShare(world);
        double northAmericaEhs = runningEhs(world);
        restOfWorld = new RestOfWorld(world, machines, mix, Math.max(0.0, networkEhs - chinaEhs - northAmericaEhs), chinaEhs);
        othersInvest = new RestOfWorldInvestment(world, restOfWorld);
        othersInvest.fillPipeline(world, restOfWorld, machines, fleet);
        chinaBan = new ChinaBan(world, restOfWorld);
        relocation = new Relocation(miners.count);
        accounts = new MinerAccounts(world, miners.count);
        networkPhase = new BitcoinNetworkPhase(world);
        minersPhase = new MinerPhase(world, miners.count);
        network.height = chain.height();
        network.difficulty = chain.difficulty();
        network.subsidyBtc = chain.subsidyBtc();
        network.hashpriceUsdPerPhDay = expectations.hashpriceUsdPerPhDay();
        network.endHashpriceUsdPerPhDay = network.hashpriceUsdPerPhDay;
    }

    /** Mean efficiency of the machines of the network at the start, J/TH: the published one less cooling. */
    private double startEfficiency(World world) {
        double joulePerTerahash = Double.NaN;
        for (NetworkPowerByPrice row : world.data.networkPowerByPrice()) {
            if (!row.month().isAfter(world.clock.date(0))) {
                joulePerTerahash = row.networkJPerTh();
            }
        }
        return joulePerTerahash / world.parameters.get("cbeci_pue_ratio");
    }

    private double runningEhs(World world) {
        double ph = 0.0;
        for (int i = 0; i < world.sites.count() * fleet.generations; i++) {
            ph += fleet.runs[i] ? fleet.petahash[i] : 0.0;
        }
        return ph / 1000.0;
    }

    /** Machines on sale and the frontier; part of the drivers' phase. */
    public void updateMarketDrivers(World world) {
        machines.open(world.clock.now(), pricing.overlapMonths());
        restOfWorld.powerPriceShock = world.drivers.miningPowerPriceShockElsewhere;
        expectations.look(chain, world.drivers.bitcoinPriceUsd);
        reckon(world);
        pricing.update(machines, expectations.path, world.clock.now());
        choice.quote(world, machines);
        power.refresh(world);
        power.supply.refresh(world, fleet);
        fleet.fit(world.sites.count());
        MiningOffers.write(world);
        world.drivers.frontierJoulePerTerahash = machines.generations > 0 ? machines.joulePerTerahash[machines.frontier] : 0.0;
    }

    /** Sets the hashprice of the coming month to the one at which just those machines run that it pays for. */
    void reckon(World world) {
        double rewardUsd = expectations.rewardBtc(chain) * world.drivers.bitcoinPriceUsd;
        expectations.reckonWith(equilibrium.hashpriceUsdPerPhDay(world, restOfWorld, variableOpexUsdPerMwh, rewardUsd, expectations.hashpriceUsdPerPhDay()));
    }

    /** Revenue, power, other costs and debt of miners; part of the accounts' phase. */
    public void settle(World world) {
        accounts.settle(world);
        statistics.refresh(world);
    }

    /** Mean price that a mine pays for power, or that its own plant costs, tax included, 2025 USD/MWh. */
    public double powerPriceUsdPerMwh(World world, int site) {
        return power.priceUsdPerMwh(world, site);
    }

    /** Months in which the newest machine earns its price at today's hashprice and the reference buyer's cost; infinite when it earns nothing. */
    public double paybackMonths() {
        return MiningFormulas.paybackMonths(machines.priceUsdPerTerahash[machines.frontier], network.hashpriceUsdPerPhDay, machines.gridJoulePerTerahash[machines.frontier],
            pricing.referenceCostUsdPerMwh());
    }

    /** Subsidy after a halving over the subsidy before it. @param height height of the halving */
    public double subsidyFactorAt(double height) {
        return chain.schedule().factorAt(height);
    }

    /** Megawatts of machines that firms moved between their sites this month. */
    public double movedMw() {
        return relocation.movedMw;
    }

    public MonthlyPhase networkPhase() {
        return networkPhase;
    }

    public MonthlyPhase minersPhase() {
        return minersPhase;
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
