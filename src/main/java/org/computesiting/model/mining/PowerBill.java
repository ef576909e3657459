package org.computesiting.model.mining;

import org.computesiting.model.PowerSupply;

/**
 * The month's bill for electricity of one kind of machine on one site, before tax and demand-response income. All energy in MWh at the grid, prices in
 * 2025 USD/MWh. A mine under the hourly price pays that of the hours it ran and delivery of what it drew; the rest
 * of what comes on top is for its connection, whether it draws or not; a mine with a fixed price pays for all hours and sells those it
 * does not use; a plant of one's own costs its fuel, or the market's power when that is cheaper, and sells to the grid when the mine stands still.
 *
 * <p>Source: definitions of index, fixed-price and self-supply contracts; Riot's reports of power sold under a fixed price are the example.
 */
final class PowerBill {
    private PowerBill() { }

    /**
     * @param supply how the mine gets its power
     * @param market whether the region's wholesale market sets prices by the hour
     * @param priceUsdPerMwh the site's price, tax apart; under the hourly price what comes on top of it
     * @param offeredMwh what the machines would draw if they ran all hours
     * @param servedMwh what they drew
     * @param servedCostUsd wholesale cost of that
     * @param unservedValueUsd wholesale worth of the hours in which they stood still
     * @param deliveryUsdPerMwh delivery charge by energy
     * @return 2025 USD, negative when sales exceed cost
     */
    static double usd(PowerSupply supply, boolean market, double priceUsdPerMwh, double offeredMwh, double servedMwh, double servedCostUsd,
                      double unservedValueUsd, double deliveryUsdPerMwh) {
        if (!market || supply == PowerSupply.ISLAND) {
            return servedMwh * priceUsdPerMwh;
        }
        return switch (supply) {
            case FIXED -> offeredMwh * priceUsdPerMwh - soldUsd(supply, priceUsdPerMwh, offeredMwh, servedMwh, unservedValueUsd)
                - (offeredMwh - servedMwh) * deliveryUsdPerMwh;
            case OWN_PLANT -> Math.min(servedMwh * priceUsdPerMwh, servedCostUsd + servedMwh * deliveryUsdPerMwh)
                - soldUsd(supply, priceUsdPerMwh, offeredMwh, servedMwh, unservedValueUsd);
            default -> servedCostUsd + servedMwh * deliveryUsdPerMwh + offeredMwh * (priceUsdPerMwh - deliveryUsdPerMwh);
        };
    }

    /** What power not used brings: all of its worth under a fixed price, its worth above the fuel of an own plant, USD. */
    static double soldUsd(PowerSupply supply, double priceUsdPerMwh, double offeredMwh, double servedMwh, double unservedValueUsd) {
        return switch (supply) {
            case FIXED -> unservedValueUsd;
            case OWN_PLANT -> Math.max(0.0, unservedValueUsd - (offeredMwh - servedMwh) * priceUsdPerMwh);
            default -> 0.0;
        };
    }
}
