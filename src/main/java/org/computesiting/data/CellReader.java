package org.computesiting.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Turns the text of one cell into a value of the kind its column declares. */
final class CellReader {

    private CellReader() {
    }

    /** A cell that breaks the rules of its column; the message is the reason. */
    static final class BadCell extends Exception {
        private static final long serialVersionUID = 1L;

        BadCell(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Months since year 0. */
    static double number(YearMonth month) {
        return month.getYear() * 12.0 + month.getMonthValue() - 1;
    }

    /**
     * Value of a cell: String, Double, Integer, YearMonth, LocalDate, Boolean or List of String by kind; null if it is empty
     * and may be.
     */
    static Object read(Column column, String text) throws BadCell {
        if (text.isEmpty()) {
            if (column.optional()) {
                return null;
            }
            throw new BadCell("must not be empty; allowed: " + column.allowed());
        }
        return switch (column.kind()) {
            case TEXT -> text;
            case NUMBER -> inRange(column, decimal(column, text));
            case INTEGER -> (int) inRange(column, integer(column, text));
            case MONTH -> month(column, text);
            case DATE -> date(column, text);
            case FLAG -> choice(column, text).equals("yes");
            case CHOICE -> choice(column, text);
            case REGION -> text;
            case REGIONS -> List.of(text.split(" "));
        };
    }

    private static double decimal(Column column, String text) throws BadCell {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new BadCell("is not a number; allowed: " + column.allowed());
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new BadCell("is not a finite number; allowed: " + column.allowed());
        }
        return value;
    }

    private static double integer(Column column, String text) throws BadCell {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadCell("is not a whole number; allowed: " + column.allowed());
        }
    }

    private static YearMonth month(Column column, String text) throws BadCell {
        try {
            YearMonth month = YearMonth.parse(text);
            inRange(column, number(month));
            return month;
        } catch (DateTimeException e) {
            throw new BadCell("is not a month written as 2024-04; allowed: " + column.allowed());
        }
    }

    private static LocalDate date(Column column, String text) throws BadCell {
        try {
            LocalDate date = LocalDate.parse(text);
            inRange(column, date.toEpochDay());
            return date;
        } catch (DateTimeException e) {
            throw new BadCell("is not a date written as 2024-04-20; allowed: " + column.allowed());
        }
    }

    private static String choice(Column column, String text) throws BadCell {
        if (!column.choices().contains(text)) {
            String nearest = NearestName.of(text, column.choices()).orElse("");
            throw new BadCell("is not one of " + String.join(", ", column.choices()) + "; the nearest is " + nearest);
        }
        return text;
    }

    private static double inRange(Column column, double value) throws BadCell {
        if (!(value >= column.low() && value <= column.high())) {
            throw new BadCell("is out of range; allowed: " + column.allowed());
        }
        return value;
    }
}
