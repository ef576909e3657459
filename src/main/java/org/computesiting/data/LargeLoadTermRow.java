package org.computesiting.data;

import java.time.YearMonth;

/**
 * One term of service for large loads in a region; it binds while a large-load tariff is in force there.
 *
 * @param region region code
 * @param utility name in table utilities; empty = every utility of the region
 * @param effective first month in which it holds
 * @param term what is set
 * @param value its value, in the unit of the term
 * @param provenance where the row is from
 */
public record LargeLoadTermRow(
        String region,
        String utility,
        YearMonth effective,
        Term term,
        double value,
        Provenance provenance) {

    /** What terms set: size from which they bind, deposit on filing, years signed for, discount of an interruptible load. */
    public enum Term {
        THRESHOLD_MW, DEPOSIT_USD_PER_MW, TERM_YEARS, INTERRUPTIBLE_DISCOUNT_SHARE
    }
}
