package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.data.Good;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.Party;
import org.computesiting.model.RegionTable;
import org.computesiting.model.World;
import org.computesiting.model.policy.TradeTable;

/** The month's electricity: data centres and bids as they stand, dispatch of the five blocks, and what follows from it for regions, miners, duties, books. */
final class PowerMarketPhase implements MonthlyPhase {
    private static final int BLOCKS = BlockHours.BLOCKS;

    private final PowerMarket market;
    private final TieTable ties;
    private final MiningBids bids;
    private final PriceModel prices;
    private final double dataCentreLoadFactor;
    private final double ownTonnePerMwh;
    /** Data-centre load that the grid has to serve: all of it less what runs behind the meter. */
    private final double[] gridLoadMw;

    PowerMarketPhase(World world, PowerMarket market, TieTable ties, MiningBids bids, PriceModel prices) {
        this.market = market;
        this.ties = ties;
        this.bids = bids;
        this.prices = prices;
        gridLoadMw = new double[world.regions.count];
        ownTonnePerMwh = world.data.onsiteGeneration().get(0).heatRateMmbtuPerMwh() * world.parameters.get("co2_gas_tonne_per_mmbtu");
        dataCentreLoadFactor = world.parameters.get("dc_load_factor");
    }

    @Override
    public void run(World world) {
        RegionTable regions = world.regions;
        int now = world.clock.now();
        long notSettled = market.dutyBlocksNotSettled();
        double hours = world.clock.hours(now);
        for (int r = 0; r < regions.count; r++) {
            regions.dataCentreLoadMw[r] = regions.aiMw[r] * dataCentreLoadFactor;
            gridLoadMw[r] = (regions.aiMw[r] - regions.ownGenerationMw[r]) * dataCentreLoadFactor;
        }
        market.run(world.clock.year(now), world.clock.monthOfYear(now), hours, gridLoadMw, true, world.drivers.demandShock,
            world.drivers.hydroShock, regions.gasPriceUsdPerMmbtu, world.policy.trade);
        for (int r = 0; r < regions.count; r++) {
            regions.baseLoadMw[r] = market.baseMeanMw[r];
            regions.wholesalePriceUsdPerMwh[r] = market.loadMwh[r] > 0.0 ? market.loadCostUsd[r] / market.loadMwh[r] : 0.0;
            regions.unservedMwh[r] = market.unservedMwh[r];
            regions.curtailedWindSolarMwh[r] = market.curtailedMwh[r];
            double ownMwh = regions.ownGenerationMw[r] * dataCentreLoadFactor * hours;
            regions.generationMwh[r] = market.generationMwh[r] + ownMwh;
            regions.netExportsMwh[r] = market.netExportsMwh[r];
            regions.crossBorderExportsMwh[r] = market.borderExportsMwh[r];
            regions.emissionsTonne[r] = market.emissionsTonne[r] + ownMwh * ownTonnePerMwh;
            mining(regions, r, hours);
            prices.remember(r, now, market.loadMwh[r] - market.unservedMwh[r], (gridLoadMw[r] + regions.miningLoadMw[r]) * hours, market.loadCostUsd[r],
                market.ownCostUsd[r], market.purchasesUsd[r]);
        }
        System.arraycopy(market.blockPrice, 0, regions.blockPriceUsdPerMwh, 0, regions.count * BLOCKS);
        duties(world);
        if (market.dutyBlocksNotSettled() > notSettled) {
            world.events.record(now, EventKind.DUTY_NOT_SETTLED, EventLog.NONE, EventLog.NONE, market.dutyBlocksNotSettled() - notSettled);
        }
    }

    private void mining(RegionTable regions, int r, double hours) {
        double served = 0.0;
        double offered = 0.0;
        for (int k = 0; k < bids.classes; k++) {
            int i = r * bids.classes + k;
            double wanted = bids.bidMw[i] * hours;
            bids.servedShare[i] = wanted > 0.0 ? Math.min(1.0, bids.servedMwh[i] / wanted) : 1.0;
            served += bids.servedMwh[i];
            offered += wanted;
        }
        regions.miningLoadMw[r] = served / hours;
        regions.curtailedMiningMwh[r] = Math.max(0.0, offered - served);
    }

    /** Duties go to the treasury of the importing country and are paid by its customers. */
    private void duties(World world) {
        for (int t = 0; t < ties.count; t++) {
            duty(world, world.regions.country[ties.to[t]], ties.forwardDutyUsd[t]);
            duty(world, world.regions.country[ties.from[t]], ties.reverseDutyUsd[t]);
        }
    }

    private static void duty(World world, int importer, double usd) {
        if (usd > 0.0) {
            world.policy.trade.collect(world.money, Party.CUSTOMERS, importer, Good.ELECTRICITY, usd);
            world.money.pay(Party.CUSTOMERS, importer == TradeTable.US ? Party.US_TREASURY : Party.CANADA_TREASURY, usd);
        }
    }

    /**
     * A dry year: the start year's plants, ties, fuel, water and load, with data centres and mines as estimated for it, and no duties. Fills the books from
     * which prices are made and leaves no other trace.
     */
    void openBooks(World world, GenerationTable plants, CapacityPath history, FuelPrices fuel, Adequacy adequacy) {
        RegionTable regions = world.regions;
        int year = world.clock.year(0);
        double[] compute = new double[regions.count];
        double[] calm = new double[regions.count];
        double[] gas = new double[regions.count];
        Arrays.fill(calm, 1.0);
        Arrays.fill(regions.wholesalePriceUsdPerMwh, 0.0);
        TradeTable noDuties = new TradeTable();
        for (int m = 1; m <= 12; m++) {
            history.write(plants, year, m);
            fuel.writeOpening(m, gas);
            for (int r = 0; r < regions.count; r++) {
                compute[r] = market.demand.past().dataCentreMw(r, year, m) + market.demand.past().miningMw(r, year, m);
            }
            double hours = 24.0 * java.time.YearMonth.of(year, m).lengthOfMonth();
            market.run(year, m, hours, compute, false, calm, calm, gas, noDuties);
            int slot = Math.floorMod(m - world.clock.monthOfYear(0), 12);
            for (int r = 0; r < regions.count; r++) {
                adequacy.remember(r, slot, market.baseMeanMw[r]);
                prices.remember(r, slot, market.loadMwh[r] - market.unservedMwh[r], compute[r] * hours, market.loadCostUsd[r], market.ownCostUsd[r],
                    market.purchasesUsd[r]);
                regions.wholesalePriceUsdPerMwh[r] += market.loadCostUsd[r] / market.loadMwh[r] / 12.0;
                for (int b = 0; b < BLOCKS; b++) {
                    regions.blockPriceUsdPerMwh[r * BLOCKS + b] = regions.wholesalePriceUsdPerMwh[r];
                }
            }
        }
        market.emptyReservoirs();
        history.write(plants, year, world.clock.monthOfYear(0));
        Arrays.fill(plants.generationMwh, 0.0);
        Arrays.fill(ties.flowMwh, 0.0);
    }
}
