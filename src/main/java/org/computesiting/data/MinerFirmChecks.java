package org.computesiting.data;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the life of each mining firm: entry, listing, renaming and exit in an order that can be, and cells that belong together. */
final class MinerFirmChecks {
    private final List<Problem> problems;

    private MinerFirmChecks(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Adds what is wrong.
     *
     * @param rows rows of table miner_firms whose cells obey their columns
     */
    static void check(List<Row> rows, List<Problem> problems) {
        MinerFirmChecks checks = new MinerFirmChecks(problems);
        Set<String> names = new HashSet<>();
        rows.forEach(row -> names.add(row.text("name")));
        for (Row row : rows) {
            checks.months(row);
            checks.together(row, "former_name", "renamed");
            checks.together(row, "ticker", "listed_from");
            checks.names(row, names);
        }
    }

    private void months(Row row) {
        for (String column : List.of("enters", "exits", "listed_from", "renamed")) {
            YearMonth month = row.month(column);
            if (month != null && month.isAfter(MinerFirm.LAST_MONTH)) {
                problems.add(Problem.ofCell(row, column, "is after the end of the record; allowed: up to " + MinerFirm.LAST_MONTH));
            }
        }
        notBeforeEntry(row, "exits");
        notBeforeEntry(row, "renamed");
        notAfterExit(row, "renamed");
        notAfterExit(row, "listed_from");
    }

    private void notBeforeEntry(Row row, String column) {
        YearMonth month = row.month(column);
        if (month != null && month.isBefore(row.month("enters"))) {
            problems.add(Problem.ofCell(row, column, "is before enters; allowed: from " + row.month("enters")));
        }
    }

    private void notAfterExit(Row row, String column) {
        YearMonth month = row.month(column);
        if (month != null && row.month("exits") != null && month.isAfter(row.month("exits"))) {
            problems.add(Problem.ofCell(row, column, "is after exits; allowed: up to " + row.month("exits")));
        }
    }

    /** Two cells of which either both or none are filled. */
    private void together(Row row, String one, String other) {
        if (row.text(one).isEmpty() != row.text(other).isEmpty()) {
            boolean lacksOne = row.text(one).isEmpty();
            problems.add(Problem.ofCell(row, lacksOne ? one : other, "must not be empty where " + (lacksOne ? other : one)
                    + " is given; allowed: both or none"));
        }
    }

    /** A former name that is another row's name would make two firms of one; who is taken over needs a month for it. */
    private void names(Row row, Set<String> names) {
        if (names.contains(row.text("former_name"))) {
            problems.add(Problem.ofCell(row, "former_name", "is the name of a firm of the table; allowed: a name no row has"));
        }
        if (!row.text("becomes").isEmpty() && row.text("exits").isEmpty()) {
            problems.add(Problem.ofCell(row, "exits", "must not be empty where becomes is given; allowed: a month from " + row.month("enters")));
        }
        if (row.text("becomes").equals(row.text("name"))) {
            problems.add(Problem.ofCell(row, "becomes", "is the firm itself; allowed: another firm of the table"));
        }
    }
}
