package org.computesiting.model.mining;

/** State of the Bitcoin network and what the month's blocks paid. */
public final class BitcoinNetwork {
    /** Height of the next block. */
    public double height;
    public double difficulty;
    /** Subsidy of the block at {@link #height}, BTC. */
    public double subsidyBtc;
    /** Month means, EH/s. */
    public double networkHashrateEhs;
    public double northAmericaHashrateEhs;
    public double restOfWorldHashrateEhs;
    public double chinaHashrateEhs;
    /** Blocks found in the month. */
    public double blocksInMonth;
    /** Mean reward per block in the month, BTC, subsidy and fees. */
    public double subsidyPerBlockBtc;
    public double feesPerBlockBtc;
    /** Month-mean revenue of one PH/s for a day, 2025 USD. */
    public double hashpriceUsdPerPhDay;
    /** The same in BTC/PH/day: times the hashrate and the days, exactly what the month's blocks paid. */
    public double hashpriceBtcPerPhDay;
    /** Hashprice at the month's end, 2025 USD/PH/day: what miners expect for the month to come. */
    public double endHashpriceUsdPerPhDay;
    /** Retargets in the month. */
    public int retargetsInMonth;
    /** Month in which the last halving happened, or -1. */
    public int lastHalvingMonth = -1;
    /** Electricity of the whole network in the month, MWh. */
    public double networkEnergyMwh;
    /** Mean efficiency of running machines worldwide, J/TH. */
    public double networkJoulePerTerahash;
}
