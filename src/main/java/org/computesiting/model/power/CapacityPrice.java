package org.computesiting.model.power;

/**
 * Price of firm capacity on a downward sloping demand curve like PJM's: the cost of new entry at the required margin, half as much again
 * and more when short, little when long. Linear between the points.
 */
final class CapacityPrice {
    private static final double[] MARGIN_OVER_TARGET = {-0.06, 0.0, 0.04, 0.10};
    private static final double[] SHARE_OF_NEW_ENTRY = {2.0, 1.0, 0.4, 0.1};

    private CapacityPrice() { }

    /** @return 2025 USD/kW-year */
    static double usdPerKwYear(double reserveMargin, double target, double costOfNewEntryUsdPerKwYear) {
        double over = reserveMargin - target;
        int last = MARGIN_OVER_TARGET.length - 1;
        if (over <= MARGIN_OVER_TARGET[0]) {
            return SHARE_OF_NEW_ENTRY[0] * costOfNewEntryUsdPerKwYear;
        }
        for (int i = 1; i <= last; i++) {
            if (over <= MARGIN_OVER_TARGET[i]) {
                double along = (over - MARGIN_OVER_TARGET[i - 1]) / (MARGIN_OVER_TARGET[i] - MARGIN_OVER_TARGET[i - 1]);
                return (SHARE_OF_NEW_ENTRY[i - 1] + along * (SHARE_OF_NEW_ENTRY[i] - SHARE_OF_NEW_ENTRY[i - 1])) * costOfNewEntryUsdPerKwYear;
            }
        }
        return SHARE_OF_NEW_ENTRY[last] * costOfNewEntryUsdPerKwYear;
    }
}
