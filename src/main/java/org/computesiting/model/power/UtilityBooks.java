package org.computesiting.model.power;

import org.computesiting.data.Parameters;

/**
 * Fixed cost of a region's utilities: delivery everywhere, own plants outside restructured markets, and the network built for large loads.
 * Revenue requirement = return and depreciation on the three rate bases + fixed operation. Operation of delivery follows the sales to customers
 * other than large loads, who are many; that of plants follows what is built and retired.
 */
final class UtilityBooks {
    /** Most that plants of the start can cost to run of what prices leave for them. */
    private static final double MOST_OPERATION_SHARE = 0.5;

    final RateBases delivery;
    final RateBases largeLoadNetwork;
    final RateBases generation;
    private final double operationShare;
    private final double generationShare;
    private final double remainingLifeYears;
    private final double networkLifeYears;
    private final double[] deliveryOperationUsdPerYear;
    private final double[] generationOperationUsdPerYear;
    private final double[] openingBaseSalesMwh;

    UtilityBooks(Parameters p, int regions) {
        double allowedReturn = p.get("allowed_return_share_per_year");
        double renewal = p.get("rate_base_renewal_share");
        operationShare = p.get("delivery_operation_share");
        generationShare = p.get("own_generation_share_of_fixed_cost");
        remainingLifeYears = p.get("delivery_remaining_life_years");
        networkLifeYears = p.get("network_life_years");
        delivery = new RateBases(regions, allowedReturn, renewal);
        largeLoadNetwork = new RateBases(regions, allowedReturn, 0.0);
        generation = new RateBases(regions, allowedReturn, renewal);
        deliveryOperationUsdPerYear = new double[regions];
        generationOperationUsdPerYear = new double[regions];
        openingBaseSalesMwh = new double[regions];
    }

    /**
     * Splits what the start's prices leave beyond energy, fuel and capacity.
     *
     * @param fixedUsdPerYear what they leave, a year
     * @param baseSalesMwh yearly sales to other than large loads
     * @param ownPlants whether customers pay for plants of the utility
     * @param plantOperationUsdPerYear fixed operation and maintenance of the plants that stand in the region
     */
    void open(int region, double fixedUsdPerYear, double baseSalesMwh, boolean ownPlants, double plantOperationUsdPerYear) {
        double plants = ownPlants ? generationShare * fixedUsdPerYear : 0.0;
        double wires = fixedUsdPerYear - plants;
        openingBaseSalesMwh[region] = baseSalesMwh;
        deliveryOperationUsdPerYear[region] = operationShare * wires;
        delivery.open(region, (1.0 - operationShare) * wires, remainingLifeYears);
        generationOperationUsdPerYear[region] = Math.min(plantOperationUsdPerYear, MOST_OPERATION_SHARE * plants);
        generation.open(region, plants - generationOperationUsdPerYear[region], remainingLifeYears);
    }

    /** Own plants in the fixed cost of the start, where customers pay for any. */
    double generationShare() {
        return generationShare;
    }

    /** Network for large loads enters service. */
    void networkBuilt(int region, double usd) {
        largeLoadNetwork.add(region, usd, usd / networkLifeYears);
    }

    /** Plants of the utility enter service. */
    void plantBuilt(int region, double usd, double depreciationUsdPerYear, double operationUsdPerYear) {
        generation.add(region, usd, depreciationUsdPerYear);
        generationOperationUsdPerYear[region] += operationUsdPerYear;
    }

    /** A plant of the start leaves service: its operation ends, its investment stays to be paid. */
    void plantRetired(int region, double operationUsdPerYear) {
        generationOperationUsdPerYear[region] = Math.max(0.0, generationOperationUsdPerYear[region] - operationUsdPerYear);
    }

    /** A month passes. @param wornShare inflation of the month beyond the expected */
    void roll(int region, double wornShare) {
        delivery.roll(region, wornShare);
        largeLoadNetwork.roll(region, wornShare);
        generation.roll(region, wornShare);
    }

    /** Fixed cost of a year, 2025 USD. */
    double requirementUsdPerYear(int region, double baseSalesMwh) {
        double growth = openingBaseSalesMwh[region] > 0.0 ? baseSalesMwh / openingBaseSalesMwh[region] : 1.0;
        return delivery.requirementUsdPerYear(region) + deliveryOperationUsdPerYear[region] * growth
            + generation.requirementUsdPerYear(region) + generationOperationUsdPerYear[region] + largeLoadNetwork.requirementUsdPerYear(region);
    }
}
