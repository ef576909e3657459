package org.computesiting.model;

/** The phases of one month, in the order in which they run. Agents act on what was true at the end of the last phase before theirs. */
public enum Phase {
    /** Shocks and scheduled events that fall due (a halving is no event: it happens at its block height). */
    EVENTS,
    /** What is given from outside: bitcoin price, fees, gas, demand for AI compute, hardware frontier, tariffs in force. */
    DRIVERS,
    /** Bills introduced, passed, vetoed, taking effect, expiring; orders of regulators and Crown utilities. */
    POLICY,
    /** Queues move; sites energise, slip or are withdrawn; generation and lines come online. */
    INTERCONNECTION,
    /** Dispatch with trade in each block; curtailment of miners falls out of it. */
    POWER_MARKET,
    /** Hashes, blocks, retargets, subsidy, fees, hashprice; miners elsewhere enter and leave. */
    BITCOIN_NETWORK,
    /** Revenue, power, other costs, debt, taxes and tariffs, by site and firm. */
    ACCOUNTS,
    /** Distress and bankruptcy; miners run, shut, replace, expand, sell, offer megawatts. */
    MINERS,
    /** AI firms start, place, file and drop projects. */
    AI_FIRMS,
    /** Miners' energised megawatts meet AI firms' unmet demand. */
    HOSTING_MARKET,
    /** Utilities plan, invest, set rates and large-load terms. */
    UTILITIES,
    /** Watching; never changes the run. */
    OBSERVATION
}
