package org.computesiting.data;

/**
 * Something wrong in a table.
 *
 * @param table  name of the table
 * @param line   line in the file; 0 if it concerns the table as a whole
 * @param key    key of the row; empty if it concerns the table as a whole
 * @param column name of the column; empty if it concerns the whole row
 * @param value  what stands there; empty if nothing does
 * @param reason what is wrong with it
 */
record Problem(String table, int line, String key, String column, String value, String reason) {

    /** The longest piece of a value that a message repeats. */
    private static final int VALUE_LENGTH = 60;

    static Problem ofTable(String table, String reason) {
        return new Problem(table, 0, "", "", "", reason);
    }

    static Problem ofRow(Row row, String reason) {
        return new Problem(row.spec().name(), row.line(), row.key(), "", "", reason);
    }

    static Problem ofCell(Row row, String column, String reason) {
        return new Problem(row.spec().name(), row.line(), row.key(), column, row.text(column), reason);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("table ").append(table);
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (!key.isEmpty()) {
            text.append(" (").append(shortened(key)).append(')');
        }
        if (!column.isEmpty()) {
            text.append(", column ").append(shortened(column)).append(", value \"").append(shortened(value)).append('"');
        }
        return text.append(": ").append(reason).toString();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= VALUE_LENGTH ? line : line.substring(0, VALUE_LENGTH) + "...";
    }
}
