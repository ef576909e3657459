package org.computesiting.gui;

/** The few sentences that greet a student. */
final class WindowGuide {
    private WindowGuide() { }

    static String html() {
        return """
            <html><body style="font-family: sans-serif; margin: 8px">
            <p><b>Where does compute get built?</b></p>
            <p>Bitcoin mines and AI data centres compete for one scarce thing: megawatts that a grid can deliver. Press the triangle below, or Space, and watch them spread
            month by month.</p>
            <p>Choose above what colours the map. Move the mouse over a region or a site to read its value. Click it to open it under <i>Inspectors</i>; the magnifying glass
            beside a number makes a chart of it. A site's second tab answers "Why here?".</p>
            <p>The two levers act at once and leave a mark on the charts. A run in which no lever is touched is the same, to the last bit, as the run of
            <tt>siting run</tt> with the same scenario and seed.</p>
            <p>Under <i>Console</i> are the delay between months and the seed of the next run; <i>Model</i> has the continent's figures.</p>
            </body></html>""";
    }
}
