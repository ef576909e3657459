package org.computesiting.data;

import java.time.YearMonth;

/**
 * Something a government, regulator or utility did, or tried.
 *
 * @param month month
 * @param precision day, month, quarter or year
 * @param region region code
 * @param instrument instrument; null if it is none of them
 * @param status what became of it, in the word of the source table
 * @param action what it does to the instrument
 * @param value strength in the unit of the instrument, often a judgement (then recalled); NaN if not known
 * @param unit unit of {@code value}; empty with NaN
 * @param durationMonths how long it runs; 0 = open
 * @param description what it was
 * @param provenance where the row is from
 */
public record PolicyEvent(
        YearMonth month,
        String precision,
        String region,
        Instrument instrument,
        String status,
        Action action,
        double value,
        String unit,
        int durationMonths,
        String description,
        Provenance provenance) {

    /** What an event does to its instrument. */
    public enum Action {
        /** Comes into force. */
        START,
        /** Ends. */
        END,
        /** Changes while in force. */
        AMEND,
        /** Nothing in force changes: vetoed, failed, proposed, local or only related. */
        NONE
    }
}
