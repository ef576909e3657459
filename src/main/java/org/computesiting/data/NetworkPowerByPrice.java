package org.computesiting.data;

import java.time.YearMonth;
import java.util.List;

/**
 * Power use of the whole Bitcoin network as estimated for five power prices that all miners would pay.
 *
 * @param month month
 * @param twhPerYearAtPrice TWh a year at the prices of {@link #PRICES_USD_PER_MWH}, in order
 * @param networkJPerTh mean efficiency of the network at 50 USD/MWh, J/TH, cooling included
 * @param provenance where the row is from
 */
public record NetworkPowerByPrice(
        YearMonth month,
        double[] twhPerYearAtPrice,
        double networkJPerTh,
        Provenance provenance) {

    /** Power prices of the estimates, nominal USD/MWh. */
    public static final List<Double> PRICES_USD_PER_MWH = List.of(30.0, 50.0, 70.0, 100.0, 150.0);

    /** Keeps its own copies. */
    public NetworkPowerByPrice {
        twhPerYearAtPrice = twhPerYearAtPrice.clone();
    }

    @Override
    public double[] twhPerYearAtPrice() {
        return twhPerYearAtPrice.clone();
    }
}
