package org.computesiting.model.power;

import java.util.Random;

/** Random networks for tests: islands, closed ties, parallel ties, losses, groups, and often more load than there is supply. */
final class RandomNetwork {
    final int[] from;
    final int[] to;
    final int[] forwardGroup;
    final int[] reverseGroup;
    final double[] lossShare;
    final Dispatch dispatch;
    private final boolean whole;

    /** @param whole whole numbers, which make equal costs and exactly full ties common, where solvers go wrong */
    RandomNetwork(Random random, int regions, int ties, int groups, boolean whole) {
        this.whole = whole;
        from = new int[ties];
        to = new int[ties];
        forwardGroup = new int[ties];
        reverseGroup = new int[ties];
        lossShare = new double[ties];
        boolean lossless = random.nextInt(4) == 0;
        for (int t = 0; t < ties; t++) {
            from[t] = random.nextInt(regions);
            to[t] = (from[t] + 1 + random.nextInt(regions - 1)) % regions;
            forwardGroup[t] = groups > 0 && random.nextBoolean() ? random.nextInt(groups) : -1;
            reverseGroup[t] = groups > 0 && random.nextBoolean() ? random.nextInt(groups) : -1;
            lossShare[t] = lossless ? 0.0 : whole ? random.nextInt(4) / 32.0 : random.nextInt(5) == 0 ? 0.0 : 0.08 * random.nextDouble();
        }
        dispatch = new Dispatch(regions, 3, 2, from, to, lossShare, forwardGroup, reverseGroup, groups);
        dispatch.unservedUsdPerMwh = 1000.0;
        drawCosts(random);
        drawAmounts(random);
    }

    void drawCosts(Random random) {
        Dispatch d = dispatch;
        fill(d.stepUsdPerMwh, random, 50);
        fill(d.bidUsdPerMwh, random, 60);
        fill(d.forwardUsdPerMwh, random, 8);
        fill(d.reverseUsdPerMwh, random, 8);
    }

    void drawAmounts(Random random) {
        Dispatch d = dispatch;
        fill(d.stepMw, random, 60);
        fill(d.bidMw, random, 20);
        fill(d.firmLoadMw, random, 120);
        fill(d.forwardLimitMw, random, 30);
        fill(d.reverseLimitMw, random, 30);
        fill(d.groupLimitMw, random, 40);
        for (int t = 0; t < d.ties; t++) {
            if (random.nextInt(4) == 0) {
                d.reverseLimitMw[t] = 0.0;
            }
        }
    }

    private void fill(double[] values, Random random, int below) {
        for (int i = 0; i < values.length; i++) {
            values[i] = whole ? random.nextInt(below) : Math.round(random.nextDouble() * below * 1e4) / 1e4;
        }
    }

    /** Least cost that a general solver finds, with some more firm load in a region, or in none (-1). */
    double oracleCost(int extraRegion, double extraMw) {
        OjAlgoDispatch oracle = new OjAlgoDispatch(dispatch, from, to, forwardGroup, reverseGroup);
        oracle.write(dispatch);
        if (extraRegion >= 0) {
            oracle.moreLoad(dispatch, extraRegion, extraMw);
        }
        return oracle.solve();
    }
}
