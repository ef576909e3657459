package org.computesiting.model.power;

import org.computesiting.data.Country;
import org.computesiting.data.Parameters;
import org.computesiting.model.World;

/** The last twelve months of each region's books: sales by class, cost that passes through, capacity price, and what large loads paid beyond their rate. */
final class TestYear {
    private static final int MONTHS = 12;
    private static final int LARGE = CustomerClass.LARGE.ordinal();

    private final double[] residentialShare;
    private final double[] industrialShare;
    private final double[] salesMwh;
    private final double[] largeMwh;
    private final double[] energyCostUsd;
    private final double[] capacityPriceUsdPerKwYear;
    private final double[] creditUsd;

    TestYear(World world) {
        int n = world.regions.count;
        Parameters p = world.parameters;
        residentialShare = new double[n];
        industrialShare = new double[n];
        for (int r = 0; r < n; r++) {
            boolean canada = world.regions.country[r] == Country.CA.ordinal();
            residentialShare[r] = p.get(canada ? "residential_sales_share_canada" : "residential_sales_share_us");
            industrialShare[r] = p.get(canada ? "industrial_sales_share_canada" : "industrial_sales_share_us");
        }
        salesMwh = new double[n * MONTHS];
        largeMwh = new double[n * MONTHS];
        energyCostUsd = new double[n * MONTHS];
        capacityPriceUsdPerKwYear = new double[n * MONTHS];
        creditUsd = new double[n * MONTHS];
    }

    /** Takes in a month; it replaces the month twelve before it. @param large the part of sales that goes to data centres and mines */
    void remember(int region, int month, double sales, double large, double costUsd) {
        int i = at(region, month);
        salesMwh[i] = sales;
        largeMwh[i] = Math.max(0.0, Math.min(sales, large));
        energyCostUsd[i] = costUsd;
        creditUsd[i] = 0.0;
    }

    void rememberCapacityPrice(int region, int month, double usdPerKwYear) {
        capacityPriceUsdPerKwYear[at(region, month)] = usdPerKwYear;
    }

    /** Adds what large loads paid this month beyond their rate. */
    void credit(int region, int month, double usd) {
        creditUsd[at(region, month)] += usd;
    }

    private static int at(int region, int month) {
        return region * MONTHS + month % MONTHS;
    }

    private static double sum(double[] column, int region) {
        double sum = 0.0;
        for (int m = 0; m < MONTHS; m++) {
            sum += column[region * MONTHS + m];
        }
        return sum;
    }

    /** All sales of the year, MWh. */
    double salesMwh(int region) {
        return sum(salesMwh, region);
    }

    /** Sales to others than data centres and mines, MWh. */
    double baseSalesMwh(int region) {
        return sum(salesMwh, region) - sum(largeMwh, region);
    }

    /** Writes the year's sales by class, in the order of {@link CustomerClass}. */
    void classSalesMwh(int region, double[] out) {
        double base = baseSalesMwh(region);
        out[CustomerClass.RESIDENTIAL.ordinal()] = residentialShare[region] * base;
        out[CustomerClass.INDUSTRIAL.ordinal()] = industrialShare[region] * base;
        out[CustomerClass.COMMERCIAL.ordinal()] = (1.0 - residentialShare[region] - industrialShare[region]) * base;
        out[LARGE] = sum(largeMwh, region);
    }

    /** Cost of energy over sales, 2025 USD/MWh. */
    double energyUsdPerMwh(int region) {
        double sales = salesMwh(region);
        return sales > 0.0 ? sum(energyCostUsd, region) / sales : 0.0;
    }

    /** Mean capacity price of the year, 2025 USD/kW-year. */
    double capacityPriceUsdPerKwYear(int region) {
        return sum(capacityPriceUsdPerKwYear, region) / MONTHS;
    }

    /** What large loads paid in the year beyond their rate, 2025 USD. */
    double creditUsd(int region) {
        return sum(creditUsd, region);
    }

}
