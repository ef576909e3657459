package org.computesiting.data;

import java.util.Optional;

/** Classes of goods that tariffs distinguish. */
public enum Good {
    /** Electricity across the border. */
    ELECTRICITY("electricity"),
    /** Pipeline natural gas across the border. */
    NATURAL_GAS("natural_gas"),
    /** Bitcoin mining machines. */
    ASIC("asic"),
    /** Servers and accelerators of AI data centres. */
    SERVERS("servers"),
    /** Large power transformers and switchgear. */
    TRANSFORMERS("transformers"),
    /** Steel, by its share in the cost of a building or plant. */
    STEEL("steel"),
    /** Aluminium, by its share in the cost of a building or plant. */
    ALUMINIUM("aluminium"),
    /** Copper, by its share in the cost of a building or plant. */
    COPPER("copper"),
    /** Solar cells and modules. */
    SOLAR("solar"),
    /** All other goods. */
    GENERAL("general");

    private final String code;

    Good(String code) {
        this.code = code;
    }

    /** The name that tables and scenario files use. */
    public String code() {
        return code;
    }

    /** The good with this code, if there is one. */
    public static Optional<Good> ofCode(String code) {
        for (Good good : values()) {
            if (good.code.equals(code)) {
                return Optional.of(good);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
