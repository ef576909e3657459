package org.computesiting.scenario;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Path of the bitcoin price.
 *
 * @param mode              what follows history
 * @param historyUntil      last month taken from the bundled history
 * @param driftPerYear      drift of the log price after history, 1/year
 * @param volatilityPerYear standard deviation of the yearly log return after history with {@link Mode#HISTORY_THEN_GBM}, 1/sqrt(year)
 * @param multiplier        multiplies the price after history, dimensionless
 * @param pathUsd           support points for {@link Mode#PATH}, constant 2025 US dollars per bitcoin, by month
 */
public record BitcoinPrice(
        Mode mode,
        YearMonth historyUntil,
        double driftPerYear,
        double volatilityPerYear,
        double multiplier,
        SortedMap<YearMonth, Double> pathUsd) {

    /** What follows the bundled history. */
    public enum Mode {
        /** Geometric Brownian motion from the last historical price. */
        HISTORY_THEN_GBM,
        /** Two regimes, ordinary months and surges, fitted to history, around the drift; the volatility is that of the regimes. */
        HISTORY_THEN_REGIMES,
        /** Piecewise log-linear from the last historical price through the support points, then level. */
        PATH
    }

    public BitcoinPrice {
        pathUsd = Collections.unmodifiableSortedMap(new TreeMap<>(pathUsd));
    }
}
