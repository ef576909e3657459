package org.computesiting.data;

import java.math.BigDecimal;

/** How numbers are written in messages. */
final class Numbers {

    private Numbers() {
    }

    /** Without an exponent and without trailing zeros. */
    static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal stripped = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }
}
