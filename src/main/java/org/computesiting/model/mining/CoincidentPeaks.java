package org.computesiting.model.mining;

import org.computesiting.data.CoincidentPeak;
import org.computesiting.model.MonthClock;
import org.computesiting.model.World;

/**
 * Charges by load in a market's highest hours, and whether being off in them pays. In Texas a large customer's share of the cost of transmission is his
 * mean load in the highest quarter hour of June, July, August and September. Nobody knows it beforehand, so he is off in all hours that could be it.
 * Table {@code coincident_peaks}. Money in 2025 USD.
 *
 * <p>Source: ERCOT's allocation of transmission cost by the four coincident peaks; charge and hours as the table's row says.
 */
final class CoincidentPeaks {
    private final int[] firstMonth;
    private final int[] lastMonth;
    private final double[] usdPerMwMonth;
    private final double[] hours;

    CoincidentPeaks(World world) {
        int n = world.regions.count;
        firstMonth = new int[n];
        lastMonth = new int[n];
        usdPerMwMonth = new double[n];
        hours = new double[n];
        for (CoincidentPeak row : world.data.coincidentPeaks()) {
            int r = world.data.regionIndex(row.region());
            firstMonth[r] = row.firstMonth();
            lastMonth[r] = row.lastMonth();
            usdPerMwMonth[r] = 1000.0 * row.chargeUsdPerKwYear() / (row.lastMonth() - row.firstMonth() + 1);
            hours[r] = row.hoursPerMonth();
        }
    }

    /** What a MW escapes by being off in the peak of a month of the year, USD; 0 outside the months that can hold one. */
    double savedUsdPerMw(int region, int monthOfYear) {
        return monthOfYear >= firstMonth[region] && monthOfYear <= lastMonth[region] ? usdPerMwMonth[region] : 0.0;
    }

    /**
     * Whether being off pays: the charge escaped against the hours' lost margin.
     *
     * @param marginUsdPerMwh what a machine earns in such an hour above power and avoidable running cost, USD/MWh
     */
    boolean pays(int region, int monthOfYear, double marginUsdPerMwh) {
        return gainUsdPerMw(region, monthOfYear, marginUsdPerMwh) > 0.0;
    }

    private double gainUsdPerMw(int region, int monthOfYear, double marginUsdPerMwh) {
        return savedUsdPerMw(region, monthOfYear) - Math.max(0.0, marginUsdPerMwh) * hours[region];
    }

    /** What the year's peaks are worth to machines with this margin: charges escaped less margin lost, where that pays, USD per MW and year. */
    double gainUsdPerMwYear(int region, double marginUsdPerMwh) {
        double usd = 0.0;
        for (int month = 1; month <= 12; month++) {
            usd += Math.max(0.0, gainUsdPerMw(region, month, marginUsdPerMwh));
        }
        return usd;
    }

    /** Scarcity hours over all hours to be off, 0 to 1; all where there is nothing to escape. */
    double scarceShareOfHours(int region, double scarcityShare) {
        double month = MonthClock.HOURS_PER_YEAR / 12.0;
        return hours[region] > 0.0 ? Math.min(1.0, scarcityShare * month / hours[region]) : 1.0;
    }

    /**
     * Part of the hours of the highest day-part in which a machine is off besides all scarcity hours.
     *
     * @param scarcityShare scarcity hours over all hours
     * @param partShare hours of a day-part over all hours
     */
    double hoursOffShare(int region, double scarcityShare, double partShare) {
        double month = MonthClock.HOURS_PER_YEAR / 12.0;
        return Math.max(1e-9, Math.min(1.0, (hours[region] - scarcityShare * month) / (partShare * month)));
    }
}
