package org.computesiting.model;

/** Whose row number a site's owner column holds. */
public final class OwnerKind {
    public static final int MINER = 0;
    public static final int AI_FIRM = 1;

    private OwnerKind() { }
}
