package org.computesiting.data;

import java.time.YearMonth;

/**
 * A mine with its power at the start and later. Owner and host of one mine are one row.
 *
 * @param site name of the mine
 * @param firm firm that operates it; empty for the small mines of a region together
 * @param region region code
 * @param mwJan2020 MW in January 2020
 * @param mwJan2021 MW in January 2021
 * @param mwJan2022 MW in January 2022
 * @param mwLater MW at {@code laterMonth}; NaN if nothing later is known
 * @param laterMonth month of {@code mwLater}; null if there is none
 * @param host whether machines of others run there
 * @param ownPower fuel of the mine's own plant: gas, waste_coal, or flare_gas off the grid; empty if it buys its power
 * @param provenance where the row is from
 */
public record MiningSiteStart(
        String site,
        String firm,
        String region,
        double mwJan2020,
        double mwJan2021,
        double mwJan2022,
        double mwLater,
        YearMonth laterMonth,
        boolean host,
        String ownPower,
        Provenance provenance) {
}
