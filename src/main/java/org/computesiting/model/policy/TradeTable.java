package org.computesiting.model.policy;

import org.computesiting.data.Good;

/**
 * Tariffs in force this month as shares of the good's price, after exemptions, and what they brought in. Importers are 0 (United States)
 * and 1 (Canada), as in the regions' table.
 */
public final class TradeTable {
    public static final int US = 0;
    public static final int CANADA = 1;
    private static final int GOODS = Good.values().length;

    /** Duty on electricity that flows from country i to country j, share of the exporter's price: {@code [i * 2 + j]}. */
    public final double[] electricityShare = new double[4];
    /** Charge on electricity that flows from country i to country j, 2025 USD/MWh. */
    public final double[] electricityUsdPerMwh = new double[4];
    /** Duty on natural gas from country i to country j, share of price. */
    public final double[] gasShare = new double[4];
    /** Mean duty the importer's buyers bear on a good, over origins and pass-through, share of price: {@code [importer * goods + good]}. */
    public final double[] importShare = new double[2 * GOODS];
    /** Duty collected in the month, 2025 USD, same layout. */
    public final double[] revenueUsd = new double[2 * GOODS];
    /** Duty collected since the start, 2025 USD, same layout. */
    public final double[] cumulativeRevenueUsd = new double[2 * GOODS];

    /** Duty on electricity both ways across the border on top of all others, share of price, set by hand in a window; 0 in headless runs. */
    public double leverElectricityShare;

    /** Share by which the tariffs in force raise the price of a good for buyers in a country. */
    public double importShare(int importer, Good good) {
        return importShare[importer * GOODS + good.ordinal()];
    }

    /** Books duty paid by buyers of a country. */
    public void collect(int importer, Good good, double usd) {
        revenueUsd[importer * GOODS + good.ordinal()] += usd;
        cumulativeRevenueUsd[importer * GOODS + good.ordinal()] += usd;
    }

    public double revenueUsd(int importer, Good good) {
        return revenueUsd[importer * GOODS + good.ordinal()];
    }

    public double cumulativeRevenueUsd(int importer, Good good) {
        return cumulativeRevenueUsd[importer * GOODS + good.ordinal()];
    }
}
