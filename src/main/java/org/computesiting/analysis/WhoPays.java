package org.computesiting.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who pays duties and who gets the money, policy less baseline, as lines of text: what every party loses in a year, what the treasuries collect, and the
 * deadweight. The first add up to the other two.
 */
public final class WhoPays {
    private static final String BURDEN = "duty_burden_usd.";
    private static final String[][] PAYERS = {
        {"miners", "miners, on machines and equipment"}, {"ai_firms", "AI firms, on servers and buildings"}, {"utilities", "utilities, on plants"},
        {"makers", "foreign makers, what they absorb"}, {"power_buyers", "buyers of electricity, by its price"}, {"power_plants", "power plants, by its price"},
    };
    private static final String LINE = "  %-42s %16s %16s %16s";

    private WhoPays() { }

    /**
     * The lines of a year; none when the two scenarios do not differ in any duty.
     *
     * @param year calendar year
     */
    public static List<String> lines(Comparison comparison, int year) {
        if (comparison.rows().stream().noneMatch(r -> isDuty(r) && r.cell().year() == year && r.difference().meanDifference() != 0.0)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Who pays duties, who collects them in " + year + ": mean difference of the pairs, million USD of 2025 (losses positive)");
        lines.add(row("", "United States", "Canada", "together"));
        double paid = 0.0;
        for (String[] payer : PAYERS) {
            double us = difference(comparison, BURDEN + payer[0], "US", year);
            double canada = difference(comparison, BURDEN + payer[0], "CA", year);
            paid += us + canada;
            lines.add(row(payer[1], millions(us), millions(canada), millions(us + canada)));
        }
        double ties = difference(comparison, BURDEN + "ties", "NA", year);
        paid += ties;
        lines.add(row("lines between regions, by what they earn", "", "", millions(ties)));
        lines.add(row("all that is lost", "", "", millions(paid)));
        double us = difference(comparison, "tariff_revenue_usd", "US", year);
        double canada = difference(comparison, "tariff_revenue_usd", "CA", year);
        lines.add(row("of it collected by the treasury", millions(us), millions(canada), millions(us + canada)));
        lines.add(row("of it gained by nobody (deadweight)", "", "", millions(difference(comparison, "duty_deadweight_usd", "NA", year))));
        return lines;
    }

    /** What all lose less what is collected and the deadweight, 2025 USD a year: rounding. */
    public static double gapUsd(Comparison comparison, int year) {
        double gap = difference(comparison, BURDEN + "ties", "NA", year) - difference(comparison, "duty_deadweight_usd", "NA", year);
        for (String country : List.of("US", "CA")) {
            for (String[] payer : PAYERS) {
                gap += difference(comparison, BURDEN + payer[0], country, year);
            }
            gap -= difference(comparison, "tariff_revenue_usd", country, year);
        }
        return gap;
    }

    private static boolean isDuty(Comparison.Row row) {
        return row.cell().measure().startsWith(BURDEN) || row.cell().measure().equals("tariff_revenue_usd");
    }

    private static double difference(Comparison comparison, String measure, String place, int year) {
        return comparison.rows().stream().filter(r -> r.cell().year() == year && r.cell().place().equals(place) && r.cell().measure().equals(measure))
            .mapToDouble(r -> r.difference().meanDifference()).findFirst().orElse(0.0);
    }

    private static String millions(double usd) {
        String text = String.format(Locale.ROOT, "%,.0f", usd / 1e6);
        return text.equals("-0") ? "0" : text;
    }

    private static String row(String label, String us, String canada, String both) {
        return String.format(Locale.ROOT, LINE, label, us, canada, both).stripTrailing();
    }
}
