package org.computesiting.model.power;

import org.computesiting.data.CapacityHistory;
import org.computesiting.data.ReferenceData;

/** Installed capacity as history has it: linear between the ends of years, flat after the last. */
final class CapacityPath {
    private static final int YEARS = CapacityHistory.LAST_YEAR - CapacityHistory.FIRST_YEAR + 1;

    private final double[] mwAtYearEnd;

    CapacityPath(ReferenceData data) {
        mwAtYearEnd = new double[data.regions().size() * GenerationTable.TECHNOLOGIES * YEARS];
        for (CapacityHistory row : data.capacityHistory()) {
            int at = GenerationTable.row(data.regionIndex(row.region()), row.technology()) * YEARS;
            for (int y = 0; y < YEARS; y++) {
                mwAtYearEnd[at + y] += row.mwAtYearEnd(CapacityHistory.FIRST_YEAR + y);
            }
        }
    }

    /** Megawatts of a row of {@link GenerationTable} at the middle of a month. */
    double mw(int row, int year, int monthOfYear) {
        return between(mwAtYearEnd, row * YEARS, YEARS, year - 1 - CapacityHistory.FIRST_YEAR + (monthOfYear - 0.5) / 12.0);
    }

    /** Linear between the {@code count} values from {@code from} on, flat before the first and after the last. */
    static double between(double[] values, int from, int count, double position) {
        if (position <= 0.0) {
            return values[from];
        }
        int below = (int) position;
        if (below >= count - 1) {
            return values[from + count - 1];
        }
        return values[from + below] + (position - below) * (values[from + below + 1] - values[from + below]);
    }

    /** Writes the month's history into the table. */
    void write(GenerationTable table, int year, int monthOfYear) {
        for (int row = 0; row < table.historyMw.length; row++) {
            table.setHistory(row, mw(row, year, monthOfYear));
        }
    }
}
