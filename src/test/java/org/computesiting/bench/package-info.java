/** Benchmarks, run by {@code scripts/bench}; they assert nothing. */
package org.computesiting.bench;
