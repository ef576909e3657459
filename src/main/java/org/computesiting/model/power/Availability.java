package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.data.CapacityHistory;
import org.computesiting.data.RenewableShape;
import org.computesiting.data.Technology;
import org.computesiting.data.TechnologyCost;
import org.computesiting.model.World;

/**
 * Share of installed capacity that can run, by region, technology, month and block: plant with fuel is out by chance and for maintenance in spring and
 * autumn; biomass and geothermal give their yearly factor; wind and sun follow their shapes. Hydro and storage are handled by their energy.
 */
final class Availability {
    private static final int T = GenerationTable.TECHNOLOGIES;
    private static final int MONTHS = 12;
    private static final int BLOCKS = BlockHours.BLOCKS;
    /** Months (1 to 12) in which plant is overhauled. */
    private static final boolean[] SHOULDER = {false, false, true, true, true, false, false, false, true, true, true, false};

    private final double[] forcedOutage = new double[T];
    private final double[] maintenance = new double[MONTHS];
    /** Wind and sun: {@code ((region * 2 + (0 wind, 1 sun)) * 12 + month) * 5 + block}. */
    private final double[] shape;
    private final double[] yearlyFactor;

    Availability(World world, BlockDemand demand) {
        int regions = world.regions.count;
        for (TechnologyCost row : world.data.technologyCosts()) {
            forcedOutage[row.technology().ordinal()] = row.forcedOutageShare();
        }
        double shoulder = world.parameters.get("maintenance_share_spring_autumn");
        double other = world.parameters.get("maintenance_share_summer_winter");
        for (int m = 0; m < MONTHS; m++) {
            maintenance[m] = SHOULDER[m] ? shoulder : other;
        }
        shape = new double[regions * 2 * MONTHS * BLOCKS];
        for (RenewableShape row : world.data.renewableShapes()) {
            int r = world.data.regionIndex(row.region());
            int at = ((r * 2 + (row.technology() == Technology.WIND ? 0 : 1)) * MONTHS + row.month() - 1) * BLOCKS;
            for (int b = 0; b < BLOCKS; b++) {
                shape[at + b] = row.capacityFactor()[b];
            }
            BlockHours.carve(shape, at, demand.scarcePart(r, row.month()));
        }
        yearlyFactor = new double[regions * T];
        Arrays.fill(yearlyFactor, world.parameters.get("default_yearly_factor_share"));
        for (CapacityHistory row : world.data.capacityHistory()) {
            if (!Double.isNaN(row.capacityFactor())) {
                yearlyFactor[GenerationTable.row(world.data.regionIndex(row.region()), row.technology())] = row.capacityFactor();
            }
        }
    }

    /** Share of capacity, 0 to 1. */
    double share(int region, int technology, int monthOfYear, int block) {
        if (technology == Technology.WIND.ordinal() || technology == Technology.SOLAR.ordinal()) {
            int kind = technology == Technology.WIND.ordinal() ? 0 : 1;
            return shape[((region * 2 + kind) * MONTHS + monthOfYear - 1) * BLOCKS + block];
        }
        if (technology == Technology.BIOMASS.ordinal() || technology == Technology.OTHER.ordinal()) {
            return yearlyFactor[region * T + technology];
        }
        return 1.0 - forcedOutage[technology] - maintenance[monthOfYear - 1];
    }

    /** Share of time in service without planned work: what hydro and storage have of their capacity. */
    double unplanned(int technology) {
        return 1.0 - forcedOutage[technology];
    }
}
