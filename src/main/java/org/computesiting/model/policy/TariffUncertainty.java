package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.data.Parameters;

/**
 * How unsettled tariffs have been: for each importer and good the standard deviation, per root of a year, of changes of the duty that buyers bear, older changes
 * counting less. Who plans a purchase some time ahead reckons with it. Exactly 0 where no rate has moved.
 */
final class TariffUncertainty {
    private final double memory;
    private final double[] last;
    private final double[] variancePerYear;
    private boolean began;

    TariffUncertainty(TradeTable table, Parameters p) {
        memory = StrictMath.exp(-1.0 / p.get("tariff_uncertainty_memory_months"));
        last = new double[table.importShare.length];
        variancePerYear = new double[table.importShare.length];
    }

    /** Takes a month's rates in; the first month's are no change. */
    void note(TradeTable table) {
        for (int i = 0; began && i < last.length; i++) {
            double change = table.importShare[i] - last[i];
            variancePerYear[i] = memory * variancePerYear[i] + (1.0 - memory) * 12.0 * change * change;
            table.importDeviation[i] = StrictMath.sqrt(variancePerYear[i]);
        }
        if (!began) {
            Arrays.fill(table.importDeviation, 0.0);
        }
        began = true;
        System.arraycopy(table.importShare, 0, last, 0, last.length);
    }
}
