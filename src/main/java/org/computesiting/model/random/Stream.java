package org.computesiting.model.random;

/**
 * The named decisions that draw randomness. A stream is addressed by the hash of its name, so adding, removing or reordering streams
 * changes no other stream's draws.
 */
public enum Stream {
    // World streams: no policy can touch them, so that two arms of a comparison share them draw by draw.
    BITCOIN_PRICE("world/bitcoin-price"),
    BITCOIN_FEES("world/bitcoin-fees"),
    GAS_PRICE("world/gas-price"),
    WATER_YEAR("world/water-year"),
    // Agents' own luck.
    POPULATION("population/synthetic"),
    MINER_EXPANSION("miner/expansion"),
    MINER_REGION("miner/region-choice"),
    AI_PROJECT_START("ai/project-start"),
    AI_PROJECT_SIZE("ai/project-size"),
    AI_REGION("ai/region-choice"),
    AI_UTILITY("ai/utility-choice"),
    AI_OPPOSITION("ai/opposition"),
    HOSTING_MATCH("hosting/match"),
    HOSTING_SITE("hosting/site"),
    HOSTING_BACKSTOP("hosting/backstop"),
    AI_HALL_RENEWAL("ai/hall-renewal"),
    INTERCONNECTION_SLIP("interconnection/slip"),
    INTERCONNECTION_WITHDRAWAL("interconnection/withdrawal"),
    TRADE_SETTLEMENT("trade/settlement"),
    BILL_INTRODUCED("legislature/bill-introduced"),
    BILL_PASSED("legislature/bill-passed"),
    BILL_VETO("legislature/veto"),
    REPEAL_SPARES("legislature/repeal-spares"),
    REGULATOR_ORDER("regulator/order");

    private final int address;

    Stream(String name) {
        long id = StableId.of(name);
        this.address = (int) (id ^ id >>> 32);
    }

    /** The 32-bit address of the stream in the generator's counter. */
    public int address() {
        return address;
    }
}
