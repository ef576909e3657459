package org.computesiting.data;

import java.time.YearMonth;

/**
 * A real bitcoin-mining firm of North America.
 *
 * @param name name
 * @param ticker ticker symbol; empty if private
 * @param enters first month it mines or hosts here
 * @param exits last month under this name; null if it goes on
 * @param kind listed, private or host
 * @param powerPriceUsdPerMwh average price it reports, nominal USD/MWh; NaN = that of its region
 * @param becomes name of the firm that takes it over; empty if none
 * @param provenance where the row is from
 */
public record MinerFirm(
        String name,
        String ticker,
        YearMonth enters,
        YearMonth exits,
        String kind,
        double powerPriceUsdPerMwh,
        String becomes,
        Provenance provenance) {
}
