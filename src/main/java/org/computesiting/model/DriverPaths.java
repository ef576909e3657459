package org.computesiting.model;

import java.time.YearMonth;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.data.Country;
import org.computesiting.data.DataCentrePath;
import org.computesiting.data.FuelMonth;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;
import org.computesiting.scenario.AiDemand;
import org.computesiting.scenario.BitcoinPrice;
import org.computesiting.scenario.Gas;

/**
 * What a run is given from outside, month by month: bitcoin price and fees, gas, demand for compute. History while there is history;
 * after it a stated path or a stochastic process on world streams, which no policy can touch. All in 2025 USD, computed before the first
 * month, so that two arms of a comparison hold the same numbers bit by bit.
 */
public final class DriverPaths implements MonthlyPhase {
    private static final long WORLD = StableId.of("world");
    /** Months by which demand is foreseen: what firms plan for today. */
    private static final int PLANNING_MONTHS = 24;

    private final double[] bitcoinPriceUsd;
    private final double[] bitcoinMeanBeforeUsd;
    private final double[] feesBtcPerBlock;
    private final double[] henryHub;
    private final double[] aeco;
    private final double[] wantedLoadMw;

    DriverPaths(World world) {
        int months = world.clock.months();
        bitcoinPriceUsd = new double[months];
        bitcoinMeanBeforeUsd = new double[months];
        feesBtcPerBlock = new double[months];
        henryHub = new double[months];
        aeco = new double[months];
        wantedLoadMw = new double[months + PLANNING_MONTHS];
        bitcoin(world);
        gas(world);
        demand(world);
    }

    @Override
    public void run(World world) {
        Drivers d = world.drivers;
        int t = world.clock.now();
        d.bitcoinPriceUsd = bitcoinPriceUsd[t] * d.bitcoinPriceShock;
        d.bitcoinMomentum = d.bitcoinPriceUsd / bitcoinMeanBeforeUsd[t];
        d.feesBtcPerBlock = feesBtcPerBlock[t];
        d.henryHubUsdPerMmbtu = henryHub[t] * d.gasPriceShock;
        d.aecoUsdPerMmbtu = aeco[t] * d.gasPriceShock;
        d.wantedDataCentreLoadMw = wantedLoadMw[t];
        d.plannedDataCentreLoadMw = wantedLoadMw[t + PLANNING_MONTHS];
        // Duties first: the month's quotes for machines bear them.
        world.policy.updateTariffs(world);
        world.mining.updateMarketDrivers(world);
        world.power.updateFuel(world);
    }

    private void bitcoin(World world) {
        BitcoinPrice spec = world.scenario.assumptions().bitcoinPrice();
        int months = bitcoinPriceUsd.length;
        BitcoinPriceProcess process = new BitcoinPriceProcess(world);
        BitcoinFeeProcess fees = new BitcoinFeeProcess(world.parameters, world.random);
        double[] before = new double[12];
        double level = 0.0;
        for (int t = -12; t < months; t++) {
            YearMonth date = world.clock.date(0).plusMonths(t);
            BitcoinMonth row = bitcoinRow(world, date);
            boolean history = row != null && !Double.isNaN(row.priceUsd()) && !date.isAfter(spec.historyUntil());
            if (history) {
                level = world.deflator.toUsd2025(row.priceUsd(), date);
            } else {
                level = process.next(date, t, level);
            }
            double price = level * (date.isAfter(spec.historyUntil()) ? spec.multiplier() : 1.0);
            if (t < 0) {
                before[t + 12] = price;
                continue;
            }
            bitcoinPriceUsd[t] = price;
            bitcoinMeanBeforeUsd[t] = meanBefore(before, t);
            boolean feesKnown = row != null && row.feesBtc() > 0.0 && row.blockCount() > 0.0 && !date.isAfter(spec.historyUntil());
            if (feesKnown) {
                feesBtcPerBlock[t] = row.feesBtc() / row.blockCount();
                fees.known(feesBtcPerBlock[t]);
            } else {
                feesBtcPerBlock[t] = fees.next(t);
            }
        }
    }

    private double meanBefore(double[] before, int t) {
        double sum = 0.0;
        for (int k = t - 12; k < t; k++) {
            sum += k < 0 ? before[k + 12] : bitcoinPriceUsd[k];
        }
        return sum / 12.0;
    }

    private static BitcoinMonth bitcoinRow(World world, YearMonth date) {
        for (BitcoinMonth row : world.data.bitcoin()) {
            if (row.month().equals(date)) {
                return row;
            }
        }
        return null;
    }

    /** Ornstein-Uhlenbeck in the logarithm of Henry Hub after history; AECO keeps its discount, never below a floor. */
    private void gas(World world) {
        Gas spec = world.scenario.assumptions().gas();
        double discount = world.parameters.get("aeco_discount_usd_per_mmbtu");
        double floor = world.parameters.get("gas_price_floor_usd_per_mmbtu");
        double step = 1.0 / 12.0;
        double pull = StrictMath.exp(-spec.reversionPerYear() * step);
        double noise = spec.volatilityPerYear() * Math.sqrt(spec.reversionPerYear() > 0.0
            ? (1.0 - pull * pull) / (2.0 * spec.reversionPerYear()) : step);
        double mean = StrictMath.log(spec.longRunUsdPerMmbtu());
        double log = mean;
        for (int t = 0; t < henryHub.length; t++) {
            YearMonth date = world.clock.date(t);
            FuelMonth row = fuelRow(world, date);
            if (row != null && !date.isAfter(spec.historyUntil())) {
                henryHub[t] = world.deflator.toUsd2025(row.henryHubUsdPerMmbtu(), date);
                aeco[t] = Math.max(floor, world.deflator.toUsd2025(row.aecoUsdPerMmbtu(), date));
                log = StrictMath.log(henryHub[t]);
            } else {
                log = mean + pull * (log - mean) + noise * world.random.normal(Stream.GAS_PRICE, WORLD, t, 0);
                henryHub[t] = StrictMath.exp(log) * spec.multiplier();
                aeco[t] = Math.max(floor, henryHub[t] - discount);
            }
        }
    }

    private static FuelMonth fuelRow(World world, YearMonth date) {
        for (FuelMonth row : world.data.fuel()) {
            if (row.month().equals(date)) {
                return row;
            }
        }
        return null;
    }

    /** Average MW of the published path, year means joined at mid-years; boom-bust rises above the high path and falls back below the mid one. */
    private void demand(World world) {
        AiDemand spec = world.scenario.assumptions().aiDemand();
        int firstFree = world.clock.indexOf(YearMonth.of(2025, 7));
        double boomYears = world.parameters.get("boom_duration_years");
        double crash = world.parameters.get("bust_depth_share");
        for (int t = 0; t < wantedLoadMw.length; t++) {
            double years = world.clock.year(0) + (world.clock.monthOfYear(0) - 0.5 + t) / 12.0;
            double mid = twh(world, years, AiDemand.Path.MID);
            double twh = switch (spec.path()) {
                case LOW -> twh(world, years, AiDemand.Path.LOW);
                case MID -> mid;
                case HIGH -> twh(world, years, AiDemand.Path.HIGH);
                case BOOM_BUST -> {
                    double high = twh(world, years, AiDemand.Path.HIGH);
                    double sinceBoom = (t - firstFree) / 12.0;
                    yield sinceBoom <= boomYears ? high : Math.max(mid * (1.0 - crash), high - (sinceBoom - boomYears) * 0.5 * high);
                }
            };
            double multiplier = t >= firstFree ? spec.multiplier() : 1.0;
            wantedLoadMw[t] = twh * 1e6 / MonthClock.HOURS_PER_YEAR * multiplier;
        }
    }

    /** Average data-centre load wanted in a month at the reference cost of compute, MW; known to {@link #PLANNING_MONTHS} beyond the horizon. */
    public double wantedLoadMw(int month) {
        return wantedLoadMw[month];
    }

    private static double twh(World world, double years, AiDemand.Path path) {
        double sum = 0.0;
        for (Country country : Country.values()) {
            sum += countryTwh(world, country, years, path);
        }
        return sum;
    }

    /**
     * A country's path, TWh a year: a year's figure stands at its middle; between middles linear; flat before the table. After it the growth
     * of its last year goes on, so that plans made late in the table do not take its end for the end of growth.
     *
     * @param years moment as a decimal year
     */
    public static double countryTwh(World world, Country country, double years, AiDemand.Path path) {
        double at = years - 0.5;
        double below = Double.NaN;
        double above = Double.NaN;
        double first = Double.NaN;
        double last = Double.NaN;
        double beforeLast = Double.NaN;
        int lastYear = 0;
        int floor = (int) Math.floor(at);
        for (DataCentrePath row : world.data.dataCentrePaths()) {
            if (row.country() != country) {
                continue;
            }
            double twh = switch (path) {
                case LOW -> row.twhLow();
                case HIGH, BOOM_BUST -> row.twhHigh();
                case MID -> row.twhMid();
            };
            if (Double.isNaN(first)) {
                first = twh;
            }
            beforeLast = last;
            last = twh;
            lastYear = row.year();
            if (row.year() == floor) {
                below = twh;
            }
            if (row.year() == floor + 1) {
                above = twh;
            }
        }
        if (at >= lastYear) {
            return last + (at - lastYear) * Math.max(0.0, last - beforeLast);
        }
        return Double.isNaN(below) ? (Double.isNaN(above) ? first : above) : below + (at - floor) * (above - below);
    }
}
