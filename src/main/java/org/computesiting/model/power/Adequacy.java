package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.data.Intertie;
import org.computesiting.data.LoadHistory;
import org.computesiting.data.Region;
import org.computesiting.data.Technology;
import org.computesiting.data.TechnologyCost;
import org.computesiting.model.RegionTable;
import org.computesiting.model.World;

/**
 * Is there enough firm capacity for the peak? Regions that share a grid operator or planning area form a pool and share its reserve.
 *
 * <p>Firm capacity = installed × capacity credit by technology + what the pool could count on from outside at the start. The latter is an
 * initial condition: a pool that was short of its requirement at the start is taken to have been covered by neighbours, as far as its ties
 * allow. Peak of a region = yearly mean base load × its peak-to-mean ratio × coincidence, plus data centres and the part of mining that
 * would not switch off.
 */
public final class Adequacy {
    private static final int MONTHS = 12;

    /** Pool of each region. */
    final int[] pool;
    final int pools;
    private final double[] creditOf = new double[Technology.values().length];
    private final double reservoirCredit;
    private final boolean[] reservoirRegion;
    private final double[] peakToMean;
    private final double coincidence;
    private final double dataCentrePeakShare;
    private final double miningPeakShare;
    private final double target;
    private final double batterySaturationShareOfPeak;
    private final double[] batteryMw;
    private final double[] batteryOnOrderMw;
    private final double[] recentBaseMw;
    private final double[] outsideFirmMw;
    private final double[] tiesIntoPoolMw;

    private final double[] regionPeakMw;
    private final double[] regionFirmMw;
    private final double[] poolPeakMw;
    private final double[] poolFirmMw;

    Adequacy(World world, GenerationTable generation) {
        RegionTable regions = world.regions;
        int n = regions.count;
        pool = new int[n];
        pools = assignPools(world, pool);
        peakToMean = new double[n];
        recentBaseMw = new double[n * MONTHS];
        outsideFirmMw = new double[pools];
        reservoirRegion = new boolean[n];
        regionPeakMw = new double[n];
        regionFirmMw = new double[n];
        batteryMw = new double[n];
        batteryOnOrderMw = new double[n];
        batterySaturationShareOfPeak = world.parameters.get("battery_credit_saturation_share_of_peak");
        poolPeakMw = new double[pools];
        poolFirmMw = new double[pools];
        coincidence = world.parameters.get("pool_coincidence_share");
        dataCentrePeakShare = world.parameters.get("data_centre_peak_share_of_grid_mw");
        miningPeakShare = world.parameters.get("mining_firm_share_at_peak");
        target = world.parameters.get("reserve_margin_target_share");
        reservoirCredit = world.parameters.get("capacity_credit_reservoir_hydro_share");
        credits(world);
        for (int r = 0; r < n; r++) {
            Region region = world.data.regions().get(r);
            double meanMw = (region.retailSalesTwh() + region.directUseTwh() + region.lossesTwh()) * 1e6 / 8766.0;
            Arrays.fill(recentBaseMw, r * MONTHS, (r + 1) * MONTHS, meanMw);
            reservoirRegion[r] = region.country().ordinal() == 1;
            peakToMean[r] = peakToMean(world, region.code());
        }
        tiesIntoPoolMw = new double[pools];
        double tieShare = world.parameters.get("firm_import_share_of_ties");
        for (int p = 0; p < pools; p++) {
            tiesIntoPoolMw[p] = tieShare * tiesIntoPoolMw(world, p);
        }
        open(world, generation);
    }

    /** Takes what stands now as the start: pools that are short of their requirement are covered from outside as far as their ties allow. */
    void open(World world, GenerationTable generation) {
        Arrays.fill(outsideFirmMw, 0.0);
        refresh(world, generation);
        for (int p = 0; p < pools; p++) {
            double shortMw = poolPeakMw[p] * (1.0 + target) - poolFirmMw[p];
            outsideFirmMw[p] = Math.max(0.0, Math.min(shortMw, tiesIntoPoolMw[p]));
        }
        refresh(world, generation);
    }

    /** Sum of the limits of the ties that lead into a pool and were in service at the start. */
    private double tiesIntoPoolMw(World world, int p) {
        double sum = 0.0;
        for (Intertie tie : world.data.interties()) {
            if (tie.inService() == null) {
                int from = pool[world.data.regionIndex(tie.from())];
                int to = pool[world.data.regionIndex(tie.to())];
                if (from != p && to == p) {
                    sum += tie.forwardMw();
                } else if (from == p && to != p) {
                    sum += tie.reverseMw();
                }
            }
        }
        return sum;
    }

    private static int assignPools(World world, int[] pool) {
        String[] name = new String[pool.length];
        int count = 0;
        for (int r = 0; r < pool.length; r++) {
            String grid = world.data.regions().get(r).gridRegion().split("[ :/(]")[0];
            int p = 0;
            while (p < count && !name[p].equals(grid)) {
                p++;
            }
            if (p == count) {
                name[count++] = grid;
            }
            pool[r] = p;
        }
        return count;
    }

    private void credits(World world) {
        for (TechnologyCost cost : world.data.technologyCosts()) {
            creditOf[cost.technology().ordinal()] = 1.0 - cost.forcedOutageShare();
        }
        creditOf[Technology.WIND.ordinal()] = world.parameters.get("capacity_credit_wind_share");
        creditOf[Technology.SOLAR.ordinal()] = world.parameters.get("capacity_credit_solar_share");
        creditOf[Technology.HYDRO.ordinal()] = world.parameters.get("capacity_credit_hydro_share");
        creditOf[Technology.BATTERY.ordinal()] = world.parameters.get("capacity_credit_battery_share");
    }

    private static double peakToMean(World world, String code) {
        for (LoadHistory row : world.data.loadHistory()) {
            if (row.region().equals(code)) {
                return row.peakToMean();
            }
        }
        return 1.7;
    }

    /** Takes in a region's mean base load of a month. */
    void remember(int region, int month, double baseMw) {
        recentBaseMw[region * MONTHS + month % MONTHS] = baseMw;
    }

    /** Takes in the month's base load. */
    void remember(RegionTable regions, int month) {
        for (int r = 0; r < regions.count; r++) {
            recentBaseMw[r * MONTHS + month % MONTHS] = regions.baseLoadMw[r];
        }
    }

    /** Recomputes peaks and firm capacity from what stands now. */
    void refresh(World world, GenerationTable generation) {
        RegionTable regions = world.regions;
        Arrays.fill(poolPeakMw, 0.0);
        for (int p = 0; p < pools; p++) {
            poolFirmMw[p] = outsideFirmMw[p];
        }
        for (int r = 0; r < regions.count; r++) {
            double base = 0.0;
            for (int k = 0; k < MONTHS; k++) {
                base += recentBaseMw[r * MONTHS + k];
            }
            regionPeakMw[r] = base / MONTHS * peakToMean[r] * coincidence
                + (regions.aiMw[r] - regions.ownGenerationMw[r]) * dataCentrePeakShare + regions.miningMw[r] * miningPeakShare;
            double firm = 0.0;
            for (int k = 0; k < creditOf.length; k++) {
                double mw = generation.capacityMw[r * GenerationTable.TECHNOLOGIES + k];
                firm += k == Technology.BATTERY.ordinal() ? batteryFirmMw(mw, regionPeakMw[r]) : mw * credit(r, k);
            }
            batteryMw[r] = generation.capacityMw(r, Technology.BATTERY);
            regionFirmMw[r] = firm;
            poolPeakMw[pool[r]] += regionPeakMw[r];
            poolFirmMw[pool[r]] += firm;
        }
    }

    /** Peak that the region has to be served at, MW. */
    public double peakMw(int region) {
        return regionPeakMw[region];
    }

    /** Firm capacity over peak, less one, of the region's pool. */
    public double reserveMargin(int region) {
        int p = pool[region];
        return poolPeakMw[p] > 0.0 ? poolFirmMw[p] / poolPeakMw[p] - 1.0 : 0.0;
    }

    /** Load that the pool's firm capacity could carry beyond today's peak and the required reserve, MW; negative when short. */
    double spareMw(int poolRow) {
        return spareMw(poolRow, target);
    }

    /** The same with another reserve than the required one. */
    double spareMw(int poolRow, double margin) {
        return poolFirmMw[poolRow] / (1.0 + margin) - poolPeakMw[poolRow];
    }

    /** Peak of the region's pool, MW. */
    double poolPeakMw(int poolRow) {
        return poolPeakMw[poolRow];
    }

    double firmShareOfPeak(boolean ai) {
        return ai ? dataCentrePeakShare : miningPeakShare;
    }

    /**
     * Firm capacity of batteries: the first ones count by their credit, the more they shave the peak flat the less the next one adds. With scale
     * σ = saturation share × peak it is {@code credit × σ × (1 − exp(−MW / σ))}.
     */
    double batteryFirmMw(double megawatts, double peakMw) {
        double scale = batterySaturationShareOfPeak * Math.max(1.0, peakMw);
        return creditOf[Technology.BATTERY.ordinal()] * scale * (1.0 - StrictMath.exp(-megawatts / scale));
    }

    /** A battery is on order, or no longer. */
    void orderedBattery(int region, double megawatts) {
        batteryOnOrderMw[region] += megawatts;
    }

    /** Firm part of the next megawatt of a technology; of batteries after those installed and on order. */
    double credit(int region, int technology) {
        if (technology == Technology.BATTERY.ordinal()) {
            double scale = batterySaturationShareOfPeak * Math.max(1.0, regionPeakMw[region]);
            return creditOf[technology] * StrictMath.exp(-(batteryMw[region] + batteryOnOrderMw[region]) / scale);
        }
        return technology == Technology.HYDRO.ordinal() && reservoirRegion[region] ? reservoirCredit : creditOf[technology];
    }

    double target() {
        return target;
    }
}
