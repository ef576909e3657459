package org.computesiting.results;

/**
 * What a region won and lost by one term.
 *
 * @param region ISO 3166-2, or abroad
 * @param wonMw MW that are there and would have gone elsewhere without the term
 * @param lostMw MW that would have come there without it
 */
public record MovedRegionRow(String term, String region, int wonDecisions, double wonMw, int lostDecisions, double lostMw) { }
