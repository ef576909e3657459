package org.computesiting.model;

/** Who pays and who receives, in the accounts that show that no money appears or vanishes. */
public enum Party {
    MINERS, AI_FIRMS, UTILITIES, STATES, US_TREASURY, CANADA_TREASURY, HARDWARE_MAKERS, BUILDERS, CAPITAL_MARKET, BITCOIN_NETWORK, CUSTOMERS;

    public static final int COUNT = values().length;
}
