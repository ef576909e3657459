package org.computesiting.results;

/**
 * One place of a decision's order without a term.
 *
 * @param rank from 1
 * @param way how the megawatts would be had
 * @param region ISO 3166-2; empty abroad
 * @param total its total without the term, 2025 USD per MW and year
 * @param changed whether another place comes first without the term
 */
public record CounterfactualRow(String term, int rank, String way, String region, double total, boolean changed) { }
