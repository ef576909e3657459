package org.computesiting.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.YearMonth;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/**
 * The axis of time of a chart: months counted from January of the year 0, or years. A number axis is used rather than a date axis so that
 * no figure depends on the time zone of the machine.
 */
final class TimeScale {
    private static final int MONTHS_A_YEAR = 12;

    private final double[] x;
    private final boolean monthly;

    private TimeScale(double[] x, boolean monthly) {
        this.x = x;
        this.monthly = monthly;
    }

    static TimeScale months(List<YearMonth> months) {
        return new TimeScale(months.stream().mapToDouble(TimeScale::at).toArray(), true);
    }

    /** @param years ascending, at least one */
    static TimeScale years(List<Integer> years) {
        return new TimeScale(years.stream().mapToDouble(Integer::doubleValue).toArray(), false);
    }

    /** Where a month stands on the axis of {@link #months}. */
    static double at(YearMonth month) {
        return MONTHS_A_YEAR * (double) month.getYear() + month.getMonthValue() - 1;
    }

    int count() {
        return x.length;
    }

    double x(int index) {
        return x[index];
    }

    double from() {
        return x[0] - margin();
    }

    double to() {
        return x[x.length - 1] + margin();
    }

    private double margin() {
        return x.length == 1 ? 0.5 : monthly ? 0.5 : 0.25;
    }

    /** @param ticks about how many labels there is room for */
    NumberAxis axis(int ticks) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(from(), to());
        axis.setTickUnit(new NumberTickUnit(step(ticks)));
        axis.setNumberFormatOverride(monthly ? new MonthFormat() : yearFormat());
        return axis;
    }

    private double step(int ticks) {
        int[] steps = monthly ? new int[] {1, 3, 6, 12, 24, 60, 120, 240, 600} : new int[] {1, 2, 5, 10, 20, 50};
        double span = x[x.length - 1] - x[0];
        for (int step : steps) {
            if (span / step <= ticks) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    private static NumberFormat yearFormat() {
        NumberFormat format = NumberFormat.getIntegerInstance(java.util.Locale.ROOT);
        format.setGroupingUsed(false);
        return format;
    }

    /** Writes January as the year and other months by name; ticks lie on whole months. */
    private static final class MonthFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(double value, StringBuffer to, FieldPosition at) {
            return format(Math.round(value), to, at);
        }

        @Override
        public StringBuffer format(long value, StringBuffer to, FieldPosition at) {
            int year = Math.toIntExact(Math.floorDiv(value, MONTHS_A_YEAR));
            int month = Math.floorMod(value, MONTHS_A_YEAR);
            return to.append(month == 0 ? Integer.toString(year) : FigureStyle.shortMonth(YearMonth.of(year, month + 1)));
        }

        @Override
        public Number parse(String text, ParsePosition at) {
            throw new UnsupportedOperationException("months are written here, not read");
        }
    }
}
