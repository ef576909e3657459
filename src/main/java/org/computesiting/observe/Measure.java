package org.computesiting.observe;

import org.computesiting.model.World;

/**
 * One thing that can be observed.
 *
 * @param name name in results, snake_case with its unit left to {@code unit}; a dot before a breakdown ({@code capacity.wind})
 * @param unit unit of the values
 * @param scope what there is a value of
 * @param aggregation how regions become countries; null unless the scope is {@link Scope#REGION}
 * @param overTime how months become years
 * @param description one sentence for the data dictionary
 * @param source reads the value; the second argument is a region's row, a country (0 US, 1 Canada), or 0
 */
public record Measure(String name, String unit, Scope scope, Aggregation aggregation, OverTime overTime, String description, Source source) {

    /** Reads one value of a world whose month is over. */
    @FunctionalInterface
    public interface Source {
        double value(World world, int row);
    }

    /** Places with a value: regions, then United States, Canada and the continent. */
    public int cells(int regions) {
        return switch (scope) {
            case REGION -> regions + 3;
            case COUNTRY -> 3;
            case CONTINENT -> 1;
        };
    }
}
