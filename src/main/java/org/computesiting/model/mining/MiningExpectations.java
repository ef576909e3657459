package org.computesiting.model.mining;

import org.computesiting.data.Parameters;
import org.computesiting.model.World;

/**
 * Miners' common expectation: difficulty goes on growing at a share of its recent pace, the bitcoin price rises at a rate of its own, fees stay at
 * their recent mean, and halvings come at their heights with their factors, a part of each cut made up by the machines that it stops. One path for all;
 * what differs between miners is their power price.
 */
final class MiningExpectations {
    /** Longest wait for power that is looked through, months. */
    private static final int MONTHS_AHEAD = 48;
    private static final double FEE_MEMORY_SHARE = 1.0 / 6.0;

    final ExpectedMining path;
    private final HalvingsAhead halvings;
    private final double growthMemoryShare;
    private final double growthShare;
    private final double priceGrowthPerYear;
    private final double halvingRelief;
    private final double declineLow;
    private final double declineHigh;
    private final double discountPerYear;
    private final double failurePerYear;
    private double growthPerYear;
    private double lastLogDifficulty;
    private double meanFeesBtc;
    private double hashpriceUsdPerPhDay;

    MiningExpectations(World world, Chain chain, double pastGrowthPerYear, double feesBtcPerBlock) {
        Parameters p = world.parameters;
        int life = (int) Math.round(12.0 * p.get("asic_life_years"));
        path = new ExpectedMining(life + MONTHS_AHEAD, life);
        halvings = new HalvingsAhead(path.months());
        growthMemoryShare = 1.0 / p.get("difficulty_growth_memory_months");
        growthShare = p.get("expected_difficulty_growth_share");
        priceGrowthPerYear = p.get("expected_bitcoin_price_growth_per_year");
        halvingRelief = p.get("expected_halving_relief_share");
        declineLow = p.get("expected_hashprice_decline_low_per_year");
        declineHigh = p.get("expected_hashprice_decline_high_per_year");
        discountPerYear = p.get("discount_rate_miner_share_per_year");
        failurePerYear = p.get("asic_failure_rate_share_per_year");
        growthPerYear = pastGrowthPerYear;
        lastLogDifficulty = StrictMath.log(chain.difficulty());
        meanFeesBtc = feesBtcPerBlock;
    }

    /** Learns from the month just over. */
    void learn(Chain chain, double feesBtcPerBlock) {
        double log = StrictMath.log(chain.difficulty());
        growthPerYear += growthMemoryShare * (12.0 * (log - lastLogDifficulty) - growthPerYear);
        lastLogDifficulty = log;
        meanFeesBtc += FEE_MEMORY_SHARE * (feesBtcPerBlock - meanFeesBtc);
    }

    /** Redraws the path at a bitcoin price. */
    void look(Chain chain, double priceUsd) {
        double hashprice = MiningFormulas.hashpriceUsdPerPhDay(priceUsd, rewardBtc(chain), chain.difficulty());
        hashpriceUsdPerPhDay = hashprice;
        double decline = Math.max(declineLow, Math.min(declineHigh, growthShare * growthPerYear - priceGrowthPerYear));
        halvings.see(chain, meanFeesBtc, halvingRelief);
        path.expect(hashprice, halvings, decline, discountPerYear, failurePerYear);
    }

    /** Expected reward of the next block, BTC. */
    double rewardBtc(Chain chain) {
        return chain.subsidyBtc() + meanFeesBtc;
    }

    /** Sets the hashprice of the coming month to what it will be once everyone has decided whether to run. */
    void reckonWith(double hashprice) {
        hashpriceUsdPerPhDay = hashprice;
    }

    /** Hashprice that miners reckon with for the coming month, USD/PH/day. */
    double hashpriceUsdPerPhDay() {
        return hashpriceUsdPerPhDay;
    }
}
