package org.computesiting.data;

import java.util.Locale;

/**
 * How a figure is known, from the surest to the weakest.
 */
public enum Basis {
    /** Read in a document. */
    RETRIEVED,
    /** Computed from figures read in documents. */
    DERIVED,
    /** Background knowledge, not checked against a document. */
    RECALLED;

    /** The name that tables use: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
