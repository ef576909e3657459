package org.computesiting.model.ai;

/** Where a project stands. */
public enum ProjectState {
    /** Filed in one or more regions, none energised. */
    WAITING,
    /** One of its filings is energised; the others are withdrawn. */
    ENERGISED,
    /** Placed on a miner's site. */
    HOSTED,
    /** Going, or gone, outside North America. */
    ABROAD,
    /** Given up: every filing was withdrawn or blocked. */
    CANCELLED;

    private static final ProjectState[] ALL = values();

    public static ProjectState of(int ordinal) {
        return ALL[ordinal];
    }
}
