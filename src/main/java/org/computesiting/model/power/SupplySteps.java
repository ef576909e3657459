package org.computesiting.model.power;

import org.computesiting.data.Technology;

/**
 * The steps of every region's supply: one a technology, and three or two for plant that burns fuel, because a fleet is not one plant. A step's heat
 * rate is the fleet's mean times a factor; the factors of a technology average to one.
 */
final class SupplySteps {
    /** Technology ordinal of each step. */
    static final int[] TECHNOLOGY;
    /** Share of the technology's available capacity. */
    static final double[] SHARE;
    /** Where the step lies in the fleet's spread of heat rates: -1 best, 0 mean, 1 worst. */
    static final double[] SPREAD;
    static final int COUNT;
    /** Hydro that runs as the river does, and hydro that is offered at the value of stored water. */
    static final int HYDRO_EVEN = 0;
    static final int HYDRO_STORED = 1;

    static {
        Technology[] technology = {Technology.HYDRO, Technology.HYDRO, Technology.NUCLEAR, Technology.WIND, Technology.SOLAR, Technology.OTHER,
            Technology.BIOMASS, Technology.BATTERY, Technology.PUMPED_HYDRO, Technology.COAL, Technology.COAL, Technology.COAL,
            Technology.GAS_CC, Technology.GAS_CC, Technology.GAS_CC, Technology.GAS_CT, Technology.GAS_CT, Technology.GAS_CT,
            Technology.OIL, Technology.OIL};
        double[] share = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 0.5, 0.5};
        double[] spread = {0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, 1, -1, 0, 1, -1, 0, 1, -0.6, 0.6};
        COUNT = technology.length;
        TECHNOLOGY = new int[COUNT];
        for (int s = 0; s < COUNT; s++) {
            TECHNOLOGY[s] = technology[s].ordinal();
        }
        SHARE = share;
        SPREAD = spread;
    }

    private SupplySteps() { }
}
