package org.computesiting.model.power;

import java.lang.management.ManagementFactory;
import java.util.Random;

/** Prints what a block costs at the size of the model; run by hand, for it asserts nothing. */
final class DispatchTiming {
    private DispatchTiming() { }

    public static void main(String[] args) {
        Random random = new Random(1);
        int regions = 61;
        int ties = 115;
        int[] from = new int[ties];
        int[] to = new int[ties];
        for (int t = 0; t < ties; t++) {
            from[t] = t < regions - 1 ? t : random.nextInt(regions);
            to[t] = t < regions - 1 ? t + 1 : (from[t] + 1 + random.nextInt(regions - 1)) % regions;
        }
        Dispatch d = new Dispatch(regions, 18, 10, from, to);
        for (int t = 0; t < ties; t++) {
            d.forwardLimitMw[t] = random.nextDouble() * 5000;
            d.reverseLimitMw[t] = random.nextDouble() * 5000;
            d.forwardUsdPerMwh[t] = 2 + random.nextDouble() * 3;
            d.reverseUsdPerMwh[t] = d.forwardUsdPerMwh[t];
        }
        for (int round = 0; round < 8; round++) {
            int n = 5000;
            long pivots = d.pivots();
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < n; i++) {
                fill(d, random);
                d.solve();
            }
            long all = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
            begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < n; i++) {
                fill(d, random);
            }
            long filling = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
            System.out.printf("%.1f us a block, %.1f pivots%n", (all - filling) / 1e3 / n, (double) (d.pivots() - pivots) / n);
        }
    }

    private static void fill(Dispatch d, Random random) {
        for (int i = 0; i < d.stepMw.length; i++) {
            d.stepMw[i] = random.nextDouble() * 2000;
            d.stepUsdPerMwh[i] = i % 18 * 5 + random.nextDouble() * 3;
        }
        for (int i = 0; i < d.bidMw.length; i++) {
            d.bidMw[i] = random.nextDouble() * 100;
            d.bidUsdPerMwh[i] = i % 10 * 10 + random.nextDouble() * 5;
        }
        for (int r = 0; r < d.regions; r++) {
            d.firmLoadMw[r] = 2000 + random.nextDouble() * 14000;
        }
    }
}
