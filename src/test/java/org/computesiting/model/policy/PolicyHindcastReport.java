package org.computesiting.model.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;

/**
 * Prints policy from February 2020 to June 2025 as the model's legislatures, regulators and Crown utilities make it, beside the record, over many seeds.
 * Given is what was in force in January 2020; base rates are counted from the same record. Run by hand from the project's root; asserts nothing. Arguments:
 * number of seeds (100), settings.
 */
final class PolicyHindcastReport {
    private static final int END_2021 = 24;
    private static final int END_2022 = 36;
    private static final int END_2024 = 59;
    private static final int LAST = 65;

    private final ReferenceData data = ReferenceData.load();
    private final List<PolicyRun> runs;

    private PolicyHindcastReport(List<PolicyRun> runs) {
        this.runs = runs;
    }

    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        List<String> settings = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of();
        new PolicyHindcastReport(PolicyRun.of(seeds, settings)).print();
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%d seeds, policy left to the model from February 2020 to June 2025. Model: mean of seeds, 5th and 95th percentile in brackets.%n%n", runs.size());
        System.out.printf("| pattern | record | model |%n|---|---|---|%n");
        count("states with a sales-tax exemption, March 2020", "28 in the list that the model starts from; 30 published", Instrument.DC_SALES_TAX_EXEMPTION, 2);
        count("the same, end of 2024", "34 in that list; 36 published", Instrument.DC_SALES_TAX_EXEMPTION, END_2024);
        count("the same, June 2025", "35; 37", Instrument.DC_SALES_TAX_EXEMPTION, LAST);
        row("added from March 2020 to the end of 2024", "6; 6", run -> run.regions(Instrument.DC_SALES_TAX_EXEMPTION, END_2024) - run.regions(Instrument.DC_SALES_TAX_EXEMPTION, 2), 1);
        share("no exemption ended before 2025", "so it was", run -> run.repealsBefore2025 == 0);
        count("rights to mine, June 2025", "5", Instrument.CRYPTO_RIGHT_TO_MINE, LAST);
        count("large-load tariffs, June 2025", "5", Instrument.LARGE_LOAD_TARIFF, LAST);
        count("own-generation rules, June 2025", "4", Instrument.BYO_GENERATION, LAST);
        count("caps on large load, June 2025", "2", Instrument.LARGE_LOAD_CAP, LAST);
        count("pauses on data centres, June 2025", "0", Instrument.DC_MORATORIUM, LAST);
        count("pauses on new mines, end of 2022", "5", Instrument.CRYPTO_MORATORIUM, END_2022 - 1);
        row("of " + String.join(", ", PolicyRun.CROWN) + " those that refuse new mines from a month of 2022", "4 (Quebec from 2018 in part)", run -> run.crownPauses(data, END_2021, END_2022), 1);
        row("the same from any month to June 2025", "4", run -> run.crownPauses(data, 0, PolicyRun.MONTHS), 1);
        share("at least one of them in 2022", "so it was", run -> run.crownPauses(data, END_2021, END_2022) > 0);
        for (String code : PolicyRun.CROWN) {
            int r = data.regionIndex(code);
            share(code + " refuses new mines from a month of 2021 to 2023", "so it was", run -> run.pauses(r, 12, 48));
            row("its inquiries about mines over its peak, highest of 2021 and 2022", "–", run -> run.miningInterest[r], 2);
        }
        share("New York refuses new mines by the end of 2022", "so it was", run -> run.pauses(data.regionIndex("US-NY"), 0, END_2022));
        votes();
    }

    private void votes() {
        for (boolean restricting : new boolean[] {false, true}) {
            String of = restricting ? "restricting" : "promoting";
            row("share of votes for " + of + " bills on the floor, %", restricting ? "58.1" : "92.9", run -> 100.0 * run.votes.meanYesShare(restricting), 1);
            row("the same of those that passed", restricting ? "58.1 (most of the 7 passed)" : "92.9 (all 9 passed)", run -> 100.0 * run.votes.meanYesShareOfPassed(restricting), 1);
            row(of + " bills filed", "–", run -> run.votes.filed(restricting), 0);
            row(of + " bills passed, of those filed, %", restricting ? "25 (3 of 12)" : "31 (5 of 16)", run -> 100.0 * run.votes.passed(restricting) / run.votes.filed(restricting), 0);
            row(of + " bills vetoed, of those passed, %", restricting ? "40 (4 of 10)" : "3", run -> 100.0 * run.votes.vetoed(restricting) / run.votes.passed(restricting), 0);
            double passed = runs.stream().mapToInt(run -> run.votes.passed(restricting)).sum();
            double vetoed = runs.stream().mapToInt(run -> run.votes.vetoed(restricting)).sum();
            System.out.printf(Locale.ROOT, "| the same, all seeds together | | %.1f of %.0f |%n", 100.0 * vetoed / passed, passed);
        }
    }

    private void count(String label, String record, Instrument instrument, int month) {
        row(label, record, run -> run.regions(instrument, month), 0);
    }

    private void row(String label, String record, ToDoubleFunction<PolicyRun> measure, int digits) {
        double[] values = runs.stream().mapToDouble(measure).filter(Double::isFinite).sorted().toArray();
        String format = "%." + digits + "f";
        System.out.printf(Locale.ROOT, "| %s | %s | " + format + " (" + format + "–" + format + ") |%n", label, record, Arrays.stream(values).average().orElse(Double.NaN), percentile(values, 0.05),
            percentile(values, 0.95));
    }

    private void share(String label, String record, java.util.function.Predicate<PolicyRun> is) {
        System.out.printf(Locale.ROOT, "| %s | %s | in %d of %d seeds |%n", label, record, runs.stream().filter(is).count(), runs.size());
    }

    private static double percentile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
