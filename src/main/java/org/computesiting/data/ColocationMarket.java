package org.computesiting.data;

import java.time.YearMonth;

/**
 * How tight the market for colocation was in North America's primary markets. Not read by the model: what it makes of rents and vacancy is compared with it.
 *
 * @param month month to which the figures belong
 * @param vacancyShare vacant over all colocation capacity, 0 to 1; NaN where not published
 * @param rentUsdPerKwMonth rent asked for wholesale halls of 250 to 500 kW, USD of the day per kW of IT capacity and month; NaN where not published
 * @param provenance where the row is from
 */
public record ColocationMarket(YearMonth month, double vacancyShare, double rentUsdPerKwMonth, Provenance provenance) {
}
