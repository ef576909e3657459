package org.computesiting.data;

import java.time.YearMonth;

/**
 * A campus of AI data centres, built or announced.
 *
 * @param site name of the campus
 * @param firm owner or developer
 * @param user main user; empty if unknown
 * @param region region code
 * @param locality town or county; empty if unknown
 * @param dataset data set the row is from
 * @param status stage when the data set was made
 * @param power how it gets its power: grid, own_generation, mine (the connection of a mine) or unknown
 * @param conversion whether buildings that stood are converted
 * @param mwCurrent power in operation, MW; NaN if unknown
 * @param mwPlanned power at full build-out, MW; NaN if unknown
 * @param announced month of announcement; null if unknown
 * @param constructionStart month of first work; null if unknown
 * @param firstPower month of first power; null if unknown
 * @param fullPower month of full power; null if unknown
 * @param provenance where the row is from
 */
public record AiSite(
        String site,
        String firm,
        String user,
        String region,
        String locality,
        String dataset,
        String status,
        String power,
        boolean conversion,
        double mwCurrent,
        double mwPlanned,
        YearMonth announced,
        YearMonth constructionStart,
        YearMonth firstPower,
        YearMonth fullPower,
        Provenance provenance) {
}
