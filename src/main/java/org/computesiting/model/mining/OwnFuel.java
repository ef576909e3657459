package org.computesiting.model.mining;

import java.util.Locale;

/** What a mine's own plant burns. */
enum OwnFuel {
    NONE, GAS, WASTE_COAL, FLARE_GAS;

    private static final OwnFuel[] ALL = values();

    /** The fuel a table names; none for an empty cell. */
    static OwnFuel named(String code) {
        return code.isEmpty() ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
    }

    static OwnFuel of(int ordinal) {
        return ALL[ordinal];
    }
}
