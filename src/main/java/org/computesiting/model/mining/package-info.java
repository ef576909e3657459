/**
 * Bitcoin: the chain, miners elsewhere, the market for machines, and North American miners with their fleets, balance sheets and
 * decisions.
 */
package org.computesiting.model.mining;
