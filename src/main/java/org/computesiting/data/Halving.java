package org.computesiting.data;

import java.time.LocalDate;

/**
 * A halving of the block subsidy.
 *
 * @param number 1 for the first
 * @param blockHeight height at which it happens
 * @param date date, seen or expected
 * @param subsidyBefore BTC per block before it
 * @param subsidyAfter BTC per block from it on
 * @param expected whether the date still lay ahead when the table was made
 * @param provenance where the row is from
 */
public record Halving(
        int number,
        int blockHeight,
        LocalDate date,
        double subsidyBefore,
        double subsidyAfter,
        boolean expected,
        Provenance provenance) {
}
