package org.computesiting.model.mining;

import org.computesiting.data.Instrument;
import org.computesiting.data.MarketStructure;
import org.computesiting.data.Parameters;
import org.computesiting.data.PriceHistory;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.World;
import org.computesiting.model.power.BlockHours;

/**
 * What mines pay for power, what they would bid for it, and what being interruptible earns them. Delivered price of a mine without a contract, before
 * a legislated discount and tax: under a regulated utility the industrial price less what large flat and interruptible loads save of it; a Crown
 * utility's published tariff; where the wholesale market sets prices the hourly price of the hours it runs, and of all else in the industrial price
 * the part that a large flat load pays. There its relief earns a part of the price of firm capacity, and it can escape charges by coincident peaks.
 *
 * <p>Source: shares as the parameters' rows say; levels from the region's published prices and the model's power market.
 */
final class MiningPower {
    private static final int BLOCKS = BlockHours.BLOCKS;

    /** Avoidable running cost besides power, USD/MWh at the grid. */
    final double variableOpexUsdPerMwh;
    /** All running cost besides power, USD/MWh at the grid. */
    final double opexUsdPerMwh;
    /** Delivery charge by energy, USD/MWh. */
    final double deliveryUsdPerMwh;
    final SupplyTerms supply;
    final CoincidentPeaks peaks;
    /** Part of the price of firm capacity that a mine's relief earns. */
    private final double reliefShare;
    private final double[] startPriceUsdPerMwh;
    private final boolean[] restructured;
    private final double[] discountShare;
    /** Delivered price of a mine without a contract, 2025 USD/MWh, discount and tax included. */
    final double[] deliveredUsdPerMwh;
    /** Legislated tax on mining power, 2025 USD/MWh. */
    final double[] taxUsdPerMwh;
    /** Mean wholesale price of the month's hours, USD/MWh, and what miners expect it to be: their memory of it. */
    final double[] meanUsdPerMwh;
    private final double[] expectedUsdPerMwh;
    private final double memoryShare;
    /** Mean wholesale price of the hours in which mines would keep off, USD/MWh. */
    private final double[] peakUsdPerMwh;
    /** What a mine on the hourly price pays besides it, tax apart, USD/MWh. */
    private final double[] hourlyAdderUsdPerMwh;
    /** Wholesale price of the cheapest block, USD/MWh. */
    private final double[] cheapestUsdPerMwh;
    /** Income of a MW that offers relief, 2025 USD per month. */
    private final double[] reliefUsdPerMwMonth;

    MiningPower(World world) {
        Parameters p = world.parameters;
        variableOpexUsdPerMwh = p.get("mining_variable_opex_usd_per_mwh");
        opexUsdPerMwh = p.get("mining_opex_beyond_power_usd_per_mwh");
        reliefShare = p.get("mining_dr_participation_share");
        double interruptible = p.get("interruptible_discount_share");
        double market = p.get("mining_large_load_discount_market_share");
        double regulated = p.get("mining_large_load_discount_regulated_share");
        deliveryUsdPerMwh = p.get("mining_volumetric_delivery_usd_per_mwh");
        supply = new SupplyTerms(world);
        peaks = new CoincidentPeaks(world);
        int n = world.regions.count;
        startPriceUsdPerMwh = new double[n];
        restructured = new boolean[n];
        discountShare = new double[n];
        deliveredUsdPerMwh = new double[n];
        taxUsdPerMwh = new double[n];
        meanUsdPerMwh = new double[n];
        expectedUsdPerMwh = new double[n];
        memoryShare = 1.0 / p.get("mining_power_price_memory_months");
        cheapestUsdPerMwh = new double[n];
        hourlyAdderUsdPerMwh = new double[n];
        peakUsdPerMwh = new double[n];
        reliefUsdPerMwMonth = new double[n];
        for (int r = 0; r < n; r++) {
            restructured[r] = world.regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal();
            boolean crown = world.regions.marketStructure[r] == MarketStructure.CROWN.ordinal();
            discountShare[r] = crown ? 0.0 : restructured[r] ? market : 1.0 - (1.0 - interruptible) * (1.0 - regulated);
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

    /** Learns from the wholesale prices of the month, once they are there. */
    void remember(World world) {
        for (int r = 0; r < expectedUsdPerMwh.length; r++) {
            wholesale(world, r);
            double before = expectedUsdPerMwh[r] > 0.0 ? expectedUsdPerMwh[r] : meanUsdPerMwh[r];
            expectedUsdPerMwh[r] = before + memoryShare * (meanUsdPerMwh[r] - before);
        }
    }

    /** Takes over the regions' prices and instruments as they stand. */
    void refresh(World world) {
        boolean open = world.power.priceModel.energyComponent(0) > 0.0;
        for (int r = 0; r < deliveredUsdPerMwh.length; r++) {
            wholesale(world, r);
            taxUsdPerMwh[r] = world.policy.instruments.value(r, Instrument.CRYPTO_TAX);
            deliveredUsdPerMwh[r] = withoutTax(world, r, open, expectedUsdPerMwh[r] > 0.0 ? expectedUsdPerMwh[r] : meanUsdPerMwh[r]) + taxUsdPerMwh[r];
            hourlyAdderUsdPerMwh[r] = withoutTax(world, r, open, meanUsdPerMwh[r]) - meanUsdPerMwh[r];
            reliefUsdPerMwMonth[r] = restructured[r] ? reliefShare * 1000.0 * world.regions.capacityPriceUsdPerKwYear[r] / 12.0 : 0.0;
        }
    }

    /**
     * Delivered price before tax when the wholesale price is as given, USD/MWh. Before the utilities' books are open, the published price of the start
     * stands, half of it for energy.
     */
    private double withoutTax(World world, int r, boolean open, double wholesaleUsdPerMwh) {
        double industrial = open ? world.regions.industrialPriceUsdPerMwh[r] : startPriceUsdPerMwh[r];
        double energy = open ? world.power.priceModel.energyComponent(r) : 0.5 * industrial;
        double legislated = world.policy.instruments.value(r, Instrument.CRYPTO_ENERGY_DISCOUNT);
        return tariffUsdPerMwh(restructured[r], industrial, energy, open ? wholesaleUsdPerMwh : energy, discountShare[r]) * (1.0 - legislated)
            * world.drivers.miningPowerPriceShock[r];
    }

    /**
     * Price of a large flat load, USD/MWh: in a market the wholesale price and what the discount leaves of all else in the industrial price (delivery,
     * capacity, margin); elsewhere what the discount leaves of the industrial price.
     */
    static double tariffUsdPerMwh(boolean market, double industrial, double energyInIt, double wholesale, double discountShare) {
        return market ? wholesale + (1.0 - discountShare) * Math.max(0.0, industrial - energyInIt) : industrial * (1.0 - discountShare);
    }

    private void wholesale(World world, int r) {
        double mean = 0.0;
        double least = Double.POSITIVE_INFINITY;
        for (int b = 0; b < BLOCKS; b++) {
            double price = world.regions.blockPriceUsdPerMwh[r * BLOCKS + b];
            mean += BlockHours.share(b) * price;
            least = Math.min(least, price);
        }
        meanUsdPerMwh[r] = mean;
        double part = 0.0;
        for (int b = 0; b < BlockHours.DAY_PARTS; b++) {
            part = Math.max(part, world.regions.blockPriceUsdPerMwh[r * BLOCKS + b]);
        }
        double scarce = world.regions.blockPriceUsdPerMwh[r * BLOCKS + BlockHours.SCARCITY];
        double scarceHours = peaks.scarceShareOfHours(r, BlockHours.share(BlockHours.SCARCITY));
        peakUsdPerMwh[r] = scarceHours * scarce + (1.0 - scarceHours) * part;
        cheapestUsdPerMwh[r] = least;
    }

    boolean isRestructured(int region) {
        return restructured[region];
    }

    /** Mean price of a site's power, tax included, 2025 USD/MWh. An own plant on the grid costs no more than the grid does. */
    double priceUsdPerMwh(World world, int site) {
        int r = world.sites.region[site];
        double own = world.sites.powerPriceUsdPerMwh[site];
        if (Double.isNaN(own)) {
            return deliveredUsdPerMwh[r] + basisUsdPerMwh(world, site);
        }
        boolean plant = world.sites.powerSupply[site] == PowerSupply.OWN_PLANT.ordinal();
        return plant ? Math.min(own + taxUsdPerMwh[r], deliveredUsdPerMwh[r]) : own + taxOfSiteUsdPerMwh(world, site);
    }

    /** What a site's place adds to the region's delivered price before tax, 2025 USD/MWh, positive or negative. */
    double basisUsdPerMwh(World world, int site) {
        int r = world.sites.region[site];
        return world.sites.powerPriceDeviationShare[site] * (deliveredUsdPerMwh[r] - taxUsdPerMwh[r]);
    }

    /** Legislated tax on a site's power, 2025 USD/MWh; power off the grid bears none. */
    double taxOfSiteUsdPerMwh(World world, int site) {
        return world.sites.powerSupply[site] == PowerSupply.ISLAND.ordinal() ? 0.0 : taxUsdPerMwh[world.sites.region[site]];
    }

    /** What a mine on the hourly price pays besides it in this month, tax apart, USD/MWh. */
    double hourlyAdderUsdPerMwh(int region) {
        return hourlyAdderUsdPerMwh[region];
    }

    /** What a site's power costs in this month when it runs all hours, tax included, 2025 USD/MWh. */
    double monthPriceUsdPerMwh(World world, int site) {
        int r = world.sites.region[site];
        boolean hourly = restructured[r] && Double.isNaN(world.sites.powerPriceUsdPerMwh[site]);
        return hourly ? meanUsdPerMwh[r] + hourlyAdderUsdPerMwh[r] + basisUsdPerMwh(world, site) + taxUsdPerMwh[r] : priceUsdPerMwh(world, site);
    }

    /** Power and all other running cost of a site, 2025 USD/MWh at the grid. */
    double runningCostUsdPerMwh(World world, int site) {
        return priceUsdPerMwh(world, site) + opexUsdPerMwh;
    }

    /**
     * Least revenue per MWh for which a site offers to run at least in its cheapest hours. Who has a fixed price or a plant in a market gives up the
     * hourly price by mining, whatever he pays himself.
     */
    double offerThresholdUsdPerMwh(World world, int site) {
        int r = world.sites.region[site];
        PowerSupply how = PowerSupply.of(world.sites.powerSupply[site]);
        double price = priceUsdPerMwh(world, site);
        if (restructured[r]) {
            boolean sells = !Double.isNaN(world.sites.powerPriceUsdPerMwh[site]) && (how == PowerSupply.FIXED || how == PowerSupply.OWN_PLANT);
            if (how != PowerSupply.ISLAND) {
                price = cheapestUsdPerMwh[r] + (sells ? deliveryUsdPerMwh : hourlyAdderUsdPerMwh[r] + basisUsdPerMwh(world, site)) + taxUsdPerMwh[r];
            }
        }
        return price + variableOpexUsdPerMwh;
    }

    /** Highest wholesale price at which machines with this revenue would run in a region. */
    double bidUsdPerMwh(int region, double revenueUsdPerMwh) {
        return revenueUsdPerMwh - variableOpexUsdPerMwh - taxUsdPerMwh[region] - deliveryUsdPerMwh;
    }

    /** Part of the highest day-part's hours in which machines with this bid keep off in a month of the year; 0 when that does not pay. */
    double peakHoursOffShare(int region, int monthOfYear, double bidUsdPerMwh) {
        boolean off = peaks.pays(region, monthOfYear, bidUsdPerMwh - peakUsdPerMwh[region]);
        return off ? peaks.hoursOffShare(region, BlockHours.share(BlockHours.SCARCITY), BlockHours.share(0)) : 0.0;
    }

    /** Income of a running megawatt's relief in a month, 2025 USD: its part of the price of firm capacity, where a market pays one. */
    double demandResponseUsdPerMwMonth(int region) {
        return reliefUsdPerMwMonth[region];
    }

    /** What a MW with this revenue can expect a year from relief and from escaping coincident peaks, 2025 USD. */
    double flexibilityUsdPerMwYear(int region, double revenueUsdPerMwh) {
        return 12.0 * reliefUsdPerMwMonth[region] + peaks.gainUsdPerMwYear(region, bidUsdPerMwh(region, revenueUsdPerMwh) - peakUsdPerMwh[region]);
    }
}
