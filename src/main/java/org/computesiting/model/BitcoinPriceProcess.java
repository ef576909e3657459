package org.computesiting.model;

import java.time.YearMonth;
import java.util.SortedMap;
import org.computesiting.data.Parameters;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;
import org.computesiting.scenario.BitcoinPrice;

/**
 * The bitcoin price after its history, a month at a time: geometric Brownian motion, the same between two regimes, or given points. Draws belong to the world
 * and the month, so that nothing in a run can touch them.
 *
 * <p>Two regimes (J. D. Hamilton, Econometrica 57, 1989): ordinary months and surges, each with a mean and a spread of the log return and a chance to go on. Their
 * parameters are fitted to the bundled history by maximum likelihood; the scenario's drift takes the place of history's mean growth.
 */
final class BitcoinPriceProcess {
    private static final long WORLD = StableId.of("world");
    private static final double STEP = 1.0 / 12.0;

    private final World world;
    private final BitcoinPrice spec;
    private final double[] logReturn = new double[2];
    private final double[] volatility = new double[2];
    private final double[] staysShare = new double[2];
    private final double meanLogReturn;
    private final double variance;
    private final double surgeShare;
    /** 0 ordinary, 1 surge; -1 before the first month after history. */
    private int regime = -1;

    BitcoinPriceProcess(World world) {
        this.world = world;
        spec = world.scenario.assumptions().bitcoinPrice();
        Parameters p = world.parameters;
        logReturn[0] = p.get("bitcoin_ordinary_log_return_per_month");
        volatility[0] = p.get("bitcoin_ordinary_volatility_per_month");
        staysShare[0] = p.get("bitcoin_ordinary_stays_share_per_month");
        logReturn[1] = p.get("bitcoin_surge_log_return_per_month");
        volatility[1] = p.get("bitcoin_surge_volatility_per_month");
        staysShare[1] = p.get("bitcoin_surge_stays_share_per_month");
        surgeShare = (1.0 - staysShare[0]) / (2.0 - staysShare[0] - staysShare[1]);
        meanLogReturn = (1.0 - surgeShare) * logReturn[0] + surgeShare * logReturn[1];
        double v = 0.0;
        for (int k = 0; k < 2; k++) {
            double apart = logReturn[k] - meanLogReturn;
            v += (k == 1 ? surgeShare : 1.0 - surgeShare) * (volatility[k] * volatility[k] + apart * apart);
        }
        variance = v;
    }

    /**
     * Price of the next month, constant 2025 US dollars.
     *
     * @param t month of the run; negative before it
     * @param last price of the month before
     */
    double next(YearMonth date, int t, double last) {
        return switch (spec.mode()) {
            case PATH -> pathValue(world, spec.pathUsd(), date, last);
            case HISTORY_THEN_GBM -> brownian(t, last);
            case HISTORY_THEN_REGIMES -> switching(t, last);
        };
    }

    private double brownian(int t, double last) {
        double sigma = spec.volatilityPerYear();
        double z = world.random.normal(Stream.BITCOIN_PRICE, WORLD, t, 0);
        return last * StrictMath.exp((StrictMath.log1p(spec.driftPerYear()) - 0.5 * sigma * sigma) * STEP + sigma * Math.sqrt(STEP) * z);
    }

    private double switching(int t, double last) {
        double u = world.random.uniform(Stream.BITCOIN_PRICE, WORLD, t, 1);
        if (regime < 0) {
            regime = u < surgeShare ? 1 : 0;
        } else if (u >= staysShare[regime]) {
            regime = 1 - regime;
        }
        double drift = StrictMath.log1p(spec.driftPerYear()) * STEP - 0.5 * variance;
        double z = world.random.normal(Stream.BITCOIN_PRICE, WORLD, t, 0);
        return last * StrictMath.exp(drift + logReturn[regime] - meanLogReturn + volatility[regime] * z);
    }

    /** Log-linear between the path's points; flat after the last, and from the last level to the first point. */
    private static double pathValue(World world, SortedMap<YearMonth, Double> path, YearMonth date, double last) {
        SortedMap<YearMonth, Double> upTo = path.headMap(date.plusMonths(1));
        SortedMap<YearMonth, Double> after = path.tailMap(date.plusMonths(1));
        if (upTo.isEmpty()) {
            return after.isEmpty() ? last : step(last, after.get(after.firstKey()), 1, world.clock.indexOf(after.firstKey()) - world.clock.indexOf(date) + 1);
        }
        YearMonth from = upTo.lastKey();
        if (after.isEmpty()) {
            return upTo.get(from);
        }
        YearMonth to = after.firstKey();
        int span = world.clock.indexOf(to) - world.clock.indexOf(from);
        return step(upTo.get(from), after.get(to), world.clock.indexOf(date) - world.clock.indexOf(from), span);
    }

    private static double step(double from, double to, int done, int span) {
        return from * StrictMath.exp(StrictMath.log(to / from) * done / span);
    }
}
