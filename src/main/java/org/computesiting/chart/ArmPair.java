package org.computesiting.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.computesiting.analysis.Comparison;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.results.YearlyValues;

/** What the figures of a comparison draw from: both arms' yearly values, their paired differences, and the words for them. */
final class ArmPair {
    private final Comparison comparison;
    private final YearlyValues values;
    private final List<Integer> years;

    ArmPair(Comparison comparison, YearlyValues values) {
        this.comparison = comparison;
        this.values = values;
        TreeSet<Integer> all = new TreeSet<>();
        values.cells().forEach(cell -> all.add(cell.year()));
        this.years = List.copyOf(all);
    }

    String baseline() {
        return comparison.baseline();
    }

    String policy() {
        return comparison.policy();
    }

    String against() {
        return policy() + " against " + baseline();
    }

    int pairs() {
        return values.seeds().size();
    }

    List<Integer> years() {
        return years;
    }

    int lastYear() {
        return years.get(years.size() - 1);
    }

    boolean has(String measure, String place) {
        return !years.isEmpty() && values.cells().stream().anyMatch(cell -> cell.measure().equals(measure) && cell.place().equals(place));
    }

    boolean hasRegions(String measure) {
        return !years.isEmpty() && values.cells().stream().anyMatch(cell -> cell.measure().equals(measure) && cell.place().contains("-"));
    }

    /** Differences of the regions in a year, by code. */
    Map<String, PairedDifference> regions(String measure, int year) {
        Map<String, PairedDifference> byRegion = new TreeMap<>();
        for (Comparison.Row row : comparison.rows()) {
            YearlyValues.Cell cell = row.cell();
            if (cell.measure().equals(measure) && cell.year() == year && cell.place().contains("-")) {
                byRegion.put(cell.place(), row.difference());
            }
        }
        return byRegion;
    }

    /** Difference of a place in each year; null where there is none. */
    List<PairedDifference> differences(String measure, String place) {
        List<PairedDifference> all = new ArrayList<>();
        for (int year : years) {
            Optional<PairedDifference> found = comparison.find(measure, place, year);
            all.add(found.orElse(null));
        }
        return all;
    }

    /**
     * Quantile of an arm's replicates in each year, interpolated between order statistics (type 7 of Hyndman and Fan, 1996); replicates
     * without a number are left out.
     */
    double[] quantile(int arm, String measure, String place, double share) {
        double[] byYear = new double[years.size()];
        Arrays.fill(byYear, Double.NaN);
        for (int c = 0; c < values.cells().size(); c++) {
            YearlyValues.Cell cell = values.cells().get(c);
            if (cell.measure().equals(measure) && cell.place().equals(place)) {
                byYear[years.indexOf(cell.year())] = quantile(values.replicates(arm, c), share);
            }
        }
        return byYear;
    }

    static double quantile(double[] replicates, double share) {
        double[] sorted = Arrays.stream(replicates).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    String foot() {
        int pairs = values.seeds().size();
        String seeds = pairs == 0 ? "" : pairs == 1 ? ", seed " + values.seeds().get(0) : ", seeds " + values.seeds().get(0) + " to " + values.seeds().get(pairs - 1);
        return "Scenarios " + baseline() + " (baseline) and " + policy() + " (policy); " + pairs + (pairs == 1 ? " matched pair" : " matched pairs") + seeds + ". compute-siting.";
    }

    /** A difference in a sentence, with its interval or with why there is none. */
    static String sentence(PairedDifference d, double factor, String unit) {
        if (d.meanDifference() == 0 && d.low95() == 0 && d.high95() == 0) {
            return "no difference";
        }
        String size = FigureStyle.signed(factor * d.meanDifference()) + " " + unit;
        if (Double.isNaN(d.low95())) {
            return size + " (one pair: no interval)";
        }
        return size + " (95 % interval " + FigureStyle.signed(factor * d.low95()) + " to " + FigureStyle.signed(factor * d.high95())
            + (d.hasFewPairs() ? ", only " + d.pairs() + " pairs" : "") + (d.isClear() ? "" : ", not clear of zero") + ")";
    }
}
