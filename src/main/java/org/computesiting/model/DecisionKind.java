package org.computesiting.model;

/** What a row of the decision ledger decides. */
public enum DecisionKind {
    /** A place for a data centre, when its project starts. */
    PROJECT("a place for a data centre"),
    /** A lease of part of a miner's site or of a vacant hall, in place of waiting on. */
    LEASE("a lease"),
    /** The purchase of a miner's site, in place of waiting on. */
    PURCHASE("a purchase"),
    /** A place for a mine. */
    MINE("a place for a mine"),
    /** A project announced in fact, as the model weighs it in the world of the run; it changes nothing there. */
    RECORD("a project of the record");

    private static final DecisionKind[] ALL = values();

    private final String label;

    DecisionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static DecisionKind of(int ordinal) {
        return ALL[ordinal];
    }
}
