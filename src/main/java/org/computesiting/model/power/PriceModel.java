package org.computesiting.model.power;

import org.computesiting.data.Deflator;
import org.computesiting.data.MarketStructure;
import org.computesiting.data.PriceHistory;
import org.computesiting.data.Region;
import org.computesiting.model.MonthClock;
import org.computesiting.model.RegionTable;
import org.computesiting.model.World;

/**
 * What customers pay for a megawatt-hour, all in: energy, capacity, and the rest (wires, return on what stood at the start, taxes).
 *
 * <p>Energy, over the last twelve months: where markets are restructured the load-weighted wholesale price; elsewhere the cost of the own plants'
 * fuel and operation and of net purchases at the wholesale price, over sales; of net exports only a
 * part of the revenue is credited to customers, the rest goes to merchant owners or, as dividend, to the province. The rest is an adder for each class of customer, set once so that the
 * first year's price is the published one; its fixed part is spread over sales, so that it falls when sales rise. Costs that utilities add later
 * are spread over sales in the same way, with a weight by class.
 */
public final class PriceModel {
    private static final int MONTHS = 12;

    private final int regions;
    private final boolean[] restructured;
    private final double[] publishedIndustrial;
    private final double[] publishedResidential;
    private final boolean[] crown;
    private final double exportCreditShare;
    private final double exportCreditCrownShare;
    private final double fixedShare;
    private final double industrialLoadFactor;
    private final double residentialLoadFactor;
    private final double industrialWeight;
    private final double residentialWeight;

    private final double[] salesMwh;
    private final double[] energyCostUsd;
    private final double[] industrialAdder;
    private final double[] residentialAdder;
    private final double[] openingSalesMwh;

    PriceModel(World world) {
        regions = world.regions.count;
        restructured = new boolean[regions];
        crown = new boolean[regions];
        exportCreditShare = world.parameters.get("export_revenue_credited_to_customers_share");
        exportCreditCrownShare = world.parameters.get("export_revenue_credited_to_customers_crown_share");
        for (int r = 0; r < regions; r++) {
            restructured[r] = world.regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal();
            crown[r] = world.regions.marketStructure[r] == MarketStructure.CROWN.ordinal();
        }
        int startYear = world.scenario.horizon().start().getYear();
        publishedIndustrial = new double[regions];
        publishedResidential = new double[regions];
        published(world, startYear);
        fixedShare = world.parameters.get("delivery_fixed_cost_share");
        industrialLoadFactor = world.parameters.get("capacity_charge_load_factor_industrial_share");
        residentialLoadFactor = world.parameters.get("capacity_charge_load_factor_residential_share");
        industrialWeight = world.parameters.get("fixed_cost_weight_industrial");
        residentialWeight = world.parameters.get("fixed_cost_weight_residential");
        salesMwh = new double[regions * MONTHS];
        energyCostUsd = new double[regions * MONTHS];
        industrialAdder = new double[regions];
        residentialAdder = new double[regions];
        openingSalesMwh = new double[regions];
    }

    /** Prices of the start year where the table has it, else of the nearest year, else those of the region's own row of 2023. */
    private void published(World world, int startYear) {
        Deflator deflator = world.deflator;
        for (int r = 0; r < regions; r++) {
            Region region = world.data.regions().get(r);
            publishedIndustrial[r] = region.industrialPriceUsdPerMwh2023() * deflator.factor(2023);
            publishedResidential[r] = region.commercialPriceUsdPerMwh2023() * deflator.factor(2023);
            int nearest = Integer.MAX_VALUE;
            for (PriceHistory row : world.data.priceHistory()) {
                int distance = Math.abs(row.year() - startYear);
                if (row.region().equals(region.code()) && distance < nearest && row.industrialUsdPerMwh() > 0.0 && row.residentialUsdPerMwh() > 0.0) {
                    nearest = distance;
                    publishedIndustrial[r] = row.industrialUsdPerMwh() * deflator.factor(row.year());
                    publishedResidential[r] = row.residentialUsdPerMwh() * deflator.factor(row.year());
                }
            }
        }
    }

    /**
     * Takes in a month of a region; it replaces the month twelve before it.
     *
     * @param wholesaleCostUsd all sales at the wholesale price
     * @param ownCostUsd fuel, operation and carbon of the region's own plants
     * @param purchasesUsd imports less exports at the region's own wholesale price
     */
    void remember(int region, int month, double sales, double wholesaleCostUsd, double ownCostUsd, double purchasesUsd) {
        int i = region * MONTHS + month % MONTHS;
        salesMwh[i] = sales;
        double trade = purchasesUsd > 0.0 ? purchasesUsd : exportCreditShare(region) * purchasesUsd;
        energyCostUsd[i] = restructured[region] ? wholesaleCostUsd : ownCostUsd + trade;
    }

    /** Part of net export revenue that is credited to a region's customers. */
    double exportCreditShare(int region) {
        return crown[region] ? exportCreditCrownShare : exportCreditShare;
    }

    /** Energy part of the price: mean of the last twelve months, 2025 USD/MWh. */
    public double energyComponent(int region) {
        double cost = 0.0;
        for (int m = 0; m < MONTHS; m++) {
            cost += energyCostUsd[region * MONTHS + m];
        }
        double sales = yearlySalesMwh(region);
        return sales > 0.0 ? cost / sales : 0.0;
    }

    /** Sales of the last twelve months, MWh. */
    public double yearlySalesMwh(int region) {
        double sales = 0.0;
        for (int m = 0; m < MONTHS; m++) {
            sales += salesMwh[region * MONTHS + m];
        }
        return sales;
    }

    /** Adders over energy and capacity as set in the opening books, 2025 USD/MWh. */
    public double industrialAdderUsdPerMwh(int region) {
        return industrialAdder[region];
    }

    public double residentialAdderUsdPerMwh(int region) {
        return residentialAdder[region];
    }

    /**
     * Sets the adders so that the twelve months remembered, with the capacity prices given, cost what was published.
     *
     * @param capacityPriceUsdPerKwYear by region; zero outside restructured markets
     */
    void open(World world, double[] capacityPriceUsdPerKwYear) {
        for (int r = 0; r < regions; r++) {
            double energy = energyComponent(r);
            openingSalesMwh[r] = yearlySalesMwh(r);
            industrialAdder[r] = publishedIndustrial[r] - energy - capacityUsdPerMwh(r, capacityPriceUsdPerKwYear[r], industrialLoadFactor);
            residentialAdder[r] = publishedResidential[r] - energy - capacityUsdPerMwh(r, capacityPriceUsdPerKwYear[r], residentialLoadFactor);
            world.regions.industrialPriceUsdPerMwh[r] = publishedIndustrial[r];
            world.regions.residentialPriceUsdPerMwh[r] = publishedResidential[r];
        }
    }

    private double capacityUsdPerMwh(int region, double usdPerKwYear, double loadFactor) {
        return restructured[region] ? usdPerKwYear * 1000.0 / (MonthClock.HOURS_PER_YEAR * loadFactor) : 0.0;
    }

    /**
     * Writes industrial and residential prices of the month.
     *
     * @param addedFixedCostUsdPerYear yearly cost of what utilities added since the start, to be borne by customers, by region
     * @param capacityPriceUsdPerKwYear capacity price by region; counts in restructured markets only
     */
    public void update(World world, double[] addedFixedCostUsdPerYear, double[] capacityPriceUsdPerKwYear) {
        RegionTable table = world.regions;
        for (int r = 0; r < regions; r++) {
            double sales = yearlySalesMwh(r);
            double energy = energyComponent(r);
            double spread = sales > 0.0 ? 1.0 - fixedShare + fixedShare * openingSalesMwh[r] / sales : 1.0;
            double added = sales > 0.0 ? addedFixedCostUsdPerYear[r] / sales : 0.0;
            table.industrialPriceUsdPerMwh[r] = energy + capacityUsdPerMwh(r, capacityPriceUsdPerKwYear[r], industrialLoadFactor)
                + rest(industrialAdder[r], spread) + industrialWeight * added;
            table.residentialPriceUsdPerMwh[r] = energy + capacityUsdPerMwh(r, capacityPriceUsdPerKwYear[r], residentialLoadFactor)
                + rest(residentialAdder[r], spread) + residentialWeight * added;
        }
    }

    /** A negative adder is a standing discount, not a cost that sales could spread. */
    private static double rest(double adder, double spread) {
        return adder > 0.0 ? adder * spread : adder;
    }
}
