package org.computesiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.computesiting.data.QueueWait;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;

/**
 * Prints months from filing to power by region beside the published ones: of data centres filed in 2024 to 2026 and powered, by megawatts, and what
 * applicants of June 2026 expect, each with its rank correlation and mean absolute error. Run by hand from the project's root; asserts nothing.
 * Arguments: seeds with commas between.
 */
final class QueueReport {
    private QueueReport() { }

    public static void main(String[] arguments) {
        ReferenceData data = ReferenceData.load();
        String[] seeds = (arguments.length > 0 ? arguments[0] : "1,2,3,42").split(",");
        int regions = data.regions().size();
        double[] expected = new double[regions];
        double[] waited = new double[regions];
        double[] waitedMw = new double[regions];
        for (String seed : seeds) {
            SitingModel model = new SitingModel(Scenarios.shipped("reference"), data, Long.parseLong(seed));
            model.start();
            World w = model.world();
            while (model.stepMonth()) {
                for (int r = 0; r < regions && w.clock.now() == 77; r++) {
                    expected[r] += w.regions.expectedMonthsToPower[r] / seeds.length;
                }
            }
            SiteTable s = w.sites;
            for (int i = 0; i < s.count(); i++) {
                boolean powered = s.ownerKind[i] == OwnerKind.AI_FIRM && s.isEnergised(i) && s.requestedMonth[i] >= 48 && s.requestedMonth[i] < 84;
                if (powered) {
                    waited[s.region[i]] += s.gridMw[i] * (s.energisedMonth[i] - s.requestedMonth[i]);
                    waitedMw[s.region[i]] += s.gridMw[i];
                }
            }
        }
        List<double[]> byExpected = new ArrayList<>();
        List<double[]> byWaited = new ArrayList<>();
        System.out.println("region  published  filed 2024-26 and powered (GW a run)  expected in June 2026");
        for (QueueWait row : data.queueWaits()) {
            int r = data.regionIndex(row.region());
            double months = waitedMw[r] > 0.0 ? waited[r] / waitedMw[r] : Double.NaN;
            System.out.printf(Locale.ROOT, "%s  %6.0f  %6.1f (%.2f)  %6.1f%n", row.region(), row.waitMonths(), months, waitedMw[r] / 1e3 / seeds.length, expected[r]);
            byExpected.add(new double[] {row.waitMonths(), expected[r]});
            if (waitedMw[r] > 0.0) {
                byWaited.add(new double[] {row.waitMonths(), months});
            }
        }
        score("filed 2024-26 and powered", byWaited);
        score("expected in June 2026", byExpected);
    }

    private static void score(String what, List<double[]> pairs) {
        double[] published = pairs.stream().mapToDouble(p -> p[0]).toArray();
        double[] model = pairs.stream().mapToDouble(p -> p[1]).toArray();
        double error = pairs.stream().mapToDouble(p -> Math.abs(p[1] - p[0])).average().orElse(Double.NaN);
        double bias = pairs.stream().mapToDouble(p -> p[1] - p[0]).average().orElse(Double.NaN);
        System.out.printf(Locale.ROOT, "%s: %d regions, rank correlation %.2f, mean absolute error %.1f months, mean error %+.1f%n", what, pairs.size(),
            new SpearmansCorrelation().correlation(published, model), error, bias);
    }
}
