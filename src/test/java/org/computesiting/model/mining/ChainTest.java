package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The chain: hand-worked retargets, subsidies and halvings, and history fed in. */
class ChainTest {
    private static final YearMonth START = YearMonth.of(2020, 1);
    /** Month means of the network from January 2020 to June 2025. */
    private static final double[] HASHRATE_EHS = {
        109.260, 110.431, 106.916, 111.537, 105.722, 111.290, 122.401, 123.742, 135.725, 131.916, 128.555,
        136.517, 149.048, 155.109, 159.577, 157.229, 161.805, 120.111, 100.177, 120.538, 136.565, 149.056,
        160.919, 173.375, 187.610, 197.930, 200.884, 208.870, 218.785, 213.645, 200.018, 210.848, 228.268,
        262.943, 255.257, 248.303, 273.422, 296.965, 331.439, 342.490, 360.853, 369.682, 378.447, 385.997,
        407.401, 444.029, 472.840, 507.602, 521.564, 573.749, 598.724, 625.062, 599.013, 580.372, 614.903,
        630.602, 641.713, 703.559, 731.009, 778.374, 780.709, 810.901, 822.502, 868.448, 886.230, 870.252
    };
    private static final double[] BLOCKS = {
        4737, 4154, 4255, 4513, 4192, 4549, 4589, 4521, 4531, 4201, 4466,
        4514, 4635, 4080, 4595, 4073, 4423, 3538, 4371, 4844, 4480, 4682,
        4377, 4588, 4659, 4097, 4542, 4418, 4475, 4298, 4341, 4647, 4373,
        4743, 4182, 4413, 4726, 4209, 4674, 4309, 4612, 4313, 4501, 4521,
        4426, 4671, 4438, 4599, 4522, 4295, 4562, 4407, 4410, 4179, 4712,
        4430, 4263, 4761, 4363, 4569, 4434, 4091, 4573, 4336, 4574, 4166
    };
    private static final double[] DIFFICULTY_T = {
        14.39, 15.51, 15.76, 14.92, 15.71, 14.87, 16.65, 17.07, 18.11, 19.62, 17.49,
        18.86, 20.11, 21.42, 21.66, 23.32, 23.09, 20.41, 14.47, 15.57, 18.41, 19.87,
        22.20, 23.59, 25.15, 27.21, 27.57, 28.56, 30.50, 29.99, 28.75, 28.26, 31.52,
        34.64, 36.84, 35.13, 36.16, 39.79, 44.25, 47.98, 48.79, 51.74, 52.46, 53.35,
        55.55, 59.26, 64.37, 68.82, 71.96, 78.30, 81.89, 85.69, 84.84, 83.82, 81.33,
        88.87, 90.85, 92.17, 101.13, 106.29, 109.83, 111.69, 112.15, 120.98, 120.84, 126.12
    };

    private static Chain january2020() {
        return new Chain(610696.0, 12.92e12, 1864.0 / 4603.0 * 31 * 86400.0, true);
    }

    /**
     * Hour by hour, so that the halvings have a day. Real ones: 11 May 2020 and 20 April 2024. The published hashrate, itself an estimate from blocks,
     * gives 0.3 % too many blocks by 2024, which is four days.
     */
    @Test
    void historicalHashrateGivesHistoricalBlocksDifficultyAndHalvings() {
        Chain chain = january2020();
        double blockError = 0.0;
        double difficultyError = 0.0;
        double height = 610696.0;
        double heightError = 0.0;
        List<LocalDate> halvings = new ArrayList<>();
        for (int m = 0; m < HASHRATE_EHS.length; m++) {
            YearMonth month = START.plusMonths(m);
            double blocks = 0.0;
            double difficulty = 0.0;
            for (int hour = 0; hour < month.lengthOfMonth() * 24; hour++) {
                difficulty += chain.difficulty() / (month.lengthOfMonth() * 24);
                chain.advance(3600.0, HASHRATE_EHS[m], 0.0);
                blocks += chain.blocks();
                if (chain.halvingHeight() > 0.0) {
                    halvings.add(month.atDay(1 + hour / 24));
                }
            }
            height += BLOCKS[m];
            heightError = Math.max(heightError, Math.abs(chain.height() - height));
            blockError += Math.abs(blocks / BLOCKS[m] - 1.0) / BLOCKS.length;
            difficultyError += Math.abs(difficulty / (DIFFICULTY_T[m] * 1e12) - 1.0) / BLOCKS.length;
        }
        System.out.printf(Locale.ROOT, "chain fed with history: blocks a month %.2f %%, difficulty %.2f %% mean absolute error, height never off by more than %.0f blocks; halvings %s%n",
            100.0 * blockError, 100.0 * difficultyError, heightError, halvings);
        assertThat(halvings).hasSize(2);
        assertThat(Math.abs(ChronoUnit.DAYS.between(LocalDate.of(2020, 5, 11), halvings.get(0)))).isLessThanOrEqualTo(1);
        assertThat(Math.abs(ChronoUnit.DAYS.between(LocalDate.of(2024, 4, 20), halvings.get(1)))).isLessThanOrEqualTo(4);
        assertThat(blockError).as("mean error of blocks a month").isLessThan(0.02);
        assertThat(difficultyError).as("mean error of difficulty").isLessThan(0.02);
        assertThat(heightError).as("blocks off").isLessThan(700.0);
    }

    @Test
    void theHalvingFallsOnItsBlockAndHalvesWhatAPetahashEarns() {
        Chain chain = new Chain(839990.0, 86e12, 0.0, true);
        double ehs = 86e12 * 4294967296.0 / 600.0 / 1e18;
        chain.advance(10 * 600.0, ehs, 0.0);
        assertThat(chain.height()).isCloseTo(840000.0, within(1e-6));
        double before = chain.meanHashpriceBtcPerPhDay();
        chain.advance(600.0, ehs, 0.0);
        assertThat(chain.subsidyBtc()).isEqualTo(3.125);
        assertThat(chain.meanHashpriceBtcPerPhDay()).isCloseTo(before / 2.0, within(1e-9 * before));
    }

    @Test
    void aMonthWithAHalvingPaysEveryBlockItsOwnSubsidy() {
        Chain chain = new Chain(839900.0, 86e12, 0.0, true);
        double ehs = 86e12 * 4294967296.0 / 600.0 / 1e18;
        chain.advance(400 * 600.0, ehs, 0.0);
        assertThat(chain.halvingHeight()).isEqualTo(840000.0);
        assertThat(chain.meanSubsidyBtc()).isCloseTo((100 * 6.25 + 300 * 3.125) / 400.0, within(1e-9));
    }

    @Test
    void withoutHalvingsTheSubsidyOfTheStartStays() {
        Chain chain = new Chain(839900.0, 86e12, 0.0, false);
        chain.advance(400 * 600.0, 86e12 * 4294967296.0 / 600.0 / 1e18, 0.0);
        assertThat(chain.subsidyBtc()).isEqualTo(6.25);
        assertThat(chain.halvingHeight()).isEqualTo(-1.0);
        assertThat(chain.monthsToHalving()).isInfinite();
    }

    /** 100 blocks to 840,000 and 300 after it, all at 6.25; the next halving is 209,700 blocks away, 47.84 months of 4,383. */
    @Test
    void aHalvingOfFactorOneIsNone() {
        Chain chain = new Chain(839900.0, 86e12, 0.0, new SubsidySchedule(Map.of(840_000, 1.0)));
        assertThat(chain.nextHalvingHeight()).isEqualTo(1_050_000.0);
        chain.advance(400 * 600.0, 86e12 * 4294967296.0 / 600.0 / 1e18, 0.0);
        assertThat(chain.halvingHeight()).isEqualTo(-1.0);
        assertThat(chain.subsidyBtc()).isEqualTo(6.25);
        assertThat(chain.meanSubsidyBtc()).isCloseTo(6.25, within(1e-9));
        assertThat(chain.monthsToHalving()).isCloseTo(209_700.0 / 4383.0, within(1e-6));
    }

    @Test
    void aDeeperHalvingPaysAQuarterFromItsHeightOn() {
        Chain chain = new Chain(839900.0, 86e12, 0.0, new SubsidySchedule(Map.of(840_000, 0.25)));
        chain.advance(400 * 600.0, 86e12 * 4294967296.0 / 600.0 / 1e18, 0.0);
        assertThat(chain.halvingHeight()).isEqualTo(840000.0);
        assertThat(chain.meanSubsidyBtc()).isCloseTo((100 * 6.25 + 300 * 1.5625) / 400.0, within(1e-9));
    }

    /** Height 1,260,000 is 625 epochs and six times 210,000 blocks. */
    @Test
    void difficultyIsRetargetedWhereAHalvingWasTakenAway() {
        Chain chain = new Chain(1_260_000.0 - 10, 1e12, 0.0, new SubsidySchedule(Map.of(1_260_000, 1.0)));
        chain.advance(20 * 600.0, 1e12 * 4294967296.0 / 600.0 / 1e18, 0.0);
        assertThat(chain.retargets()).isEqualTo(1);
        assertThat(chain.halvingHeight()).isEqualTo(-1.0);
        assertThat(chain.subsidyBtc()).isEqualTo(1.5625);
    }

    @Test
    void whatAPetahashEarnsTimesTheHashrateIsWhatTheBlocksPaid() {
        Chain chain = january2020();
        chain.advance(31 * 86400.0, 130.0, 0.2);
        double paidBtc = chain.blocks() * (chain.meanSubsidyBtc() + 0.2);
        assertThat(chain.meanHashpriceBtcPerPhDay() * 130_000.0 * 31).isCloseTo(paidBtc, within(1e-9 * paidBtc));
    }

    @Test
    void difficultyChangesByNoMoreThanAFactorOfFour() {
        Chain chain = new Chain(2016.0 * 400, 1e12, 0.0, true);
        chain.advance(86400.0, 1e12 * 4294967296.0 / 600.0 / 1e18 * 200.0, 0.0);
        assertThat(chain.retargets()).isBetween(1, 14);
        Chain one = new Chain(2016.0 * 401 - 1, 1e12, 1.0, true);
        one.advance(600.0, 1e12 * 4294967296.0 / 600.0 / 1e18, 0.0);
        assertThat(one.difficulty()).isEqualTo(4e12);
    }

    @Test
    void withoutHashrateNothingIsFoundAndNothingIsNaN() {
        Chain chain = january2020();
        for (int m = 0; m < 12; m++) {
            chain.advance(30 * 86400.0, 0.0, 0.1);
            assertThat(chain.blocks()).isZero();
            assertThat(chain.meanSubsidyBtc()).isEqualTo(12.5);
            assertThat(chain.meanHashpriceBtcPerPhDay()).isPositive();
        }
    }

    @Test
    void aTenthOfTheHashrateBringsDifficultyDownWithinAYear() {
        Chain chain = january2020();
        double before = chain.difficulty();
        for (int m = 0; m < 12; m++) {
            chain.advance(30 * 86400.0, 9.3, 0.0);
        }
        assertThat(chain.difficulty()).isLessThan(0.2 * before);
        chain.advance(30 * 86400.0, 9.3, 0.0);
        assertThat(chain.blocks()).isBetween(3000.0, 5600.0);
    }

    @Property(tries = 200)
    void anyHashrateKeepsHeightRisingAndNumbersFinite(@ForAll @DoubleRange(min = 0.0, max = 1e6) double first,
                                                     @ForAll @DoubleRange(min = 0.0, max = 1e6) double second) {
        Chain chain = january2020();
        double height = chain.height();
        for (int m = 0; m < 6; m++) {
            chain.advance(30 * 86400.0, m % 2 == 0 ? first : second, 0.1);
            assertThat(chain.height()).isGreaterThanOrEqualTo(height);
            height = chain.height();
            assertThat(chain.difficulty()).isFinite().isPositive();
            assertThat(chain.meanHashpriceBtcPerPhDay()).isFinite().isPositive();
        }
    }
}
