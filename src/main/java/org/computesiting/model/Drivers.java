package org.computesiting.model;

/** What the month is given from outside. Written by the drivers' phase, read by everyone. Money in 2025 USD. */
public final class Drivers {
    /** Month-mean bitcoin price, USD. */
    public double bitcoinPriceUsd;
    /** Transaction fees, BTC per block. */
    public double feesBtcPerBlock;
    /** Henry Hub gas, USD/MMBtu. */
    public double henryHubUsdPerMmbtu;
    /** AECO gas (Alberta), USD/MMBtu. */
    public double aecoUsdPerMmbtu;
    /** Average data-centre load the United States and Canada would have at the reference cost of compute, MW. */
    public double wantedDataCentreLoadMw;
    /** The same twenty-four months ahead: what firms plan for. */
    public double plannedDataCentreLoadMw;
    /** Best efficiency on sale, J/TH. */
    public double frontierJoulePerTerahash;
    /** Bitcoin price over its mean of the twelve months before: the mood of the capital market towards miners. */
    public double bitcoinMomentum;
    /** Multipliers of shocks in force this month; 1 when there is none. */
    public double bitcoinPriceShock = 1.0;
    public double gasPriceShock = 1.0;
    /** Factor on what factories of gas turbines and of data centres' own engines ship. */
    public double turbineSupplyShock = 1.0;
    /** Multiplier of the bitcoin price set by hand in a window; 1 in headless runs. */
    public double leverBitcoinPrice = 1.0;
    /** By region. */
    public final double[] demandShock;
    public final double[] hydroShock;
    /** Factor on what mines pay for power, by region. */
    public final double[] miningPowerPriceShock;
    /** The same in the rest of the world. */
    public double miningPowerPriceShockElsewhere = 1.0;
    /**
     * Factor on the time that the grid connection of large loads takes, by region: multiplies months of study, works and slip, and divides the
     * megawatts that a utility studies and builds substations and lines for in a month. Plants and their dates it leaves alone.
     */
    public final double[] connectionWaitShock;

    public Drivers(int regions) {
        demandShock = new double[regions];
        hydroShock = new double[regions];
        miningPowerPriceShock = new double[regions];
        connectionWaitShock = new double[regions];
        java.util.Arrays.fill(connectionWaitShock, 1.0);
        java.util.Arrays.fill(miningPowerPriceShock, 1.0);
        java.util.Arrays.fill(demandShock, 1.0);
        java.util.Arrays.fill(hydroShock, 1.0);
    }
}
