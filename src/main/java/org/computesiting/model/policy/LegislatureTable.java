package org.computesiting.model.policy;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.computesiting.data.Legislature;

/** One row a region: when its legislature sits and who decides there. */
final class LegislatureTable {
    final int count;
    /** Meets in odd years only. */
    final boolean[] biennial;
    /** First and last month of the session, 1 to 12; a session may run over the turn of the year. */
    final int[] firstMonth;
    final int[] lastMonth;
    /** 1 = the right governs both chambers, -1 = the left, 0 = neither. */
    final double[] right;
    /** Neither side controls all. */
    final boolean[] divided;
    /** From part-time citizens (-1) to full-time with staff (1). */
    final double[] professionalism;

    LegislatureTable(List<Legislature> rows, int regions, ToIntFunction<String> regionRow) {
        count = regions;
        biennial = new boolean[regions];
        firstMonth = new int[regions];
        lastMonth = new int[regions];
        right = new double[regions];
        divided = new boolean[regions];
        professionalism = new double[regions];
        Arrays.fill(firstMonth, 1);
        Arrays.fill(lastMonth, 12);
        for (Legislature row : rows) {
            int r = regionRow.applyAsInt(row.region());
            biennial[r] = row.biennial();
            firstMonth[r] = row.sessionStartMonth();
            lastMonth[r] = row.sessionEndMonth();
            right[r] = row.control().equals("R") ? 1.0 : row.control().equals("D") ? -1.0 : 0.0;
            divided[r] = row.control().equals("split");
            professionalism[r] = (row.professionalism1to5() - 3.0) / 2.0;
        }
    }

    /** Whether the legislature sits in a month. */
    boolean inSession(int region, int year, int monthOfYear) {
        int first = firstMonth[region];
        int last = lastMonth[region];
        boolean wraps = first > last;
        boolean sits = wraps ? monthOfYear >= first || monthOfYear <= last : monthOfYear >= first && monthOfYear <= last;
        int opened = wraps && monthOfYear <= last ? year - 1 : year;
        return sits && (!biennial[region] || Math.floorMod(opened, 2) == 1);
    }

    /** Months of session in a mean year. */
    double sessionMonthsPerYear(int region) {
        int months = Math.floorMod(lastMonth[region] - firstMonth[region], 12) + 1;
        return biennial[region] ? months / 2.0 : months;
    }
}
