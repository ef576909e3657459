package org.computesiting.model.power;

import java.time.YearMonth;
import org.computesiting.model.World;

/**
 * Inflation of each month beyond what allowed returns reckon with. Where the price index ends, inflation is as expected from then on.
 */
final class InflationSurprise {
    private final double[] beyondExpectedShare;

    InflationSurprise(World world) {
        double expected = StrictMath.pow(1.0 + world.parameters.get("expected_inflation_share_per_year"), 1.0 / 12.0) - 1.0;
        beyondExpectedShare = new double[world.clock.months()];
        for (int t = 0; t < beyondExpectedShare.length; t++) {
            YearMonth month = YearMonth.of(world.clock.year(t), world.clock.monthOfYear(t));
            double inflation = world.deflator.factor(month.minusMonths(1)) / world.deflator.factor(month) - 1.0;
            beyondExpectedShare[t] = inflation == 0.0 ? 0.0 : inflation - expected;
        }
    }

    double beyondExpectedShare(int month) {
        return beyondExpectedShare[month];
    }
}
