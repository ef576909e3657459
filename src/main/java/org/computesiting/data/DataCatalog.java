package org.computesiting.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Describes and prints the reference tables. */
public final class DataCatalog {

    private final ReferenceData data;
    private final SortedMap<String, TableSpec> specs = new TreeMap<>();

    /** The catalogue of these tables. */
    public DataCatalog(ReferenceData data) {
        this.data = data;
        for (Table<?> table : Tables.all()) {
            specs.put(table.spec().name(), table.spec());
        }
    }

    /**
     * A table in a few words.
     *
     * @param name    name of the table
     * @param rows    number of rows
     * @param title   what it holds
     * @param columns its columns in order
     */
    public record TableInfo(String name, int rows, String title, List<ColumnInfo> columns) {
    }

    /**
     * A column in a few words.
     *
     * @param name    name with its unit
     * @param allowed what cells may hold
     * @param meaning what the column holds
     */
    public record ColumnInfo(String name, String allowed, String meaning) {
    }

    /** Names of all tables, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(specs.keySet());
    }

    /** All tables, in alphabetical order. */
    public List<TableInfo> list() {
        List<TableInfo> infos = new ArrayList<>();
        for (TableSpec spec : specs.values()) {
            List<ColumnInfo> columns = spec.columns().stream()
                    .map(column -> new ColumnInfo(column.name(), column.allowed(), column.meaning())).toList();
            infos.add(new TableInfo(spec.name(), data.rows(spec.name()).size(), spec.title(), columns));
        }
        return infos;
    }

    /** The list of tables as text: name, rows, what it is. */
    public String renderList() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("table", "rows", "what it is"));
        for (TableInfo info : list()) {
            lines.add(List.of(info.name(), Integer.toString(info.rows()), info.title()));
        }
        return aligned(lines);
    }

    /**
     * One table as text: what it is, its columns, its rows with their provenance, and the citations of their sources.
     *
     * @throws IllegalArgumentException if there is none of this name; the message names the nearest
     */
    public String render(String name) {
        TableSpec spec = spec(name);
        StringBuilder text = new StringBuilder();
        List<Row> rows = data.rows(name);
        text.append(name).append(" (").append(rows.size()).append(" rows): ").append(spec.title()).append("\n\n");
        List<List<String>> columns = new ArrayList<>();
        columns.add(List.of("column", "allowed", "meaning"));
        spec.columns().forEach(column -> columns.add(List.of(column.name(), column.allowed(), column.meaning())));
        text.append(aligned(columns)).append('\n');
        List<List<String>> cells = new ArrayList<>();
        cells.add(spec.header());
        rows.forEach(row -> cells.add(spec.header().stream().map(row::text).toList()));
        text.append(aligned(cells)).append("\nsources\n");
        SortedSet<String> keys = new TreeSet<>();
        rows.forEach(row -> keys.add(row.text("source")));
        for (Source source : data.sources()) {
            if (keys.contains(source.key())) {
                text.append("  ").append(source.key()).append(": ").append(source.citation());
                text.append(source.licence().isEmpty() ? "" : " [" + source.licence() + "]").append('\n');
            }
        }
        return text.toString();
    }

    private TableSpec spec(String name) {
        TableSpec spec = specs.get(name);
        if (spec == null) {
            throw new IllegalArgumentException("no table is called " + name + "; the nearest is "
                    + NearestName.of(name, specs.keySet()).orElse(""));
        }
        return spec;
    }

    private static String aligned(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                out.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
