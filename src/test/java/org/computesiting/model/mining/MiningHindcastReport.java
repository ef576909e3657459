package org.computesiting.model.mining;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.computesiting.data.AsicGeneration;
import org.computesiting.data.AsicPrice;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.data.HashrateShare;
import org.computesiting.data.MiningSiteStart;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;

/**
 * Prints mining from January 2020 to June 2025 as the model runs it beside the record, over many seeds: mean, lowest, highest. Given are the bitcoin
 * price, fees, gas, the calendar of policy and the ban; all else is the model's own. Run by hand from the project's root; asserts nothing. Arguments:
 * number of seeds (20), settings.
 */
final class MiningHindcastReport {
    private static final int MONTHS = 66;
    private static final String[] SHOWN = {"2020-01", "2020-04", "2020-10", "2021-04", "2021-05", "2021-07", "2021-08", "2021-12", "2022-01", "2022-06", "2022-12",
        "2023-06", "2023-12", "2024-03", "2024-06", "2024-12", "2025-05"};

    private final ReferenceData data = ReferenceData.load();

    private MiningHindcastReport() { }

    /** One run's months. */
    private record Run(double[] network, double[] unitedStates, double[] canada, double[] china, double[] hashprice, double[] asicPrice, double[] difficulty,
                       double[] efficiency, double[] failed, double[] miningGigawatts, double[][] regionMw, double[][] regionLoadMw) { }

    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        List<String> settings = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of();
        String[] all = new String[settings.size() + 1];
        all[0] = "horizon.end=2025-06";
        for (int i = 0; i < settings.size(); i++) {
            all[i + 1] = settings.get(i);
        }
        List<Run> runs = LongStream.rangeClosed(1, seeds).parallel().mapToObj(seed -> run(seed, all)).toList();
        new MiningHindcastReport().print(runs);
    }

    private static Run run(long seed, String[] settings) {
        SitingModel model = MiningRun.model(seed, settings);
        World w = model.world();
        Run run = new Run(new double[MONTHS], new double[MONTHS], new double[MONTHS], new double[MONTHS], new double[MONTHS], new double[MONTHS],
            new double[MONTHS], new double[MONTHS], new double[MONTHS], new double[MONTHS], new double[MONTHS][], new double[MONTHS][]);
        for (int t = 0; t < MONTHS && model.stepMonth(); t++) {
            BitcoinNetwork n = w.mining.network;
            double real = w.deflator.factor(w.clock.date(t));
            run.network[t] = n.networkHashrateEhs;
            run.china[t] = 100.0 * n.chinaHashrateEhs / n.networkHashrateEhs;
            run.hashprice[t] = n.hashpriceUsdPerPhDay / real;
            run.asicPrice[t] = w.mining.machines.priceUsdPerTerahash[w.mining.machines.frontier] / real;
            run.difficulty[t] = n.difficulty;
            run.efficiency[t] = n.networkJoulePerTerahash;
            for (int r = 0; r < w.regions.count; r++) {
                double[] share = w.regions.country[r] == 0 ? run.unitedStates : run.canada;
                share[t] += 100.0 * w.regions.hashrateEhs[r] / n.networkHashrateEhs;
                run.miningGigawatts[t] += w.regions.miningMw[r] / 1e3;
            }
            run.regionMw[t] = w.regions.miningMw.clone();
            run.regionLoadMw[t] = w.regions.miningLoadMw.clone();
            run.failed[t] = t > 0 ? run.failed[t - 1] : 0.0;
            for (int m = 0; m < w.mining.miners.count; m++) {
                boolean defaults = w.mining.miners.reorganisedMonth[m] == t || w.mining.miners.insolvent[m] && w.mining.miners.failedMonth[m] == t;
                run.failed[t] += defaults && w.mining.miners.named[m] ? 1.0 : 0.0;
            }
        }
        return run;
    }

    private void print(List<Run> runs) {
        System.out.printf(Locale.ROOT, "%d seeds, 2020-01 to 2025-06. Cells: mean of seeds (lowest to highest); before a slash what was published%n%n", runs.size());
        table(runs);
        errors(runs);
        patterns(runs);
        regions(runs);
    }

    /** Mines by region beside the table of mines, whose later months differ from row to row. */
    private void regions(List<Run> runs) {
        System.out.printf("%n| mines, MW | 2021-01 | 2022-01 | 2025-05 (table: latest) |%n|---|---|---|---|%n");
        for (int r = 0; r < data.regions().size(); r++) {
            String code = data.regions().get(r).code();
            double[] table = new double[3];
            for (MiningSiteStart row : data.miningSites()) {
                if (row.region().equals(code)) {
                    table[0] += row.mwJan2021();
                    table[1] += row.mwJan2022();
                    table[2] += Double.isNaN(row.mwLater()) ? row.mwJan2022() : row.mwLater();
                }
            }
            int region = r;
            double latest = runs.stream().mapToDouble(run -> run.regionMw[month("2025-05")][region]).average().orElseThrow();
            if (Math.max(table[2], latest) >= 100.0) {
                System.out.printf(Locale.ROOT, "| %s | %s | %s | %s |%n", code, cell(table[0], runs, run -> run.regionMw[month("2021-01")][region], 0),
                    cell(table[1], runs, run -> run.regionMw[month("2022-01")][region], 0), cell(table[2], runs, run -> run.regionMw[month("2025-05")][region], 0));
            }
        }
        int texas = data.regionIndex("US-TX");
        double[] load = runs.stream().mapToDouble(run -> {
            double sum = 0.0;
            for (int t = month("2024-01"); t <= month("2024-12"); t++) {
                sum += run.regionLoadMw[t][texas] / 12.0;
            }
            return sum;
        }).toArray();
        System.out.printf("%nmean load of Texan mines in 2024, MW: record 1673 (22 registered mines), model %s%n", of(load, 0));
    }

    private void table(List<Run> runs) {
        System.out.println("| month | network, EH/s | US, % | Canada, % | China, % | hashprice, USD/PH/day | newest machine, USD/TH | J/TH | mines, GW | defaults so far, of named firms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String month : SHOWN) {
            int t = month(month);
            System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n", month,
                cell(published(month).hashrateEhs(), runs, r -> r.network[t], 0), cell(share("US", month), runs, r -> r.unitedStates[t], 1),
                cell(share("CA", month), runs, r -> r.canada[t], 1), cell(share("CN", month), runs, r -> r.china[t], 1),
                cell(published(month).hashpriceUsdPerPhDay(), runs, r -> r.hashprice[t], 0), cell(asic(month), runs, r -> r.asicPrice[t], 0),
                cell(Double.NaN, runs, r -> r.efficiency[t], 0), cell(Double.NaN, runs, r -> r.miningGigawatts[t], 1),
                cell(Double.NaN, runs, r -> r.failed[t], 0));
        }
    }

    private void errors(List<Run> runs) {
        double[] network = new double[runs.size()];
        double[] difficulty = new double[runs.size()];
        double[] hashprice = new double[runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            for (int t = 0; t < MONTHS; t++) {
                BitcoinMonth p = published(YearMonth.of(2020, 1).plusMonths(t).toString());
                network[i] += 100.0 / MONTHS * Math.abs(runs.get(i).network[t] / p.hashrateEhs() - 1.0);
                difficulty[i] += 100.0 / MONTHS * Math.abs(runs.get(i).difficulty[t] / p.difficulty() - 1.0);
                hashprice[i] += 100.0 / MONTHS * Math.abs(runs.get(i).hashprice[t] / p.hashpriceUsdPerPhDay() - 1.0);
            }
        }
        System.out.printf("%nMean absolute error, %%: network hashrate %s, difficulty at the month's end %s, hashprice %s%n", of(network, 1), of(difficulty, 1),
            of(hashprice, 1));
        for (int year = 2020; year <= 2025; year++) {
            int y = year;
            int months = year == 2025 ? 6 : 12;
            double[] mean = runs.stream().mapToDouble(r -> {
                double sum = 0.0;
                for (int t = 12 * (y - 2020); t < 12 * (y - 2020) + months; t++) {
                    sum += 100.0 / months * (r.network[t] / published(YearMonth.of(2020, 1).plusMonths(t).toString()).hashrateEhs() - 1.0);
                }
                return sum;
            }).toArray();
            System.out.printf("network over published in %d, mean of months, %%: %s%n", year, of(mean, 0));
        }
    }

    private static void patterns(List<Run> runs) {
        System.out.printf("%n| pattern | record | model |%n|---|---|---|%n");
        row("ban: July over May 2021, %", "-38", runs, r -> 100.0 * (r.network[month("2021-07")] / r.network[month("2021-05")] - 1.0), 0);
        row("months from May 2021 until the network is back at its level", "6 to 8", runs, r -> {
            int t = month("2021-07");
            while (t < MONTHS - 1 && r.network[t] < r.network[month("2021-05")]) {
                t++;
            }
            return t - month("2021-05");
        }, 0);
        row("hashprice, May over March 2024", "0.47", runs, r -> r.hashprice[month("2024-05")] / r.hashprice[month("2024-03")], 2);
        row("hashprice, June 2020 over April 2020", "0.64", runs, r -> r.hashprice[month("2020-06")] / r.hashprice[month("2020-04")], 2);
        row("newest machine, highest of 2021, USD/TH", "119", runs, r -> highest(r.asicPrice, month("2021-01"), month("2021-12")), 0);
        row("month of that peak, after 2020-12", "5", runs, r -> peak(r.asicPrice, month("2021-01"), month("2021-12")) - 11, 0);
        row("newest machine in December 2022, USD/TH", "15 to 20", runs, r -> r.asicPrice[month("2022-12")], 0);
        row("lowest of 2023, USD/TH", "14 to 16", runs, r -> -highest(negative(r.asicPrice), month("2023-01"), month("2023-12")), 0);
    }

    private static double[] negative(double[] values) {
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = -values[i];
        }
        return out;
    }

    private static int peak(double[] values, int from, int to) {
        int at = from;
        for (int t = from; t <= to; t++) {
            at = values[t] > values[at] ? t : at;
        }
        return at;
    }

    private static double highest(double[] values, int from, int to) {
        return values[peak(values, from, to)];
    }

    private static void row(String name, String record, List<Run> runs, java.util.function.ToDoubleFunction<Run> value, int digits) {
        System.out.printf("| %s | %s | %s |%n", name, record, of(runs.stream().mapToDouble(value).toArray(), digits));
    }

    private static String cell(double published, List<Run> runs, java.util.function.ToDoubleFunction<Run> value, int digits) {
        String left = Double.isNaN(published) ? "" : String.format(Locale.ROOT, "%." + digits + "f / ", published);
        return left + of(runs.stream().mapToDouble(value).toArray(), digits);
    }

    private static String of(double[] values, int digits) {
        double sum = 0.0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double v : values) {
            sum += v;
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        String f = "%." + digits + "f";
        return String.format(Locale.ROOT, f + " (" + f + " to " + f + ")", sum / values.length, low, high);
    }

    private static int month(String month) {
        YearMonth m = YearMonth.parse(month);
        return (m.getYear() - 2020) * 12 + m.getMonthValue() - 1;
    }

    private BitcoinMonth published(String month) {
        return data.bitcoin().stream().filter(b -> b.month().toString().equals(month)).findFirst().orElseThrow();
    }

    private double share(String place, String month) {
        return data.hashrateShares().stream().filter(h -> h.place().equals(place) && h.date().equals(month) && h.scope().startsWith("global"))
            .mapToDouble(HashrateShare::sharePct).findFirst().orElse(Double.NaN);
    }

    /** Published price of the class of machines to which the newest of the month belongs. */
    private double asic(String month) {
        double frontier = data.asicGenerations().stream().filter(g -> !g.release().isAfter(YearMonth.parse(month))).mapToDouble(AsicGeneration::jPerTh).min()
            .orElse(Double.NaN);
        return data.asicPrices().stream().filter(a -> a.month().toString().equals(month) && a.minJPerTh() <= frontier && frontier <= a.maxJPerTh())
            .mapToDouble(AsicPrice::usdPerTh).findFirst().orElse(Double.NaN);
    }
}
