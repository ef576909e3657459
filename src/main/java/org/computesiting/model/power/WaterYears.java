package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.data.HydroMonth;
import org.computesiting.data.HydroYear;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;

/**
 * Water: the share of its capacity that a region's hydro can give in a month of a mean year, and how wet each year is. Past years are as they were;
 * later ones are drawn by region, independently of one another and of any policy, with the spread of the record.
 */
final class WaterYears {
    private static final int MONTHS = 12;
    private static final double DRIEST = 0.3;

    private final int firstYear;
    private final int years;
    private final double[] capacityFactor;
    private final double[] relativeToMean;

    WaterYears(World world) {
        int regions = world.regions.count;
        firstYear = world.clock.year(0);
        years = world.clock.year(world.clock.months() - 1) - firstYear + 1;
        capacityFactor = new double[regions * MONTHS];
        relativeToMean = new double[regions * years];
        double[] spread = new double[regions];
        boolean[] known = new boolean[regions * years];
        Arrays.fill(relativeToMean, 1.0);
        for (HydroMonth row : world.data.hydroMonths()) {
            int r = world.data.regionIndex(row.region());
            capacityFactor[r * MONTHS + row.month() - 1] = row.capacityFactor();
            spread[r] = row.annualCv();
        }
        for (HydroYear row : world.data.hydroYears()) {
            int y = row.year() - firstYear;
            if (y >= 0 && y < years) {
                relativeToMean[world.data.regionIndex(row.region()) * years + y] = row.outputRelativeToMean();
                known[world.data.regionIndex(row.region()) * years + y] = true;
            }
        }
        for (int i = 0; i < relativeToMean.length; i++) {
            if (!known[i]) {
                int r = i / years;
                // The draw is addressed by the calendar year, so that another start of the horizon sees the same water.
                double z = world.random.normal(Stream.WATER_YEAR, world.regions.id[r], firstYear + i % years, 0);
                relativeToMean[i] = Math.max(DRIEST, 1.0 + spread[r] * z);
            }
        }
    }

    /** Energy of a month over what full capacity would give, before any shock. */
    double energyShare(int region, int year, int monthOfYear) {
        int y = Math.max(0, Math.min(years - 1, year - firstYear));
        return capacityFactor[region * MONTHS + monthOfYear - 1] * relativeToMean[region * years + y];
    }
}
