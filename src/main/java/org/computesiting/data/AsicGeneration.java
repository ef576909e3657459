package org.computesiting.data;

import java.time.YearMonth;

/**
 * A class of mining machines at the efficiency frontier of its time.
 *
 * @param code short name of the class
 * @param release month from which it can be bought
 * @param jPerTh efficiency, J/TH
 * @param provenance where the row is from
 */
public record AsicGeneration(
        String code,
        YearMonth release,
        double jPerTh,
        Provenance provenance) {
}
