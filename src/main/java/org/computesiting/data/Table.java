package org.computesiting.data;

import java.util.List;
import java.util.function.Function;

/**
 * A table and the record that its rows become.
 *
 * @param spec     columns and rules
 * @param toRecord turns a row without problems into its record
 */
record Table<T>(TableSpec spec, Function<Row, T> toRecord) {

    /** Records of rows without problems, in their order. */
    List<T> records(List<Row> rows) {
        return rows.stream().map(toRecord).toList();
    }
}
