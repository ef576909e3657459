package org.computesiting.data;

import java.time.YearMonth;
import java.util.List;

/**
 * Nominal US dollars of a month in constant 2025 US dollars, by the CPI-U annual averages of the table {@code cpi}. An annual average stands
 * at the middle of its year; between middles the index is linear, before the first and after the last it is flat. The factor at the middle
 * of 2025 is 1.
 */
public final class Deflator {
    private static final int BASE_YEAR = 2025;

    private final int firstYear;
    private final double[] index;
    private final double base;

    /** @param rows consecutive years in order, with 2025 among them */
    public Deflator(List<CpiYear> rows) {
        firstYear = rows.get(0).year();
        index = new double[rows.size()];
        for (int i = 0; i < index.length; i++) {
            index[i] = rows.get(i).index();
        }
        base = index[BASE_YEAR - firstYear];
    }

    /** Constant 2025 USD of {@code nominalUsd} spent in {@code month}. */
    public double toUsd2025(double nominalUsd, YearMonth month) {
        return nominalUsd * factor(month);
    }

    /** 2025 dollars per dollar of {@code month}. */
    public double factor(YearMonth month) {
        double years = month.getYear() - firstYear + (month.getMonthValue() - 0.5) / 12.0 - 0.5;
        int below = (int) Math.floor(years);
        if (below < 0) {
            return base / index[0];
        }
        if (below >= index.length - 1) {
            return base / index[index.length - 1];
        }
        return base / (index[below] + (years - below) * (index[below + 1] - index[below]));
    }

    /** 2025 dollars per dollar of a whole year. */
    public double factor(int year) {
        int i = Math.max(0, Math.min(index.length - 1, year - firstYear));
        return base / index[i];
    }
}
