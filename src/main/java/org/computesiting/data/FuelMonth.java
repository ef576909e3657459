package org.computesiting.data;

import java.time.YearMonth;

/**
 * Gas prices and the exchange rate in one month.
 *
 * @param month month
 * @param henryHubUsdPerMmbtu Henry Hub spot, nominal USD/MMBtu
 * @param aecoUsdPerMmbtu Alberta AECO-C spot, nominal USD/MMBtu
 * @param usdPerCad US dollars for one Canadian dollar
 * @param provenance where the row is from
 */
public record FuelMonth(
        YearMonth month,
        double henryHubUsdPerMmbtu,
        double aecoUsdPerMmbtu,
        double usdPerCad,
        Provenance provenance) {
}
