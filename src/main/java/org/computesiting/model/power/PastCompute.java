package org.computesiting.model.power;

import org.computesiting.data.Country;
import org.computesiting.data.DataCentreLoad;
import org.computesiting.data.DataCentrePath;
import org.computesiting.data.MiningSiteStart;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.MonthClock;

/**
 * What data centres and mines drew in the past, by region, as far as tables tell: needed once, to take it out of the published demand, because the
 * model simulates both itself.
 */
final class PastCompute {
    private static final int FIRST_YEAR = 2019;
    private static final int MONTHS = 12 * 8;

    private final double[] dataCentreMw;
    private final double[] miningMw;

    /** @param miningUptimeShare average over nameplate load of mines */
    PastCompute(ReferenceData data, double miningUptimeShare) {
        int regions = data.regions().size();
        dataCentreMw = new double[regions * MONTHS];
        miningMw = new double[regions * MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            double year = FIRST_YEAR + (m + 0.5) / 12.0;
            int floor = (int) Math.floor(year - 0.5);
            for (DataCentreLoad load : data.dataCentreLoads()) {
                int r = data.regionIndex(load.region());
                Country country = data.regions().get(r).country();
                double low = twh(data, country, floor);
                double path = low + (twh(data, country, floor + 1) - low) * (year - 0.5 - floor);
                dataCentreMw[r * MONTHS + m] += load.twh2023() * 1e6 / MonthClock.HOURS_PER_YEAR * path / twh(data, country, 2023);
            }
            for (MiningSiteStart site : data.miningSites()) {
                miningMw[data.regionIndex(site.region()) * MONTHS + m] += miningUptimeShare * siteMw(site, year);
            }
        }
    }

    /** Data centres of a region in a month, average MW; the table's first or last month outside it. */
    double dataCentreMw(int region, int year, int monthOfYear) {
        return dataCentreMw[at(region, year, monthOfYear)];
    }

    /** Mines of a region in a month, average MW. */
    double miningMw(int region, int year, int monthOfYear) {
        return miningMw[at(region, year, monthOfYear)];
    }

    private static int at(int region, int year, int monthOfYear) {
        return region * MONTHS + Math.max(0, Math.min(MONTHS - 1, (year - FIRST_YEAR) * 12 + monthOfYear - 1));
    }

    /** Middle path of a country in a year; linear between given years, flat outside. */
    private static double twh(ReferenceData data, Country country, int year) {
        int below = Integer.MIN_VALUE;
        int above = Integer.MAX_VALUE;
        double low = Double.NaN;
        double high = Double.NaN;
        for (DataCentrePath row : data.dataCentrePaths()) {
            if (row.country() == country && row.year() <= year && row.year() > below) {
                below = row.year();
                low = row.twhMid();
            }
            if (row.country() == country && row.year() >= year && row.year() < above) {
                above = row.year();
                high = row.twhMid();
            }
        }
        if (Double.isNaN(low)) {
            return high;
        }
        return Double.isNaN(high) || above == below ? low : low + (high - low) * (year - below) / (above - below);
    }

    private static double siteMw(MiningSiteStart site, double year) {
        double a = known(site.mwJan2020());
        double b = known(site.mwJan2021());
        double c = known(site.mwJan2022());
        if (year <= 2020.0) {
            return a;
        }
        if (year <= 2021.0) {
            return a + (year - 2020.0) * (b - a);
        }
        if (year <= 2022.0) {
            return b + (year - 2021.0) * (c - b);
        }
        if (Double.isNaN(site.mwLater()) || site.laterMonth() == null) {
            return c;
        }
        double later = site.laterMonth().getYear() + (site.laterMonth().getMonthValue() - 0.5) / 12.0;
        return later <= 2022.0 || year >= later ? site.mwLater() : c + (year - 2022.0) / (later - 2022.0) * (site.mwLater() - c);
    }

    private static double known(double mw) {
        return Double.isNaN(mw) ? 0.0 : mw;
    }
}
