package org.computesiting.model.power;

import org.computesiting.data.Block;
import org.computesiting.data.Good;
import org.computesiting.data.RenewableShape;
import org.computesiting.data.Technology;
import org.computesiting.data.TechnologyCost;
import org.computesiting.model.Annuity;
import org.computesiting.model.World;

/**
 * What a kilowatt of a new or an old plant earns and costs in a region: the energy margin of the last twelve months at the region's own
 * block prices, against the yearly cost of the plant.
 */
final class PlantEconomics {
    private static final int T = GenerationTable.TECHNOLOGIES;
    private static final int BLOCKS = Block.values().length;
    private static final double STORAGE_HOURS = 4.0;
    /** Share of a month's hours in a day-part and in the scarcity block. */
    private static final double[] HOUR_SHARE = {0.245, 0.245, 0.245, 0.245, 0.02};

    private final int regions;
    private final double[] capexUsdPerKw = new double[T];
    private final double[] fixedOmUsdPerKwYear = new double[T];
    private final double[] variableOmUsdPerMwh = new double[T];
    private final double[] newHeatRate = new double[T];
    private final double[] oldHeatRate = new double[T];
    private final double[] annuity = new double[T];
    private final double[] available = new double[T];
    /** Yield of wind and solar, {@code ((region * 2 + solar) * 12 + month) * BLOCKS + block}. */
    private final double[] weatherYield;
    /** Smoothed energy margin of a new plant, 2025 USD/kW-year. */
    private final double[] newMargin;
    private final double[] oldMargin;
    private final double[] coalPrice;
    private final double panelShare;
    private final double steelShare;
    private final double cleanPremiumUsdPerMwh;
    private final double nuclearFuelUsdPerMmbtu;
    private final double roundTripEfficiency;
    private boolean warm;

    PlantEconomics(World world) {
        regions = world.regions.count;
        newMargin = new double[regions * T];
        oldMargin = new double[regions * T];
        coalPrice = new double[regions];
        weatherYield = new double[regions * 2 * 12 * BLOCKS];
        double rate = world.parameters.get("utility_cost_of_capital_share_per_year");
        panelShare = world.parameters.get("solar_capex_panel_share");
        nuclearFuelUsdPerMmbtu = world.parameters.get("nuclear_fuel_price_usd_per_mmbtu");
        roundTripEfficiency = world.parameters.get("battery_round_trip_efficiency_share");
        cleanPremiumUsdPerMwh = world.parameters.get("clean_energy_premium_usd_per_mwh");
        steelShare = world.parameters.get("plant_capex_steel_share");
        for (TechnologyCost cost : world.data.technologyCosts()) {
            int k = cost.technology().ordinal();
            double factor = world.deflator.factor(cost.dollarYear());
            capexUsdPerKw[k] = cost.overnightCapexUsdPerKw() * factor;
            fixedOmUsdPerKwYear[k] = cost.fixedOmUsdPerKwYear() * factor;
            variableOmUsdPerMwh[k] = cost.variableOmUsdPerMwh() * factor;
            newHeatRate[k] = cost.newHeatRateMmbtuPerMwh();
            oldHeatRate[k] = cost.heatRateMmbtuPerMwh();
            annuity[k] = Annuity.perYear(rate, cost.lifeYears());
            available[k] = 1.0 - cost.forcedOutageShare();
        }
        for (int r = 0; r < regions; r++) {
            coalPrice[r] = world.data.regions().get(r).coalPriceUsdPerMmbtu();
        }
        for (RenewableShape shape : world.data.renewableShapes()) {
            int solar = shape.technology() == Technology.SOLAR ? 1 : 0;
            int at = ((world.data.regionIndex(shape.region()) * 2 + solar) * 12 + shape.month() - 1) * BLOCKS;
            System.arraycopy(shape.capacityFactor(), 0, weatherYield, at, BLOCKS);
        }
    }

    /** Takes in the month's prices. */
    void remember(World world) {
        int month = world.clock.monthOfYear(world.clock.now()) - 1;
        double hours = world.clock.hours(world.clock.now());
        double weight = warm ? 1.0 / 12.0 : 1.0;
        warm = true;
        for (int r = 0; r < regions; r++) {
            for (int k = 0; k < T; k++) {
                double fresh = 12.0 * monthMargin(world, r, k, month, hours, newHeatRate[k]);
                double stale = 12.0 * monthMargin(world, r, k, month, hours, oldHeatRate[k]);
                newMargin[r * T + k] += weight * (fresh - newMargin[r * T + k]);
                oldMargin[r * T + k] += weight * (stale - oldMargin[r * T + k]);
            }
        }
    }

    /** USD/kW earned in the month above variable cost. */
    private double monthMargin(World world, int r, int k, int month, double hours, double heatRate) {
        if (k == Technology.BATTERY.ordinal() || k == Technology.PUMPED_HYDRO.ordinal()) {
            return storageMargin(world, r, hours);
        }
        double fuel = fuelUsdPerMmbtu(world, r, k);
        double cost = variableOmUsdPerMwh[k] + heatRate * fuel;
        boolean weather = k == Technology.WIND.ordinal() || k == Technology.SOLAR.ordinal();
        int at = ((r * 2 + (k == Technology.SOLAR.ordinal() ? 1 : 0)) * 12 + month) * BLOCKS;
        double sum = 0.0;
        for (int b = 0; b < BLOCKS; b++) {
            double output = weather ? weatherYield[at + b] : available[k];
            double price = Math.min(world.regions.blockPriceUsdPerMwh[r * BLOCKS + b], 1000.0);
            sum += HOUR_SHARE[b] * hours * output * Math.max(0.0, weather ? price + cleanPremiumUsdPerMwh : price - cost);
        }
        return sum / 1000.0;
    }

    private double fuelUsdPerMmbtu(World world, int r, int k) {
        if (k == Technology.COAL.ordinal()) {
            return coalPrice[r];
        }
        return k == Technology.NUCLEAR.ordinal() ? nuclearFuelUsdPerMmbtu : world.regions.gasPriceUsdPerMmbtu[r];
    }

    /** USD/kW a month from charging in the cheapest part of each day and selling in the dearest, four hours a day, and in the scarce hours. */
    private double storageMargin(World world, int r, double hours) {
        int at = r * BLOCKS;
        double low = Double.MAX_VALUE;
        double high = 0.0;
        for (int b = 0; b < BLOCKS - 1; b++) {
            double price = Math.min(world.regions.blockPriceUsdPerMwh[at + b], 1000.0);
            low = Math.min(low, price);
            high = Math.max(high, price);
        }
        double scarce = Math.min(world.regions.blockPriceUsdPerMwh[at + BLOCKS - 1], 1000.0);
        double charging = Math.max(0.0, low) / roundTripEfficiency;
        double scarceHours = HOUR_SHARE[BLOCKS - 1] * hours;
        double daily = Math.max(0.0, STORAGE_HOURS * hours / 24.0 - scarceHours);
        return (daily * Math.max(0.0, high - charging) + scarceHours * Math.max(0.0, scarce - charging)) / 1000.0;
    }

    double newMarginUsdPerKwYear(int region, int technology) {
        return newMargin[region * T + technology];
    }

    double oldMarginUsdPerKwYear(int region, int technology) {
        return oldMargin[region * T + technology];
    }

    /** Share by which tariffs raise the cost of building. */
    double tariffShare(World world, int country, int technology) {
        return panelTariffShare(world, country, technology) + steelTariffShare(world, country);
    }

    /** The part of it that is duty on solar panels. */
    double panelTariffShare(World world, int country, int technology) {
        return technology == Technology.SOLAR.ordinal() ? panelShare * world.policy.trade.importShare(country, Good.SOLAR) : 0.0;
    }

    /** The part of it that is duty on steel. */
    double steelTariffShare(World world, int country) {
        return steelShare * world.policy.trade.importShare(country, Good.STEEL);
    }

    double capexUsdPerKw(int technology) {
        return capexUsdPerKw[technology];
    }

    double fixedOmUsdPerKwYear(int technology) {
        return fixedOmUsdPerKwYear[technology];
    }

    /** Yearly cost of a new plant, tariffs included, 2025 USD/kW-year. */
    double yearlyCostUsdPerKw(World world, int region, int technology) {
        return capexUsdPerKw[technology] * (1.0 + tariffShare(world, world.regions.country[region], technology)) * annuity[technology]
            + fixedOmUsdPerKwYear[technology];
    }
}
