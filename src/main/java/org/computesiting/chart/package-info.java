/**
 * Figures: the map of the regions, the classes and colours it is drawn with, and the charts of a run. A figure takes
 * numbers and words that are ready to show and draws them into a picture or any {@link java.awt.Graphics2D}; nothing
 * here reads results or knows the model, so the report, the command line and the window draw alike.
 */
package org.computesiting.chart;
