package org.computesiting.model.mining;

import org.computesiting.data.Good;
import org.computesiting.data.Parameters;
import org.computesiting.model.World;

/**
 * The month's quotes for machines, and which machine is worth most in a rack. Generations that are made are quoted new; older ones second-hand from
 * dealers' yards, cheaper and sooner; of these only what comes from abroad bears duty. Money in 2025 USD.
 */
final class MachineChoice {
    private static final int COUNTRIES = 2;

    /** Price of a used machine over that of a new one of its generation. */
    final double usedPriceShare;
    private final double freightUsdPerWatt;
    private final int newDeliveryMonths;
    private final int usedDeliveryMonths;
    private final int generations;
    private final boolean[] onOffer;
    private final int[] deliveryMonths;
    private final double[] dealerUsdPerPh;
    private final double[] dutyShare;

    MachineChoice(World world, AsicMarket market) {
        Parameters p = world.parameters;
        usedPriceShare = p.get("asic_used_price_share");
        freightUsdPerWatt = p.get("asic_freight_usd_per_watt");
        newDeliveryMonths = (int) Math.round(p.get("asic_delivery_lag_months"));
        usedDeliveryMonths = (int) Math.round(p.get("asic_used_delivery_lag_months"));
        generations = market.generations;
        onOffer = new boolean[generations];
        deliveryMonths = new int[generations];
        dealerUsdPerPh = new double[generations];
        dutyShare = new double[COUNTRIES * generations];
    }

    /** Takes the month's prices, duties and stocks, which hold until the next quote. */
    void quote(World world, AsicMarket market) {
        for (int k = 0; k < generations; k++) {
            boolean made = market.inProduction[k];
            onOffer[k] = made || market.usedPetahash[k] > 0.0;
            deliveryMonths[k] = made ? newDeliveryMonths : usedDeliveryMonths;
            double share = made ? 1.0 : usedPriceShare;
            dealerUsdPerPh[k] = 1000.0 * (market.priceUsdPerTerahash[k] * share + market.joulePerTerahash[k] * freightUsdPerWatt);
            for (int c = 0; c < COUNTRIES; c++) {
                dutyShare[c * generations + k] = world.policy.trade.importShare(c, Good.ASIC) * (made ? 1.0 : market.abroadShare(k));
            }
        }
    }

    boolean isOnOffer(int generation) {
        return onOffer[generation];
    }

    /** Months from order to rack. */
    int deliveryMonths(int generation) {
        return deliveryMonths[generation];
    }

    /** Price with freight, before duty and tax, USD/PH/s. */
    double dealerUsdPerPh(int generation) {
        return dealerUsdPerPh[generation];
    }

    /** Import duty of a buyer's country, share of price. */
    double dutyShare(int country, int generation) {
        return dutyShare[country * generations + generation];
    }

    /** All a PH/s costs in a region, duty and sales tax included, USD/PH/s. */
    double landedUsdPerPh(World world, int region, int generation) {
        return dealerUsdPerPh[generation] * (1.0 + dutyShare(world.regions.country[region], generation)) * (1.0 + world.regions.salesTaxShare[region]);
    }

    /**
     * Net present value of a MW of these machines in a region, USD/MW: between two whole months of waiting in proportion, so that it moves no
     * faster than the wait.
     *
     * @param wait months until the rack is there; machines are ordered to arrive with it
     */
    double purchaseUsdPerMw(World world, int region, int generation, double costUsdPerMwh, double wait) {
        int whole = (int) wait;
        double npv = purchaseAfter(world, region, generation, costUsdPerMwh, whole);
        return wait == whole ? npv : npv + (wait - whole) * (purchaseAfter(world, region, generation, costUsdPerMwh, whole + 1) - npv);
    }

    private double purchaseAfter(World world, int region, int generation, double costUsdPerMwh, int wait) {
        AsicMarket market = world.mining.machines;
        int delay = Math.max(wait, deliveryMonths[generation]);
        double value = world.mining.expectations.path.valueUsdPerPh(market.gridJoulePerTerahash[generation], costUsdPerMwh, delay);
        double outlay = landedUsdPerPh(world, region, generation) * world.mining.expectations.path.weight(delay - deliveryMonths[generation]);
        return (value - outlay) / market.megawattsPerPetahash[generation];
    }

    /** The generation with the highest net present value per MW among those on offer, or -1 when none is. */
    int best(World world, int region, double costUsdPerMwh, double wait) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < generations; k++) {
            if (onOffer[k]) {
                double npv = purchaseUsdPerMw(world, region, k, costUsdPerMwh, wait);
                if (npv > most) {
                    most = npv;
                    best = k;
                }
            }
        }
        return best;
    }
}
