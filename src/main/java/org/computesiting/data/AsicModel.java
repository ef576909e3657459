package org.computesiting.data;

import java.time.YearMonth;

/**
 * A mining machine as it was sold.
 *
 * @param model name of the model
 * @param maker manufacturer
 * @param release month of first deliveries
 * @param jPerTh efficiency, J/TH
 * @param launchPriceUsdPerTh price at launch, nominal USD per TH/s; NaN if unknown
 * @param provenance where the row is from
 */
public record AsicModel(
        String model,
        String maker,
        YearMonth release,
        double jPerTh,
        double launchPriceUsdPerTh,
        Provenance provenance) {
}
