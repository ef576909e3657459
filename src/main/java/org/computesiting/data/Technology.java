package org.computesiting.data;

import java.util.Locale;

/**
 * Kinds of generating plant and storage that the power market tells apart.
 */
public enum Technology {
    /** Coal-fired steam. */
    COAL,
    /** Gas-fired combined cycle. */
    GAS_CC,
    /** Gas turbines, engines and gas-fired steam. */
    GAS_CT,
    /** Nuclear fission. */
    NUCLEAR,
    /** Hydro with and without a reservoir, without pumped storage. */
    HYDRO,
    /** Wind, on land and at sea. */
    WIND,
    /** Utility-scale photovoltaic and thermal solar. */
    SOLAR,
    /** Oil products. */
    OIL,
    /** Wood, waste and landfill gas. */
    BIOMASS,
    /** The rest; mostly geothermal. */
    OTHER,
    /** Battery storage. */
    BATTERY,
    /** Pumped-hydro storage. */
    PUMPED_HYDRO;

    /** The name that tables use: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
