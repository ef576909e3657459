package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;
import org.computesiting.model.power.MiningBids;

/** The month of the network: what hashed, the blocks that came of it, what they paid, and how miners elsewhere respond. */
final class BitcoinNetworkPhase implements MonthlyPhase {
    private final double variableOpexUsdPerMwh;
    private final double failureSharePerMonth;

    BitcoinNetworkPhase(World world) {
        Parameters p = world.parameters;
        variableOpexUsdPerMwh = p.get("mining_variable_opex_usd_per_mwh");
        failureSharePerMonth = p.get("asic_failure_rate_share_per_year") / 12.0;
    }

    @Override
    public void run(World world) {
        MiningIndustry mining = world.mining;
        BitcoinNetwork network = mining.network;
        RestOfWorld others = mining.restOfWorld;
        int now = world.clock.now();
        mining.chinaBan.month(world, others, mining.machines);
        mining.machines.ageStock(failureSharePerMonth);
        others.receive(now, mining.machines, failureSharePerMonth);
        others.run(mining.machines, mining.expectations.hashpriceUsdPerPhDay(), variableOpexUsdPerMwh);
        countNorthAmerica(world);
        network.chinaHashrateEhs = others.runningEhs[RestOfWorld.CHINA];
        network.restOfWorldHashrateEhs = others.runningEhs[RestOfWorld.ELSEWHERE] + network.chinaHashrateEhs;
        network.networkHashrateEhs = network.northAmericaHashrateEhs + network.restOfWorldHashrateEhs;
        network.networkEnergyMwh += others.runningMw * world.clock.hours(now);
        double ehs = network.networkHashrateEhs;
        network.networkJoulePerTerahash = ehs > 0.0 ? network.networkEnergyMwh / world.clock.hours(now) / ehs / mining.pue : 0.0;
        mine(world, network, mining.chain);
        mining.expectations.learn(mining.chain, world.drivers.feesBtcPerBlock);
        mining.expectations.look(mining.chain, world.drivers.bitcoinPriceUsd);
        mining.reckon(world);
        mining.machines.clearOrders();
        mining.othersInvest.decide(world, others);
    }

    private static void countNorthAmerica(World world) {
        MiningBids bids = world.power.bids;
        AsicMarket machines = world.mining.machines;
        double hours = world.clock.hours(world.clock.now());
        Arrays.fill(world.regions.hashrateEhs, 0.0);
        double ehs = 0.0;
        double mwh = 0.0;
        for (int r = 0; r < bids.regions; r++) {
            for (int k = 0; k < bids.classes; k++) {
                double served = bids.servedMwh[r * bids.classes + k] + bids.islandMw[r * bids.classes + k] * hours;
                mwh += served;
                world.regions.hashrateEhs[r] += served / hours / machines.megawattsPerPetahash[k] / 1000.0;
            }
            ehs += world.regions.hashrateEhs[r];
        }
        world.mining.network.northAmericaHashrateEhs = ehs;
        world.mining.network.networkEnergyMwh = mwh;
    }

    private static void mine(World world, BitcoinNetwork network, Chain chain) {
        int now = world.clock.now();
        chain.advance(world.clock.days(now) * 86400.0, network.networkHashrateEhs, world.drivers.feesBtcPerBlock);
        network.height = chain.height();
        network.difficulty = chain.difficulty();
        network.subsidyBtc = chain.subsidyBtc();
        network.blocksInMonth = chain.blocks();
        network.subsidyPerBlockBtc = chain.meanSubsidyBtc();
        network.feesPerBlockBtc = world.drivers.feesBtcPerBlock;
        network.retargetsInMonth = chain.retargets();
        network.hashpriceBtcPerPhDay = chain.meanHashpriceBtcPerPhDay();
        network.hashpriceUsdPerPhDay = network.hashpriceBtcPerPhDay * world.drivers.bitcoinPriceUsd;
        network.endHashpriceUsdPerPhDay = MiningFormulas.hashpriceUsdPerPhDay(world.drivers.bitcoinPriceUsd,
            chain.subsidyBtc() + world.drivers.feesBtcPerBlock, chain.difficulty());
        if (chain.halvingHeight() > 0.0) {
            network.lastHalvingMonth = now;
            world.events.record(now, EventKind.HALVING, EventLog.NONE, EventLog.NONE, chain.halvingHeight());
        }
    }
}
