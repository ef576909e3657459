package org.computesiting.data;

import java.time.YearMonth;

/**
 * A real bitcoin-mining firm of North America.
 *
 * @param name name in June 2025 or, if it is gone, its last; the key of the firm everywhere
 * @param formerName name before that; empty if none
 * @param renamed first month of the present name; null if there is no former one
 * @param ticker ticker symbol; empty if never listed
 * @param listedFrom month in which its shares first trade on a stock exchange; null if they never do to {@link #LAST_MONTH}
 * @param enters first month it mines or hosts here
 * @param exits last month as a firm of its own; null if it goes on
 * @param kind miner or host
 * @param powerPriceUsdPerMwh average price it reports, nominal USD/MWh; NaN = that of its region
 * @param becomes name of the firm that takes it over; empty if none
 * @param provenance where the row is from
 */
public record MinerFirm(
        String name,
        String formerName,
        YearMonth renamed,
        String ticker,
        YearMonth listedFrom,
        YearMonth enters,
        YearMonth exits,
        String kind,
        double powerPriceUsdPerMwh,
        String becomes,
        Provenance provenance) {

    /** Month in which the record of firms ends: what happened later is left to the model. */
    static final YearMonth LAST_MONTH = YearMonth.of(2025, 6);
}
