package org.computesiting.data;

import java.util.Optional;

/**
 * Instruments by which a state, a province, a regulator or a utility moves siting. Each has one strength, whose unit and
 * range belong to the instrument.
 */
public enum Instrument {
    /** Sales tax on data-centre equipment forgiven: share of the tax. */
    DC_SALES_TAX_EXEMPTION("dc_sales_tax_exemption", "share", 0, 1),
    /** No new mines: share of new requests refused. */
    CRYPTO_MORATORIUM("crypto_moratorium", "share", 0, 1),
    /** Local bans and discriminating rates on mining forbidden: 1 in full. */
    CRYPTO_RIGHT_TO_MINE("crypto_right_to_mine", "share", 0, 1),
    /** Discount on the power price of mines: share of the price. */
    CRYPTO_ENERGY_DISCOUNT("crypto_energy_discount", "share", 0, 1),
    /** Tax on the power that mines use. */
    CRYPTO_TAX("crypto_tax", "USD/MWh", 0, 200),
    /** Tariff for large loads: share of the contracted power that is paid whether used or not. */
    LARGE_LOAD_TARIFF("large_load_tariff", "share", 0, 1),
    /** Cap on the large load connected in the region, in total. */
    LARGE_LOAD_CAP("large_load_cap", "MW", 0, 100_000),
    /** No new data centres above a size. */
    DC_MORATORIUM("dc_moratorium", "MW", 0, 10_000),
    /** Large loads may bring own generation where they could not: share of their power that is demanded, which changes nothing. */
    BYO_GENERATION("byo_generation", "share", 0, 1),
    /** Cheap public power set aside for chosen loads. */
    PUBLIC_POWER_ALLOCATION("public_power_allocation", "MW", 0, 10_000),
    /** Costs of serving large loads kept off households: share of those costs. */
    RESIDENTIAL_RATE_PROTECTION("residential_rate_protection", "share", 0, 1),
    /** Price set for new data centres in place of their class's, all in. */
    ADMINISTERED_RATE("administered_rate", "USD/MWh", 0, 500);

    private final String code;
    private final String valueUnit;
    private final double valueLow;
    private final double valueHigh;

    Instrument(String code, String valueUnit, double valueLow, double valueHigh) {
        this.code = code;
        this.valueUnit = valueUnit;
        this.valueLow = valueLow;
        this.valueHigh = valueHigh;
    }

    /** The name that tables and scenario files use. */
    public String code() {
        return code;
    }

    /** Unit of the strength. */
    public String valueUnit() {
        return valueUnit;
    }

    /** Smallest strength, in {@link #valueUnit()}. */
    public double valueLow() {
        return valueLow;
    }

    /** Largest strength, in {@link #valueUnit()}. */
    public double valueHigh() {
        return valueHigh;
    }

    /** The instrument with this code, if there is one. */
    public static Optional<Instrument> ofCode(String code) {
        for (Instrument instrument : values()) {
            if (instrument.code.equals(code)) {
                return Optional.of(instrument);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
