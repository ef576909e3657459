/**
 * Electricity: who generates, what it costs, where it flows, who is connected, what customers pay. Holds the tables of plants, ties,
 * utilities and connection requests, the dispatch, and the phases of interconnection, power market and utilities.
 */
package org.computesiting.model.power;
