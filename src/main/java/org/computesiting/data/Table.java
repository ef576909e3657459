package org.computesiting.data;

import java.util.function.Function;

/**
 * A table and the record that its rows become.
 *
 * @param spec     columns and rules
 * @param toRecord turns a row without problems into its record
 */
record Table<T>(TableSpec spec, Function<Row, T> toRecord) {
}
