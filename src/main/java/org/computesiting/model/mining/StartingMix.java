package org.computesiting.model.mining;

/**
 * The generations in the racks at the start: of those already sold, each weighted exp(tilt x efficiency) so that the mean J/TH, weighted by hashrate,
 * is the published one of the network. One number fixes the mix; the table of power use by power price has more in it than that, but its newest
 * revision does not reach back to 2020.
 *
 * <p>Source: maximum entropy under one mean (exponential family).
 */
final class StartingMix {
    private StartingMix() { }

    /**
     * @param meanJoulePerTerahash mean efficiency to meet; one outside the range of the generations gives the nearest possible mix
     * @return share of hashrate by generation, summing to 1
     */
    static double[] of(AsicMarket market, double meanJoulePerTerahash) {
        double low = -1.0;
        double high = 1.0;
        for (int step = 0; step < 80; step++) {
            double tilt = 0.5 * (low + high);
            if (mean(market, weights(market, tilt)) < meanJoulePerTerahash) {
                low = tilt;
            } else {
                high = tilt;
            }
        }
        return weights(market, 0.5 * (low + high));
    }

    private static double[] weights(AsicMarket market, double tilt) {
        double[] share = new double[market.generations];
        double sum = 0.0;
        for (int k = 0; k < share.length; k++) {
            share[k] = market.releaseMonth[k] < 0 ? StrictMath.exp(tilt * (market.joulePerTerahash[k] - market.joulePerTerahash[0])) : 0.0;
            sum += share[k];
        }
        for (int k = 0; k < share.length; k++) {
            share[k] /= sum;
        }
        return share;
    }

    private static double mean(AsicMarket market, double[] share) {
        double mean = 0.0;
        for (int k = 0; k < share.length; k++) {
            mean += share[k] * market.joulePerTerahash[k];
        }
        return mean;
    }
}
