package org.computesiting.model.policy;

import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;

/** Strength of an instrument where nobody said how strong: the mid of what was seen, from the parameters. */
final class DefaultStrength {
    private final double minimumTakeShare;
    private final double moratoriumThresholdMw;
    private final double capMw;
    private final double cryptoTaxUsdPerMwh;
    private final double energyDiscountShare;
    private final double publicPowerMw;
    private final double administeredRateUsdPerMwh;

    DefaultStrength(Parameters parameters) {
        minimumTakeShare = parameters.get("minimum_take_share");
        moratoriumThresholdMw = parameters.get("dc_moratorium_threshold_mw");
        capMw = parameters.get("large_load_cap_default_mw");
        cryptoTaxUsdPerMwh = parameters.get("crypto_tax_usd_per_mwh");
        energyDiscountShare = parameters.get("crypto_energy_discount_share");
        publicPowerMw = parameters.get("public_power_allocation_default_mw");
        administeredRateUsdPerMwh = parameters.get("administered_rate_default_usd_per_mwh");
    }

    double of(Instrument instrument) {
        return switch (instrument) {
            case LARGE_LOAD_TARIFF -> minimumTakeShare;
            case LARGE_LOAD_CAP -> capMw;
            case DC_MORATORIUM -> moratoriumThresholdMw;
            case CRYPTO_TAX -> cryptoTaxUsdPerMwh;
            case CRYPTO_ENERGY_DISCOUNT -> energyDiscountShare;
            case PUBLIC_POWER_ALLOCATION -> publicPowerMw;
            case ADMINISTERED_RATE -> administeredRateUsdPerMwh;
            case DC_SALES_TAX_EXEMPTION, CRYPTO_MORATORIUM, CRYPTO_RIGHT_TO_MINE, BYO_GENERATION, RESIDENTIAL_RATE_PROTECTION -> 1.0;
        };
    }
}
