package org.computesiting.model.power;

import static org.computesiting.model.MonthClock.HOURS_PER_YEAR;

import org.computesiting.data.Parameters;

/**
 * Who pays fixed cost. A class's share of the system's peak is its sales over its load factor; it pays that share times its revenue-to-cost ratio,
 * and the ratios are those of the start's published prices. Large loads have industry's ratio less what industry pays for distribution, which they do not
 * use: they are served at the voltage of transmission. Rates are by energy, 2025 USD/MWh, all arrays
 * row-major {@code region * CustomerClass.COUNT + class}.
 */
final class ClassAllocation {
    static final int CLASSES = CustomerClass.COUNT;
    private static final int INDUSTRIAL = CustomerClass.INDUSTRIAL.ordinal();
    private static final int LARGE = CustomerClass.LARGE.ordinal();

    private final double[] loadFactor = new double[CLASSES];
    private final double lowestRatio;
    private final double[] ratio;
    private final double[] standingDiscount;

    ClassAllocation(Parameters p, int regions) {
        loadFactor[CustomerClass.RESIDENTIAL.ordinal()] = p.get("capacity_charge_load_factor_residential_share");
        loadFactor[CustomerClass.COMMERCIAL.ordinal()] = p.get("capacity_charge_load_factor_commercial_share");
        loadFactor[INDUSTRIAL] = p.get("capacity_charge_load_factor_industrial_share");
        loadFactor[LARGE] = p.get("capacity_charge_load_factor_large_share");
        lowestRatio = p.get("lowest_revenue_to_cost_ratio");
        ratio = new double[regions * CLASSES];
        standingDiscount = new double[regions * CLASSES];
    }

    /** Cost of a kilowatt-year of peak, spread over the energy of a class, USD/MWh. */
    double perMwh(int customerClass, double usdPerKwYear) {
        return usdPerKwYear * 1000.0 / (HOURS_PER_YEAR * loadFactor[customerClass]);
    }

    /** Mean load of a class over its load at the peak. */
    double loadFactor(int customerClass) {
        return loadFactor[customerClass];
    }

    /**
     * Sets a region's ratios so that the start's rates are what published prices leave. Where a class is left with less than the lowest ratio
     * of its share, it pays that, and the difference is a discount that stands.
     *
     * @param leftUsdPerMwh what the price of each class leaves for fixed cost; that of large loads is not read
     * @param salesMwh yearly sales by class, from {@code at} on
     * @param largeShare what large loads pay over what industry does, for the same share of the peak
     * @return fixed cost that the rates of the start recover, USD a year
     */
    double open(int region, double[] leftUsdPerMwh, double[] salesMwh, int at, double largeShare) {
        int row = region * CLASSES;
        double left = 0.0;
        double peak = 0.0;
        for (int c = 0; c < CLASSES; c++) {
            left += c == LARGE ? 0.0 : Math.max(0.0, leftUsdPerMwh[c]) * salesMwh[at + c];
            peak += c == LARGE ? 0.0 : salesMwh[at + c] / loadFactor[c];
        }
        double meanUsd = peak > 0.0 ? left / peak : 0.0;
        double fixed = 0.0;
        double weighted = 0.0;
        for (int c = 0; c < CLASSES; c++) {
            int from = c == LARGE ? INDUSTRIAL : c;
            double own = meanUsd > 0.0 ? leftUsdPerMwh[from] * loadFactor[from] / meanUsd : 1.0;
            double floored = Math.max(lowestRatio, own);
            ratio[row + c] = c == LARGE ? largeShare * floored : floored;
            double rate = ratio[row + c] * meanUsd / loadFactor[c];
            standingDiscount[row + c] = Math.min(0.0, leftUsdPerMwh[from] - floored * meanUsd / loadFactor[from]);
            fixed += rate * salesMwh[at + c];
            weighted += ratio[row + c] * salesMwh[at + c] / loadFactor[c];
        }
        return weighted > 0.0 ? fixed : 0.0;
    }

    /**
     * Rates that recover a year's fixed cost on the sales of a test year.
     *
     * @param fixedUsdPerYear to be shared by all classes
     * @param largeOnlyUsdPerYear to be paid by large loads alone; shared by all while there are none
     * @param rateUsdPerMwh receives the rates, from {@code region * CLASSES} on
     */
    void rates(int region, double fixedUsdPerYear, double largeOnlyUsdPerYear, double[] salesMwh, int at, double[] rateUsdPerMwh) {
        int row = region * CLASSES;
        double weighted = 0.0;
        for (int c = 0; c < CLASSES; c++) {
            weighted += ratio[row + c] * salesMwh[at + c] / loadFactor[c];
        }
        boolean large = salesMwh[at + LARGE] > 0.0;
        double shared = large ? fixedUsdPerYear : fixedUsdPerYear + largeOnlyUsdPerYear;
        for (int c = 0; c < CLASSES; c++) {
            rateUsdPerMwh[row + c] = weighted > 0.0 ? shared * ratio[row + c] / (loadFactor[c] * weighted) : 0.0;
        }
        if (large) {
            rateUsdPerMwh[row + LARGE] += largeOnlyUsdPerYear / salesMwh[at + LARGE];
        }
    }

    /** What the published price of a class is lower than energy, capacity and its least share of fixed cost; never positive, USD/MWh. */
    double standingDiscountUsdPerMwh(int region, int customerClass) {
        return standingDiscount[region * CLASSES + customerClass];
    }
}
