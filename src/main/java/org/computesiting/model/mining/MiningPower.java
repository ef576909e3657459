package org.computesiting.model.mining;

import org.computesiting.data.Instrument;
import org.computesiting.data.MarketStructure;
import org.computesiting.data.Parameters;
import org.computesiting.data.PriceHistory;
import org.computesiting.model.MonthClock;
import org.computesiting.model.World;

/**
 * What mines pay for power, what they would bid for it, and what being interruptible earns them. Delivered price of a mine without a contract: the
 * region's industrial price less what large, flat, interruptible loads save of it (nothing of a Crown utility's published tariff), less a legislated
 * discount, plus a legislated tax. Where the
 * wholesale market sets the price, a mine that skips dear hours pays the mean of the hours it ran.
 */
final class MiningPower {
    private static final int BLOCKS = 5;
    /** Hours of night, morning, afternoon, evening and scarcity as shares of the month: scarcity is 2 % carved out of the four. */
    private static final double[] HOURS_SHARE = {0.245, 0.245, 0.245, 0.245, 0.02};

    /** Avoidable running cost besides power, USD/MWh at the grid. */
    final double variableOpexUsdPerMwh;
    /** All running cost besides power, USD/MWh at the grid. */
    final double opexUsdPerMwh;
    /** Income of an interruptible load in a restructured market, 2025 USD per MW offered and year. */
    final double demandResponseUsdPerMwYear;
    private final double volumetricDeliveryUsdPerMwh;
    private final double[] startPriceUsdPerMwh;
    private final boolean[] restructured;
    private final double[] discountShare;
    /** Delivered price of a mine without a contract, 2025 USD/MWh, discount and tax included. */
    final double[] deliveredUsdPerMwh;
    /** Legislated tax on mining power, 2025 USD/MWh. */
    final double[] taxUsdPerMwh;
    /** Cheapest block less the mean, USD/MWh, not positive; 0 where the tariff is flat. */
    private final double[] cheapestBlockUsdPerMwh;

    MiningPower(World world) {
        Parameters p = world.parameters;
        variableOpexUsdPerMwh = p.get("mining_variable_opex_usd_per_mwh");
        opexUsdPerMwh = p.get("mining_opex_beyond_power_usd_per_mwh");
        demandResponseUsdPerMwYear = 1000.0 * p.get("demand_response_credit_usd_per_kw_year") * p.get("mining_dr_participation_share");
        double interruptibleDiscount = p.get("interruptible_discount_share");
        double marketDiscount = p.get("mining_large_load_discount_market_share");
        double regulatedDiscount = p.get("mining_large_load_discount_regulated_share");
        volumetricDeliveryUsdPerMwh = p.get("mining_volumetric_delivery_usd_per_mwh");
        int n = world.regions.count;
        startPriceUsdPerMwh = new double[n];
        restructured = new boolean[n];
        discountShare = new double[n];
        deliveredUsdPerMwh = new double[n];
        taxUsdPerMwh = new double[n];
        cheapestBlockUsdPerMwh = new double[n];
        for (int r = 0; r < n; r++) {
            restructured[r] = world.regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal();
            boolean crown = world.regions.marketStructure[r] == MarketStructure.CROWN.ordinal();
            double large = restructured[r] ? marketDiscount : regulatedDiscount;
            discountShare[r] = crown ? 0.0 : 1.0 - (1.0 - interruptibleDiscount) * (1.0 - large);
        }
        readStartPrices(world);
        refresh(world);
    }

    private void readStartPrices(World world) {
        int start = world.clock.year(0);
        int[] year = new int[startPriceUsdPerMwh.length];
        for (PriceHistory row : world.data.priceHistory()) {
            int r = world.data.regionIndex(row.region());
            if (row.year() <= start && row.year() > year[r] || year[r] == 0) {
                year[r] = row.year();
                startPriceUsdPerMwh[r] = row.industrialUsdPerMwh() * world.deflator.factor(row.year());
            }
        }
    }

    /** Takes over the regions' prices and instruments as they stand. */
    void refresh(World world) {
        for (int r = 0; r < deliveredUsdPerMwh.length; r++) {
            // Before the utilities' books are open, the published price of the start stands.
            double industrial = world.regions.industrialPriceUsdPerMwh[r] > 0.0 ? world.regions.industrialPriceUsdPerMwh[r] : startPriceUsdPerMwh[r];
            double legislated = world.policy.instruments.value(r, Instrument.CRYPTO_ENERGY_DISCOUNT);
            taxUsdPerMwh[r] = world.policy.instruments.value(r, Instrument.CRYPTO_TAX);
            deliveredUsdPerMwh[r] = industrial * (1.0 - discountShare[r]) * (1.0 - legislated) + taxUsdPerMwh[r];
            cheapestBlockUsdPerMwh[r] = restructured[r] ? cheapest(world, r) : 0.0;
        }
    }

    private static double cheapest(World world, int r) {
        double least = 0.0;
        for (int b = 0; b < BLOCKS; b++) {
            least = Math.min(least, world.regions.blockPriceUsdPerMwh[r * BLOCKS + b] - mean(world, r));
        }
        return least;
    }

    private static double mean(World world, int r) {
        double mean = 0.0;
        for (int b = 0; b < BLOCKS; b++) {
            mean += HOURS_SHARE[b] * world.regions.blockPriceUsdPerMwh[r * BLOCKS + b];
        }
        return mean;
    }

    boolean isRestructured(int region) {
        return restructured[region];
    }

    /** Mean delivered price of a site, 2025 USD/MWh. */
    double priceUsdPerMwh(World world, int site) {
        int r = world.sites.region[site];
        double contract = world.sites.powerPriceUsdPerMwh[site];
        return Double.isNaN(contract) ? deliveredUsdPerMwh[r] : contract + taxUsdPerMwh[r];
    }

    /** Power and all other running cost of a site, 2025 USD/MWh at the grid. */
    double runningCostUsdPerMwh(World world, int site) {
        return priceUsdPerMwh(world, site) + opexUsdPerMwh;
    }

    /** Least revenue per MWh for which a site offers to run at least in its cheapest hours. */
    double offerThresholdUsdPerMwh(World world, int site) {
        boolean indexed = Double.isNaN(world.sites.powerPriceUsdPerMwh[site]);
        double flexible = indexed ? cheapestBlockUsdPerMwh[world.sites.region[site]] : 0.0;
        return priceUsdPerMwh(world, site) + flexible + variableOpexUsdPerMwh;
    }

    /** Highest wholesale price at which machines with this revenue would run in a region. */
    double bidUsdPerMwh(int region, double revenueUsdPerMwh) {
        return revenueUsdPerMwh - variableOpexUsdPerMwh - taxUsdPerMwh[region] - volumetricDeliveryUsdPerMwh;
    }

    /**
     * Mean wholesale price of the blocks at or below a bid, less the mean of all blocks: what a mine saves by skipping dear hours, USD/MWh,
     * not positive; 0 where the tariff is flat.
     */
    double skippedHoursUsdPerMwh(World world, int region, double bidUsdPerMwh) {
        if (!restructured[region]) {
            return 0.0;
        }
        double hours = 0.0;
        double sum = 0.0;
        for (int b = 0; b < BLOCKS; b++) {
            double price = world.regions.blockPriceUsdPerMwh[region * BLOCKS + b];
            if (price <= bidUsdPerMwh) {
                hours += HOURS_SHARE[b];
                sum += HOURS_SHARE[b] * price;
            }
        }
        return hours > 0.0 ? Math.min(0.0, sum / hours - mean(world, region)) : 0.0;
    }

    /** Interruptible credit of a running megawatt in a month, 2025 USD. */
    double demandResponseUsdPerMwMonth(int region) {
        return restructured[region] ? demandResponseUsdPerMwYear * MiningFormulas.HOURS_PER_MONTH / MonthClock.HOURS_PER_YEAR : 0.0;
    }
}
