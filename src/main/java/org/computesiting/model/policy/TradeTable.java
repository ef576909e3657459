package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.data.Good;
import org.computesiting.model.MoneyFlows;
import org.computesiting.model.Party;

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
    /** How unsettled that mean has been: standard deviation of its changes per root of a year, share of price. */
    public final double[] importDeviation = new double[2 * GOODS];
    /** Mean duty that foreign makers absorb in their price, same layout. */
    public final double[] absorbedShare = new double[2 * GOODS];
    /** Who paid the month's duties on goods: kinds of buyers {@code [party * 2 + importer]}, and foreign makers by importer, 2025 USD. */
    private final double[] buyersUsd = new double[2 * Party.COUNT];
    public final double[] makersUsd = new double[2];
    /** Duty collected in the month, 2025 USD, same layout. */
    public final double[] revenueUsd = new double[2 * GOODS];
    /** Duty collected since the start, 2025 USD, same layout. */
    public final double[] cumulativeRevenueUsd = new double[2 * GOODS];

    /** Duty on electricity both ways across the border on top of all others, share of price, set by hand in a window; 0 in headless runs. */
    public double leverElectricityShare;

    /** Forgets the duty of the month before. */
    void clear() {
        Arrays.fill(revenueUsd, 0.0);
        Arrays.fill(buyersUsd, 0.0);
        Arrays.fill(makersUsd, 0.0);
    }

    /** Share by which the tariffs in force raise the price of a good for buyers in a country. */
    public double importShare(int importer, Good good) {
        return importShare[importer * GOODS + good.ordinal()];
    }

    /** Standard deviation of changes of {@link #importShare(int, Good)} per root of a year. */
    public double importDeviation(int importer, Good good) {
        return of(importDeviation, importer, good);
    }

    /** A good's cell of one of the tables by importer and good. */
    public static double of(double[] table, int importer, Good good) {
        return table[importer * GOODS + good.ordinal()];
    }

    /**
     * Books duty on a good: what buyers of a country pay of it, and with it what foreign makers absorb in their price and pay themselves. A duty that
     * makers absorb wholly leaves buyers nothing to pay and is not collected in the model.
     *
     * @param buyer who pays the buyers' part (and books that payment himself)
     * @param usd the buyers' part, 2025 USD
     */
    public void collect(MoneyFlows money, Party buyer, int importer, Good good, double usd) {
        int cell = importer * GOODS + good.ordinal();
        double absorbed = importShare[cell] > 0.0 ? usd * absorbedShare[cell] / importShare[cell] : 0.0;
        if (absorbed > 0.0) {
            money.pay(Party.HARDWARE_MAKERS, importer == US ? Party.US_TREASURY : Party.CANADA_TREASURY, absorbed);
        }
        revenueUsd[cell] += usd + absorbed;
        cumulativeRevenueUsd[cell] += usd + absorbed;
        buyersUsd[buyer.ordinal() * 2 + importer] += usd;
        makersUsd[importer] += absorbed;
    }

    /** What a kind of buyer in a country paid of the month's duties, 2025 USD. */
    public double buyersUsd(Party buyer, int importer) {
        return buyersUsd[buyer.ordinal() * 2 + importer];
    }

    public double revenueUsd(int importer, Good good) {
        return revenueUsd[importer * GOODS + good.ordinal()];
    }

    public double cumulativeRevenueUsd(int importer, Good good) {
        return cumulativeRevenueUsd[importer * GOODS + good.ordinal()];
    }
}
