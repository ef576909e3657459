/**
 * The simulation: the world's shared tables, the twelve phases of a month, and the MASON model that runs them. No files, no window, no
 * logging; the result of a run is a pure function of resolved scenario, seed and model version.
 */
package org.computesiting.model;
