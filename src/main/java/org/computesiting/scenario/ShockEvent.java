package org.computesiting.scenario;

import java.time.YearMonth;

/**
 * A shock that begins in a month, lasts, and ends.
 *
 * @param month          first month of the shock
 * @param kind           what it multiplies
 * @param region         region code; null = everywhere
 * @param value          the factor, dimensionless, 1 = no change
 * @param durationMonths how long it lasts, months
 * @param note           why, for people
 */
public record ShockEvent(YearMonth month, Kind kind, String region, double value, int durationMonths, String note) {

    /** What a shock multiplies. */
    public enum Kind {
        /** The bitcoin price; never regional. */
        BITCOIN_PRICE_MULTIPLIER,
        /** The gas price. */
        GAS_PRICE_MULTIPLIER,
        /** Demand for electricity other than that of mines and AI. */
        DEMAND_MULTIPLIER,
        /** The energy budget of hydropower. */
        HYDRO_MULTIPLIER,
        /** What mines pay for power without a fixed price or a plant of their own; everywhere = in the rest of the world too. */
        MINING_POWER_PRICE_MULTIPLIER,
        /** The time that the grid connection of large loads takes: study, substations and lines, works and their slip. */
        CONNECTION_WAIT_MULTIPLIER,
        /** What factories of gas turbines and of data centres' own engines ship a month; never regional. */
        TURBINE_SUPPLY_MULTIPLIER
    }
}
