package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.model.World;

/**
 * Machines by site and generation; row s belongs to row s of the sites' table. Columns by generation are row-major
 * {@code site * generations + k}. Grows by doubling with the sites.
 */
public final class FleetTable {
    public static final int NONE = -1;

    public final int generations;
    /** Machines in the racks, PH/s. */
    public double[] petahash;
    /** Machines that offer to run in the coming month. */
    public boolean[] runs;
    /** The one open order of a site: generation or {@link #NONE}, PH/s, and the month in which it arrives. */
    public int[] orderGeneration;
    public double[] orderPetahash;
    public int[] orderDueMonth;
    /** Months in a row in which no machine ran. */
    public int[] idleMonths;
    /** Construction of the site is paid. */
    public boolean[] built;
    private int capacity;

    FleetTable(int generations, int sites) {
        this.generations = generations;
        capacity = 0;
        petahash = new double[0];
        runs = new boolean[0];
        orderGeneration = new int[0];
        orderPetahash = new double[0];
        orderDueMonth = new int[0];
        idleMonths = new int[0];
        built = new boolean[0];
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
        orderGeneration = Arrays.copyOf(orderGeneration, n);
        Arrays.fill(orderGeneration, capacity, n, NONE);
        orderPetahash = Arrays.copyOf(orderPetahash, n);
        orderDueMonth = Arrays.copyOf(orderDueMonth, n);
        idleMonths = Arrays.copyOf(idleMonths, n);
        built = Arrays.copyOf(built, n);
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

    /** Hands a site's open order over to dealers. */
    void dropOrder(int site, AsicMarket market) {
        if (orderGeneration[site] != NONE) {
            market.usedPetahash[orderGeneration[site]] += orderPetahash[site];
            orderGeneration[site] = NONE;
            orderPetahash[site] = 0.0;
        }
    }

    /** Rack megawatts of a site that hold no machine and wait for none. */
    double freeMw(World world, int site, AsicMarket market) {
        double onOrder = orderGeneration[site] == NONE ? 0.0 : orderPetahash[site] * market.megawattsPerPetahash[orderGeneration[site]];
        return Math.max(0.0, world.sites.miningMw[site] - installedMw(site, market) - onOrder);
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
