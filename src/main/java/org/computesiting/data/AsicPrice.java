package org.computesiting.data;

import java.time.YearMonth;

/**
 * Market price of mining machines of one efficiency class in one month.
 *
 * @param month month
 * @param efficiencyClass name of the class in the source
 * @param minJPerTh lower bound of the class, J/TH
 * @param maxJPerTh upper bound of the class, J/TH
 * @param usdPerTh price, nominal USD per TH/s
 * @param provenance where the row is from
 */
public record AsicPrice(
        YearMonth month,
        String efficiencyClass,
        double minJPerTh,
        double maxJPerTh,
        double usdPerTh,
        Provenance provenance) {
}
