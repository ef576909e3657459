package org.computesiting.gui;

import java.util.List;
import org.computesiting.model.World;
import org.computesiting.observe.Measure;
import org.computesiting.observe.MeasureCatalog;

/**
 * Something the map can be coloured by.
 *
 * @param title heading of the map
 * @param unit unit as the legend prints it
 * @param decimals digits after the point where single values are written out
 * @param measure where the values come from
 */
record MapMeasure(String title, String unit, int decimals, Measure measure) {
    private static final List<MapMeasure> ALL = List.of(
        of("AI data-centre capacity", "MW", 0, "ai_mw"),
        of("Bitcoin mining capacity", "MW", 0, "mining_mw"),
        of("AI capacity asked for, not yet energised", "MW", 0, "announced_ai_mw"),
        of("Hashrate that ran", "EH/s", 2, "hashrate"),
        of("Industrial electricity price", "2025 $/MWh", 1, "industrial_price"),
        of("Residential electricity price", "2025 $/MWh", 1, "residential_price"),
        of("Wholesale electricity price", "2025 $/MWh", 1, "wholesale_price"),
        of("Expected wait for power", "months", 0, "months_to_power"),
        of("Load that could be connected now", "MW", 0, "headroom_mw"),
        of("Megawatts in interconnection queues", "MW", 0, "queue_mw"),
        of("Reserve margin", "share of peak", 2, "reserve_margin"),
        of("Delivered gas price", "2025 $/MMBtu", 2, "gas_price"),
        of("Operation jobs", "jobs", 0, "operation_jobs"),
        of("Construction jobs", "jobs", 0, "construction_jobs"));

    /** The choices in the order in which they are offered. */
    static List<MapMeasure> all() {
        return ALL;
    }

    private static MapMeasure of(String title, String unit, int decimals, String name) {
        return new MapMeasure(title, unit, decimals, MeasureCatalog.find(name).orElseThrow());
    }

    /** Value of a region now. */
    double value(World world, int region) {
        return measure.source().value(world, region);
    }

    /** A value with its unit, such as {@code 4,310 MW}. */
    String text(double value) {
        return Words.number(value, decimals) + " " + unit;
    }

    @Override
    public String toString() {
        return title;
    }
}
