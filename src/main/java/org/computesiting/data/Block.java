package org.computesiting.data;

import java.util.Locale;

/**
 * Representative hours of a month, by local clock. Scarcity is the highest 2 % of the hours; tables give its level. Its
 * hours lie inside the four day-parts, so that whoever adds up energy has to carve them out.
 */
public enum Block {
    /** 0 to 6 h. */
    NIGHT,
    /** 6 to 12 h. */
    MORNING,
    /** 12 to 18 h. */
    AFTERNOON,
    /** 18 to 24 h. */
    EVENING,
    /** The 2 % of the hours of the month with the highest load. */
    SCARCITY;

    /** The name that tables use: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
