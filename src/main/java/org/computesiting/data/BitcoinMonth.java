package org.computesiting.data;

import java.time.YearMonth;

/**
 * The Bitcoin network in one month. A series that ends earlier is NaN from there on.
 *
 * @param month month
 * @param priceUsd mean price, nominal USD per bitcoin
 * @param hashrateEhs mean hashrate, EH/s
 * @param difficulty difficulty at the end of the month
 * @param blockCount blocks found in the month
 * @param feesBtc transaction fees of the month, BTC
 * @param hashpriceUsdPerPhDay miners' revenue, nominal USD per PH/s and day
 * @param provenance where the row is from
 */
public record BitcoinMonth(
        YearMonth month,
        double priceUsd,
        double hashrateEhs,
        double difficulty,
        double blockCount,
        double feesBtc,
        double hashpriceUsdPerPhDay,
        Provenance provenance) {
}
