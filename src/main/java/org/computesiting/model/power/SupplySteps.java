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
    /** Coal that runs whatever the price, under contracts and because starting takes days. */
    static final int COAL_FIRM = 2;
    /** The last of turbines and oil plant, held back as operating reserve and released at rising prices. */
    static final int RESERVE_1 = 3;
    static final int RESERVE_2 = 4;

    static {
        Technology[] technology = {Technology.HYDRO, Technology.HYDRO, Technology.COAL, Technology.GAS_CT, Technology.GAS_CT,
            Technology.NUCLEAR, Technology.WIND, Technology.SOLAR, Technology.OTHER,
            Technology.BIOMASS, Technology.BATTERY, Technology.PUMPED_HYDRO, Technology.COAL, Technology.COAL, Technology.COAL,
            Technology.GAS_CC, Technology.GAS_CC, Technology.GAS_CC, Technology.GAS_CT, Technology.GAS_CT, Technology.GAS_CT,
            Technology.OIL, Technology.OIL};
        double third = 1.0 / 3.0;
        double[] share = {1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, third, third, third, third, third, third, third, third, third, 0.5, 0.5};
        double[] spread = {0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, -1, 0, 1, -1, 0, 1, -1, 0, 1, -0.6, 0.6};
        COUNT = technology.length;
        TECHNOLOGY = new int[COUNT];
        for (int s = 0; s < COUNT; s++) {
            TECHNOLOGY[s] = technology[s].ordinal();
        }
        SHARE = share;
        SPREAD = spread;
    }

    /** The dearest turbine step, from which operating reserve is taken. */
    static final int LAST_TURBINE = 20;
    static final int FIRST_TURBINE = 18;

    /** Whether the step runs whatever the price: river, firm coal, by-products burnt, heat of the earth. */
    static boolean runsAnyway(int step) {
        return step == HYDRO_EVEN || step == COAL_FIRM || TECHNOLOGY[step] == Technology.BIOMASS.ordinal()
            || TECHNOLOGY[step] == Technology.OTHER.ordinal();
    }

    private SupplySteps() { }
}
