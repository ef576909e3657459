/** From scenarios and seeds to runs: single runs and matched pairs, executed on threads, in an order that cannot matter. */
package org.computesiting.experiment;
