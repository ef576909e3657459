package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Scenario;

/** The halving of 2024 as it was, taken away, and twice as deep: what miners ask for their megawatts, and what they sign. */
final class HalvingChannel {
    static final String USUAL = "as it was";
    static final String REMOVED = "removed";
    static final String DEEPER = "deeper";
    static final int WINDOW_MONTHS = 24;

    private static final String FACTOR = "assumptions.halvingFactors.840000=";
    private static final int END_2024 = ExperimentRun.month(2025, 1);
    private static final int MID_2025 = ExperimentRun.month(2025, 7);

    final PairedArms arms;

    private HalvingChannel(PairedArms arms) {
        this.arms = arms;
    }

    static HalvingChannel run(ReferenceData data, long[] seeds, YearMonth last, List<String> settings) {
        Map<String, Scenario> arms = new LinkedHashMap<>();
        arms.put(USUAL, ExperimentRun.scenario(last, settings));
        arms.put(REMOVED, ExperimentRun.scenario(last, settings, FACTOR + "1"));
        arms.put(DEEPER, ExperimentRun.scenario(last, settings, FACTOR + "0.25"));
        return new HalvingChannel(PairedArms.run(data, seeds, arms));
    }

    /** GW signed in the two years from the month in which the usual run has its halving. */
    static double windowGw(ExperimentRun run, ExperimentRun usual) {
        return run.contractedGw(usual.halving2024, usual.halving2024 + WINDOW_MONTHS);
    }

    /** GW signed in its first half. */
    static double firstYearGw(ExperimentRun run, ExperimentRun usual) {
        return run.contractedGw(usual.halving2024, usual.halving2024 + WINDOW_MONTHS / 2);
    }

    /** What is signed in the window over what is on offer on average of its months. */
    static double signedOverOffered(ExperimentRun run, ExperimentRun usual) {
        return 1e3 * windowGw(run, usual) / offeredMw(run, usual);
    }

    /** Mean over the window of the rent below which what is on offer is not let, millions. */
    static double reservationMusd(ExperimentRun run, ExperimentRun usual) {
        return window(run.reservationUsd, usual) / 1e6;
    }

    /** Mean over the window of what is on offer, MW. */
    static double offeredMw(ExperimentRun run, ExperimentRun usual) {
        return window(run.offeredMw, usual);
    }

    /** Mean over the window of mines with power, MW. */
    static double minesMw(ExperimentRun run, ExperimentRun usual) {
        return window(run.mineMw, usual);
    }

    /** Mean over the same months. */
    private static double window(double[] byMonth, ExperimentRun usual) {
        return ExperimentRun.mean(byMonth, usual.halving2024, usual.halving2024 + WINDOW_MONTHS);
    }

    void print() {
        System.out.printf("%n## Halving channel%n%nThe halving of 2024 taken away (the subsidy kept), and twice as deep (a quarter left), known to all from the first month on."
            + " Window: %d months from the month in which the halving falls as it was. Contracts: miners' leases and sales to AI firms, MW of grid capacity;"
            + " money per MW of IT and year.%n", WINDOW_MONTHS);
        for (String arm : new String[] {REMOVED, DEEPER}) {
            System.out.printf("%n**Halving %s**%n%n" + PairedArms.HEAD, arm);
            row("contracts in the window, GW", arm, HalvingChannel::windowGw, 2);
            row("contracts in the window, number", arm, (run, usual) -> run.contracts(usual.halving2024, usual.halving2024 + WINDOW_MONTHS).size(), 1);
            row("contracts in the first half of the window, GW", arm, HalvingChannel::firstYearGw, 2);
            row("contracts in the window over what is on offer on average", arm, HalvingChannel::signedOverOffered, 2);
            row("contracts before the window, GW", arm, (run, usual) -> run.contractedGw(0, usual.halving2024), 2);
            row("hashprice, December 2024, USD/PH/day", arm, (run, usual) -> run.hashpriceUsdPerPhDay[END_2024 - 1], 1);
            row("what mining earns on what is on offer, mean of the window, M$", arm, (run, usual) -> window(run.marginUsd, usual) / 1e6, 2);
            row("reservation rent of what is on offer, mean of the window, M$", arm, HalvingChannel::reservationMusd, 2);
            row("on offer, mean of the window, MW", arm, HalvingChannel::offeredMw, 0);
            row("of it estates of failed miners, which only sell, MW", arm, (run, usual) -> window(run.saleOnlyMw, usual), 0);
            row("contracts so far, mean of the window, MW", arm, (run, usual) -> IntStream.range(0, WINDOW_MONTHS)
                .mapToDouble(i -> 1e3 * run.contractedGw(0, usual.halving2024 + i)).average().orElseThrow(), 0);
            row("mines with power, mean of the window, GW", arm, (run, usual) -> window(run.mineMw, usual) / 1e3, 2);
            row("rent of contracts in the window, M$", arm, HalvingChannel::rent, 2);
            System.out.printf("%n*Contracts so far, GW*%n%n" + PairedArms.HEAD);
            row("end of 2024", arm, (run, usual) -> run.contractedGw(0, END_2024), 2);
            row("mid 2025", arm, (run, usual) -> run.contractedGw(0, MID_2025), 2);
            for (int year = 2025; year <= 2027; year++) {
                int end = ExperimentRun.month(year + 1, 1);
                if (end <= arms.of(USUAL).get(0).months) {
                    row("end of " + year, arm, (run, usual) -> run.contractedGw(0, end), 2);
                }
            }
        }
        signers();
    }

    private static double rent(ExperimentRun run, ExperimentRun usual) {
        List<ExperimentRun.Contract> signed = run.contracts(usual.halving2024, usual.halving2024 + WINDOW_MONTHS);
        return signed.stream().mapToDouble(c -> c.gridMw() * c.rentUsd()).sum() / signed.stream().mapToDouble(ExperimentRun.Contract::gridMw).sum() / 1e6;
    }

    /** Megawatts that those who sign could have offered, over the mean of all who offer in the month, mean over contracts. */
    double signersSizeRatio() {
        return arms.of(USUAL).stream().flatMap(run -> run.contracts.stream()).mapToDouble(c -> c.offerMw() / c.meanOfferMw()).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    private void signers() {
        List<ExperimentRun> runs = arms.of(USUAL);
        System.out.printf("%n**Who signs**, halving as it was: the site offers %s MW on average of contracts, where the mean site of the month offers %s; ratio %s.%n",
            SeedRange.of(runs, run -> run.contracts.stream().mapToDouble(ExperimentRun.Contract::offerMw).filter(Double::isFinite).average().orElse(Double.NaN), 0),
            SeedRange.of(runs, run -> run.contracts.stream().mapToDouble(ExperimentRun.Contract::meanOfferMw).average().orElse(Double.NaN), 0),
            SeedRange.number(signersSizeRatio(), 2));
    }

    private void row(String label, String arm, ToDoubleBiFunction<ExperimentRun, ExperimentRun> measure, int digits) {
        PairedDifference d = arms.difference(arm, measure);
        PairedArms.row(label, d, digits);
    }
}
