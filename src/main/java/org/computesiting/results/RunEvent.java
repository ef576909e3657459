package org.computesiting.results;

import java.time.YearMonth;

/**
 * One line of a run's table of events.
 *
 * @param kind what happened, such as {@code halving}
 * @param region where, ISO 3166-2; empty for the whole continent
 * @param value its number: block height, rate, MW; by kind
 * @param text one sentence
 */
public record RunEvent(YearMonth month, String kind, String region, double value, String text) { }
