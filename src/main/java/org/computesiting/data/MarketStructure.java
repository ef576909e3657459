package org.computesiting.data;

import java.util.Locale;

/**
 * Who sets the price of power in a region.
 */
public enum MarketStructure {
    /** A wholesale market with retail or large-customer choice. */
    RESTRUCTURED,
    /** Regulated utilities that recover their cost. */
    COST_OF_SERVICE,
    /** A utility or agency owned by the province. */
    CROWN;

    /** The name that tables use: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
