package org.computesiting.results;

import java.util.Locale;

/** File format of result tables. */
public enum TableFormat {
    PARQUET, CSV;

    /** File name of a table in this format. */
    public String file(String table) {
        return table + "." + name().toLowerCase(Locale.ROOT);
    }
}
