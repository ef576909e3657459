package org.computesiting.chart;

/**
 * A measure of the continent that has a fan chart.
 *
 * @param name its name in results
 * @param title what the figure shows
 * @param heading what the axis shows
 * @param unit unit of the axis
 * @param differenceUnit unit of differences
 * @param factor from the unit of the results to that of the axis
 * @param fromZero whether the axis starts at zero
 */
record FanMeasure(String name, String title, String heading, String unit, String differenceUnit, double factor, boolean fromZero) {
    static FanMeasure capacity(String name, String title) {
        return new FanMeasure(name, title + ", North America", "Energised capacity", "MW at the end of the year", "MW", 1, true);
    }
}
