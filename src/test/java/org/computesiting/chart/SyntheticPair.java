package org.computesiting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.computesiting.data.map.RegionGeometry;
import org.computesiting.results.YearlyValues;

/** Made-up yearly values of two arms that share their luck: from 2025 on the policy moves AI capacity from Canada to some states. */
public final class SyntheticPair {
    private SyntheticPair() { }

    /** @param effect size of what the policy does; 0 makes the arms identical */
    public static YearlyValues of(int replicates, int firstYear, int lastYear, double effect) {
        List<YearlyValues.Cell> cells = new ArrayList<>();
        List<String> codes = RegionGeometry.get().modelledCodes();
        for (int year = firstYear; year <= lastYear; year++) {
            for (String code : codes) {
                cells.add(new YearlyValues.Cell("ai_mw", "MW", code, year));
            }
            for (String measure : List.of("ai_mw", "mining_mw", "hashrate_share", "industrial_price")) {
                cells.add(new YearlyValues.Cell(measure, "any", "NA", year));
            }
        }
        double[][][] values = new double[2][replicates][cells.size()];
        for (int r = 0; r < replicates; r++) {
            for (int arm = 0; arm < 2; arm++) {
                fill(values[arm][r], cells, new Random(r), new Random(1000 * r + 7), arm == 0 ? 0 : effect);
            }
        }
        return new YearlyValues(List.of("no-tariff", "tariff-war"), LongStream.range(42, 42 + replicates).boxed().toList(), cells, values);
    }

    private static void fill(double[] values, List<YearlyValues.Cell> cells, Random luck, Random noise, double effect) {
        double level = 1 + 0.2 * luck.nextGaussian();
        double total = 0;
        for (int c = 0; c < cells.size(); c++) {
            YearlyValues.Cell cell = cells.get(c);
            double growth = 1 / (1 + Math.exp(-(cell.year() - 2028) / 2.5));
            double after = effect * Math.max(0, cell.year() - 2024) / 10.0;
            double jitter = effect == 0 ? 0 : noise.nextGaussian();
            if (cell.place().contains("-")) {
                double size = 200 + Math.abs(cell.place().hashCode() % 97) * 60;
                double moved = cell.place().startsWith("CA-") ? -0.3 : Math.abs(cell.place().hashCode() % 3) == 0 ? 0.09 : 0;
                values[c] = size * level * growth * (1 + moved * after + 0.02 * effect * jitter);
                total += values[c];
            } else {
                values[c] = switch (cell.measure()) {
                    case "ai_mw" -> total;
                    case "mining_mw" -> 9000 * level * (1.4 - growth) * (1 + 0.1 * after + 0.01 * jitter);
                    case "hashrate_share" -> 0.38 * (1 - 0.4 * growth) * level * (1 - 0.06 * after + 0.01 * jitter);
                    default -> 72 * (1 + 0.15 * growth) * Math.sqrt(level) * (1 + 0.03 * after + 0.002 * jitter);
                };
                total = cell.measure().equals("ai_mw") ? 0 : total;
            }
        }
    }
}
