package org.computesiting.model;

/** What can keep a project out of a place in the model. */
public enum SitingRule {
    NONE(""),
    MORATORIUM("a moratorium there admits no data centre of this size"),
    LARGE_LOAD_CAP("a cap on large loads there leaves no room for it on the grid"),
    OWN_GENERATION("large customers there cannot choose their supplier, so a data centre may not generate its own power");

    private static final SitingRule[] ALL = values();

    private final String label;

    SitingRule(String label) {
        this.label = label;
    }

    /** The rule as a clause. */
    public String label() {
        return label;
    }

    public static SitingRule of(int ordinal) {
        return ALL[ordinal];
    }
}
