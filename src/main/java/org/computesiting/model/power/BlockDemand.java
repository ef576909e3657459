package org.computesiting.model.power;

import org.computesiting.data.Block;
import org.computesiting.data.LoadHistory;
import org.computesiting.data.LoadShape;
import org.computesiting.data.Region;
import org.computesiting.model.World;

/**
 * Load of everything except mining and data centres, by region and block. History: published demand, moved from year to year by its index, shaped by
 * month and block, less what data centres and mines drew then. After the last year of history the rest grows by a stated rate.
 */
final class BlockDemand {
    private static final int MONTHS = 12;
    private static final int BLOCKS = BlockHours.BLOCKS;
    /** A region's other load is never taken to be less than this share of all of its load, whatever the estimates of compute say. */
    private static final double LEAST_SHARE = 0.25;
    private static final int MIDDLE_MONTH = 7;
    private static final double LAST_HISTORY = LoadHistory.LAST_YEAR + 0.5;

    private final int regions;
    /** Mean load of 2022, average MW. */
    private final double[] meanMw2022;
    private final double[] index;
    private final double[] shape;
    /** Day-part that holds the scarcity hours, {@code region * 12 + month}. */
    private final int[] scarcePart;
    private final PastCompute compute;
    private final double growthPerYear;
    private final double coincidence;
    private final int indexYears = LoadHistory.LAST_YEAR - LoadHistory.FIRST_YEAR + 1;

    BlockDemand(World world) {
        regions = world.regions.count;
        meanMw2022 = new double[regions];
        index = new double[regions * indexYears];
        shape = new double[regions * MONTHS * BLOCKS];
        scarcePart = new int[regions * MONTHS];
        compute = new PastCompute(world.data, world.parameters.get("mining_history_uptime_share"));
        growthPerYear = world.parameters.get("base_load_growth_share_per_year");
        coincidence = world.parameters.get("scarcity_coincidence_share");
        java.util.Arrays.fill(index, 1.0);
        for (LoadHistory row : world.data.loadHistory()) {
            int r = world.data.regionIndex(row.region());
            for (int y = 0; y < indexYears; y++) {
                index[r * indexYears + y] = row.demandIndex2022(LoadHistory.FIRST_YEAR + y);
            }
        }
        for (int r = 0; r < regions; r++) {
            Region region = world.data.regions().get(r);
            double twh = region.retailSalesTwh() + region.directUseTwh() + region.lossesTwh();
            meanMw2022[r] = twh * 1e6 / 8760.0 / indexAt(r, region.demandYear() + 0.5);
        }
        shapes(world);
    }

    private void shapes(World world) {
        java.util.Arrays.fill(shape, 1.0);
        for (LoadShape row : world.data.loadShapes()) {
            int m = world.data.regionIndex(row.region()) * MONTHS + row.month() - 1;
            for (Block block : Block.values()) {
                shape[m * BLOCKS + block.ordinal()] = row.relativeToAnnualMean(block);
            }
        }
        for (int m = 0; m < scarcePart.length; m++) {
            int at = m * BLOCKS;
            int part = BlockHours.highestPart(shape, at);
            scarcePart[m] = part;
            // The table has each region's own highest hours; the regions do not all have them at once.
            shape[at + BlockHours.SCARCITY] = Math.max(shape[at + part], shape[at + BlockHours.SCARCITY] * coincidence);
            BlockHours.carve(shape, at, part);
        }
    }

    private double indexAt(int region, double year) {
        return CapacityPath.between(index, region * indexYears, indexYears, year - 0.5 - LoadHistory.FIRST_YEAR);
    }

    /** Day-part from which the region's scarcity hours are taken. */
    int scarcePart(int region, int monthOfYear) {
        return scarcePart[region * MONTHS + monthOfYear - 1];
    }

    /** What data centres and mines drew in the past. */
    PastCompute past() {
        return compute;
    }

    /** Load of the rest in a month, MW by block, written to {@code into[at ..]}. */
    void write(int region, int year, int monthOfYear, double shock, double[] into, int at) {
        double now = year + (monthOfYear - 0.5) / 12.0;
        double then = Math.min(now, LAST_HISTORY);
        double all = meanMw2022[region] * indexAt(region, then);
        int thenYear = Math.min(year, LoadHistory.LAST_YEAR);
        int thenMonth = now > LAST_HISTORY ? MIDDLE_MONTH : monthOfYear;
        double computeMw = compute.dataCentreMw(region, thenYear, thenMonth) + compute.miningMw(region, thenYear, thenMonth);
        double growth = now > LAST_HISTORY ? StrictMath.exp(StrictMath.log1p(growthPerYear) * (now - LAST_HISTORY)) : 1.0;
        int from = (region * MONTHS + monthOfYear - 1) * BLOCKS;
        for (int b = 0; b < BLOCKS; b++) {
            double load = all * shape[from + b];
            into[at + b] = Math.max(LEAST_SHARE * load, load - computeMw) * growth * shock;
        }
    }
}
