package org.computesiting.model.power;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.computesiting.Scenarios;
import org.computesiting.data.PriceHistory;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.computesiting.experiment.FinishedRun;

/**
 * Prints, as a Markdown table, prices of 2023 and net exports of 2022 by region as the whole model has them beside the published figures. Industrial prices were
 * set to the published ones of 2020 and have moved by the model's own costs since; net exports were set to nothing. Asserts nothing; run by hand from the
 * project's root, with seeds as arguments.
 */
final class PowerFitReport {
    private PowerFitReport() { }

    public static void main(String[] args) {
        ReferenceData data = ReferenceData.load();
        int n = data.regions().size();
        double[] wholesale = new double[n];
        double[] industrial = new double[n];
        double[] exports = new double[n];
        for (String seed : args) {
            FinishedRun run = Scenarios.run("reference", Long.parseLong(seed), "horizon.end=2023-12");
            for (int r = 0; r < n; r++) {
                String code = data.regions().get(r).code();
                for (int t = 0; t < 12; t++) {
                    wholesale[r] += run.series().value(36 + t, "wholesale_price", code) / 12.0 / args.length;
                    industrial[r] += run.series().value(36 + t, "industrial_price", code) / 12.0 / args.length;
                    exports[r] += run.series().value(24 + t, "net_exports_mwh", code) / 1e6 / args.length;
                }
            }
        }
        double[] published = new double[n];
        double[] publishedExports = new double[n];
        var deflator = Scenarios.run("reference", Long.parseLong(args[0]), "horizon.end=2023-12").world().deflator;
        for (int r = 0; r < n; r++) {
            Region region = data.regions().get(r);
            published[r] = region.industrialPriceUsdPerMwh2023() * deflator.factor(2023);
            for (PriceHistory row : data.priceHistory()) {
                if (row.region().equals(region.code()) && row.year() == 2023 && row.industrialUsdPerMwh() > 0.0) {
                    published[r] = row.industrialUsdPerMwh() * deflator.factor(2023);
                }
            }
            publishedExports[r] = region.netExportsTwh();
        }
        System.out.println("| region | wholesale 2023 | industrial 2023 | published | error | net exports 2022 | published | error |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int r = 0; r < n; r++) {
            System.out.printf("| %s | %.0f | %.0f | %.0f | %+.0f %% | %.1f | %.1f | %+.1f |%n", data.regions().get(r).code(), wholesale[r], industrial[r],
                published[r], 100.0 * (industrial[r] / published[r] - 1.0), exports[r], publishedExports[r], exports[r] - publishedExports[r]);
        }
        report("industrial price 2023", industrial, published, true);
        report("wholesale price 2023 to published industrial price", wholesale, published, false);
        report("net exports 2022", exports, publishedExports, false);
        largest(data, exports, publishedExports);
    }

    private static void report(String what, double[] model, double[] known, boolean relative) {
        double absolute = 0.0;
        double share = 0.0;
        for (int r = 0; r < model.length; r++) {
            absolute += Math.abs(model[r] - known[r]) / model.length;
            share += Math.abs(model[r] / known[r] - 1.0) / model.length;
        }
        System.out.printf("%s: rank correlation %.2f, correlation %.2f, mean absolute error %.1f%s%n", what, new SpearmansCorrelation().correlation(model, known),
            new PearsonsCorrelation().correlation(model, known), absolute, relative ? String.format(" (%.0f %%)", 100.0 * share) : "");
    }

    private static void largest(ReferenceData data, double[] model, double[] known) {
        Integer[] rows = new Integer[model.length];
        Arrays.setAll(rows, r -> r);
        Arrays.sort(rows, Comparator.comparingDouble(r -> -Math.abs(model[r] - known[r])));
        System.out.print("largest misses of net exports:");
        for (int i = 0; i < 10; i++) {
            System.out.printf(" %s %+.1f", data.regions().get(rows[i]).code(), model[rows[i]] - known[rows[i]]);
        }
        System.out.println();
    }
}
