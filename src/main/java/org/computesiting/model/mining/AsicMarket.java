package org.computesiting.model.mining;

/** Machines on sale: generations, efficiency, price, and what is still in the makers' yards. */
public final class AsicMarket {
    /** Number of generations, history and future; generation k+1 is newer than k. */
    public final int generations;
    public final String[] code;
    /** J/TH of a generation's typical machine. */
    public final double[] joulePerTerahash;
    /** Month from which it ships, months since the horizon's start (negative before it). */
    public final int[] releaseMonth;
    /** Price at the factory gate before tariff and freight, 2025 USD/TH. */
    public final double[] priceUsdPerTerahash;
    /** Machines sold this month worldwide, EH/s. */
    public double soldEhs;
    /** Of these to North America, EH/s. */
    public double soldNorthAmericaEhs;
    /** The newest generation on sale. */
    public int frontier;

    public AsicMarket(int generations) {
        this.generations = generations;
        code = new String[generations];
        joulePerTerahash = new double[generations];
        releaseMonth = new int[generations];
        priceUsdPerTerahash = new double[generations];
    }
}
