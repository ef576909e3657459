package org.computesiting.data;

/**
 * Where a row of a table is from.
 *
 * @param source key into the table of sources
 * @param year   year or period the figures describe
 * @param basis  how the weakest figure of the row is known
 * @param notes  what to know before using the row; may be empty
 */
public record Provenance(String source, String year, Basis basis, String notes) {
}
