package org.computesiting.model;

/** How a mine gets its electricity. */
public enum PowerSupply {
    /** The region's tariff; where the wholesale market sets prices, the hourly price plus delivery. */
    TARIFF("tariff or hourly price"),
    /** A price fixed for a term and all hours; where the wholesale market sets prices, what is not used is sold at the hourly price. */
    FIXED("fixed price"),
    /** A plant of the owner's beside the mine and on the grid: it feeds the mine, or the grid when that pays better. */
    OWN_PLANT("own plant"),
    /** A plant of the owner's away from any grid, on gas that would be flared. */
    ISLAND("own plant, off the grid");

    private static final PowerSupply[] ALL = values();

    private final String label;

    PowerSupply(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static PowerSupply of(int ordinal) {
        return ALL[ordinal];
    }
}
