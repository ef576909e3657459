package org.computesiting.model;

import java.time.YearMonth;

/** The run's calendar as plain arrays, so that a month of simulation needs no date objects. */
public final class MonthClock {
    /** Hours in a mean year of 365.25 days. */
    public static final double HOURS_PER_YEAR = 8766.0;

    /** The calendar is known this long past the horizon, so that plans do not depend on where a run ends. */
    private static final int BEYOND_MONTHS = 240;

    private final YearMonth start;
    private final int months;
    private final int[] year;
    private final int[] monthOfYear;
    private final int[] days;
    private int now;

    /** @param months length of the horizon */
    public MonthClock(YearMonth start, int months) {
        this.start = start;
        this.months = months;
        int known = months + BEYOND_MONTHS;
        year = new int[known];
        monthOfYear = new int[known];
        days = new int[known];
        for (int t = 0; t < known; t++) {
            YearMonth m = start.plusMonths(t);
            year[t] = m.getYear();
            monthOfYear[t] = m.getMonthValue();
            days[t] = m.lengthOfMonth();
        }
    }

    /** Months in the horizon. */
    public int months() {
        return months;
    }

    /** The month being simulated: months since the start. */
    public int now() {
        return now;
    }

    void advanceTo(int month) {
        now = month;
    }

    /** Middle of month {@code t} in years, e.g. 2025.04 for January 2025. */
    public double yearsAt(int t) {
        return year(t) + (monthOfYear(t) - 0.5) / 12.0;
    }

    /** Calendar year of month {@code t}. */
    public int year(int t) {
        return year[t];
    }

    /** Month of the year (1 to 12) of month {@code t}. */
    public int monthOfYear(int t) {
        return monthOfYear[t];
    }

    /** Days of month {@code t}. */
    public int days(int t) {
        return days[t];
    }

    /** Hours of month {@code t}. */
    public double hours(int t) {
        return 24.0 * days[t];
    }

    /** Month {@code t} as a date; not for use inside a phase. */
    public YearMonth date(int t) {
        return start.plusMonths(t);
    }

    /** Months from the horizon's start to {@code date}; negative before it, may lie beyond the end. */
    public int indexOf(YearMonth date) {
        return (date.getYear() - start.getYear()) * 12 + date.getMonthValue() - start.getMonthValue();
    }
}
