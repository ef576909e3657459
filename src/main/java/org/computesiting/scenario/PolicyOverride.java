package org.computesiting.scenario;

import java.time.YearMonth;

/**
 * An instrument that a scenario adds or suppresses.
 *
 * @param region     region code, ISO 3166-2
 * @param instrument code of an {@link org.computesiting.data.Instrument}
 * @param start      first month in which it holds
 * @param end        last month in which it holds; null = to the horizon
 * @param value      strength, in the unit of the instrument; not used when removing
 * @param remove     true = keep the instrument out of force in these months, whether scripted or decided by the
 *                   legislature; false = put it in force
 */
public record PolicyOverride(
        String region, String instrument, YearMonth start, YearMonth end, double value, boolean remove) {
}
