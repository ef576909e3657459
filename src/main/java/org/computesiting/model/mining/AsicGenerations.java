package org.computesiting.model.mining;

import java.time.YearMonth;
import java.util.List;
import org.computesiting.data.AsicGeneration;
import org.computesiting.model.World;

/**
 * The machine generations a run knows: those of the tables, then one every {@code asic_generation_interval_months} to the horizon's end, each
 * better than the last by {@code frontier_efficiency_gain_share_per_year}.
 */
public final class AsicGenerations {
    private AsicGenerations() { }

    /** How many there are. */
    public static int count(World world) {
        return world.data.asicGenerations().size() + future(world);
    }

    private static int future(World world) {
        List<AsicGeneration> known = world.data.asicGenerations();
        if (known.isEmpty()) {
            return 0;
        }
        YearMonth last = known.get(known.size() - 1).release();
        int monthsLeft = world.clock.months() - 1 - world.clock.indexOf(last);
        return Math.max(0, monthsLeft / interval(world));
    }

    private static int interval(World world) {
        return (int) Math.round(world.parameters.get("asic_generation_interval_months"));
    }

    /** A market with every generation's name, efficiency and first month of sale. */
    static AsicMarket market(World world) {
        List<AsicGeneration> known = world.data.asicGenerations();
        AsicMarket market = new AsicMarket(count(world));
        double gain = world.parameters.get("frontier_efficiency_gain_share_per_year");
        for (int k = 0; k < market.generations; k++) {
            if (k < known.size()) {
                AsicGeneration row = known.get(k);
                market.code[k] = row.code();
                market.joulePerTerahash[k] = row.jPerTh();
                market.releaseMonth[k] = world.clock.indexOf(row.release());
            } else {
                int step = interval(world);
                market.releaseMonth[k] = market.releaseMonth[k - 1] + step;
                market.joulePerTerahash[k] = market.joulePerTerahash[k - 1] * StrictMath.pow(1.0 - gain, step / 12.0);
                market.code[k] = "from " + world.clock.date(0).plusMonths(market.releaseMonth[k]);
            }
        }
        return market;
    }
}
