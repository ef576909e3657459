package org.computesiting.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** A bundled table that a test changes cell by cell. Rows are counted from 1 after the header. */
final class CorruptedTable {

    private final String name;
    private final List<List<String>> lines = new ArrayList<>();

    CorruptedTable(String name) {
        this.name = name;
        String text = new String(TableSource.bundled().bytes(name).orElseThrow(), StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            parser.forEach(line -> lines.add(new ArrayList<>(line.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int rows() {
        return lines.size() - 1;
    }

    int columns() {
        return lines.get(0).size();
    }

    String cell(int row, String column) {
        return lines.get(row).get(lines.get(0).indexOf(column));
    }

    CorruptedTable set(int row, String column, String value) {
        lines.get(row).set(lines.get(0).indexOf(column), value);
        return this;
    }

    CorruptedTable setWhere(String column, String is, String target, String value) {
        return set(rowWhere(column, is), target, value);
    }

    int rowWhere(String column, String is) {
        int at = lines.get(0).indexOf(column);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).get(at).equals(is)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no row with " + column + " = " + is);
    }

    CorruptedTable rename(String column, String newName) {
        lines.get(0).set(lines.get(0).indexOf(column), newName);
        return this;
    }

    CorruptedTable dropColumn(String column) {
        int at = lines.get(0).indexOf(column);
        lines.forEach(line -> line.remove(at));
        return this;
    }

    CorruptedTable dropRow(int row) {
        lines.remove(row);
        return this;
    }

    CorruptedTable dropLastCell(int row) {
        lines.get(row).remove(lines.get(row).size() - 1);
        return this;
    }

    CorruptedTable repeatRow(int row) {
        lines.add(new ArrayList<>(lines.get(row)));
        return this;
    }

    CorruptedTable swapColumns(String a, String b) {
        int i = lines.get(0).indexOf(a);
        int j = lines.get(0).indexOf(b);
        lines.forEach(line -> Collections.swap(line, i, j));
        return this;
    }

    TableSource in(TableSource source) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> line : lines) {
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return source.with(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Problems found when these tables replace the bundled ones. */
    static List<String> problems(CorruptedTable... tables) {
        TableSource source = TableSource.bundled();
        for (CorruptedTable table : tables) {
            source = table.in(source);
        }
        return problems(source);
    }

    static List<String> problems(TableSource source) {
        try {
            ReferenceData.load(source);
            return List.of();
        } catch (DataException e) {
            return e.problems();
        }
    }

}
