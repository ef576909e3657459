/**
 * Read-only watchers of a model: the catalogue of measures, the recorder that keeps them month by month, readers of events and of the
 * decision ledger, and the digest that says whether two runs are the same to the last bit. Nothing here changes a run.
 */
package org.computesiting.observe;
