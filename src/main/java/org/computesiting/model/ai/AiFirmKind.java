package org.computesiting.model.ai;

/** Kinds of firms that build or rent data centres. */
public enum AiFirmKind {
    HYPERSCALER, NEOCLOUD, LAB, COLOCATION, DEVELOPER, TELCO;

    private static final AiFirmKind[] ALL = values();

    public static AiFirmKind of(int ordinal) {
        return ALL[ordinal];
    }
}
