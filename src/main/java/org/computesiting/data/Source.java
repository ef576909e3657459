package org.computesiting.data;

/**
 * A document or data set that rows of the tables rest on.
 *
 * @param key      short name that the rows carry
 * @param citation what it is and where it was read
 * @param licence  terms, where a data set states them; empty if figures only were taken
 */
public record Source(String key, String citation, String licence) {
}
