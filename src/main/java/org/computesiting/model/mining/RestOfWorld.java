package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.World;

/**
 * Miners outside North America, in two places (China, everywhere else) and bins of power cost: racks in megawatts, machines by generation. Within a
 * bin cost is spread evenly over its width, so that machines stop little by little. Money in 2025 USD; costs are at the grid and include other
 * avoidable running cost.
 */
final class RestOfWorld {
    static final int ELSEWHERE = 0;
    static final int CHINA = 1;
    static final int PLACES = 2;
    static final int BINS = 10;
    static final int CELLS = PLACES * BINS;

    final int generations;
    /** Mean power cost of a cell, USD/MWh; half its width. */
    final double[] costUsdPerMwh = new double[CELLS];
    private final double halfWidthUsdPerMwh;
    /** Factor on the cost of power this month. */
    double powerPriceShock = 1.0;
    /** Machines, PH/s, row-major {@code cell * generations + k}, and the megawatts of racks. */
    final double[] petahash;
    final double[] rackMw = new double[CELLS];
    /** Power that mines of a cell could ever get, MW: cheap power is scarce. */
    final double[] potentialMw = new double[CELLS];
    /** Machines and racks on their way, by month of arrival modulo the ring's length. */
    final double[][] arrivingPetahash;
    final double[][] arrivingRackMw;
    final int ringMonths;

    /** Of the month: what ran, EH/s by place, and its power, MW. */
    final double[] runningEhs = new double[PLACES];
    double runningMw;

    RestOfWorld(World world, AsicMarket market, double[] mix, double elsewhereEhs, double chinaEhs) {
        Parameters p = world.parameters;
        generations = market.generations;
        petahash = new double[CELLS * generations];
        ringMonths = 24;
        arrivingPetahash = new double[ringMonths][CELLS * generations];
        arrivingRackMw = new double[ringMonths][CELLS];
        double low = p.get("row_power_cost_low_usd_per_mwh");
        double high = p.get("row_power_cost_high_usd_per_mwh");
        halfWidthUsdPerMwh = 0.5 * (high - low) / (BINS - 1);
        fill(market, mix, ELSEWHERE, elsewhereEhs, p.get("row_power_cost_median_usd_per_mwh"), p);
        fill(market, mix, CHINA, chinaEhs, p.get("china_power_cost_median_usd_per_mwh"), p);
    }

    /** Bin 0 is stranded power that costs next to nothing; the others weigh a normal density of the power cost. */
    private void fill(AsicMarket market, double[] mix, int place, double ehs, double median, Parameters p) {
        double low = p.get("row_power_cost_low_usd_per_mwh");
        double sigma = p.get("row_power_cost_deviation_usd_per_mwh");
        double stranded = p.get("row_stranded_share");
        double occupancy = p.get("row_rack_occupancy_start_share");
        double[] weight = new double[BINS];
        double sum = 0.0;
        for (int b = 1; b < BINS; b++) {
            double cost = low + (2 * (b - 1) + 1) * halfWidthUsdPerMwh;
            double z = (cost - median) / sigma;
            weight[b] = StrictMath.exp(-0.5 * z * z);
            sum += weight[b];
            costUsdPerMwh[place * BINS + b] = cost;
        }
        costUsdPerMwh[place * BINS] = p.get("row_stranded_power_cost_usd_per_mwh");
        for (int b = 0; b < BINS; b++) {
            int cell = place * BINS + b;
            double share = b == 0 ? stranded : (1.0 - stranded) * weight[b] / sum;
            for (int k = 0; k < generations; k++) {
                petahash[cell * generations + k] = 1000.0 * ehs * share * mix[k];
            }
            rackMw[cell] = installedMw(cell, market) / occupancy;
            potentialMw[cell] = Math.max(rackMw[cell], share * p.get(place == CHINA ? "china_mining_potential_mw" : "row_mining_potential_mw"));
        }
    }

    double installedMw(int cell, AsicMarket market) {
        double mw = 0.0;
        for (int k = 0; k < generations; k++) {
            mw += petahash[cell * generations + k] * market.megawattsPerPetahash[k];
        }
        return mw;
    }

    /** Machines of a cell on their way, MW. */
    double onOrderMw(int cell, AsicMarket market) {
        double mw = 0.0;
        for (int m = 0; m < ringMonths; m++) {
            for (int k = 0; k < generations; k++) {
                mw += arrivingPetahash[m][cell * generations + k] * market.megawattsPerPetahash[k];
            }
        }
        return mw;
    }

    /** Puts machines in the racks that are due, the least efficient giving way to dealers, and takes failed ones out. */
    void receive(int month, AsicMarket market, double failureShare) {
        int slot = month % ringMonths;
        for (int cell = 0; cell < CELLS; cell++) {
            rackMw[cell] += arrivingRackMw[slot][cell];
            for (int k = 0; k < generations; k++) {
                int i = cell * generations + k;
                petahash[i] = petahash[i] * (1.0 - failureShare) + arrivingPetahash[slot][i];
            }
            displace(cell, market);
        }
        Arrays.fill(arrivingRackMw[slot], 0.0);
        Arrays.fill(arrivingPetahash[slot], 0.0);
    }

    private void displace(int cell, AsicMarket market) {
        double excess = installedMw(cell, market) - rackMw[cell];
        for (int k = 0; k < generations && excess > 0.0; k++) {
            int i = cell * generations + k;
            double out = Math.min(petahash[i], excess / market.megawattsPerPetahash[k]);
            petahash[i] -= out;
            excess -= out * market.megawattsPerPetahash[k];
            market.addUsed(k, out, true);
        }
    }

    /** Which machines run at a hashprice, and what that adds up to. */
    void run(AsicMarket market, double hashpriceUsdPerPhDay, double otherCostUsdPerMwh) {
        Arrays.fill(runningEhs, 0.0);
        runningMw = 0.0;
        for (int cell = 0; cell < CELLS; cell++) {
            for (int k = 0; k < generations; k++) {
                double running = petahash[cell * generations + k] * runningShare(cell, market.gridJoulePerTerahash[k], hashpriceUsdPerPhDay, otherCostUsdPerMwh);
                runningEhs[cell / BINS] += running / 1000.0;
                runningMw += running * market.megawattsPerPetahash[k];
            }
        }
    }

    /** Share of a cell's machines whose power costs less than they earn, 0 to 1. */
    double runningShare(int cell, double gridJoulePerTerahash, double hashpriceUsdPerPhDay, double otherCostUsdPerMwh) {
        double spare = MiningFormulas.revenueUsdPerMwh(hashpriceUsdPerPhDay, gridJoulePerTerahash) - otherCostUsdPerMwh;
        if (cell % BINS == 0) {
            return spare > costUsdPerMwh(cell) ? 1.0 : 0.0;
        }
        double half = halfWidthUsdPerMwh();
        double share = (spare - costUsdPerMwh(cell) + half) / (2.0 * half);
        return Math.max(0.0, Math.min(1.0, share));
    }

    /** Mean power cost of a cell this month, USD/MWh. */
    double costUsdPerMwh(int cell) {
        return costUsdPerMwh[cell] * powerPriceShock;
    }

    /** Half of the width over which cost is spread in a cell this month, USD/MWh. */
    double halfWidthUsdPerMwh() {
        return halfWidthUsdPerMwh * powerPriceShock;
    }

    /** Machines in all racks of a place, EH/s. */
    double installedEhs(int place) {
        double ph = 0.0;
        for (int i = place * BINS * generations; i < (place + 1) * BINS * generations; i++) {
            ph += petahash[i];
        }
        return ph / 1000.0;
    }
}
