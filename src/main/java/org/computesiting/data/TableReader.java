package org.computesiting.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one table and checks every cell against its column; problems are collected, never thrown. */
final class TableReader {

    private final TableSpec spec;
    private final List<Problem> problems;

    private TableReader(TableSpec spec, List<Problem> problems) {
        this.spec = spec;
        this.problems = problems;
    }

    /** All rows of a table; those with bad cells are marked as not complete. No rows if the header is wrong. */
    static List<Row> read(TableSpec spec, byte[] bytes, List<Problem> problems) {
        return new TableReader(spec, problems).read(bytes);
    }

    private List<Row> read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            problems.add(Problem.ofTable(spec.name(), "is not UTF-8 text"));
            return List.of();
        }
        if (text.isBlank()) {
            problems.add(Problem.ofTable(spec.name(), "is empty; expected the header " + String.join(",", spec.header())));
            return List.of();
        }
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return rows(parser);
        } catch (IOException | UncheckedIOException e) {
            problems.add(Problem.ofTable(spec.name(), "is not CSV: " + e.getMessage()));
            return List.of();
        }
    }

    private List<Row> rows(CSVParser parser) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> lineByKey = new HashMap<>();
        boolean header = true;
        int line = 1;
        for (CSVRecord fields : parser) {
            if (header) {
                if (!headerIsRight(fields)) {
                    return List.of();
                }
                header = false;
            } else if (fields.size() != spec.columns().size()) {
                problems.add(new Problem(spec.name(), line, fields.get(0), "", "", "has " + fields.size() + " cells, not "
                        + spec.columns().size()));
            } else {
                Row row = row(fields, line);
                Integer earlier = lineByKey.putIfAbsent(row.key(), line);
                if (earlier != null) {
                    problems.add(new Problem(spec.name(), line, row.key(), String.join("+", spec.keyColumns()), row.key(),
                            "repeats the key of line " + earlier));
                }
                rows.add(row);
            }
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        if (rows.isEmpty()) {
            problems.add(Problem.ofTable(spec.name(), "has no rows"));
        }
        return rows;
    }

    private boolean headerIsRight(CSVRecord fields) {
        List<String> found = fields.toList();
        List<String> wanted = spec.header();
        if (found.equals(wanted)) {
            return true;
        }
        int before = problems.size();
        for (String column : wanted) {
            if (!found.contains(column)) {
                problems.add(new Problem(spec.name(), 1, "header", column, "", "the column is missing"));
            }
        }
        for (String column : found) {
            if (!wanted.contains(column)) {
                String nearest = NearestName.of(column, wanted).orElse("");
                problems.add(new Problem(spec.name(), 1, "header", column, "",
                        "the column is not known; the nearest is " + nearest));
            }
        }
        if (problems.size() == before) {
            problems.add(new Problem(spec.name(), 1, "header", "", "", "the columns must stand once and in the order "
                    + String.join(",", wanted)));
        }
        return false;
    }

    private Row row(CSVRecord fields, int line) {
        int width = spec.columns().size();
        String[] texts = new String[width];
        Object[] values = new Object[width];
        List<String> reasons = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Column column = spec.columns().get(i);
            texts[i] = fields.get(i);
            try {
                values[i] = CellReader.read(column, texts[i]);
            } catch (CellReader.BadCell e) {
                columns.add(column.name());
                reasons.add(e.getMessage());
            }
        }
        Row row = new Row(spec, line, texts, values, reasons.isEmpty());
        for (int i = 0; i < reasons.size(); i++) {
            problems.add(Problem.ofCell(row, columns.get(i), reasons.get(i)));
        }
        return row;
    }
}
