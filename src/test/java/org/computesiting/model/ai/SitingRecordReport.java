package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.computesiting.Scenarios;
import org.computesiting.data.AiSite;
import org.computesiting.data.DataCentreLoad;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;

/**
 * Prints where real campuses went beside where the model would send them, in the month in which each was announced and with what the run then knows: how likely
 * the model finds the real region, against regions as likely as one another, in proportion to data-centre load and to electricity sold; how high the real region
 * stands; which regions get too much and too little. Nothing of it is tuned. Run by hand from the project's root; asserts nothing. Arguments: number of seeds (5),
 * settings.
 */
final class SitingRecordReport {
    private static final int[] FIRST = {1, 3, 5, 10};
    private static final int MOST_REGIONS = 10;

    private final ReferenceData data = ReferenceData.load();
    private final int regions = data.regions().size();
    private final double[] loadShare = new double[regions];
    private final double[] salesShare = new double[regions];
    private final List<Row> rows;
    private final int seeds;

    /** One real project in one run: chance of every region given that it stays in North America, chance of abroad, places of regions by their cheapest way. */
    private record Row(AiSite site, int seed, YearMonth month, int region, double mw, double[] probability, double abroad, int place) {
        double chance() {
            return probability[region];
        }
    }

    private SitingRecordReport(List<Row> rows, int seeds) {
        this.rows = rows;
        this.seeds = seeds;
        double load = 0.0;
        double sales = 0.0;
        for (DataCentreLoad row : data.dataCentreLoads()) {
            loadShare[data.regionIndex(row.region())] = row.twh2023();
            load += row.twh2023();
        }
        for (int r = 0; r < regions; r++) {
            salesShare[r] = data.regions().get(r).retailSalesTwh();
            sales += salesShare[r];
        }
        for (int r = 0; r < regions; r++) {
            loadShare[r] /= load;
            salesShare[r] /= sales;
        }
    }

    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        YearMonth last = ReferenceData.load().aiSites().stream().map(s -> s.announced() == null ? s.constructionStart() : s.announced())
            .filter(java.util.Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
        List<String> settings = new ArrayList<>(List.of("horizon.end=" + last));
        settings.addAll(List.of(arguments).subList(Math.min(1, arguments.length), arguments.length));
        List<Row> rows = LongStream.rangeClosed(1, seeds).parallel().mapToObj(seed -> run(seed, settings)).flatMap(List::stream).toList();
        new SitingRecordReport(rows, seeds).print(last);
    }

    private static List<Row> run(long seed, List<String> settings) {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", settings.toArray(String[]::new)), ReferenceData.load(), seed);
        model.start();
        World w = model.world();
        RecordedProjects record = w.ai.record;
        List<Row> rows = new ArrayList<>();
        while (model.stepMonth()) {
            for (int i = 0; i < record.count(); i++) {
                if (record.month(i) == w.clock.now()) {
                    RegionOdds odds = record.odds(i);
                    double abroad = odds.probability[w.regions.count];
                    double[] here = new double[w.regions.count];
                    for (int r = 0; r < here.length; r++) {
                        here[r] = odds.probability[r] / (1.0 - abroad);
                    }
                    int region = record.regionOf(i);
                    rows.add(new Row(w.data.aiSites().get(i), (int) seed, w.clock.date(w.clock.now()), region, record.megawatts(i), here, abroad, odds.placeAmongRegions(region)));
                }
            }
        }
        return rows;
    }

    private void print(YearMonth last) {
        List<Row> one = rows.stream().filter(row -> row.seed() == 1).toList();
        System.out.printf(Locale.ROOT, "%d real campuses, %,.0f MW, 2020-01 to %s; %d seeds. Cells of the model: mean of seeds (lowest to highest).%n", one.size(),
            one.stream().mapToDouble(Row::mw).sum(), last, seeds);
        System.out.printf(Locale.ROOT, "Chances are of regions of North America, given that the campus stays there; the model sends %s of them abroad in the mean. Campuses in a region that "
            + "the model closes to them: %s.%n", over(set -> 100.0 * mean(set, Row::abroad), 1, " %"), over(set -> set.stream().filter(row -> row.chance() == 0.0).count(), 0, ""));
        likelihood();
        firsts();
        years();
        balance();
    }

    private void likelihood() {
        System.out.printf("%n| chance of the real region | mean log, by campus | mean log, by MW | geometric mean, by campus |%n|---|---|---|---|%n");
        line("model", Row::chance);
        line("all 61 regions equally likely", row -> 1.0 / regions);
        line("by data-centre load of 2023", row -> loadShare[row.region()]);
        line("by electricity sold", row -> salesShare[row.region()]);
    }

    private void line(String name, ToDoubleFunction<Row> chance) {
        System.out.printf("| %s | %s | %s | %s |%n", name, over(set -> mean(possible(set), row -> Math.log(chance.applyAsDouble(row))), 2, ""),
            over(set -> meanByMw(possible(set), row -> Math.log(chance.applyAsDouble(row))), 2, ""),
            over(set -> 100.0 * Math.exp(mean(possible(set), row -> Math.log(chance.applyAsDouble(row)))), 1, " %"));
    }

    /** Campuses to which the model does not close their region: of the others no logarithm can be taken. */
    private static List<Row> possible(List<Row> set) {
        return set.stream().filter(row -> row.chance() > 0.0).toList();
    }

    private void firsts() {
        System.out.printf("%n| the real region is among the first | model, %% of campuses | %% of MW | by data-centre load, %% of campuses | %% of MW | by electricity sold, %% of campuses | %% of MW |%n"
            + "|---|---|---|---|---|---|---|%n");
        for (int most : FIRST) {
            System.out.printf("| %d | %s | %s | %s | %s | %s | %s |%n", most, share(row -> row.place() > 0 && row.place() <= most, false), share(row -> row.place() > 0 && row.place() <= most, true),
                share(row -> place(loadShare, row.region()) <= most, false), share(row -> place(loadShare, row.region()) <= most, true),
                share(row -> place(salesShare, row.region()) <= most, false), share(row -> place(salesShare, row.region()) <= most, true));
        }
    }

    private String share(Predicate<Row> in, boolean byMw) {
        ToDoubleFunction<Row> hit = row -> in.test(row) ? 100.0 : 0.0;
        return over(set -> byMw ? meanByMw(set, hit) : mean(set, hit), 0, "");
    }

    private static int place(double[] share, int region) {
        return 1 + (int) IntStream.range(0, share.length).filter(r -> share[r] > share[region] || share[r] == share[region] && r < region).count();
    }

    private void years() {
        System.out.printf("%n| year | campuses | MW | mean log chance: model | equally likely | by data-centre load | by electricity sold | in the model's first five, %% of campuses | %% of MW | sent abroad, %% |%n"
            + "|---|---|---|---|---|---|---|---|---|---|%n");
        for (int year = 2020; year <= 2025; year++) {
            int y = year;
            SitingRecordReport part = new SitingRecordReport(rows.stream().filter(row -> row.month().getYear() == y).toList(), seeds);
            List<Row> one = part.rows.stream().filter(row -> row.seed() == 1).toList();
            if (!one.isEmpty()) {
                System.out.printf(Locale.ROOT, "| %d | %d | %,.0f | %s | %s | %s | %s | %s | %s | %s |%n", year, one.size(), one.stream().mapToDouble(Row::mw).sum(),
                    part.over(set -> mean(possible(set), row -> Math.log(row.chance())), 2, ""), part.over(set -> -Math.log(regions), 2, ""),
                    part.over(set -> mean(possible(set), row -> Math.log(loadShare[row.region()])), 2, ""),
                    part.over(set -> mean(possible(set), row -> Math.log(salesShare[row.region()])), 2, ""), part.share(row -> row.place() > 0 && row.place() <= 5, false),
                    part.share(row -> row.place() > 0 && row.place() <= 5, true), part.over(set -> 100.0 * mean(set, Row::abroad), 0, ""));
            }
        }
    }

    private void balance() {
        System.out.printf("%nRegions by the difference of campuses, most first; expected by the model: the sum of its chances%n%n"
            + "| region | campuses | expected | MW | expected |%n|---|---|---|---|---|%n");
        List<Integer> order = IntStream.range(0, regions).boxed().sorted(Comparator.comparingDouble((Integer r) -> campuses(r) - expected(r, false))).toList();
        for (int k = 0; k < MOST_REGIONS; k++) {
            balance(order.get(k));
        }
        System.out.println("| \u2026 | | | | |");
        for (int k = regions - MOST_REGIONS; k < regions; k++) {
            balance(order.get(k));
        }
    }

    private void balance(int r) {
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.1f | %,.0f | %,.0f |%n", data.regions().get(r).name(), campuses(r), expected(r, false),
            rows.stream().filter(row -> row.region() == r).mapToDouble(Row::mw).sum() / seeds, expected(r, true));
    }

    private double campuses(int r) {
        return rows.stream().filter(row -> row.region() == r).count() / (double) seeds;
    }

    private double expected(int r, boolean mw) {
        return rows.stream().mapToDouble(row -> row.probability()[r] * (mw ? row.mw() : 1.0)).sum() / seeds;
    }

    private static double mean(List<Row> set, ToDoubleFunction<Row> value) {
        return set.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private static double meanByMw(List<Row> set, ToDoubleFunction<Row> value) {
        return set.stream().mapToDouble(row -> row.mw() * value.applyAsDouble(row)).sum() / set.stream().mapToDouble(Row::mw).sum();
    }

    /** A figure of every seed: mean (lowest to highest), or alone where all are alike. */
    private String over(ToDoubleFunction<List<Row>> figure, int digits, String unit) {
        double[] values = IntStream.rangeClosed(1, seeds).mapToDouble(seed -> figure.applyAsDouble(rows.stream().filter(row -> row.seed() == seed).toList())).toArray();
        String form = "%." + digits + "f";
        String low = String.format(Locale.ROOT, form, IntStream.range(0, seeds).mapToDouble(i -> values[i]).min().orElseThrow());
        String high = String.format(Locale.ROOT, form, IntStream.range(0, seeds).mapToDouble(i -> values[i]).max().orElseThrow());
        String mean = String.format(Locale.ROOT, form, IntStream.range(0, seeds).mapToDouble(i -> values[i]).average().orElseThrow());
        return (low.equals(high) ? mean : mean + " (" + low + " to " + high + ")") + unit;
    }
}
