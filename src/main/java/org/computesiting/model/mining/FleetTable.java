package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.model.World;

/**
 * Machines by site and generation; row s belongs to row s of the sites' table. Columns by generation are row-major
 * {@code site * generations + k}. Grows by doubling with the sites.
 */
public final class FleetTable {
    public static final int NONE = -1;
    /** Open orders a site can have; more than the longest delivery in months. */
    public static final int ORDERS = 12;

    public final int generations;
    /** Machines in the racks, PH/s. */
    public double[] petahash;
    /** Machines that offer to run in the coming month. */
    public boolean[] runs;
    /** Open orders, one a month of arrival, row-major {@code site * ORDERS + month of arrival modulo ORDERS}: generation or {@link #NONE}, PH/s. */
    public int[] orderGeneration;
    public double[] orderPetahash;
    /** Months in a row in which no machine ran. */
    public int[] idleMonths;
    /** Construction of the site is paid. */
    public boolean[] built;
    /** Ordinal of {@link OwnFuel} of the site's own plant. */
    int[] ownFuel;
    private int capacity;

    FleetTable(int generations, int sites) {
        this.generations = generations;
        capacity = 0;
        petahash = new double[0];
        runs = new boolean[0];
        orderGeneration = new int[0];
        orderPetahash = new double[0];
        idleMonths = new int[0];
        built = new boolean[0];
        ownFuel = new int[0];
        fit(Math.max(16, sites));
    }

    /** Makes room for so many sites. */
    void fit(int sites) {
        if (sites <= capacity) {
            return;
        }
        int n = Math.max(sites, capacity * 2);
        petahash = Arrays.copyOf(petahash, n * generations);
        runs = Arrays.copyOf(runs, n * generations);
        orderGeneration = Arrays.copyOf(orderGeneration, n * ORDERS);
        Arrays.fill(orderGeneration, capacity * ORDERS, n * ORDERS, NONE);
        orderPetahash = Arrays.copyOf(orderPetahash, n * ORDERS);
        idleMonths = Arrays.copyOf(idleMonths, n);
        built = Arrays.copyOf(built, n);
        ownFuel = Arrays.copyOf(ownFuel, n);
        capacity = n;
    }

    /** Megawatts at the grid that a site's machines would draw if all ran. */
    double installedMw(int site, AsicMarket market) {
        double mw = 0.0;
        for (int k = 0, i = site * generations; k < generations; k++, i++) {
            mw += petahash[i] * market.megawattsPerPetahash[k];
        }
        return mw;
    }

    /** Slot of the order that arrives in a month. */
    static int orderSlot(int site, int month) {
        return site * ORDERS + month % ORDERS;
    }

    /** Megawatts of machines on their way to a site. */
    double onOrderMw(int site, AsicMarket market) {
        double mw = 0.0;
        for (int i = site * ORDERS; i < (site + 1) * ORDERS; i++) {
            mw += orderGeneration[i] == NONE ? 0.0 : orderPetahash[i] * market.megawattsPerPetahash[orderGeneration[i]];
        }
        return mw;
    }

    /** What the machines on their way to a site would fetch, 2025 USD. */
    double orderedUsd(int site, AsicMarket market, double usedPriceShare) {
        double usd = 0.0;
        for (int i = site * ORDERS; i < (site + 1) * ORDERS; i++) {
            usd += orderGeneration[i] == NONE ? 0.0 : orderPetahash[i] * 1000.0 * market.priceUsdPerTerahash[orderGeneration[i]] * usedPriceShare;
        }
        return usd;
    }

    /** Rack megawatts of a site that hold no machine and wait for none. */
    double freeMw(World world, int site, AsicMarket market) {
        return Math.max(0.0, world.sites.miningMw[site] - installedMw(site, market) - onOrderMw(site, market));
    }

    /** What the machines of a site would fetch, 2025 USD. */
    double resaleUsd(int site, AsicMarket market, double usedPriceShare) {
        double usd = 0.0;
        for (int k = 0, i = site * generations; k < generations; k++, i++) {
            usd += petahash[i] * 1000.0 * market.priceUsdPerTerahash[k] * usedPriceShare;
        }
        return usd;
    }
}
