package org.computesiting.results;

/**
 * What one term moved in a group of decisions.
 *
 * @param kind kind of decision, or all
 * @param period calendar year, or all
 * @param decisions decisions of the group
 * @param mw their grid capacity, MW
 * @param movedDecisions those for which another place would have come first without the term
 * @param movedMw their MW; the four that follow add up to it
 * @param toOtherRegionMw to another region of North America
 * @param toAbroadMw abroad
 * @param fromAbroadMw back from abroad
 * @param toOtherWayMw to another way in the same region
 * @param meanDifference chosen less best of the others, mean by MW, 2025 USD per MW and year; NaN without others
 */
public record MovedRow(String kind, String period, String term, int decisions, double mw, int movedDecisions, double movedMw, double toOtherRegionMw, double toAbroadMw,
                       double fromAbroadMw, double toOtherWayMw, double meanDifference) { }
