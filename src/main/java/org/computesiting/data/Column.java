package org.computesiting.data;

import java.time.YearMonth;
import java.util.List;

/**
 * A column of a table: what it means and what its cells may hold.
 *
 * @param name     name in the header, with its unit
 * @param kind     type of the cells
 * @param optional whether a cell may be empty
 * @param low      smallest allowed value of a number, integer, month (as months since year 0) or date (as epoch day)
 * @param high     largest allowed value, likewise
 * @param choices  allowed words of a choice; empty for other kinds
 * @param meaning  what the column holds
 */
record Column(String name, Kind kind, boolean optional, double low, double high, List<String> choices, String meaning) {

    /** Types of cells. */
    enum Kind {
        /** Any characters. */
        TEXT,
        /** Decimal number. */
        NUMBER,
        /** Whole number. */
        INTEGER,
        /** Year and month, as in 2024-04. */
        MONTH,
        /** Day, as in 2024-04-20. */
        DATE,
        /** yes or no. */
        FLAG,
        /** One of given words. */
        CHOICE,
        /** Code of a region. */
        REGION,
        /** Codes of regions with blanks between them. */
        REGIONS
    }

    private static final YearMonth FIRST_MONTH = YearMonth.of(1995, 1);
    private static final YearMonth LAST_MONTH = YearMonth.of(2040, 12);

    static Column text(String name, String meaning) {
        return new Column(name, Kind.TEXT, false, Double.NaN, Double.NaN, List.of(), meaning);
    }

    static Column number(String name, double low, double high, String meaning) {
        return new Column(name, Kind.NUMBER, false, low, high, List.of(), meaning);
    }

    static Column integer(String name, long low, long high, String meaning) {
        return new Column(name, Kind.INTEGER, false, low, high, List.of(), meaning);
    }

    static Column month(String name, String meaning) {
        return new Column(name, Kind.MONTH, false, CellReader.number(FIRST_MONTH), CellReader.number(LAST_MONTH),
                List.of(), meaning);
    }

    static Column date(String name, String meaning) {
        return new Column(name, Kind.DATE, false, FIRST_MONTH.atDay(1).toEpochDay(), LAST_MONTH.atEndOfMonth().toEpochDay(),
                List.of(), meaning);
    }

    static Column flag(String name, String meaning) {
        return new Column(name, Kind.FLAG, false, Double.NaN, Double.NaN, List.of("yes", "no"), meaning);
    }

    static Column choice(String name, List<String> choices, String meaning) {
        return new Column(name, Kind.CHOICE, false, Double.NaN, Double.NaN, List.copyOf(choices), meaning);
    }

    static Column region(String name, String meaning) {
        return new Column(name, Kind.REGION, false, Double.NaN, Double.NaN, List.of(), meaning);
    }

    static Column regions(String name, String meaning) {
        return new Column(name, Kind.REGIONS, false, Double.NaN, Double.NaN, List.of(), meaning);
    }

    /** The same column, whose cells may be empty. */
    Column mayBeEmpty() {
        return new Column(name, kind, true, low, high, choices, meaning);
    }

    /** What cells may hold, in words. */
    String allowed() {
        String what = switch (kind) {
            case TEXT -> "text";
            case NUMBER -> "number " + Numbers.plain(low) + " to " + Numbers.plain(high);
            case INTEGER -> "integer " + Numbers.plain(low) + " to " + Numbers.plain(high);
            case MONTH -> "month " + FIRST_MONTH + " to " + LAST_MONTH;
            case DATE -> "date " + FIRST_MONTH.atDay(1) + " to " + LAST_MONTH.atEndOfMonth();
            case FLAG, CHOICE -> String.join(" | ", choices);
            case REGION -> "region code";
            case REGIONS -> "region codes";
        };
        return optional ? what + ", or empty" : what;
    }
}
