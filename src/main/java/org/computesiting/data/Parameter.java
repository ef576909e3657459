package org.computesiting.data;

/**
 * A number of the model with its plausible range.
 *
 * @param name lower snake case, with the unit
 * @param value value used unless a scenario overrides it
 * @param unit unit of value and range
 * @param low smallest plausible value
 * @param high largest plausible value
 * @param usedFor what the model does with it
 * @param section power, mining, ai or policy
 * @param provenance where the row is from
 */
public record Parameter(
        String name,
        double value,
        String unit,
        double low,
        double high,
        String usedFor,
        String section,
        Provenance provenance) {
}
