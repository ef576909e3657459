package org.computesiting.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** One row of a table: the text of its cells and, where they obey their columns, their values. */
final class Row {

    private final TableSpec spec;
    private final int line;
    private final String[] texts;
    private final Object[] values;
    private final boolean complete;

    Row(TableSpec spec, int line, String[] texts, Object[] values, boolean complete) {
        this.spec = spec;
        this.line = line;
        this.texts = texts;
        this.values = values;
        this.complete = complete;
    }

    TableSpec spec() {
        return spec;
    }

    int line() {
        return line;
    }

    /** Whether every cell obeys its column, so that all values can be asked for. */
    boolean complete() {
        return complete;
    }

    /** Texts of the key columns with blanks between them. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (String column : spec.keyColumns()) {
            key.append(key.isEmpty() ? "" : " ").append(text(column));
        }
        return key.toString();
    }

    /** Text of a cell; empty if it is. */
    String text(String column) {
        return texts[spec.indexOf(column)];
    }

    /** Number of a cell; NaN if it is empty. */
    double number(String column) {
        Object value = values[spec.indexOf(column)];
        return value == null ? Double.NaN : (Double) value;
    }

    /** Numbers of several cells. */
    double[] numbers(List<String> columns) {
        double[] numbers = new double[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(columns.get(i));
        }
        return numbers;
    }

    int integer(String column) {
        return (Integer) values[spec.indexOf(column)];
    }

    boolean flag(String column) {
        return (Boolean) values[spec.indexOf(column)];
    }

    /** Month of a cell; null if it is empty. */
    YearMonth month(String column) {
        return (YearMonth) values[spec.indexOf(column)];
    }

    /** Day of a cell; null if it is empty. */
    LocalDate date(String column) {
        return (LocalDate) values[spec.indexOf(column)];
    }

    /** Codes of regions of a cell; none if it is empty. */
    @SuppressWarnings("unchecked")
    List<String> regions(String column) {
        Object value = values[spec.indexOf(column)];
        return value == null ? List.of() : (List<String>) value;
    }

    Technology technology() {
        return Technology.valueOf(text("technology").toUpperCase(Locale.ROOT));
    }

    Provenance provenance() {
        return new Provenance(text("source"), text("year"), Basis.valueOf(text("basis").toUpperCase(Locale.ROOT)),
                text("notes"));
    }
}
