package org.computesiting.model.mining;

import java.util.Arrays;

/** Machines on sale: generations, efficiency, price, makers' output and what stands in dealers' yards. Money in 2025 USD. */
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

    /** Megawatts at the grid of 1 PH/s, cooling included. */
    public final double[] megawattsPerPetahash;
    /** J/TH at the grid, cooling included: what meets the price of a MWh. */
    public final double[] gridJoulePerTerahash;
    /** Made new this month. */
    public final boolean[] inProduction;
    /** Second-hand machines on offer, PH/s, and those among them that are not yet in North America and bear duty when they come. */
    public final double[] usedPetahash;
    final double[] usedAbroadPetahash;
    /** Below this a machine is worth its metal only, 2025 USD per watt. */
    double scrapUsdPerWatt;
    /** Orders of the month for new and used machines, PH/s: the rest of the world's and North America's. */
    public final double[] orderedElsewherePetahash;
    public final double[] orderedNorthAmericaPetahash;
    /** Share of this month's orders that is met, 0 to 1. */
    public final double[] filledShare;
    /** What the makers can build in a month, MW of machines. */
    public double outputMwPerMonth;
    /** Price over the worth of a machine to the reference buyer; rises when orders exceed output. */
    public double priceOverValue;

    public AsicMarket(int generations) {
        this.generations = generations;
        code = new String[generations];
        joulePerTerahash = new double[generations];
        releaseMonth = new int[generations];
        priceUsdPerTerahash = new double[generations];
        megawattsPerPetahash = new double[generations];
        gridJoulePerTerahash = new double[generations];
        inProduction = new boolean[generations];
        usedPetahash = new double[generations];
        usedAbroadPetahash = new double[generations];
        orderedElsewherePetahash = new double[generations];
        orderedNorthAmericaPetahash = new double[generations];
        filledShare = new double[generations];
    }

    /** Sets power at the grid from efficiency and the usage effectiveness of mines. */
    void setPue(double pue) {
        for (int k = 0; k < generations; k++) {
            gridJoulePerTerahash[k] = joulePerTerahash[k] * pue;
            megawattsPerPetahash[k] = MiningFormulas.megawattsPerPetahash(joulePerTerahash[k], pue);
        }
    }

    /** Moves the frontier and decides what is still made: the frontier, and older ones for some months after their successor came. */
    void open(int month, int overlapMonths) {
        frontier = 0;
        for (int k = 0; k < generations; k++) {
            if (releaseMonth[k] <= month) {
                frontier = k;
            }
        }
        for (int k = 0; k < generations; k++) {
            boolean successorIsOld = k + 1 < generations && releaseMonth[k + 1] + overlapMonths <= month;
            inProduction[k] = releaseMonth[k] <= month && !successorIsOld;
        }
        inProduction[frontier] = releaseMonth[frontier] <= month;
    }

    /** Takes machines into dealers' yards; those not worth more than their metal are scrapped. */
    void addUsed(int generation, double petahash, boolean abroad) {
        if (isWorthMoreThanScrap(generation)) {
            usedPetahash[generation] += petahash;
            usedAbroadPetahash[generation] += abroad ? petahash : 0.0;
        }
    }

    private boolean isWorthMoreThanScrap(int generation) {
        return priceUsdPerTerahash[generation] > 1.02 * scrapUsdPerWatt * joulePerTerahash[generation];
    }

    /** A month in the yards: a part fails, and what is worth no more than its metal goes. */
    void ageStock(double failedShare) {
        for (int k = 0; k < generations; k++) {
            double left = isWorthMoreThanScrap(k) ? 1.0 - failedShare : 0.0;
            usedPetahash[k] *= left;
            usedAbroadPetahash[k] *= left;
        }
    }

    /** Takes sold machines out of the yards, abroad and here alike. */
    void takeUsed(int generation, double petahash) {
        double left = usedPetahash[generation] > petahash ? 1.0 - petahash / usedPetahash[generation] : 0.0;
        usedPetahash[generation] *= left;
        usedAbroadPetahash[generation] *= left;
    }

    /** Part of the machines in the yards that would bear duty on their way to North America, 0 to 1. */
    double abroadShare(int generation) {
        return usedPetahash[generation] > 0.0 ? usedAbroadPetahash[generation] / usedPetahash[generation] : 0.0;
    }

    void clearOrders() {
        Arrays.fill(orderedElsewherePetahash, 0.0);
        Arrays.fill(orderedNorthAmericaPetahash, 0.0);
    }
}
