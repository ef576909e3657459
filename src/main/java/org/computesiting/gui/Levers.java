package org.computesiting.gui;

import java.util.Locale;
import org.computesiting.model.World;

/** Positions of the two levers. They act on the world at once; at their neutral positions they change nothing. */
final class Levers {
    static final double NEUTRAL_BITCOIN_PRICE = 1.0;
    static final double NEUTRAL_ELECTRICITY_DUTY = 0.0;

    private double bitcoinPrice = NEUTRAL_BITCOIN_PRICE;
    private double electricityDuty = NEUTRAL_ELECTRICITY_DUTY;

    /** Multiplier of the bitcoin price. */
    double bitcoinPrice() {
        return bitcoinPrice;
    }

    /** Duty on electricity across the US-Canada border, share of price. */
    double electricityDuty() {
        return electricityDuty;
    }

    void setBitcoinPrice(double multiplier) {
        bitcoinPrice = multiplier;
    }

    void setElectricityDuty(double share) {
        electricityDuty = share;
    }

    boolean neutral() {
        return bitcoinPrice == NEUTRAL_BITCOIN_PRICE && electricityDuty == NEUTRAL_ELECTRICITY_DUTY;
    }

    /** Puts the levers' positions into a world. */
    void pull(World world) {
        world.drivers.leverBitcoinPrice = bitcoinPrice;
        world.policy.trade.leverElectricityShare = electricityDuty;
    }

    static String bitcoinText(double multiplier) {
        return String.format(Locale.ROOT, "bitcoin \u00d7 %.2f", multiplier);
    }

    static String dutyText(double share) {
        return String.format(Locale.ROOT, "duty %.0f %%", 100.0 * share);
    }
}
