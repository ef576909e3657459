package org.computesiting.model.mining;

/** The arithmetic of mining, one formula a method. A machine of e J/TH that hashes 1 PH/s draws e kW. */
public final class MiningFormulas {
    /** Expected hashes to a block per unit of difficulty, 2^32 (exactly 2^48 / 65535, 0.0015 % more). */
    public static final double HASHES_PER_DIFFICULTY = 4294967296.0;
    /** Hours of an average month of 365.25 / 12 days. */
    public static final double HOURS_PER_MONTH = 730.5;
    /** Days of an average month. */
    public static final double DAYS_PER_MONTH = 30.4375;

    private MiningFormulas() { }

    /**
     * What 1 PH/s earns in a day, USD/PH/day: price x reward x 86,400 s x 1e15 H / (difficulty x 2^32). A block takes difficulty x 2^32 hashes in the mean
     * (Bitcoin's proof of work: target of difficulty 1 over 2^256); the quantity is Luxor's hashprice.
     *
     * @param rewardBtc subsidy and fees of a block, BTC
     */
    public static double hashpriceUsdPerPhDay(double priceUsd, double rewardBtc, double difficulty) {
        return priceUsd * rewardBtc * 86400.0 * 1e15 / (difficulty * HASHES_PER_DIFFICULTY);
    }

    /** Revenue of a MWh at the machine, USD/MWh: hashprice / (0.024 e), since 1 PH/s at e J/TH draws e kW and so 0.024 e MWh a day. */
    public static double revenueUsdPerMwh(double hashpriceUsdPerPhDay, double joulePerTerahash) {
        return hashpriceUsdPerPhDay / (0.024 * joulePerTerahash);
    }

    /** What a PH/s costs to run for a day, USD/PH/day: 0.024 e x cost per MWh. The hashprice at which it breaks even. */
    public static double cashCostUsdPerPhDay(double costUsdPerMwh, double joulePerTerahash) {
        return costUsdPerMwh * 0.024 * joulePerTerahash;
    }

    /** Months in which a machine earns its price back at today's hashprice, simple and undiscounted; infinite when it earns nothing net of power. */
    public static double paybackMonths(double priceUsdPerTerahash, double hashpriceUsdPerPhDay, double joulePerTerahash, double costUsdPerMwh) {
        double netUsdPerPhDay = hashpriceUsdPerPhDay - 0.024 * joulePerTerahash * costUsdPerMwh;
        return netUsdPerPhDay <= 0.0 ? Double.POSITIVE_INFINITY : 1000.0 * priceUsdPerTerahash / (netUsdPerPhDay * DAYS_PER_MONTH);
    }

    /** Megawatts at the grid of 1 PH/s, MW: e / 1000 x power usage effectiveness. */
    public static double megawattsPerPetahash(double joulePerTerahash, double pue) {
        return joulePerTerahash * pue / 1000.0;
    }
}
