package org.computesiting.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.computesiting.analysis.Comparison;
import org.computesiting.analysis.ComparisonText;
import org.computesiting.analysis.Finding;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.analysis.WhoPays;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.computesiting.observe.Measure;

/** What a comparison says on the screen: findings in sentences, then differences of the continent and the countries, then the regions that change most. */
final class ComparisonReport {
    private static final List<String> TOTALS = List.of("NA", "US", "CA");
    private static final int MIDDLE_YEAR = 2030;
    private static final int REGIONS_SHOWN = 6;
    private static final int WIDTH = 110;
    /** What leaves one country reaches the other, so that the continent's sum says nothing. */
    private static final String CANCELS_OUT = "border_exports_mwh";

    /** What every party loses by duties stands in one table ({@link WhoPays}). */
    private static final String ONE_TABLE = "duty_";

    private ComparisonReport() { }

    static String text(Comparison comparison, List<Measure> measures, ReferenceData data) {
        int last = lastYear(comparison);
        int pairs = comparison.rows().get(0).difference().pairs();
        List<String> lines = new ArrayList<>();
        lines.add(comparison.policy() + " (policy) against " + comparison.baseline() + " (baseline), " + pairs + (pairs == 1 ? " matched pair" : " matched pairs"));
        lines.add("");
        Finding.sentences(comparison, findingYear(last)).forEach(sentence -> lines.addAll(wrapped(sentence)));
        lines.addAll(wrapped(Finding.CAVEAT));
        lines.add("");
        lines.addAll(wrapped(ComparisonText.KEY));
        lines.add("");
        lines.add(ComparisonText.heading());
        for (Measure measure : measures) {
            List<Comparison.Row> rows = totals(comparison, measure.name(), last);
            if (!rows.isEmpty() && !measure.name().startsWith(ONE_TABLE)) {
                lines.addAll(ComparisonText.block(measure.description(), rows, place -> name(place, data)));
            }
        }
        List<String> duties = WhoPays.lines(comparison, findingYear(last));
        if (!duties.isEmpty()) {
            lines.add("");
            lines.addAll(duties);
        }
        List<Comparison.Row> regions = regions(comparison, last);
        if (!regions.isEmpty()) {
            lines.add("");
            lines.addAll(ComparisonText.block("Regions whose AI capacity differs most in " + last + " (picked for that, so expect less of them in other seeds)", regions,
                place -> name(place, data)));
        }
        if (pairs < PairedDifference.FEW_PAIRS) {
            lines.add("");
            lines.add(pairs == 1 ? "One pair has no interval: run more with --replicates." : "Fewer than " + PairedDifference.FEW_PAIRS + " pairs: intervals rest on little.");
        }
        return String.join("\n", lines) + "\n";
    }

    /** Findings, and differences of the continent and the countries. */
    static ObjectNode json(Comparison comparison) {
        int last = lastYear(comparison);
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("baseline", comparison.baseline()).put("policy", comparison.policy());
        ArrayNode findings = root.putArray("findings");
        Finding.sentences(comparison, findingYear(last)).forEach(findings::add);
        ArrayNode rows = root.putArray("differences");
        for (Comparison.Row row : comparison.rows()) {
            if (isShown(row.cell().year(), last) && TOTALS.contains(row.cell().place())) {
                PairedDifference d = row.difference();
                rows.addObject().put("variable", row.cell().measure()).put("unit", row.cell().unit()).put("region", row.cell().place()).put("year", row.cell().year())
                    .put("pairs", d.pairs()).put("baseline", d.meanBaseline()).put("policy", d.meanPolicy()).put("difference", d.meanDifference())
                    .put("low95", number(d.low95())).put("high95", number(d.high95())).put("relative", number(d.relative())).put("same_sign_share", d.sameSignShare());
            }
        }
        return root;
    }

    private static List<String> wrapped(String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("  ");
            } else if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int lastYear(Comparison comparison) {
        return comparison.rows().stream().mapToInt(row -> row.cell().year()).max().orElseThrow();
    }

    private static int findingYear(int last) {
        return Math.min(MIDDLE_YEAR, last);
    }

    private static boolean isShown(int year, int last) {
        return year == MIDDLE_YEAR || year == last;
    }

    private static List<Comparison.Row> totals(Comparison comparison, String measure, int last) {
        return comparison.rows().stream()
            .filter(r -> r.cell().measure().equals(measure) && isShown(r.cell().year(), last) && TOTALS.contains(r.cell().place()))
            .filter(r -> !measure.equals(CANCELS_OUT) || !r.cell().place().equals("NA"))
            .sorted(Comparator.comparingInt((Comparison.Row r) -> r.cell().year()).thenComparingInt(r -> TOTALS.indexOf(r.cell().place())))
            .toList();
    }

    private static List<Comparison.Row> regions(Comparison comparison, int year) {
        return comparison.rows().stream()
            .filter(r -> r.cell().measure().equals("ai_mw") && r.cell().year() == year && !TOTALS.contains(r.cell().place()))
            .sorted(Comparator.comparingDouble((Comparison.Row r) -> -Math.abs(r.difference().meanDifference())).thenComparing(r -> r.cell().place()))
            .limit(REGIONS_SHOWN)
            .toList();
    }

    private static String name(String place, ReferenceData data) {
        return switch (place) {
            case "NA" -> "North America";
            case "US" -> "United States";
            case "CA" -> "Canada";
            default -> data.regions().stream().filter(region -> region.code().equals(place)).map(Region::name).findFirst().orElse(place);
        };
    }

    /** JSON knows no NaN. */
    private static Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
