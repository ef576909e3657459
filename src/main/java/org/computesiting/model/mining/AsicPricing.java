package org.computesiting.model.mining;

import org.computesiting.data.AsicPrice;
import org.computesiting.data.Parameters;
import org.computesiting.model.World;

/**
 * How prices of machines move and who gets them. A reference buyer's expected present value of a machine is what it can fetch; makers take a
 * share of it that rises while orders exceed their output, and never sell new machines below their cost. Prices follow with a lag. Output grows
 * with past orders. When orders exceed what is there, every buyer gets the same share of his order.
 *
 * <p>Source: this model's; bounds and lags are judged from the bundled prices of machines, as the parameters' rows say.
 */
final class AsicPricing {
    private final double referenceCostUsdPerMwh;
    private final double lagShare;
    private final double tightnessResponse;
    private final double lowestShare;
    private final double highestShare;
    private final double costUsdPerWatt;
    private final double scrapUsdPerWatt;
    private final double outputGrowthPerMonth;
    private final double outputDeclinePerMonth;
    private final double leastOutputMw;
    private final int deliveryMonths;
    private final int overlapMonths;

    AsicPricing(World world) {
        Parameters p = world.parameters;
        referenceCostUsdPerMwh = p.get("asic_reference_power_cost_usd_per_mwh");
        lagShare = p.get("asic_price_adjustment_share_per_month");
        tightnessResponse = p.get("asic_price_tightness_response");
        lowestShare = p.get("asic_price_over_value_low");
        highestShare = p.get("asic_price_over_value_high");
        costUsdPerWatt = p.get("asic_production_cost_usd_per_watt");
        scrapUsdPerWatt = p.get("asic_scrap_usd_per_watt");
        outputGrowthPerMonth = p.get("asic_output_growth_share_per_month");
        outputDeclinePerMonth = p.get("asic_output_decline_share_per_month");
        leastOutputMw = p.get("asic_output_least_mw_per_month");
        deliveryMonths = (int) Math.round(p.get("asic_delivery_lag_months"));
        overlapMonths = (int) Math.round(p.get("asic_production_overlap_months"));
    }

    double referenceCostUsdPerMwh() {
        return referenceCostUsdPerMwh;
    }

    int overlapMonths() {
        return overlapMonths;
    }

    int deliveryMonths() {
        return deliveryMonths;
    }

    /** Prices of the start: the published price nearest to the start for the newest machines, older ones in proportion to their worth. */
    void start(World world, AsicMarket market, ExpectedMining expected, double outputMw) {
        market.outputMwPerMonth = outputMw;
        market.scrapUsdPerWatt = scrapUsdPerWatt;
        market.open(0, overlapMonths);
        market.priceOverValue = 0.5 * (lowestShare + highestShare);
        double frontierValue = value(market, expected, market.frontier);
        double published = publishedUsd2025(world, market.joulePerTerahash[market.frontier]);
        if (published > 0.0 && frontierValue > 0.0) {
            market.priceOverValue = Math.max(lowestShare, Math.min(highestShare, published / frontierValue));
        }
        for (int k = 0; k < market.generations; k++) {
            market.priceUsdPerTerahash[k] = target(market, expected, k);
        }
    }

    private static double publishedUsd2025(World world, double joulePerTerahash) {
        double nearest = 0.0;
        int gap = Integer.MAX_VALUE;
        for (AsicPrice row : world.data.asicPrices()) {
            int distance = Math.abs(world.clock.indexOf(row.month()));
            if (joulePerTerahash >= row.minJPerTh() && joulePerTerahash <= row.maxJPerTh() && distance < gap) {
                gap = distance;
                nearest = world.deflator.toUsd2025(row.usdPerTh(), row.month());
            }
        }
        return gap <= 12 ? nearest : 0.0;
    }

    /** Moves all prices a month on. */
    void update(AsicMarket market, ExpectedMining expected, int month) {
        for (int k = 0; k < market.generations; k++) {
            // A generation not yet on sale would be priced as one that is made.
            double target = target(market, expected, k);
            double last = market.priceUsdPerTerahash[k];
            boolean unsold = market.releaseMonth[k] > month;
            market.priceUsdPerTerahash[k] = unsold ? target : last * StrictMath.exp(lagShare * StrictMath.log(target / last));
        }
    }

    private double target(AsicMarket market, ExpectedMining expected, int k) {
        double worth = market.priceOverValue * value(market, expected, k);
        double floor = market.joulePerTerahash[k] * (market.inProduction[k] || k > market.frontier ? costUsdPerWatt : scrapUsdPerWatt);
        return Math.max(floor, worth);
    }

    /** Present value to the reference buyer who waits for delivery, 2025 USD/TH. */
    private double value(AsicMarket market, ExpectedMining expected, int k) {
        return expected.valueUsdPerPh(market.gridJoulePerTerahash[k], referenceCostUsdPerMwh, deliveryMonths) / 1000.0;
    }

    /** Matches the month's orders with output and second-hand stock, and lets makers' share and output follow. */
    void clear(AsicMarket market) {
        double orderedNewMw = 0.0;
        for (int k = 0; k < market.generations; k++) {
            double ordered = market.orderedElsewherePetahash[k] + market.orderedNorthAmericaPetahash[k];
            double fromStock = Math.min(ordered, market.usedPetahash[k]);
            if (market.inProduction[k]) {
                orderedNewMw += (ordered - fromStock) * market.joulePerTerahash[k] / 1000.0;
            }
        }
        double newShare = orderedNewMw > market.outputMwPerMonth ? market.outputMwPerMonth / orderedNewMw : 1.0;
        market.soldEhs = 0.0;
        market.soldNorthAmericaEhs = 0.0;
        for (int k = 0; k < market.generations; k++) {
            double ordered = market.orderedElsewherePetahash[k] + market.orderedNorthAmericaPetahash[k];
            double fromStock = Math.min(ordered, market.usedPetahash[k]);
            double made = market.inProduction[k] ? (ordered - fromStock) * newShare : 0.0;
            market.filledShare[k] = ordered > 0.0 ? (fromStock + made) / ordered : 0.0;
            market.takeUsed(k, fromStock);
            market.soldEhs += (fromStock + made) / 1000.0;
            market.soldNorthAmericaEhs += market.orderedNorthAmericaPetahash[k] * market.filledShare[k] / 1000.0;
        }
        double tightness = Math.max(0.25, Math.min(4.0, orderedNewMw / market.outputMwPerMonth));
        double share = market.priceOverValue * StrictMath.exp(tightnessResponse * StrictMath.log(tightness));
        market.priceOverValue = Math.max(lowestShare, Math.min(highestShare, share));
        double wanted = Math.max(1.0 - outputDeclinePerMonth, Math.min(1.0 + outputGrowthPerMonth, tightness));
        market.outputMwPerMonth = Math.max(leastOutputMw, market.outputMwPerMonth * wanted);
    }
}
