package org.computesiting.model;

/** Where a site stands. Every stage before {@link #ENERGISED} can fail: announced is not built. */
public enum SiteStage {
    REQUESTED, STUDIED, CONTRACTED, BUILDING, ENERGISED, CLOSED;

    private static final SiteStage[] ALL = values();

    /** The stage stored as a column value. */
    public static SiteStage of(int code) {
        return ALL[code];
    }
}
