package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.computesiting.Scenarios;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.data.Parameters;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.random.KeyedRandom;
import org.junit.jupiter.api.Test;

/** Fees after history: the parameters are the likelihood's maximum, the steps are those worked by hand, and long paths have the level, the spread and the bursts that the parameters imply. */
class BitcoinFeeProcessTest {
    private static final ReferenceData DATA = ReferenceData.load();
    /** Round numbers for sums by hand. */
    private static final Parameters ROUND = DATA.parameters().withOverrides(Map.of("fees_quiet_level_btc_per_block", 0.1, "fees_quiet_reversion_share_per_month", 0.5,
        "fees_quiet_volatility_per_month", 0.2, "fees_burst_size_log", 1.5, "fees_burst_spread_log", 0.5, "fees_quiet_stays_share_per_month", 0.9,
        "fees_burst_stays_share_per_month", 0.8));
    /** July 2025 in {@code reference}, which starts in January 2020: the first month without bundled fees. */
    private static final int FIRST_DRAWN = 66;
    private static final int LONG = 60_000;

    private static double[] fees(String scenario, long seed, String... set) {
        World world = new World(Scenarios.shipped(scenario, set), DATA, seed);
        double[] fees = new double[world.clock.months()];
        for (int t = 0; t < fees.length; t++) {
            world.clock.advanceTo(t);
            world.driverPaths.run(world);
            fees[t] = world.drivers.feesBtcPerBlock;
        }
        return fees;
    }

    @Test
    void theParametersAreTheMaximumOfTheLikelihood() {
        BitcoinFeeFit fit = new BitcoinFeeFit(DATA, BitcoinFeeFit.LATER_LEVEL_FROM, BitcoinFeeFit.starts());
        Parameters p = DATA.parameters();
        double[] table = {fit.fitted[0], StrictMath.log(p.get("fees_quiet_level_btc_per_block")), p.get("fees_quiet_reversion_share_per_month"),
            p.get("fees_quiet_volatility_per_month"), p.get("fees_burst_size_log"), p.get("fees_burst_spread_log"), p.get("fees_quiet_stays_share_per_month"),
            p.get("fees_burst_stays_share_per_month")};
        assertThat(table).containsExactly(fit.fitted, within(2e-3));
        assertThat(BitcoinFeeFit.logLikelihood(table, fit.logFees, fit.later)).isCloseTo(fit.logLikelihood, within(1e-3));
        // Four more parameters are worth it by far by Akaike's measure, and so are a level and a date more.
        assertThat(fit.logLikelihood - fit.logLikelihoodOfOne).isGreaterThan(20.0);
        BitcoinFeeFit oneLevel = new BitcoinFeeFit(DATA, YearMonth.of(2025, 7), BitcoinFeeFit.starts());
        assertThat(fit.logLikelihood - oneLevel.logLikelihood).isGreaterThan(6.0);
    }

    @Test
    void theFilterGivesTheLikelihoodWorkedByHandForTwoMonths() {
        double[] p = {-2.0, -2.0, 0.5, 0.3, 1.0, 0.4, 0.9, 0.7};
        double[] logs = {-1.5, -0.8};
        // Long-run variance 0.09 / 0.75 = 0.12; share of bursts 0.1 / 0.4 = 0.25. After a quiet first month the level is -1.5 and the next is expected at -1.75 with
        // variance 0.09; after a burst the level is -2 + 0.12 / 0.28 (-0.5) = -2.214286 with variance 0.12 (1 - 0.428571) = 0.068571, the next at -2.107143 with 0.107143.
        double quiet = 0.75 * normal(0.5, 0.12);
        double burst = 0.25 * normal(-0.5, 0.28);
        double afterQuiet = 0.9 * normal(0.95, 0.09) + 0.1 * normal(-0.05, 0.25);
        double afterBurst = 0.3 * normal(1.307143, 0.107143) + 0.7 * normal(0.307143, 0.267143);
        assertThat(BitcoinFeeFit.logLikelihood(p, logs, 2)).isCloseTo(StrictMath.log(quiet * afterQuiet + burst * afterBurst), within(1e-5));
    }

    private static double normal(double apart, double variance) {
        return StrictMath.exp(-0.5 * apart * apart / variance) / StrictMath.sqrt(2.0 * Math.PI * variance);
    }

    @Test
    void aQuietMonthIsTheLevelDrawnBackAndItsNoise() {
        BitcoinFeeProcess process = new BitcoinFeeProcess(ROUND, new KeyedRandom(42));
        process.known(0.12);
        assertThat(process.burst()).isFalse();
        // Month 2 of seed 42: u = 0.479, not below 1 - 0.9; z = 1.949377. ln f = ln 0.1 + 0.5 ln 1.2 + 0.2 x 1.949377 = -1.821549.
        assertThat(process.next(2)).isCloseTo(0.161775, within(1e-6));
        assertThat(process.burst()).isFalse();
    }

    @Test
    void aBurstStandsAboveALevelThatGoesOn() {
        BitcoinFeeProcess process = new BitcoinFeeProcess(ROUND, new KeyedRandom(42));
        process.known(0.12);
        // Month 1: u = 0.0896, a burst; z = 0.085082, z' = -0.349683. Level ln 0.1 + 0.5 ln 1.2 + 0.017016 = -2.194408; fees' log -2.194408 + 1.5 - 0.174842 = -0.869250.
        assertThat(process.next(1)).isCloseTo(0.419266, within(1e-6));
        assertThat(process.burst()).isTrue();
        // Month 2: u = 0.479 below 0.8, it goes on; z = 1.949377, z' = -1.391324. Level ln 0.1 + 0.5 x 0.108177 + 0.389875 = -1.858621; log -1.858621 + 1.5 - 0.695662.
        assertThat(process.next(2)).isCloseTo(0.348442, within(1e-6));
        assertThat(process.burst()).isTrue();
    }

    @Test
    void aBurstOfHistoryTellsLittleOfTheLevelToWhichFeesFallBack() {
        BitcoinFeeProcess process = new BitcoinFeeProcess(ROUND.withOverrides(Map.of("fees_burst_stays_share_per_month", 0.45)), new KeyedRandom(42));
        process.known(0.6);
        assertThat(process.burst()).isTrue();
        // Log of fees ln 6 = 1.791759 above ln 0.1, 0.291759 more than a burst's mean. Of that the level's is 0.053333 / (0.053333 + 0.25) = 0.175824, where 0.053333 =
        // 0.2^2 / (1 - 0.5^2): 0.051298. Month 2: u = 0.479, not below 0.45, so quiet: ln 0.1 + 0.5 x 0.051298 + 0.389875 = -1.887061.
        assertThat(process.next(2)).isCloseTo(0.151516, within(1e-6));
        assertThat(process.burst()).isFalse();
    }

    @Test
    void theLastMonthOfHistoryIsJudgedByItself() {
        BitcoinFeeProcess process = new BitcoinFeeProcess(DATA.parameters(), new KeyedRandom(1));
        for (BitcoinMonth row : DATA.bitcoin()) {
            if (!(row.feesBtc() > 0.0)) {
                continue;
            }
            process.known(row.feesBtc() / row.blockCount());
            String month = row.month().toString();
            if (List.of("2020-08", "2021-02", "2021-04", "2023-05", "2023-12", "2024-04").contains(month)) {
                assertThat(process.burst()).as(month).isTrue();
            }
            if (row.month().getYear() == 2025) {
                assertThat(process.burst()).as(month).isFalse();
            }
        }
    }

    @Test
    void longPathsHaveTheLevelTheSpreadAndTheBurstsThatTheParametersImply() {
        double[] fees = new double[4 * LONG];
        int bursts = 0;
        int high = 0;
        double sum = 0.0;
        for (int seed = 0; seed < 4; seed++) {
            BitcoinFeeProcess process = new BitcoinFeeProcess(DATA.parameters(), new KeyedRandom(seed));
            for (int t = 0; t < LONG; t++) {
                double f = process.next(t);
                assertThat(f).isFinite().isPositive();
                fees[seed * LONG + t] = f;
                bursts += process.burst() ? 1 : 0;
                high += f > 3.0 * 0.0385 ? 1 : 0;
                sum += f;
            }
        }
        double n = fees.length;
        // Share of bursts 0.0815 / (0.0815 + 0.1573) = 0.3413.
        assertThat(bursts / n).as("share of bursts").isCloseTo(0.3413, within(0.01));
        // Variance of the level's logarithm 0.2435^2 / (1 - 0.733^2) = 0.12813, of fees' in bursts 0.12813 + 0.5047^2 = 0.38285.
        NormalDistribution quiet = new NormalDistribution(0.0, StrictMath.sqrt(0.12813));
        NormalDistribution burst = new NormalDistribution(1.3066, StrictMath.sqrt(0.38285));
        // Means 0.0385 e^0.06407 = 0.04105 in quiet months and 0.0385 e^(1.3066 + 0.19143) = 0.17219 in bursts: 0.0858 BTC in the long run.
        assertThat(sum / n).as("mean").isCloseTo(0.0858, within(0.002));
        Arrays.sort(fees);
        double median = StrictMath.log(fees[fees.length / 2] / 0.0385);
        assertThat(0.6587 * quiet.cumulativeProbability(median) + 0.3413 * burst.cumulativeProbability(median)).as("share below the median").isCloseTo(0.5, within(0.01));
        // Above three times the level: 63.2 % of bursts, 0.1 % of quiet months, together 21.6 %.
        double above = 0.6587 * (1.0 - quiet.cumulativeProbability(StrictMath.log(3.0))) + 0.3413 * (1.0 - burst.cumulativeProbability(StrictMath.log(3.0)));
        assertThat(above).isCloseTo(0.216, within(0.001));
        assertThat(high / n).as("share of months above three times the level").isCloseTo(above, within(0.01));
    }

    @Test
    void aRunKeepsHistoryAndThenBurstsComeAndGo() {
        double[] first = fees("reference", 42);
        double[] other = fees("reference", 43);
        for (BitcoinMonth row : DATA.bitcoin()) {
            int t = (row.month().getYear() - 2020) * 12 + row.month().getMonthValue() - 1;
            if (t >= 0 && t < FIRST_DRAWN) {
                assertThat(first[t]).isEqualTo(row.feesBtc() / row.blockCount());
                assertThat(other[t]).isEqualTo(first[t]);
            }
        }
        assertThat(other[FIRST_DRAWN]).isNotEqualTo(first[FIRST_DRAWN]);
        int high = 0;
        int drawn = 0;
        for (long seed = 1; seed <= 40; seed++) {
            double[] fees = fees("reference", seed);
            for (int t = FIRST_DRAWN; t < fees.length; t++) {
                assertThat(fees[t]).isFinite().isPositive();
                high += fees[t] > 3.0 * 0.0385 ? 1 : 0;
                drawn++;
            }
        }
        // 21.6 % in the long run; the first months after a quiet one have fewer.
        assertThat(high / (double) drawn).isBetween(0.16, 0.26);
    }

    @Test
    void seedAloneDecidesThePathInEveryArmAndPriceMode() {
        double[] fees = fees("reference", 42);
        assertThat(fees("reference", 42)).isEqualTo(fees);
        assertThat(fees("tariff-war", 42)).isEqualTo(fees);
        assertThat(fees("no-tariff", 42)).isEqualTo(fees);
        assertThat(fees("reference", 42, "assumptions.bitcoinPrice.mode=HISTORY_THEN_REGIMES")).isEqualTo(fees);
    }
}
