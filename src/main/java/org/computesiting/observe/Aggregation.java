package org.computesiting.observe;

/** How a regional measure becomes a country's or the continent's. */
public enum Aggregation {
    SUM,
    /** Mean weighted by the region's served load of the month. */
    LOAD_WEIGHTED_MEAN,
    /** Mean weighted by population: for what people live under rather than use. */
    POPULATION_WEIGHTED_MEAN
}
