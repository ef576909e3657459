package org.computesiting.experiment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.computesiting.observe.Measure;
import org.computesiting.observe.OverTime;
import org.computesiting.observe.TimeSeries;
import org.computesiting.results.YearlyValues;

/** Months to years: stocks at the year's last month, flows added up, levels averaged. */
public final class YearlySummary {
    private YearlySummary() { }

    /** Cells of a recorded series: measure by measure, place by place, year by year. */
    public static List<YearlyValues.Cell> cells(TimeSeries series, YearMonth start) {
        List<YearlyValues.Cell> cells = new ArrayList<>();
        int years = years(series, start);
        for (Measure measure : series.measures()) {
            for (String place : series.places(measure)) {
                for (int y = 0; y < years; y++) {
                    cells.add(new YearlyValues.Cell(measure.name(), measure.unit(), place, start.getYear() + y));
                }
            }
        }
        return cells;
    }

    /** Values in the order of {@link #cells}. */
    public static double[] values(TimeSeries series, YearMonth start) {
        int years = years(series, start);
        int total = 0;
        for (Measure measure : series.measures()) {
            total += series.places(measure).size() * years;
        }
        double[] values = new double[total];
        int at = 0;
        for (int m = 0; m < series.measures().size(); m++) {
            Measure measure = series.measures().get(m);
            int places = series.places(measure).size();
            for (int cell = 0; cell < places; cell++) {
                for (int y = 0; y < years; y++) {
                    values[at++] = year(series, m, cell, measure.overTime(), start, start.getYear() + y);
                }
            }
        }
        return values;
    }

    private static double year(TimeSeries series, int measure, int cell, OverTime overTime, YearMonth start, int year) {
        double sum = 0.0;
        double last = 0.0;
        int n = 0;
        for (int t = 0; t < series.months(); t++) {
            if (start.plusMonths(t).getYear() == year) {
                last = series.value(t, measure, cell);
                sum += last;
                n++;
            }
        }
        return switch (overTime) {
            case LAST -> last;
            case SUM -> sum;
            case MEAN -> sum / n;
        };
    }

    private static int years(TimeSeries series, YearMonth start) {
        return start.plusMonths(series.months() - 1L).getYear() - start.getYear() + 1;
    }
}
