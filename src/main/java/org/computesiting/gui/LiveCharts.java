package org.computesiting.gui;

import java.awt.Color;
import java.awt.GridLayout;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.computesiting.chart.Palette;
import org.computesiting.scenario.Horizon;
import org.jfree.chart.ChartPanel;

/**
 * The charts under the map. The play thread hands over a month's numbers as it is done; the event thread draws them, several at once when it
 * comes late, so that drawing never holds up the run for long and the run never waits inside a chart.
 */
public final class LiveCharts extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final Color NETWORK = Palette.BASELINE;
    private static final Color PRICE = new Color(0x009E73);

    private final transient List<LiveChart> charts;
    private final transient List<Month> waiting = new ArrayList<>();
    private transient List<TimeMark> marks = List.of();
    private boolean drawPending;
    private int monthsFed;

    private record Month(int index, double[][] values) { }

    LiveCharts(Horizon horizon) {
        super(new GridLayout(1, 0, 6, 0));
        setBackground(Palette.BACKGROUND);
        double start = decimalYear(horizon.start());
        double end = decimalYear(horizon.end()) + 1.0 / 12.0;
        charts = List.of(
            new LiveChart("Hashrate", "EH/s", start, end, false, true, List.of(
                new LiveChart.Line("network_hashrate", "world", NETWORK, 1.0), new LiveChart.Line("hashrate", "North America", Palette.MINING, 1.0))),
            new LiveChart("Hashprice", "2025 $ per PH/s and day", start, end, false, true, List.of(
                new LiveChart.Line("hashprice", "hashprice", Palette.MINING, 1.0))),
            new LiveChart("Capacity by use", "GW", start, end, true, false, List.of(
                new LiveChart.Line("mining_mw", "mining", Palette.MINING, 1000.0), new LiveChart.Line("ai_mw", "AI and data centres", Palette.AI, 1000.0))),
            new LiveChart("Electricity price, mean", "2025 $/MWh", start, end, false, false, List.of(
                new LiveChart.Line("wholesale_price", "wholesale", NETWORK, 1.0), new LiveChart.Line("industrial_price", "industrial", PRICE, 1.0))));
        for (LiveChart chart : charts) {
            ChartPanel panel = new ChartPanel(chart.chart(), false);
            // Without these limits a panel is drawn at another size and stretched, and its letters with it.
            panel.setMinimumDrawWidth(0);
            panel.setMinimumDrawHeight(0);
            panel.setMaximumDrawWidth(4000);
            panel.setMaximumDrawHeight(4000);
            panel.setMouseZoomable(false);
            add(panel);
        }
    }

    private static double decimalYear(YearMonth month) {
        return month.getYear() + (month.getMonthValue() - 1) / 12.0;
    }

    /** The charts, left to right. */
    List<LiveChart> charts() {
        return charts;
    }

    /** Takes over the months of the record that are not here yet; called on any thread while no month is running. */
    void feed(RunRecord record) {
        synchronized (waiting) {
            for (; monthsFed < record.months(); monthsFed++) {
                waiting.add(new Month(monthsFed, values(record, monthsFed)));
            }
            marks = record.marks();
            if (!drawPending) {
                drawPending = true;
                SwingUtilities.invokeLater(this::drawWaiting);
            }
        }
    }

    /** Empties the charts for a new run; on the event thread. */
    void clear() {
        synchronized (waiting) {
            waiting.clear();
            marks = List.of();
            monthsFed = 0;
        }
        charts.forEach(LiveChart::clear);
    }

    private double[][] values(RunRecord record, int month) {
        double[][] values = new double[charts.size()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = charts.get(c).lines().stream().mapToDouble(line -> record.continent(month, line.measure())).toArray();
        }
        return values;
    }

    private void drawWaiting() {
        List<Month> months;
        List<TimeMark> moments;
        synchronized (waiting) {
            months = new ArrayList<>(waiting);
            waiting.clear();
            moments = marks;
            drawPending = false;
        }
        for (int c = 0; c < charts.size(); c++) {
            for (Month month : months) {
                charts.get(c).add(month.index, month.values[c]);
            }
            charts.get(c).mark(moments);
        }
    }
}
