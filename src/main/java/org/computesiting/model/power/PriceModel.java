package org.computesiting.model.power;

import org.computesiting.data.Instrument;
import org.computesiting.data.MarketStructure;
import org.computesiting.model.MonthClock;
import org.computesiting.model.RegionTable;
import org.computesiting.model.World;

/**
 * What customers pay for a megawatt-hour, all in: energy and capacity, which pass through, and a rate for fixed cost, which changes in rate cases.
 *
 * <p>Energy, over the last twelve months: where markets are restructured the load-weighted wholesale price; elsewhere the cost of the own plants'
 * fuel and operation and of net purchases at the wholesale price, over sales; of net exports only a
 * part of the revenue is credited to customers, the rest goes to merchant owners or, as dividend, to the province. Capacity price: mean of twelve months,
 * restructured regions only. Fixed cost: {@link UtilityBooks}, shared among classes by {@link ClassAllocation}, put into rates by {@link RateCases}.
 */
public final class PriceModel {
    private static final int CLASSES = CustomerClass.COUNT;
    private static final int RESIDENTIAL = CustomerClass.RESIDENTIAL.ordinal();
    private static final int INDUSTRIAL = CustomerClass.INDUSTRIAL.ordinal();
    private static final int LARGE = CustomerClass.LARGE.ordinal();

    final UtilityBooks books;
    final TestYear year;
    final ClassAllocation allocation;
    final RateCases cases;
    private final InflationSurprise inflation;
    private final int regions;
    private final boolean[] restructured;
    private final boolean[] crown;
    private final double exportCreditShare;
    private final double exportCreditCrownShare;
    private final double distributionShare;
    private final PublishedPrices published;
    private final double[] classSalesMwh = new double[CLASSES];
    private final double[] leftUsdPerMwh = new double[CLASSES];

    PriceModel(World world) {
        regions = world.regions.count;
        restructured = new boolean[regions];
        crown = new boolean[regions];
        exportCreditShare = world.parameters.get("export_revenue_credited_to_customers_share");
        exportCreditCrownShare = world.parameters.get("export_revenue_credited_to_customers_crown_share");
        distributionShare = world.parameters.get("distribution_share_of_industrial_delivery");
        for (int r = 0; r < regions; r++) {
            restructured[r] = world.regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal();
            crown[r] = world.regions.marketStructure[r] == MarketStructure.CROWN.ordinal();
        }
        books = new UtilityBooks(world.parameters, regions);
        year = new TestYear(world);
        allocation = new ClassAllocation(world.parameters, regions);
        cases = new RateCases(world.regions.code, (int) world.parameters.get("rate_case_lag_months"));
        published = new PublishedPrices(world);
        inflation = new InflationSurprise(world);
    }

    /**
     * Takes in a month of a region; it replaces the month twelve before it.
     *
     * @param largeMwh the part of sales that goes to data centres and mines
     * @param wholesaleCostUsd all sales at the wholesale price
     * @param ownCostUsd fuel, operation and carbon of the region's own plants
     * @param purchasesUsd imports less exports at the region's own wholesale price
     */
    void remember(int region, int month, double salesMwh, double largeMwh, double wholesaleCostUsd, double ownCostUsd, double purchasesUsd) {
        double trade = purchasesUsd > 0.0 ? purchasesUsd : exportCreditShare(region) * purchasesUsd;
        year.remember(region, month, salesMwh, largeMwh, restructured[region] ? wholesaleCostUsd : ownCostUsd + trade);
    }

    /** Part of net export revenue that is credited to a region's customers. */
    double exportCreditShare(int region) {
        return crown[region] ? exportCreditCrownShare : exportCreditShare;
    }

    /** Energy part of the price: mean of the last twelve months, 2025 USD/MWh. */
    public double energyComponent(int region) {
        return year.energyUsdPerMwh(region);
    }

    /** Rates in force for fixed cost, less what stands as a discount, 2025 USD/MWh. */
    public double industrialRateUsdPerMwh(int region) {
        return fixedUsdPerMwh(region, INDUSTRIAL);
    }

    public double residentialRateUsdPerMwh(int region) {
        return fixedUsdPerMwh(region, RESIDENTIAL);
    }

    /** Fixed cost of a year on the sales of the last twelve months, 2025 USD. */
    public double requirementUsdPerYear(int region) {
        return books.requirementUsdPerYear(region, year.baseSalesMwh(region));
    }

    private double fixedUsdPerMwh(int region, int customerClass) {
        return cases.rateUsdPerMwh(region, customerClass) + allocation.standingDiscountUsdPerMwh(region, customerClass);
    }

    /**
     * Opens books and rates so that the twelve months remembered, with the capacity prices given, cost what was published.
     *
     * @param capacityPriceUsdPerKwYear by region; zero outside restructured markets
     * @param plantOperationUsdPerYear fixed operation of the plants that stand, by region
     */
    void open(World world, double[] capacityPriceUsdPerKwYear, double[] plantOperationUsdPerYear) {
        for (int r = 0; r < regions; r++) {
            for (int m = 0; m < 12; m++) {
                year.rememberCapacityPrice(r, m, restructured[r] ? capacityPriceUsdPerKwYear[r] : 0.0);
            }
            year.classSalesMwh(r, classSalesMwh);
            for (int c = 0; c < CLASSES; c++) {
                leftUsdPerMwh[c] = published.usdPerMwh(r, c) - passedThroughUsdPerMwh(r, c);
            }
            double wires = restructured[r] ? 1.0 : 1.0 - books.generationShare();
            double fixed = allocation.open(r, leftUsdPerMwh, classSalesMwh, 0, 1.0 - distributionShare * wires);
            books.open(r, fixed, year.baseSalesMwh(r), !restructured[r], plantOperationUsdPerYear[r]);
            allocation.rates(r, fixed, 0.0, classSalesMwh, 0, cases.filedUsdPerMwh());
            cases.open(r);
            write(world.regions, r);
        }
    }

    private double passedThroughUsdPerMwh(int region, int customerClass) {
        return year.energyUsdPerMwh(region) + allocation.perMwh(customerClass, year.capacityPriceUsdPerKwYear(region));
    }

    /**
     * Hears rate cases and writes the month's prices.
     *
     * @param capacityPriceUsdPerKwYear capacity price by region; counts in restructured markets only
     */
    void update(World world, double[] capacityPriceUsdPerKwYear) {
        int now = world.clock.now();
        int monthOfYear = world.clock.monthOfYear(now);
        for (int r = 0; r < regions; r++) {
            year.rememberCapacityPrice(r, now, restructured[r] ? capacityPriceUsdPerKwYear[r] : 0.0);
            books.roll(r, inflation.beyondExpectedShare(now));
            cases.decide(r, now);
            if (cases.isFiled(r, monthOfYear)) {
                file(world, r, now);
            }
            write(world.regions, r);
        }
    }

    /** What large loads paid beyond their rate is taken off what all have to pay; a protection of households puts network built for large loads on them. */
    void file(World world, int r, int now) {
        double kept = world.policy.instruments.value(r, Instrument.RESIDENTIAL_RATE_PROTECTION) * books.largeLoadNetwork.requirementUsdPerYear(r);
        year.classSalesMwh(r, classSalesMwh);
        allocation.rates(r, requirementUsdPerYear(r) - kept - year.creditUsd(r), kept, classSalesMwh, 0, cases.filedUsdPerMwh());
        cases.file(r, now);
    }

    private void write(RegionTable table, int r) {
        table.residentialPriceUsdPerMwh[r] = passedThroughUsdPerMwh(r, RESIDENTIAL) + fixedUsdPerMwh(r, RESIDENTIAL);
        table.industrialPriceUsdPerMwh[r] = passedThroughUsdPerMwh(r, INDUSTRIAL) + fixedUsdPerMwh(r, INDUSTRIAL);
        table.largeLoadPriceUsdPerMwh[r] = passedThroughUsdPerMwh(r, LARGE) + fixedUsdPerMwh(r, LARGE);
    }

    /** Adds what a region's large loads paid this month beyond their rate to its books, 2025 USD. */
    public void credit(int region, int month, double usd) {
        year.credit(region, month, usd);
    }

    /** What large loads paid in the last twelve months beyond their rate, 2025 USD. */
    public double largeLoadCreditUsd(int region) {
        return year.creditUsd(region);
    }

    /** What a megawatt of demand of a large load costs a month whether it is used or not: capacity and the rate for fixed cost, 2025 USD. */
    public double demandChargeUsdPerMwMonth(int region) {
        double perMwh = allocation.perMwh(LARGE, year.capacityPriceUsdPerKwYear(region)) + fixedUsdPerMwh(region, LARGE);
        return Math.max(0.0, perMwh) * allocation.loadFactor(LARGE) * MonthClock.HOURS_PER_YEAR / 12.0;
    }

    /** The same a year. */
    public double demandChargeUsdPerMwYear(int region) {
        return 12.0 * demandChargeUsdPerMwMonth(region);
    }
}
