/**
 * AI firms and other builders of data centres: demand, projects, the choice of a region, and the market in which miners' energised
 * megawatts meet firms that cannot wait for the grid.
 */
package org.computesiting.model.ai;
