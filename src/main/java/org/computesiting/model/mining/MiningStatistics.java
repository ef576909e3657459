package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.model.MonthClock;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * What North American mining looks like in a month: efficiency and age of the machines that run, and the curve of their cash cost per bitcoin. Cash cost
 * is power of the month in all hours, net of load relief (peak charges escaped and power sold are not taken off), and other running cost, without wear of
 * machines, interest or overhead of firms. Money in 2025 USD.
 */
public final class MiningStatistics {
    /** Points of the curve: shares of hashrate with a cash cost not above it. */
    public static final int[] PERCENTILES = {10, 25, 50, 75, 90};
    private static final int STEPS = 600;
    private static final double LOWEST_USD_PER_PH_DAY = 1.0;
    private static final double STEPS_PER_E = 80.0;

    /** Mean efficiency of running machines weighted by hashrate, J/TH; 0 when none runs. */
    public double joulePerTerahash;
    /** Mean years since the kind of machine came out, weighted by power; 0 when none runs. */
    public double fleetAgeYears;
    /** Cash cost per bitcoin at {@link #PERCENTILES} of North American hashrate, 2025 USD; NaN when none runs or no bitcoin is found. */
    public final double[] cashCostUsdPerBitcoin = new double[PERCENTILES.length];

    private final double[] petahashByCost = new double[STEPS];

    /** Counts the machines that ran this month. */
    void refresh(World world) {
        Arrays.fill(petahashByCost, 0.0);
        MiningIndustry mining = world.mining;
        FleetTable fleet = mining.fleet;
        AsicMarket machines = mining.machines;
        SiteTable sites = world.sites;
        double ph = 0.0;
        double mw = 0.0;
        double years = 0.0;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] != OwnerKind.MINER || !sites.isEnergised(s)) {
                continue;
            }
            boolean onGrid = sites.powerSupply[s] != PowerSupply.ISLAND.ordinal();
            double cost = mining.power.monthPriceUsdPerMwh(world, s) + mining.power.opexUsdPerMwh;
            double relief = onGrid ? 12.0 * mining.power.demandResponseUsdPerMwMonth(sites.region[s]) / MonthClock.HOURS_PER_YEAR : 0.0;
            for (int k = 0, i = s * fleet.generations; k < fleet.generations; k++, i++) {
                if (fleet.runs[i] && fleet.petahash[i] > 0.0) {
                    double power = fleet.petahash[i] * machines.megawattsPerPetahash[k];
                    ph += fleet.petahash[i];
                    mw += power;
                    years += power * Math.max(0.0, world.clock.now() - machines.releaseMonth[k]) / 12.0;
                    petahashByCost[step(MiningFormulas.cashCostUsdPerPhDay(cost - relief, machines.gridJoulePerTerahash[k]))] += fleet.petahash[i];
                }
            }
        }
        joulePerTerahash = ph > 0.0 ? mw * 1000.0 / ph / mining.pue : 0.0;
        fleetAgeYears = mw > 0.0 ? years / mw : 0.0;
        curve(ph, mining.network.hashpriceBtcPerPhDay);
    }

    private void curve(double petahash, double btcPerPhDay) {
        double below = 0.0;
        int step = 0;
        for (int p = 0; p < PERCENTILES.length; p++) {
            double wanted = petahash * PERCENTILES[p] / 100.0;
            while (step < STEPS && below + petahashByCost[step] < wanted) {
                below += petahashByCost[step++];
            }
            double usdPerPhDay = LOWEST_USD_PER_PH_DAY * StrictMath.exp((step + 0.5) / STEPS_PER_E);
            cashCostUsdPerBitcoin[p] = petahash > 0.0 && btcPerPhDay > 0.0 ? usdPerPhDay / btcPerPhDay : Double.NaN;
        }
    }

    private static int step(double usdPerPhDay) {
        double at = usdPerPhDay > LOWEST_USD_PER_PH_DAY ? STEPS_PER_E * StrictMath.log(usdPerPhDay / LOWEST_USD_PER_PH_DAY) : 0.0;
        return (int) Math.min(STEPS - 1.0, at);
    }
}
