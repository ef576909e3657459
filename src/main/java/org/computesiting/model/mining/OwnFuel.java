package org.computesiting.model.mining;

/** What a mine's own plant burns. */
enum OwnFuel {
    NONE, GAS, WASTE_COAL, FLARE_GAS;

    private static final OwnFuel[] ALL = values();

    /** The fuel a table names; none for an empty cell. */
    static OwnFuel named(String code) {
        return code.isEmpty() ? NONE : valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    static OwnFuel of(int ordinal) {
        return ALL[ordinal];
    }
}
