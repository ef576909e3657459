package org.computesiting.model.mining;

import org.computesiting.data.Good;
import org.computesiting.data.Parameters;
import org.computesiting.model.World;

/** What machines cost a North American buyer, duty and sales tax included, and which of them is worth most in a rack. Money in 2025 USD. */
final class MachineChoice {
    /** Price of a used machine over that of a new one of its generation. */
    final double usedPriceShare;
    private final double freightUsdPerWatt;
    private final int deliveryMonths;
    private final int usedDeliveryMonths;

    MachineChoice(World world) {
        Parameters p = world.parameters;
        usedPriceShare = p.get("asic_used_price_share");
        freightUsdPerWatt = p.get("asic_freight_usd_per_watt");
        deliveryMonths = (int) Math.round(p.get("asic_delivery_lag_months"));
        usedDeliveryMonths = (int) Math.round(p.get("asic_used_delivery_lag_months"));
    }

    /** True when the generation is bought second-hand because none is made new or used ones stand in the yards. */
    boolean fromStock(AsicMarket market, int generation) {
        return market.usedPetahash[generation] > 0.0 || !market.inProduction[generation];
    }

    /** Months from order to rack. */
    int deliveryMonths(AsicMarket market, int generation) {
        return fromStock(market, generation) ? usedDeliveryMonths : deliveryMonths;
    }

    /** Price before duty and tax, USD/PH/s. */
    double dealerUsdPerPh(AsicMarket market, int generation) {
        double share = fromStock(market, generation) ? usedPriceShare : 1.0;
        return 1000.0 * (market.priceUsdPerTerahash[generation] * share + market.joulePerTerahash[generation] * freightUsdPerWatt);
    }

    /** Import duty, share of price; machines from a dealer's yard have paid theirs. */
    double dutyShare(World world, int region, int generation) {
        return fromStock(world.mining.machines, generation) ? 0.0 : world.policy.trade.importShare(world.regions.country[region], Good.ASIC);
    }

    /** All a PH/s costs in a region, duty and sales tax included, USD/PH/s. */
    double landedUsdPerPh(World world, int region, int generation) {
        double dealer = dealerUsdPerPh(world.mining.machines, generation);
        return dealer * (1.0 + dutyShare(world, region, generation)) * (1.0 + world.regions.salesTaxShare[region]);
    }

    /** Net present value of a MW of these machines in a region, USD/MW. @param wait months until the rack is there, delivery runs meanwhile */
    double purchaseUsdPerMw(World world, int region, int generation, double costUsdPerMwh, int wait) {
        AsicMarket market = world.mining.machines;
        int delay = Math.max(wait, deliveryMonths(market, generation));
        double value = world.mining.expectations.path.valueUsdPerPh(market.gridJoulePerTerahash[generation], costUsdPerMwh, delay);
        return (value - landedUsdPerPh(world, region, generation)) / market.megawattsPerPetahash[generation];
    }

    /** The generation with the highest net present value per MW among those to be had, or -1 when none is. */
    int best(World world, int region, double costUsdPerMwh, int wait) {
        AsicMarket market = world.mining.machines;
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k <= market.frontier; k++) {
            if (!market.canBeBought(k)) {
                continue;
            }
            double npv = purchaseUsdPerMw(world, region, k, costUsdPerMwh, wait);
            if (npv > most) {
                most = npv;
                best = k;
            }
        }
        return best;
    }
}
