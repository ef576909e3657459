/**
 * What is on disk: result folders that appear whole or not at all, their manifest, and tables in Parquet or CSV through DuckDB. Knows
 * nothing of how results were computed.
 */
package org.computesiting.results;
