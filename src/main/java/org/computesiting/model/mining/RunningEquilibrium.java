package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * The hashprice at which exactly those machines run whose power it pays for. Difficulty follows the running machines within two weeks, so that
 * miners who weigh switching off for a month reckon with the hashprice after the others have decided too, not with the one before: else all
 * would stop and start together.
 *
 * <p>With 144 blocks a day the network earns {@code 144 × reward × price}; the hashprice P solves {@code P × S(P) = 144 × reward × price}, where
 * S(P) is the hashrate of all machines whose breakeven is below P. S is held as a histogram over logarithmic steps of P.
 *
 * <p>Source: free entry of running machines, as in the literature on mining as a contest for a fixed reward; derived here.
 */
final class RunningEquilibrium {
    private static final double BLOCKS_PER_DAY = 144.0;
    private static final int STEPS = 1200;
    private static final double LOWEST = 0.01;
    private static final double STEPS_PER_E = 80.0;
    /** Points by which the spread of power costs in a cell of miners elsewhere is drawn. */
    private static final int SPREAD = 8;

    private final double[] petahash = new double[STEPS];

    /** @return equilibrium hashprice, 2025 USD/PH/day, or {@code fallback} when no machine exists */
    double hashpriceUsdPerPhDay(World world, RestOfWorld others, double otherCostUsdPerMwh, double rewardUsdPerBlock, double fallback) {
        Arrays.fill(petahash, 0.0);
        addOthers(others, world.mining.machines, otherCostUsdPerMwh);
        addNorthAmerica(world);
        return solve(petahash, BLOCKS_PER_DAY * rewardUsdPerBlock, fallback);
    }

    private void addOthers(RestOfWorld others, AsicMarket market, double otherCostUsdPerMwh) {
        int generations = market.generations;
        for (int cell = 0; cell < RestOfWorld.CELLS; cell++) {
            boolean spread = cell % RestOfWorld.BINS != 0;
            for (int k = 0; k < generations; k++) {
                double ph = others.petahash[cell * generations + k];
                if (ph <= 0.0) {
                    continue;
                }
                double joule = market.gridJoulePerTerahash[k];
                double cost = others.costUsdPerMwh(cell) + otherCostUsdPerMwh;
                int points = spread ? SPREAD : 1;
                for (int p = 0; p < points; p++) {
                    double offset = spread ? others.halfWidthUsdPerMwh() * ((2.0 * p + 1.0) / points - 1.0) : 0.0;
                    add(MiningFormulas.cashCostUsdPerPhDay(cost + offset, joule), ph / points);
                }
            }
        }
    }

    private void addNorthAmerica(World world) {
        MiningIndustry mining = world.mining;
        SiteTable sites = world.sites;
        int generations = mining.fleet.generations;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s) && sites.miningMw[s] > 0.0) {
                double threshold = mining.power.offerThresholdUsdPerMwh(world, s);
                for (int k = 0; k < generations; k++) {
                    double ph = mining.fleet.petahash[s * generations + k];
                    if (ph > 0.0) {
                        add(MiningFormulas.cashCostUsdPerPhDay(threshold, mining.machines.gridJoulePerTerahash[k]), ph);
                    }
                }
            }
        }
    }

    /** Splits a machine between the two steps whose middles enclose its breakeven, so that no small change of a price moves all of it at once. */
    private void add(double breakeven, double ph) {
        double at = Math.max(0.0, Math.min(STEPS - 1.0, position(breakeven) - 0.5));
        int low = (int) at;
        petahash[low] += ph * (low + 1 - at);
        if (at > low) {
            petahash[low + 1] += ph * (at - low);
        }
    }

    private static double position(double hashprice) {
        return hashprice > LOWEST ? STEPS_PER_E * StrictMath.log(hashprice / LOWEST) : 0.0;
    }

    static int step(double hashprice) {
        return (int) Math.min(STEPS - 1, position(hashprice));
    }

    /** Upper edge of a step. */
    private static double edge(int step) {
        return LOWEST * StrictMath.exp((step + 1) / STEPS_PER_E);
    }

    /**
     * The lowest hashprice P with {@code P × S(P) ≥ income}, within the step where the running machines first earn no more than there is.
     *
     * @param petahashByStep machines by the step of their breakeven, PH/s
     * @param incomeUsdPerDay what the whole network earns a day
     */
    static double solve(double[] petahashByStep, double incomeUsdPerDay, double fallback) {
        double running = 0.0;
        for (int i = 0; i < petahashByStep.length; i++) {
            double before = running;
            running += petahashByStep[i];
            if (running > 0.0 && incomeUsdPerDay <= running * edge(i)) {
                // Either income over all machines up to here, or the point in the step where one more machine would not pay.
                double below = i == 0 ? LOWEST : edge(i - 1);
                double all = incomeUsdPerDay / running;
                double few = before > 0.0 ? incomeUsdPerDay / before : edge(i);
                return Math.min(Math.max(all, below), Math.max(few, below));
            }
        }
        return running > 0.0 ? incomeUsdPerDay / running : fallback;
    }
}
