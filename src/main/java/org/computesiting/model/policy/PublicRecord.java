package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.RegionTable;
import org.computesiting.model.SiteTable;

/** Keeps the figures of the past months that legislatures and regulators look at, and works out from them what each region sees now. */
final class PublicRecord {
    private static final int RATE_MONTHS = 37;

    private final RegionMood mood;
    private final PolicyLearning learning;
    private final double[] publishedPeakMw;
    private final double[] publishedMeanLoadMw;
    private final MonthRing residentialPrice;
    private final MonthRing baseLoad;
    private final MonthRing forgone;
    private final MonthRing fullSalesTax;
    private final double[] forecastUsdPerYear;
    private final int[] forecastMonth;
    private final double usualForecastUsdPerYear;
    private final double usualOverrun;
    private final int forecastMonths;
    private final double oppositionConstant;
    private final double oppositionRatioWeight;
    private final double oppositionRateWeight;
    private final double continentWeight;
    private final double aiReferenceRatio;
    private final double miningReferenceRatio;
    /** Highest load of a year, MW: the published one, growing with base load. */
    final double[] peakMw;
    /** Requests for power by miners, MW. */
    final double[] miningQueueMw;

    /**
     * @param publishedPeakMw     highest load in the base year, MW
     * @param publishedMeanLoadMw mean load in the base year, MW
     */
    PublicRecord(RegionMood mood, PolicyLearning learning, double[] publishedPeakMw, double[] publishedMeanLoadMw, Parameters p) {
        int regions = mood.count;
        this.mood = mood;
        this.learning = learning;
        this.publishedPeakMw = publishedPeakMw;
        this.publishedMeanLoadMw = publishedMeanLoadMw;
        residentialPrice = new MonthRing(regions, RATE_MONTHS);
        baseLoad = new MonthRing(regions, 12);
        forgone = new MonthRing(regions, 12);
        fullSalesTax = new MonthRing(regions, 12);
        forecastUsdPerYear = new double[regions];
        Arrays.fill(forecastUsdPerYear, Double.NaN);
        usualForecastUsdPerYear = p.get("fiscal_note_usd_per_year");
        usualOverrun = StrictMath.log(p.get("neighbour_overrun_reference_ratio"));
        forecastMonths = (int) p.get("fiscal_forecast_months");
        forecastMonth = new int[regions];
        double opposed = p.get("opposition_2025_share");
        oppositionConstant = StrictMath.log(opposed / (1.0 - opposed));
        continentWeight = p.get("opposition_continent_weight_share");
        aiReferenceRatio = p.get("opposition_reference_dc_ratio");
        miningReferenceRatio = p.get("opposition_reference_mining_ratio");
        oppositionRatioWeight = p.get("opposition_weight_ratio_log_odds");
        oppositionRateWeight = p.get("opposition_weight_rates_log_odds");
        peakMw = publishedPeakMw.clone();
        miningQueueMw = new double[regions];
    }

    /** The month's money, after the accounts are settled. */
    void remember(RegionTable regions, double[] fullSalesTaxUsd) {
        forgone.push(regions.forgoneTaxUsd);
        fullSalesTax.push(fullSalesTaxUsd);
    }

    /** What each region sees at the start of a policy phase: everything up to the end of the month before. */
    void look(RegionTable regions, SiteTable sites, InstrumentTable instruments, int now, int monthOfYear) {
        residentialPrice.push(regions.residentialPriceUsdPerMwh);
        if (now > 0) {
            baseLoad.push(regions.baseLoadMw);
        }
        countMiningRequests(sites);
        for (int r = 0; r < regions.count; r++) {
            peak(r);
            rates(r);
            overrun(r, now, instruments);
            mood.monthsToPower[r] = regions.expectedMonthsToPower[r];
        }
        presence(regions);
        neighboursOverrun(regions.neighbours, instruments);
        if (monthOfYear == 1) {
            learning.yearPassed(now, regions.aiMw, regions.miningMw, instruments);
            learning.writeSurprise(mood.surprise);
        }
    }

    private void countMiningRequests(SiteTable sites) {
        Arrays.fill(miningQueueMw, 0.0);
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] == OwnerKind.MINER && sites.isPending(s)) {
                miningQueueMw[sites.region[s]] += sites.gridMw[s];
            }
        }
    }

    private void peak(int r) {
        boolean aYear = baseLoad.filled() == 12 && baseLoad.mean(r) > 0.0 && publishedMeanLoadMw[r] > 0.0;
        peakMw[r] = aYear ? publishedPeakMw[r] * baseLoad.mean(r) / publishedMeanLoadMw[r] : publishedPeakMw[r];
    }

    private void rates(int r) {
        double before = residentialPrice.oldest(r);
        double rise = before > 0.0 ? residentialPrice.latest(r) / before - 1.0 : 0.0;
        mood.rateRise[r] = Math.max(-0.5, Math.min(1.0, rise));
    }

    private void presence(RegionTable regions) {
        double ai = 0.0;
        double mining = 0.0;
        double peaks = 0.0;
        for (int r = 0; r < regions.count; r++) {
            double peak = Math.max(1.0, peakMw[r]);
            double aiHere = regions.aiMw[r] + regions.announcedAiMw[r];
            double miningHere = regions.miningMw[r] + miningQueueMw[r];
            mood.aiRatio[r] = aiHere / peak;
            mood.miningRatio[r] = miningHere / peak;
            ai += aiHere;
            mining += miningHere;
            peaks += peak;
        }
        for (int r = 0; r < regions.count; r++) {
            mood.aiOpposition[r] = opposition(seen(mood.aiRatio[r], ai / peaks) / aiReferenceRatio, mood.rateRise[r]);
            mood.miningOpposition[r] = opposition(seen(mood.miningRatio[r], mining / peaks) / miningReferenceRatio, mood.rateRise[r]);
        }
    }

    /** What people judge by: their own region and what they read of the continent. */
    private double seen(double here, double continent) {
        return (1.0 - continentWeight) * here + continentWeight * continent;
    }

    /**
     * Share of people near a site who oppose it: logistic in the logarithm of the industry's weight in the system, over that of the year of the
     * poll, and in the rise of rates.
     */
    double opposition(double relativeWeight, double rateRise) {
        double logOdds = oppositionConstant + oppositionRatioWeight * StrictMath.log(Math.max(0.01, relativeWeight)) + oppositionRateWeight * rateRise;
        return 1.0 / (1.0 + StrictMath.exp(-logOdds));
    }

    /**
     * Treasuries forecast what an exemption forgoes: when it begins a year of the tax that equipment bears then, at least the usual fiscal note;
     * afterwards every budget the revenue forgone in the year before, as if growth had ended. For exemptions older than the horizon the first
     * forecast waits until a year is known.
     */
    private void overrun(int r, int now, InstrumentTable instruments) {
        boolean exempt = instruments.isActive(r, Instrument.DC_SALES_TAX_EXEMPTION);
        if (!exempt) {
            forecastUsdPerYear[r] = Double.NaN;
            mood.overrun[r] = 0.0;
            return;
        }
        if (forgone.filled() < 12) {
            mood.overrun[r] = usualOverrun;
            return;
        }
        if (Double.isNaN(forecastUsdPerYear[r])) {
            forecast(r, now, fullSalesTax.sum(r));
        } else if (now >= forecastMonth[r] + forecastMonths) {
            forecast(r, now, forgone.sum(r));
        }
        mood.overrun[r] = StrictMath.log(Math.max(1.0, forgone.sum(r) / forecastUsdPerYear[r]));
    }

    private void forecast(int r, int now, double usdPerYear) {
        forecastUsdPerYear[r] = Math.max(usualForecastUsdPerYear, usdPerYear);
        forecastMonth[r] = now;
    }

    private void neighboursOverrun(int[][] neighbours, InstrumentTable instruments) {
        for (int r = 0; r < neighbours.length; r++) {
            double sum = 0.0;
            int exempt = 0;
            for (int q : neighbours[r]) {
                if (instruments.isActive(q, Instrument.DC_SALES_TAX_EXEMPTION)) {
                    sum += mood.overrun[q];
                    exempt++;
                }
            }
            mood.neighbourOverrun[r] = exempt == 0 ? usualOverrun : sum / exempt;
        }
    }

    /** What the treasury expected to forgo in a year, 2025 USD; NaN without an exemption. */
    double forecastUsdPerYear(int region) {
        return forecastUsdPerYear[region];
    }
}
