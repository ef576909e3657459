package org.computesiting.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.computesiting.model.CostTerm;
import org.computesiting.observe.Amounts;
import org.computesiting.observe.ChoiceText;
import org.computesiting.observe.MovedTotals;
import org.computesiting.results.DecisionReader;
import org.computesiting.results.MovedRegionRow;
import org.computesiting.results.MovedRow;

/** What moved the sites that moved, as a page of text. */
final class MovedPage {
    private static final String ROW = "%-34s %10s %7s %10s %7s %9s %8s %8s %10s %12s";
    private static final String REGION_ROW = "%-34s %s";
    private static final int MOST_REGIONS = 3;

    private final DecisionReader reader;
    private final StoredChoices stored;

    MovedPage(DecisionReader reader, StoredChoices stored) {
        this.reader = reader;
        this.stored = stored;
    }

    /** @param kind a kind of decision, or all; @param period a year, or all */
    String text(String kind, String period) {
        DecisionReader.RunRow run = reader.run();
        List<MovedRow> rows = new ArrayList<>(reader.moved(kind, period));
        Page page = new Page();
        String what = decisions(kind) + (period.equals(MovedTotals.ALL) ? "" : " in " + period);
        if (rows.isEmpty()) {
            return page.say("Run " + run.scenario() + " with seed " + run.seed() + " has no " + what + ".").toString();
        }
        MovedRow any = rows.get(0);
        page.heading("What moved the sites that moved");
        page.say(String.format(Locale.ROOT, "%s, seed %d, %s to %s: %s for %,.0f MW. Every line takes one term and asks of each decision: had it been the same everywhere, would another place have come first, and where?",
            run.scenario(), run.seed(), Amounts.month(run.first()), Amounts.month(run.last()), counted(any.decisions(), what), any.mw()));
        page.say(ChoiceText.ONE_AT_A_TIME + " What others would then have done is not counted, and the lines must not be added up. " + ChoiceText.POWER_TARIFFS);
        page.gap();
        page.line(String.format(Locale.ROOT, ROW, "", "decisions", "", "MW", "", "to another", "abroad", "back from", "other way,", "difference,"));
        page.line(String.format(Locale.ROOT, ROW, "had this been the same everywhere", "moved", "of all", "moved", "of all", "region", "", "abroad", "same place", "k$/MW-yr"));
        rows.sort(Comparator.comparingDouble((MovedRow row) -> -row.movedMw()));
        for (MovedRow row : rows) {
            page.line(String.format(Locale.ROOT, ROW, label(row.term()), count(row.movedDecisions()), share(row.movedDecisions(), row.decisions()), count(row.movedMw()),
                share(row.movedMw(), row.mw()), count(row.toOtherRegionMw()), count(row.toAbroadMw()), count(row.fromAbroadMw()), count(row.toOtherWayMw()),
                Double.isNaN(row.meanDifference()) ? "" : difference(row.meanDifference())));
        }
        page.say("Where the moved MW would have gone instead: to another region, abroad, back from abroad, or another way in the same region, all in MW. The difference is the term at the "
            + "chosen place less at the best of the others, mean weighted by MW, in thousand 2025 US dollars per MW of IT capacity (mines: of grid capacity) and year; where it is negative "
            + "the chosen place is the better one. Distance to users holds what it costs to be outside North America, too.");
        page.gap();
        regions(page, kind, period, rows);
        return page.toString();
    }

    private void regions(Page page, String kind, String period, List<MovedRow> terms) {
        List<MovedRegionRow> regions = reader.movedRegions(kind, period);
        page.line(String.format(Locale.ROOT, REGION_ROW, "by this term", "MW won (+) and lost (\u2212) on balance, the most of each"));
        for (MovedRow term : terms) {
            List<MovedRegionRow> its = regions.stream().filter(row -> row.term().equals(term.term())).toList();
            if (!its.isEmpty()) {
                page.line(String.format(Locale.ROOT, REGION_ROW, label(term.term()), best(its, 1.0)));
                page.line(String.format(Locale.ROOT, REGION_ROW, "", best(its, -1.0)));
            }
        }
    }

    /** The regions with the largest gains, or losses, on balance. @param sign 1 for gains, -1 for losses */
    private String best(List<MovedRegionRow> rows, double sign) {
        List<String> words = rows.stream().filter(row -> sign * (row.wonMw() - row.lostMw()) >= 0.5)
            .sorted(Comparator.comparingDouble((MovedRegionRow row) -> -sign * (row.wonMw() - row.lostMw())).thenComparing(MovedRegionRow::region))
            .limit(MOST_REGIONS)
            .map(row -> stored.regionName(row.region()) + " " + (sign > 0.0 ? "+" : "\u2212") + count(Math.abs(row.wonMw() - row.lostMw()))).toList();
        return words.isEmpty() ? (sign > 0.0 ? "none won" : "none lost") : String.join(", ", words);
    }

    private static String decisions(String kind) {
        return switch (kind) {
            case "project" -> "choices of a place for a data centre";
            case "lease" -> "leases of a mining site or hall";
            case "purchase" -> "purchases of a mining site";
            case "mine" -> "choices of a place for a mine";
            default -> "siting decisions";
        };
    }

    /** A number of decisions in words, one of them in the singular. */
    private static String counted(long number, String what) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? what.replaceFirst("^(choice|lease|purchase|siting decision)s", "$1") : what);
    }

    private static String label(String term) {
        return CostTerm.valueOf(term.toUpperCase(Locale.ROOT)).label();
    }

    private static String count(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String share(double part, double whole) {
        return whole > 0.0 ? String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole) : "";
    }

    private static String difference(double usd) {
        String digits = String.format(Locale.ROOT, "%,.1f", Math.abs(usd) / 1000.0);
        return digits.equals("0.0") ? digits : (usd < 0.0 ? "\u2212" : "+") + digits;
    }
}
