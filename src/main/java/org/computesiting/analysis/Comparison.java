package org.computesiting.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.computesiting.results.YearlyValues;

/** All paired differences between one policy arm and the baseline, in the order of the cells. */
public record Comparison(String baseline, String policy, List<Row> rows) {

    /** One measure, place and year. */
    public record Row(YearlyValues.Cell cell, PairedDifference difference) { }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** Compares arm 0 (the baseline) with arm 1 (the policy). */
    public static Comparison of(YearlyValues values) {
        List<Row> rows = new ArrayList<>();
        for (int c = 0; c < values.cells().size(); c++) {
            rows.add(new Row(values.cells().get(c), PairedDifference.of(values.replicates(0, c), values.replicates(1, c))));
        }
        return new Comparison(values.arms().get(0), values.arms().get(1), rows);
    }

    public Optional<PairedDifference> find(String measure, String place, int year) {
        return rows.stream()
            .filter(r -> r.cell().measure().equals(measure) && r.cell().place().equals(place) && r.cell().year() == year)
            .map(Row::difference)
            .findFirst();
    }
}
