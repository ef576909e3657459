package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

/** The bundled series of the network agree with the formulas. */
class BundledChainTest {
    /**
     * The column averages daily prices times daily rewards over daily difficulty; the tables here hold monthly means of each. Where price and difficulty moved
     * against each other within a month the mean of products is not the product of means: 61 of 66 months agree within 0.5 %, and the five others are named with
     * what moved.
     */
    @Test
    void hashpriceOfBundledHistoryFollowsFromPriceSubsidyFeesAndDifficulty() {
        Map<YearMonth, Double> wide = Map.of(
            YearMonth.of(2020, 3), 0.008,   // the crash of 12 March, difficulty down on the 26th
            YearMonth.of(2020, 5), 0.030,   // price up after the halving, difficulty down on the 20th
            YearMonth.of(2021, 5), 0.023,   // price halves, difficulty up on the 13th and down on the 30th
            YearMonth.of(2021, 7), 0.010,   // difficulty down by 28 % on the 3rd
            YearMonth.of(2024, 4), 0.010);  // the halving of the 20th and the fees of that day
        double sum = 0.0;
        int within = 0;
        int months = 0;
        for (BitcoinMonth row : ReferenceData.load().bitcoin()) {
            if (row.month().isBefore(YearMonth.of(2020, 1)) || !(row.blockCount() > 0.0)) {
                continue;
            }
            double reward = subsidy(row) + row.feesBtc() / row.blockCount();
            double error = Math.abs(MiningFormulas.hashpriceUsdPerPhDay(row.priceUsd(), reward, row.difficulty()) / row.hashpriceUsdPerPhDay() - 1.0);
            assertThat(error).as("hashprice of %s", row.month()).isLessThan(wide.getOrDefault(row.month(), 0.005));
            sum += error;
            within += error < 0.005 ? 1 : 0;
            months++;
        }
        System.out.printf(Locale.ROOT, "hashprice from monthly means against the column: mean error %.2f %%, within 0.5 %% in %d of %d months%n", 100.0 * sum / months,
            within, months);
        assertThat(months).isEqualTo(66);
        assertThat(within).isGreaterThanOrEqualTo(61);
        assertThat(sum / months).isLessThan(0.0025);
    }

    /** Subsidy of a day's mean: halvings on 11 May 2020, 19:23 UTC, and 20 April 2024, 00:09 UTC. */
    private static double subsidy(BitcoinMonth row) {
        if (row.month().equals(YearMonth.of(2020, 5))) {
            return (10.81 * 12.5 + 20.19 * 6.25) / 31.0;
        }
        if (row.month().equals(YearMonth.of(2024, 4))) {
            return (19.01 * 6.25 + 10.99 * 3.125) / 30.0;
        }
        return row.month().isBefore(YearMonth.of(2020, 5)) ? 12.5 : row.month().isBefore(YearMonth.of(2024, 4)) ? 6.25 : 3.125;
    }
}
