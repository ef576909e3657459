package org.computesiting.model.power;

import org.computesiting.data.Region;
import org.computesiting.data.Technology;
import org.computesiting.data.TechnologyCost;
import org.computesiting.model.World;

/**
 * What a megawatt-hour of each supply step costs in each region: heat rate × (fuel + carbon) + variable operation and maintenance, 2025 USD.
 * Heat rates are the existing fleet's; what the model builds has a new plant's, and the fleet's mean moves with it.
 */
final class PlantCosts {
    private static final int T = GenerationTable.TECHNOLOGIES;
    private static final int COAL = Technology.COAL.ordinal();
    private static final int OIL = Technology.OIL.ordinal();
    private static final int NUCLEAR = Technology.NUCLEAR.ordinal();
    private static final int BIOMASS = Technology.BIOMASS.ordinal();
    private static final int GAS_CC = Technology.GAS_CC.ordinal();
    private static final int GAS_CT = Technology.GAS_CT.ordinal();
    private static final int COAL_PRICE_YEAR = 2023;

    private final int regions;
    private final double[] oldHeatRate = new double[T];
    private final double[] newHeatRate = new double[T];
    private final double[] variableOm = new double[T];
    private final double[] spreadShare = new double[T];
    /** Tonnes of CO2 per MMBtu of fuel burnt; biomass counts as none. */
    private final double[] tonnePerMmbtu = new double[T];
    private final double[] coalUsdPerMmbtu;
    private final double oilUsdPerMmbtu;
    private final double uraniumUsdPerMmbtu;
    private final double biomassUsdPerMmbtu;
    private final double waterValueShare;
    private final double reserve1UsdPerMwh;
    private final double reserve2UsdPerMwh;
    private final CarbonPrices carbon;
    /** What running each step costs, {@code region * SupplySteps.COUNT + s}. */
    final double[] usdPerMwh;
    /** What it is offered at: its cost, but nothing where it runs anyway, the value of stored water, and reserve prices. */
    final double[] offerUsdPerMwh;
    /** Tonnes of CO2 per MWh of each step. */
    final double[] tonnePerMwh;

    PlantCosts(World world) {
        regions = world.regions.count;
        for (TechnologyCost row : world.data.technologyCosts()) {
            int k = row.technology().ordinal();
            oldHeatRate[k] = row.heatRateMmbtuPerMwh();
            newHeatRate[k] = row.newHeatRateMmbtuPerMwh();
            variableOm[k] = row.variableOmUsdPerMwh() * world.deflator.factor(row.dollarYear());
        }
        spreadShare[COAL] = world.parameters.get("heat_rate_spread_coal_share");
        spreadShare[GAS_CC] = world.parameters.get("heat_rate_spread_gas_cc_share");
        spreadShare[GAS_CT] = world.parameters.get("heat_rate_spread_gas_ct_share");
        spreadShare[OIL] = spreadShare[GAS_CT];
        tonnePerMmbtu[COAL] = world.parameters.get("co2_coal_tonne_per_mmbtu");
        tonnePerMmbtu[GAS_CC] = world.parameters.get("co2_gas_tonne_per_mmbtu");
        tonnePerMmbtu[GAS_CT] = tonnePerMmbtu[GAS_CC];
        tonnePerMmbtu[OIL] = world.parameters.get("co2_oil_tonne_per_mmbtu");
        coalUsdPerMmbtu = new double[regions];
        for (int r = 0; r < regions; r++) {
            Region region = world.data.regions().get(r);
            coalUsdPerMmbtu[r] = region.coalPriceUsdPerMmbtu() * world.deflator.factor(COAL_PRICE_YEAR);
        }
        oilUsdPerMmbtu = world.parameters.get("oil_price_usd_per_mmbtu");
        uraniumUsdPerMmbtu = world.parameters.get("nuclear_fuel_price_usd_per_mmbtu");
        biomassUsdPerMmbtu = world.parameters.get("biomass_price_usd_per_mmbtu");
        reserve1UsdPerMwh = world.parameters.get("operating_reserve_first_half_usd_per_mwh");
        reserve2UsdPerMwh = world.parameters.get("operating_reserve_second_half_usd_per_mwh");
        waterValueShare = world.parameters.get("water_value_share_of_gas_cc_cost");
        carbon = new CarbonPrices(world);
        usdPerMwh = new double[regions * SupplySteps.COUNT];
        offerUsdPerMwh = new double[regions * SupplySteps.COUNT];
        tonnePerMwh = new double[regions * SupplySteps.COUNT];
    }

    /** Computes the costs of a month. */
    void refresh(GenerationTable plants, double[] gasUsdPerMmbtu, int year, int monthOfYear) {
        carbon.refresh(year, monthOfYear);
        for (int r = 0; r < regions; r++) {
            for (int s = 0; s < SupplySteps.COUNT; s++) {
                int k = SupplySteps.TECHNOLOGY[s];
                int i = r * SupplySteps.COUNT + s;
                double heat = heatRate(plants, r, k) * (1.0 + SupplySteps.SPREAD[s] * spreadShare[k]);
                tonnePerMwh[i] = heat * tonnePerMmbtu[k];
                usdPerMwh[i] = heat * fuel(r, k, gasUsdPerMmbtu[r]) + variableOm[k] + carbon.usdPerMwh(r, tonnePerMwh[i]);
            }
            offers(r, gasUsdPerMmbtu[r]);
        }
    }

    private void offers(int r, double gasUsdPerMmbtu) {
        int at = r * SupplySteps.COUNT;
        for (int s = 0; s < SupplySteps.COUNT; s++) {
            offerUsdPerMwh[at + s] = SupplySteps.runsAnyway(s) ? 0.0 : usdPerMwh[at + s];
        }
        double gasCc = oldHeatRate[GAS_CC] * gasUsdPerMmbtu + variableOm[GAS_CC];
        offerUsdPerMwh[at + SupplySteps.HYDRO_STORED] = waterValueShare * gasCc;
        offerUsdPerMwh[at + SupplySteps.RESERVE_1] = Math.max(reserve1UsdPerMwh, usdPerMwh[at + SupplySteps.RESERVE_1]);
        offerUsdPerMwh[at + SupplySteps.RESERVE_2] = Math.max(reserve2UsdPerMwh, usdPerMwh[at + SupplySteps.RESERVE_2]);
    }

    private double heatRate(GenerationTable plants, int region, int technology) {
        int i = region * T + technology;
        double built = Math.min(plants.builtMw[i], plants.capacityMw[i]);
        return built <= 0.0 ? oldHeatRate[technology]
            : oldHeatRate[technology] + (newHeatRate[technology] - oldHeatRate[technology]) * built / plants.capacityMw[i];
    }

    private double fuel(int region, int technology, double gasUsdPerMmbtu) {
        if (technology == GAS_CC || technology == GAS_CT) {
            return gasUsdPerMmbtu;
        }
        if (technology == COAL) {
            return coalUsdPerMmbtu[region];
        }
        if (technology == OIL) {
            return oilUsdPerMmbtu;
        }
        if (technology == NUCLEAR) {
            return uraniumUsdPerMmbtu;
        }
        return technology == BIOMASS ? biomassUsdPerMmbtu : 0.0;
    }

    /** Carbon charged on power carried from one region into another. */
    double importCarbonUsdPerMwh(int from, int to) {
        return carbon.importUsdPerMwh(from, to);
    }
}
