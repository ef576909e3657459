package org.computesiting.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table holds and which rules its cells obey. Reading, checking and the catalogue all follow from it. The columns of
 * provenance come last in every table and need not be declared.
 */
final class TableSpec {

    /** Columns of provenance, in order. */
    private static final List<Column> PROVENANCE = List.of(
            Column.text("source", "key into the table of sources"),
            Column.text("year", "year or period the figures describe"),
            Column.choice("basis", List.of("retrieved", "derived", "recalled"), "how the weakest figure of the row is known"),
            Column.text("notes", "what to know before using the row").mayBeEmpty());

    private final String name;
    private final String title;
    private final List<Column> columns;
    private final List<String> keyColumns;
    private final Map<String, Integer> indexByName = new HashMap<>();

    /**
     * A table.
     *
     * @param name       name of the file without its ending
     * @param title      what the table holds, in a sentence
     * @param keyColumns columns that together tell rows apart
     * @param columns    columns before those of provenance
     */
    TableSpec(String name, String title, List<String> keyColumns, List<Column> columns) {
        this.name = name;
        this.title = title;
        this.keyColumns = List.copyOf(keyColumns);
        List<Column> all = new ArrayList<>(columns);
        all.addAll(PROVENANCE);
        this.columns = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            indexByName.put(all.get(i).name(), i);
        }
        keyColumns.forEach(this::indexOf);
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    List<String> keyColumns() {
        return keyColumns;
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** Position of a declared column. */
    int indexOf(String column) {
        Integer index = indexByName.get(column);
        if (index == null) {
            throw new IllegalArgumentException("table " + name + " declares no column " + column);
        }
        return index;
    }
}
