package org.computesiting.model.policy;

import org.computesiting.data.Instrument;

/**
 * What a legislature can vote on: which instrument, whether it adopts or repeals it, and which considerations push for it (1), against it
 * (-1) or do not matter (0). How strongly a consideration counts is a parameter common to all kinds.
 */
enum BillKind {
    // Flags: repeals, mining, restricts, feared. Signs: neighbours, learning, lobby, rates, revenue, opposition, right, wait.
    EXEMPTION("exemption", "exemption_adoption_hazard_per_year",
        Instrument.DC_SALES_TAX_EXEMPTION, false, false, false, false, 1, 1, 1, 0, -1, -1, 0, 0),
    EXEMPTION_REPEAL("exemption_repeal", "exemption_rollback_hazard_from_2025_per_year",
        Instrument.DC_SALES_TAX_EXEMPTION, true, false, true, true, 0, -1, -1, 1, 1, 1, 0, 0),
    DC_MORATORIUM("dc_moratorium", "dc_moratorium_enacted_per_year",
        Instrument.DC_MORATORIUM, false, false, true, true, 1, 1, -1, 1, 0, 1, -1, 0),
    CRYPTO_MORATORIUM("crypto_moratorium", "crypto_moratorium_enacted_per_year",
        Instrument.CRYPTO_MORATORIUM, false, true, true, true, 1, 1, -1, 1, 0, 1, -1, 0),
    CRYPTO_TAX("crypto_tax", "crypto_tax_enacted_per_year",
        Instrument.CRYPTO_TAX, false, true, true, true, 1, 1, -1, 1, 0, 1, -1, 0),
    RIGHT_TO_MINE("right_to_mine", "right_to_mine_enacted_per_year",
        Instrument.CRYPTO_RIGHT_TO_MINE, false, true, false, false, 1, 1, 1, 0, 0, -1, 1, 0),
    CRYPTO_DISCOUNT("crypto_discount", "crypto_discount_enacted_per_year",
        Instrument.CRYPTO_ENERGY_DISCOUNT, false, true, false, false, 1, 1, 1, -1, 0, -1, 0, 0),
    LARGE_LOAD_TARIFF("large_load_tariff", "large_load_tariff_enacted_per_year",
        Instrument.LARGE_LOAD_TARIFF, false, false, true, false, 1, 1, 0, 1, 0, 1, 0, 0),
    LARGE_LOAD_CAP("large_load_cap", "large_load_cap_enacted_per_year",
        Instrument.LARGE_LOAD_CAP, false, false, true, true, 1, 1, -1, 1, 0, 1, 0, 0),
    RATE_PROTECTION("rate_protection", "rate_protection_enacted_per_year",
        Instrument.RESIDENTIAL_RATE_PROTECTION, false, false, true, false, 1, 0, 0, 1, 0, 1, -1, 0),
    BYO_GENERATION("byo_generation", "byo_generation_enacted_per_year",
        Instrument.BYO_GENERATION, false, false, false, false, 1, 1, 1, 1, 0, 0, 1, 1),
    PUBLIC_POWER("public_power", "public_power_enacted_per_year",
        Instrument.PUBLIC_POWER_ALLOCATION, false, false, false, false, 0, 1, 1, -1, 0, -1, 0, 1);

    static final int COUNT = values().length;

    /** Name, part of the identity of its bills. */
    final String code;
    /** Parameter that holds its base rate, enactments a year per region that could enact. */
    final String baseRate;
    final Instrument instrument;
    /** Ends the instrument instead of beginning it. */
    final boolean repeals;
    /** Concerns mining; else data centres. */
    final boolean mining;
    /** Narrows what can be built or used; else promotes. */
    final boolean restricts;
    /** Among the restrictions that investors fear: moratorium, tax, cap, end of an exemption. Terms of service are not. */
    final boolean feared;
    /** The considerations: neighbours' adoption, expected effect, firms present, rate rises, revenue forgone, opposition, control by the right, waits. */
    final int neighbours;
    final int learning;
    final int lobby;
    final int rates;
    final int revenue;
    final int opposition;
    final int right;
    final int wait;

    BillKind(String code, String baseRate, Instrument instrument, boolean repeals, boolean mining, boolean restricts, boolean feared, int neighbours, int learning,
            int lobby, int rates, int revenue, int opposition, int right, int wait) {
        this.code = code;
        this.baseRate = baseRate;
        this.instrument = instrument;
        this.repeals = repeals;
        this.mining = mining;
        this.restricts = restricts;
        this.feared = feared;
        this.neighbours = neighbours;
        this.learning = learning;
        this.lobby = lobby;
        this.rates = rates;
        this.revenue = revenue;
        this.opposition = opposition;
        this.right = right;
        this.wait = wait;
    }
}
