package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

/** The bundled series of the network agree with the formulas. */
class BundledChainTest {
    /**
     * The column averages daily prices, the test takes month means: within 1 % in months without a halving except where price and difficulty
     * moved against each other within the month (2.2 % in May 2021); in May 2020 the price rose after the halving (5.5 %).
     */
    @Test
    void hashpriceOfBundledHistoryFollowsFromPriceSubsidyFeesAndDifficulty() {
        double sum = 0.0;
        int months = 0;
        for (BitcoinMonth row : ReferenceData.load().bitcoin()) {
            if (row.month().isBefore(YearMonth.of(2020, 1)) || !(row.blockCount() > 0.0)) {
                continue;
            }
            double reward = subsidy(row) + row.feesBtc() / row.blockCount();
            double error = Math.abs(MiningFormulas.hashpriceUsdPerPhDay(row.priceUsd(), reward, row.difficulty()) / row.hashpriceUsdPerPhDay() - 1.0);
            assertThat(error).as("hashprice of %s", row.month()).isLessThan(row.month().equals(YearMonth.of(2020, 5)) ? 0.055 : 0.022);
            sum += error;
            months++;
        }
        assertThat(months).isEqualTo(66);
        assertThat(sum / months).isLessThan(0.005);
    }

    /** Blocks before the halving are those that make the coins issued add up: 1,645 of May 2020 and 2,830 of April 2024. */
    private static double subsidy(BitcoinMonth row) {
        if (row.month().equals(YearMonth.of(2020, 5))) {
            return (1645 * 12.5 + (row.blockCount() - 1645) * 6.25) / row.blockCount();
        }
        if (row.month().equals(YearMonth.of(2024, 4))) {
            return (2830 * 6.25 + (row.blockCount() - 2830) * 3.125) / row.blockCount();
        }
        return row.month().isBefore(YearMonth.of(2020, 5)) ? 12.5 : row.month().isBefore(YearMonth.of(2024, 4)) ? 6.25 : 3.125;
    }
}
