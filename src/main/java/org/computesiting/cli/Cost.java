package org.computesiting.cli;

import org.computesiting.results.TableFormat;

/** What runs take in time and disk, for {@code --dry-run}: measured on full horizons on two cores of a server of 2023, JDK 17. */
final class Cost {
    private static final double SECONDS_TO_START = 2.0;
    private static final double SECONDS_PER_MONTH = 0.01;
    private static final double SECONDS_OF_FIGURES = 5.0;
    private static final double FIGURES_MB = 1.7;
    private static final double PARQUET_BYTES_PER_MONTHLY_VALUE = 2.7;
    private static final double PARQUET_BYTES_PER_YEARLY_VALUE = 4.2;
    private static final double CSV_BYTES_PER_VALUE = 66.0;
    /** What orders without a term add. */
    private static final double PARQUET_MB_OF_ORDERS_PER_MONTH = 0.006;
    private static final double CSV_MB_OF_ORDERS_PER_MONTH = 0.07;
    private static final int PLACES = 64;

    private Cost() { }

    static double secondsOfRun(int months) {
        return SECONDS_TO_START + SECONDS_PER_MONTH * months + SECONDS_OF_FIGURES;
    }

    static double megabytesOfRun(int months, int measures, TableFormat format) {
        return FIGURES_MB + (format == TableFormat.CSV ? CSV_BYTES_PER_VALUE : PARQUET_BYTES_PER_MONTHLY_VALUE) * months * measures * PLACES / 1e6
            + (format == TableFormat.CSV ? CSV_MB_OF_ORDERS_PER_MONTH : PARQUET_MB_OF_ORDERS_PER_MONTH) * months;
    }

    static double secondsOfComparison(int months, int pairs, int threads) {
        return SECONDS_TO_START + 2.0 * pairs * SECONDS_PER_MONTH * months / threads + SECONDS_OF_FIGURES;
    }

    static double megabytesOfComparison(int months, int pairs, int measures, TableFormat format) {
        return FIGURES_MB + (format == TableFormat.CSV ? CSV_BYTES_PER_VALUE : PARQUET_BYTES_PER_YEARLY_VALUE) * 2 * pairs * Math.ceil(months / 12.0) * measures * PLACES / 1e6;
    }
}
