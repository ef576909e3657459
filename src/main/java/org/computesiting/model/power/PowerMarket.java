package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.data.Technology;
import org.computesiting.model.World;
import org.computesiting.model.policy.TradeTable;

/**
 * One month of electricity: builds each block's supply, load and border charges, dispatches it, and adds the blocks up. Knows nothing of sites, firms or
 * money; the opening books use it as the monthly phase does.
 */
final class PowerMarket {
    private static final int T = GenerationTable.TECHNOLOGIES;
    private static final int BLOCKS = BlockHours.BLOCKS;
    private static final int STEPS = SupplySteps.COUNT;
    private static final int COAL = Technology.COAL.ordinal();
    private static final int HYDRO = Technology.HYDRO.ordinal();
    private static final int BATTERY = Technology.BATTERY.ordinal();
    private static final int PUMPED = Technology.PUMPED_HYDRO.ordinal();
    private static final int WIND = Technology.WIND.ordinal();
    private static final int SOLAR = Technology.SOLAR.ordinal();
    private static final double HOURS_PER_MONTH = 730.5;

    final int regions;
    /** One dispatch a block, so that each begins from the same block of the month before. */
    private final Dispatch[] dispatches = new Dispatch[BLOCKS];
    final BlockDemand demand;
    final PlantCosts costs;
    private final GenerationTable plants;
    private final TieTable ties;
    private final MiningBids bids;
    private final int[] country;
    private final Availability availability;
    private final WaterYears water;
    private final double coalFirmShare;
    private final double coalDeliveryShare;
    private final double reserveShare;
    private final double evenShare;
    private final double storageMonths;
    private final double pumpedHours;
    private final double pumpedEfficiency;
    private final double batteryHours;
    private final double batteryEfficiency;

    /** Duty by the megawatt-hour in each tie's charge, and back. */
    private final double[] forwardSpecificUsd;
    private final double[] reverseSpecificUsd;
    final DutyIncidence incidence;
    private final double[] storedWaterMwh;
    private final double[] baseMw;
    private final double[] netLoadMw;
    private final double[] hydroMw;
    private final double[] hydroEvenMw;
    private final double[] waterMw;
    private final double[] chargeMw;
    private final double[] pumpedMw;
    private final double[] batteryMw;
    private final double[] chargeOfMw;

    // Results of the month, by region.
    final double[] baseMeanMw;
    final double[] blockPrice;
    final double[] loadMwh;
    final double[] loadCostUsd;
    final double[] unservedMwh;
    /** Wind and sun that could have run and found no buyer. */
    final double[] curtailedMwh;
    final double[] generationMwh;
    final double[] netExportsMwh;
    final double[] borderExportsMwh;
    final double[] emissionsTonne;
    final double[] ownCostUsd;
    final double[] purchasesUsd;

    PowerMarket(World world, GenerationTable plants, TieTable ties, MiningBids bids) {
        this.plants = plants;
        this.ties = ties;
        this.bids = bids;
        regions = world.regions.count;
        country = world.regions.country;
        for (int b = 0; b < BLOCKS; b++) {
            dispatches[b] = ties.dispatch(regions, STEPS, bids.classes);
            dispatches[b].unservedUsdPerMwh = world.parameters.get("value_of_lost_load_usd_per_mwh");
        }
        incidence = new DutyIncidence(ties, country, regions, STEPS, bids.classes, BLOCKS, world.parameters.get("value_of_lost_load_usd_per_mwh"));
        forwardSpecificUsd = new double[ties.count];
        reverseSpecificUsd = new double[ties.count];
        demand = new BlockDemand(world);
        availability = new Availability(world, demand);
        water = new WaterYears(world);
        costs = new PlantCosts(world);
        coalFirmShare = world.parameters.get("coal_running_anyway_share_of_capacity");
        coalDeliveryShare = world.parameters.get("coal_delivery_limit_share_of_capacity");
        reserveShare = world.parameters.get("operating_reserve_share_of_load");
        evenShare = world.parameters.get("hydro_even_share");
        storageMonths = world.parameters.get("hydro_storage_months");
        pumpedHours = world.parameters.get("pumped_hydro_duration_hours");
        pumpedEfficiency = world.parameters.get("pumped_hydro_round_trip_share");
        batteryHours = world.parameters.get("battery_duration_hours");
        batteryEfficiency = world.parameters.get("battery_round_trip_efficiency_share");
        storedWaterMwh = new double[regions];
        baseMw = new double[regions * BLOCKS];
        netLoadMw = new double[regions * BLOCKS];
        hydroMw = new double[regions * BLOCKS];
        hydroEvenMw = new double[regions];
        waterMw = new double[regions];
        chargeMw = new double[regions * BLOCKS];
        pumpedMw = new double[regions * BLOCKS];
        batteryMw = new double[regions * BLOCKS];
        chargeOfMw = new double[regions * BLOCKS];
        baseMeanMw = new double[regions];
        blockPrice = new double[regions * BLOCKS];
        loadMwh = new double[regions];
        loadCostUsd = new double[regions];
        unservedMwh = new double[regions];
        curtailedMwh = new double[regions];
        generationMwh = new double[regions];
        netExportsMwh = new double[regions];
        borderExportsMwh = new double[regions];
        emissionsTonne = new double[regions];
        ownCostUsd = new double[regions];
        purchasesUsd = new double[regions];
    }

    /**
     * Runs a month.
     *
     * @param computeMw load besides the base that is served at any price, average MW by region
     * @param withBids whether miners' bids take part
     * @param gasUsdPerMmbtu delivered gas by region
     * @param trade duties in force
     */
    void run(int year, int monthOfYear, double hours, double[] computeMw, boolean withBids, double[] demandShock, double[] hydroShock,
             double[] gasUsdPerMmbtu, TradeTable trade) {
        ties.refresh(year, monthOfYear);
        costs.refresh(plants, gasUsdPerMmbtu, year, monthOfYear);
        clear();
        for (int r = 0; r < regions; r++) {
            plan(r, year, monthOfYear, hours, computeMw[r], demandShock[r], hydroShock[r]);
        }
        for (int b = 0; b < BLOCKS; b++) {
            Dispatch dispatch = dispatches[b];
            carrying(dispatch, trade);
            double blockHours = hours * BlockHours.share(b);
            for (int r = 0; r < regions; r++) {
                offer(dispatch, r, monthOfYear, b, computeMw[r], withBids);
            }
            dispatch.solve();
            for (int r = 0; r < regions; r++) {
                addUp(dispatch, r, b, blockHours, computeMw[r], withBids);
            }
            flows(dispatch, blockHours);
            incidence.add(b, dispatch, forwardSpecificUsd, reverseSpecificUsd, blockHours);
        }
        for (int r = 0; r < regions; r++) {
            double capacity = plants.capacityMw[r * T + HYDRO] * availability.unplanned(HYDRO);
            double most = storageMonths * HOURS_PER_MONTH * water.energyShare(r, year, monthOfYear) * capacity;
            double used = plants.generationMwh[r * T + HYDRO];
            storedWaterMwh[r] = Math.max(0.0, Math.min(most, waterMw[r] * hours - used));
        }
    }

    /** Forgets stored water: the state before the first month. */
    void emptyReservoirs() {
        Arrays.fill(storedWaterMwh, 0.0);
    }

    private void clear() {
        incidence.clear();
        Arrays.fill(plants.generationMwh, 0.0);
        Arrays.fill(ties.flowMwh, 0.0);
        Arrays.fill(ties.forwardDutyUsd, 0.0);
        Arrays.fill(ties.reverseDutyUsd, 0.0);
        Arrays.fill(loadMwh, 0.0);
        Arrays.fill(loadCostUsd, 0.0);
        Arrays.fill(unservedMwh, 0.0);
        Arrays.fill(curtailedMwh, 0.0);
        Arrays.fill(generationMwh, 0.0);
        Arrays.fill(netExportsMwh, 0.0);
        Arrays.fill(borderExportsMwh, 0.0);
        Arrays.fill(emissionsTonne, 0.0);
        Arrays.fill(ownCostUsd, 0.0);
        Arrays.fill(purchasesUsd, 0.0);
        Arrays.fill(chargeMw, 0.0);
        Arrays.fill(pumpedMw, 0.0);
        Arrays.fill(batteryMw, 0.0);
        Arrays.fill(bids.servedMwh, 0.0);
        Arrays.fill(bids.servedCostUsd, 0.0);
        Arrays.fill(bids.unservedValueUsd, 0.0);
    }

    /** Base load, and what hydro and storage are to give in each block. */
    private void plan(int r, int year, int month, double hours, double computeMw, double demandShock, double hydroShock) {
        int at = r * BLOCKS;
        demand.write(r, year, month, demandShock, baseMw, at);
        baseMeanMw[r] = 0.0;
        for (int b = 0; b < BLOCKS; b++) {
            baseMeanMw[r] += baseMw[at + b] * BlockHours.share(b);
            netLoadMw[at + b] = baseMw[at + b] + computeMw
                - plants.capacityMw[r * T + WIND] * availability.share(r, WIND, month, b)
                - plants.capacityMw[r * T + SOLAR] * availability.share(r, SOLAR, month, b);
        }
        double installed = plants.capacityMw[r * T + HYDRO];
        waterMw[r] = installed * water.energyShare(r, year, month) * hydroShock + storedWaterMwh[r] / hours;
        double capacity = installed * availability.unplanned(HYDRO);
        hydroEvenMw[r] = Math.min(capacity, waterMw[r] * evenShare);
        BlockShifts.hydro(waterMw[r], capacity, evenShare, netLoadMw, hydroMw, at);
        for (int b = 0; b < BLOCKS; b++) {
            netLoadMw[at + b] -= hydroMw[at + b];
        }
        BlockShifts.storage(plants.capacityMw[r * T + PUMPED] * availability.unplanned(PUMPED), pumpedHours, pumpedEfficiency,
            netLoadMw, chargeMw, pumpedMw, at);
        System.arraycopy(chargeMw, at, chargeOfMw, at, BLOCKS);
        BlockShifts.storage(plants.capacityMw[r * T + BATTERY] * availability.unplanned(BATTERY), batteryHours, batteryEfficiency,
            netLoadMw, chargeMw, batteryMw, at);
    }

    private void carrying(Dispatch dispatch, TradeTable trade) {
        System.arraycopy(ties.groupLimitMw, 0, dispatch.groupLimitMw, 0, ties.groupLimitMw.length);
        for (int t = 0; t < ties.count; t++) {
            dispatch.forwardLimitMw[t] = ties.forwardLimitMw[t];
            dispatch.reverseLimitMw[t] = ties.reverseLimitMw[t];
            int forth = country[ties.from[t]] * 2 + country[ties.to[t]];
            int back = country[ties.to[t]] * 2 + country[ties.from[t]];
            forwardSpecificUsd[t] = ties.border[t] ? trade.electricityUsdPerMwh[forth] : 0.0;
            reverseSpecificUsd[t] = ties.border[t] ? trade.electricityUsdPerMwh[back] : 0.0;
            dispatch.forwardUsdPerMwh[t] = ties.hurdleUsdPerMwh[t] + costs.importCarbonUsdPerMwh(ties.from[t], ties.to[t]) + forwardSpecificUsd[t];
            dispatch.reverseUsdPerMwh[t] = ties.hurdleUsdPerMwh[t] + costs.importCarbonUsdPerMwh(ties.to[t], ties.from[t]) + reverseSpecificUsd[t];
            dispatch.forwardDutyShare[t] = ties.border[t] ? trade.electricityShare[forth] : 0.0;
            dispatch.reverseDutyShare[t] = ties.border[t] ? trade.electricityShare[back] : 0.0;
        }
    }

    private void offer(Dispatch dispatch, int r, int month, int b, double computeMw, boolean withBids) {
        int at = r * BLOCKS + b;
        dispatch.firmLoadMw[r] = baseMw[at] + computeMw + chargeMw[at];
        for (int s = 0; s < STEPS; s++) {
            int k = SupplySteps.TECHNOLOGY[s];
            int i = r * STEPS + s;
            dispatch.stepUsdPerMwh[i] = costs.offerUsdPerMwh[i];
            if (s == SupplySteps.HYDRO_EVEN) {
                dispatch.stepMw[i] = Math.min(hydroEvenMw[r], hydroMw[at]);
            } else if (s == SupplySteps.HYDRO_STORED) {
                dispatch.stepMw[i] = Math.max(0.0, hydroMw[at] - hydroEvenMw[r]);
            } else if (k == PUMPED) {
                dispatch.stepMw[i] = pumpedMw[at];
            } else if (k == BATTERY) {
                dispatch.stepMw[i] = batteryMw[at];
            } else {
                dispatch.stepMw[i] = plants.capacityMw[r * T + k] * availability.share(r, k, month, b) * SupplySteps.SHARE[s];
            }
        }
        coal(dispatch, r, month, b);
        reserve(dispatch, r);
        for (int k = 0; k < bids.classes; k++) {
            int i = r * bids.classes + k;
            dispatch.bidMw[i] = withBids ? bids.bidMw[i] * (1.0 - keptOff(r, month, b, i)) : 0.0;
            dispatch.bidUsdPerMwh[i] = Math.max(0.0, bids.bidUsdPerMwh[i]);
        }
    }

    /** Part of a bid that stays off in a block so as not to be caught by the market's peak. */
    private double keptOff(int r, int month, int b, int bid) {
        double off = bids.peakHoursOffShare[bid];
        if (off <= 0.0) {
            return 0.0;
        }
        return b == BlockHours.SCARCITY ? 1.0 : b == demand.scarcePart(r, month) ? off : 0.0;
    }

    /** Coal: a part runs anyway, and outside scarce hours deliveries of fuel limit the whole. */
    private void coal(Dispatch dispatch, int r, int month, int b) {
        double installed = plants.capacityMw[r * T + COAL];
        double most = installed * availability.share(r, COAL, month, b);
        if (b != BlockHours.SCARCITY) {
            most = Math.min(most, installed * coalDeliveryShare);
        }
        double firm = Math.min(most, installed * coalFirmShare);
        int at = r * STEPS;
        for (int s = 0; s < STEPS; s++) {
            if (SupplySteps.TECHNOLOGY[s] == COAL) {
                dispatch.stepMw[at + s] = s == SupplySteps.COAL_FIRM ? firm : (most - firm) * SupplySteps.SHARE[s];
            }
        }
    }

    /** Moves the dearest turbines into the reserve steps, up to the reserve that the region's firm load requires. */
    private void reserve(Dispatch dispatch, int r) {
        double wanted = reserveShare * dispatch.firmLoadMw[r];
        double held = 0.0;
        int at = r * STEPS;
        for (int s = SupplySteps.LAST_TURBINE; s >= SupplySteps.FIRST_TURBINE; s--) {
            double taken = Math.min(wanted - held, dispatch.stepMw[at + s]);
            dispatch.stepMw[at + s] -= taken;
            held += taken;
        }
        dispatch.stepMw[at + SupplySteps.RESERVE_1] = 0.5 * held;
        dispatch.stepMw[at + SupplySteps.RESERVE_2] = 0.5 * held;
    }

    private void addUp(Dispatch dispatch, int r, int b, double hours, double computeMw, boolean withBids) {
        int at = r * BLOCKS + b;
        double price = dispatch.priceUsdPerMwh[r];
        blockPrice[at] = price;
        double load = baseMw[at] + computeMw;
        for (int k = 0; withBids && k < bids.classes; k++) {
            int i = r * bids.classes + k;
            bids.servedMwh[i] += dispatch.bidServedMw[i] * hours;
            bids.servedCostUsd[i] += dispatch.bidServedMw[i] * hours * price;
            bids.unservedValueUsd[i] += Math.max(0.0, bids.bidMw[i] - dispatch.bidServedMw[i]) * hours * price;
            load += dispatch.bidServedMw[i];
        }
        loadMwh[r] += load * hours;
        loadCostUsd[r] += load * hours * price;
        unservedMwh[r] += dispatch.unservedMw[r] * hours;
        for (int s = 0; s < STEPS; s++) {
            int i = r * STEPS + s;
            double mwh = dispatch.stepOutputMw[i] * hours;
            plants.generationMwh[r * T + SupplySteps.TECHNOLOGY[s]] += mwh;
            generationMwh[r] += mwh;
            if (SupplySteps.TECHNOLOGY[s] == WIND || SupplySteps.TECHNOLOGY[s] == SOLAR) {
                curtailedMwh[r] += dispatch.stepMw[i] * hours - mwh;
            }
            emissionsTonne[r] += mwh * costs.tonnePerMwh[i];
            ownCostUsd[r] += mwh * costs.usdPerMwh[i];
        }
        plants.generationMwh[r * T + PUMPED] -= chargeOfMw[at] * hours;
        plants.generationMwh[r * T + BATTERY] -= (chargeMw[at] - chargeOfMw[at]) * hours;
        generationMwh[r] -= chargeMw[at] * hours;
    }

    /** Energy is sent at one end and, less the losses, arrives at the other; duty is paid on what is sent. */
    private void flows(Dispatch dispatch, double hours) {
        for (int t = 0; t < ties.count; t++) {
            double mwh = dispatch.flowMw[t] * hours;
            if (mwh == 0.0) {
                continue;
            }
            ties.flowMwh[t] += mwh;
            int from = mwh > 0.0 ? ties.from[t] : ties.to[t];
            int to = mwh > 0.0 ? ties.to[t] : ties.from[t];
            double sent = Math.abs(mwh);
            double arrived = sent * dispatch.arrivingShare(t);
            netExportsMwh[from] += sent;
            netExportsMwh[to] -= arrived;
            purchasesUsd[from] -= sent * dispatch.priceUsdPerMwh[from];
            purchasesUsd[to] += arrived * dispatch.priceUsdPerMwh[to];
            if (ties.border[t]) {
                borderExportsMwh[from] += sent;
                borderExportsMwh[to] -= arrived;
                if (mwh > 0.0) {
                    ties.forwardDutyUsd[t] += sent * (dispatch.forwardUsdPerMwh[t] + dispatch.forwardDutyUsdPerMwh[t]
                        - ties.hurdleUsdPerMwh[t] - costs.importCarbonUsdPerMwh(from, to));
                } else {
                    ties.reverseDutyUsd[t] += sent * (dispatch.reverseUsdPerMwh[t] + dispatch.reverseDutyUsdPerMwh[t]
                        - ties.hurdleUsdPerMwh[t] - costs.importCarbonUsdPerMwh(from, to));
                }
            }
        }
    }

    /** Blocks with a duty by value in force so far, those whose duties had to be iterated, and those that did not settle. */
    long dutyBlocks() {
        long sum = 0;
        for (Dispatch dispatch : dispatches) {
            sum += dispatch.dutyBlocks();
        }
        return sum;
    }

    long dutyBlocksNotSettled() {
        long sum = 0;
        for (Dispatch dispatch : dispatches) {
            sum += dispatch.dutyBlocksNotSettled();
        }
        return sum;
    }

    /** The dispatch of a block. */
    Dispatch dispatch(int block) {
        return dispatches[block];
    }
}
