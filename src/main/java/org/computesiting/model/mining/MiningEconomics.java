package org.computesiting.model.mining;

import org.computesiting.model.PowerSupply;
import org.computesiting.model.World;

/** What megawatts are worth to miners: the reservation side of every deal on a mining site. Money in 2025 USD. */
public final class MiningEconomics {
    private MiningEconomics() { }

    /**
     * What a MW of a site earns a year if it goes on mining: the present value of its machines' expected income net of power and running cost,
     * as a level yearly payment over the machines' life, with the known halving in the expectation; empty racks count what the best machine on sale
     * would earn above its price; interruptible credit comes on top. Never below what selling the machines would bring, as a yearly payment.
     *
     * @param site row of an energised mining site
     * @return 2025 USD per MW of the site's mining capacity and year; 0 for a site that mines nothing and could not
     */
    public static double marginUsdPerMwYear(World world, int site) {
        MiningIndustry mining = world.mining;
        double mw = world.sites.miningMw[site];
        if (mw <= 0.0) {
            return 0.0;
        }
        mining.fleet.fit(world.sites.count());
        double keepUsd = keepUsd(world, site);
        double installed = mining.fleet.installedMw(site, mining.machines);
        double emptyMw = Math.max(0.0, mw - installed);
        keepUsd += emptyMw * Math.max(0.0, bestPurchaseUsdPerMw(world, site));
        double resaleUsd = mining.fleet.resaleUsd(site, mining.machines, mining.choice.usedPriceShare);
        double perYear = 12.0 / mining.expectations.path.monthsOfWeight();
        return Math.max(keepUsd, resaleUsd) * perYear / mw + flexibilityUsdPerMwYear(world, site);
    }

    /** What a MW of a site's best machines earns a year by relief and by escaping peak charges, 2025 USD; nothing off the grid. */
    private static double flexibilityUsdPerMwYear(World world, int site) {
        MiningIndustry mining = world.mining;
        int best = mining.machines.frontier;
        for (int k = mining.fleet.generations - 1; k >= 0; k--) {
            if (mining.fleet.petahash[site * mining.fleet.generations + k] > 0.0) {
                best = k;
                break;
            }
        }
        return flexibilityUsdPerMwYear(world, site, best);
    }

    private static double flexibilityUsdPerMwYear(World world, int site, int generation) {
        MiningIndustry mining = world.mining;
        boolean offGrid = world.sites.powerSupply[site] == PowerSupply.ISLAND.ordinal();
        double revenue = MiningFormulas.revenueUsdPerMwh(mining.expectations.hashpriceUsdPerPhDay(), mining.machines.gridJoulePerTerahash[generation]);
        return offGrid ? 0.0 : mining.power.flexibilityUsdPerMwYear(world.sites.region[site], revenue);
    }

    /** Present value of what a MW of such machines on a site earns over their life by relief and by escaping peak charges, 2025 USD. */
    static double flexibilityUsdPerMw(World world, int site, int generation) {
        return flexibilityUsdPerMwYear(world, site, generation) * world.mining.expectations.path.monthsOfWeight() / 12.0;
    }

    /** Present value of a site's machines where they are, 2025 USD. */
    static double keepUsd(World world, int site) {
        MiningIndustry mining = world.mining;
        double cost = mining.power.runningCostUsdPerMwh(world, site);
        double usd = 0.0;
        for (int k = 0, i = site * mining.fleet.generations; k < mining.fleet.generations; k++, i++) {
            if (mining.fleet.petahash[i] > 0.0) {
                usd += mining.fleet.petahash[i] * mining.expectations.path.valueUsdPerPh(mining.machines.gridJoulePerTerahash[k], cost, 0);
            }
        }
        return usd;
    }

    /** Net present value per MW of filling racks of a site with the best machine that can be bought, 2025 USD/MW; may be negative. */
    static double bestPurchaseUsdPerMw(World world, int site) {
        MachineChoice choice = world.mining.choice;
        int r = world.sites.region[site];
        double cost = world.mining.power.runningCostUsdPerMwh(world, site);
        int k = choice.best(world, r, cost, 0);
        return k < 0 ? 0.0 : choice.purchaseUsdPerMw(world, r, k, cost, 0);
    }
}
