package org.computesiting.model.ai;

import java.util.List;
import java.util.stream.LongStream;
import org.computesiting.data.Basis;
import org.computesiting.data.ColocationMarket;
import org.computesiting.data.Country;
import org.computesiting.data.DataCentreLoad;
import org.computesiting.data.DataCentrePath;
import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Scenario;

/**
 * Prints data centres from January 2020 to June 2025 as the model runs them beside the record, over many seeds, as tables for the documentation, with
 * words on what is given and what is test. Run by hand from the project's root; asserts nothing. Arguments: number of seeds (20), settings.
 */
final class AiHindcastReport {
    private final ReferenceData data;
    private final List<AiHindcastRun> runs;

    private AiHindcastReport(ReferenceData data, List<AiHindcastRun> runs) {
        this.data = data;
        this.runs = runs;
    }

    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        List<String> settings = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of();
        ReferenceData data = ReferenceData.load();
        Scenario scenario = AiHindcastRun.scenario(AiHindcastRun.LAST, settings);
        List<AiHindcastRun> runs = LongStream.rangeClosed(1, seeds).parallel().mapToObj(seed -> AiHindcastRun.of(scenario, data, seed)).toList();
        System.out.printf("%d seeds, reference from 2020-01 to 2025-06%s. Figures of the model: mean of the seeds (lowest–highest).%n", seeds,
            settings.isEmpty() ? "" : ", " + String.join(", ", settings));
        new AiHindcastReport(data, runs).print();
    }

    private void print() {
        countries();
        new AiHindcastRegions(data, runs).print();
        ownUse();
        gains();
        accelerated();
        halls();
        new AiHindcastPipeline(data, runs).print();
    }

    private void countries() {
        System.out.printf("%n**Load by country**%n%n| | year | record, TWh | how known | model, TWh | error, %% |%n|---|---|---|---|---|---|%n");
        for (int year = 2020; year <= 2024; year++) {
            country(Country.US, year);
        }
        country(Country.CA, 2024);
        System.out.printf("%nPublished for the United States are 76 TWh in 2018, 176 in 2023 and 192 in 2024. The national sum is no free forecast: firms are told the national path two"
            + " years ahead, interpolated years included, and order towards it. Tested is only whether orders, waits and ramps keep load on it.%n");
    }

    private void country(Country country, int year) {
        DataCentrePath row = data.dataCentrePaths().stream().filter(p -> p.country() == country && p.year() == year).findFirst().orElseThrow();
        boolean published = row.provenance().basis() == Basis.RETRIEVED;
        String known = published ? "published" : country == Country.US ? "interpolated" : "derived";
        System.out.printf("| %s | %d | %s | %s | %s | %s |%n", country, year, SeedRange.number(row.twhMid(), 1), known,
            SeedRange.of(runs, run -> run.countryTwh(year, country.ordinal()), 1),
            SeedRange.of(runs, run -> 100.0 * (run.countryTwh(year, country.ordinal()) / row.twhMid() - 1.0), 1));
    }

    private void ownUse() {
        System.out.printf("%n**Data centres in a state's own electricity, 2023**%n%n| | record, %% | model, %% | error, points |%n|---|---|---|---|%n");
        for (String code : new String[] {"US-VA", "US-ND", "US-IA", "US-OR", "US-NE", "US-TX"}) {
            int r = data.regionIndex(code);
            double known = data.dataCentreLoads().stream().filter(l -> l.region().equals(code)).mapToDouble(DataCentreLoad::sharePct2023).findFirst().orElseThrow();
            System.out.printf("| %s | %s | %s | %s |%n", code, SeedRange.number(known, 1), SeedRange.of(runs, run -> run.ownUsePct(2023, r), 1),
                SeedRange.of(runs, run -> run.ownUsePct(2023, r) - known, 1));
        }
        System.out.printf("%nThe record counts retail sales; the model's whole is all load, with losses, own use of industry and mines, and so reads somewhat lower.%n");
    }

    private void gains() {
        int texas = data.regionIndex("US-TX");
        System.out.printf("%n**Gain of share of the continent's load**, percentage points%n%n| from | to | Texas | its rank | seeds in which it is first | the five largest |%n"
            + "|---|---|---|---|---|---|%n");
        for (int[] years : new int[][] {{2020, 2024}, {2023, 2025}}) {
            double[] mean = new double[data.regions().size()];
            for (AiHindcastRun run : runs) {
                double[] gain = run.gainPp(years[0], years[1]);
                for (int r = 0; r < mean.length; r++) {
                    mean[r] += gain[r] / runs.size();
                }
            }
            StringBuilder five = new StringBuilder();
            for (int r : ShareFit.largest(mean, 5)) {
                five.append(five.isEmpty() ? "" : "; ").append(data.regions().get(r).code()).append(' ')
                    .append(SeedRange.of(runs, run -> run.gainPp(years[0], years[1])[r], 2));
            }
            long first = runs.stream().filter(run -> ShareFit.rank(run.gainPp(years[0], years[1]), texas) == 1).count();
            System.out.printf("| %d | %d%s | %s | %s | %d of %d | %s |%n", years[0], years[1], years[1] == 2025 ? " to June" : "",
                SeedRange.of(runs, run -> run.gainPp(years[0], years[1])[texas], 2),
                SeedRange.of(runs, run -> ShareFit.rank(run.gainPp(years[0], years[1]), texas), 1), first, runs.size(), five);
        }
        System.out.printf("%nThe record says that Texas gains most, without figures by year. What Texas gains before 2023 is at once its error in 2023 above: shares of 2020 are those of"
            + " the table of 2023.%n");
    }

    private void accelerated() {
        System.out.printf("%n**Training and inference in data-centre load, United States**%n%n| | record | model |%n|---|---|---|%n");
        String[] published = {"–", "40 of 176 TWh, 22.7", "64 of 192 TWh, 33.3"};
        for (int year = 2022; year <= 2024; year++) {
            int y = year;
            System.out.printf("| %d, %% of the year | %s | %s TWh, %s |%n", y, published[y - 2022], SeedRange.of(runs, run -> run.usAcceleratedTwh[y - 2020], 0),
                SeedRange.of(runs, run -> 100.0 * run.usAcceleratedTwh[y - 2020] / run.countryTwh(y, 0), 1));
        }
        for (String month : new String[] {"2022-12", "2023-12", "2024-12"}) {
            System.out.printf("| %s, %% of the month, continent | – | %s |%n", month,
                SeedRange.of(runs, run -> 100.0 * sum(run.end(month).acceleratedDrawMw()) / sum(run.end(month).meanDrawMw()), 1));
        }
        System.out.printf("%nThe record has AI servers, 2 TWh of them in 2018; they are given as a twentieth of the load at the start and as a share of the"
            + " megawatts of new projects and of servers replaced (%s in 2020, %s in 2023, %s in 2026, from the same record); tested is what comes of it.%n",
            parameter("ai_share_of_new_load_2020"), parameter("ai_share_of_new_load_2023"), parameter("ai_share_of_new_load_2026"));
    }

    private void halls() {
        System.out.printf("%n**Halls of firms that let them**, beside table `colocation_market` (primary markets)%n%n"
            + "| month | vacant, record, %% | model | rent, record, USD/kW-month | model |%n|---|---|---|---|---|%n");
        for (ColocationMarket row : data.colocationMarket()) {
            int t = runs.get(0).monthIndex(row.month());
            if (t < 0) {
                continue;
            }
            System.out.printf("| %s | %s | %s | %s | %s |%n", row.month(), known(100.0 * row.vacancyShare(), 1), SeedRange.of(runs, run -> run.vacancyPct[t], 1),
                known(row.rentUsdPerKwMonth(), 0), SeedRange.of(runs, run -> run.hallRentUsdPerKwMonth[t], 0));
        }
        System.out.printf("%nThe rent asked at a vacancy is given by two of these points (10 %% and 1.4 %%); vacancy itself is the model's own after its 10 %% at the start.%n");
    }

    private static String known(double value, int decimals) {
        return Double.isNaN(value) ? "–" : SeedRange.number(value, decimals);
    }

    private String parameter(String name) {
        return SeedRange.number(runs.get(0).parameters.get(name), 2);
    }

    static double sum(double[] values) {
        double sum = 0.0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }
}
