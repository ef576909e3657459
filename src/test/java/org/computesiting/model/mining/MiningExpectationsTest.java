package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** What miners expect, by hand: halvings at their heights, a decline within bounds, memories of growth and fees. */
class MiningExpectationsTest {
    /** Blocks of ten minutes in a month of 30.4375 days. */
    private static final double BLOCKS_PER_MONTH = 4383.0;
    private static final double DIFFICULTY = 1e13;
    private static final double PRICE = 20_000.0;

    private final World w = MiningRun.model(1).world();

    /** A chain so many months before the halving of 2020. */
    private static Chain chain(double monthsToHalving, double difficulty) {
        return new Chain(630_000.0 - monthsToHalving * BLOCKS_PER_MONTH, difficulty, 0.0, true);
    }

    /** Yearly decline that is expected after difficulty has grown at a pace. */
    private double decline(double growthPerYear) {
        Chain chain = chain(40.0, DIFFICULTY);
        MiningExpectations expectations = new MiningExpectations(w, chain, growthPerYear, 0.5);
        expectations.look(chain, PRICE);
        return -12.0 * Math.log(expectations.path.hashpriceUsdPerPhDay(1) / expectations.path.hashpriceUsdPerPhDay(0));
    }

    @Test
    void aSecondHalvingFollows47Point9MonthsAfterTheFirst() {
        ExpectedMining path = new ExpectedMining(60, 60);
        path.expect(60.0, 6.0, 0.5, 0.0, 0.0, 0.0);
        // 210,000 blocks of ten minutes are 47.9124 months: halvings at 6 and at 53.9124
        assertThat(path.hashpriceUsdPerPhDay(5)).isEqualTo(60.0);
        assertThat(path.hashpriceUsdPerPhDay(6)).isEqualTo(30.0);
        assertThat(path.hashpriceUsdPerPhDay(52)).isEqualTo(30.0);
        // 0.0876 of the month at 15, the rest at 30
        assertThat(path.hashpriceUsdPerPhDay(53)).isCloseTo(28.6858, within(1e-3));
        assertThat(path.hashpriceUsdPerPhDay(54)).isCloseTo(15.0, within(1e-12));
        // 6 x 60 + 47 x 30 + 28.6858 + 6 x 15 = 1,888.6858
        assertThat(path.valueUsdPerPh(20.0, 0.0, 0)).isCloseTo(30.4375 * 1888.6858, within(0.05));
        // power at 18 USD/PH/day: 6 x 42 + 47 x 12 + 10.6858, then the machine stops
        assertThat(path.monthsWorthRunning(20.0, 37.5)).isEqualTo(54);
        assertThat(path.valueUsdPerPh(20.0, 37.5, 0)).isCloseTo(30.4375 * 826.6858, within(0.05));
    }

    @Test
    void declineIsAShareOfPastGrowthLessTheRiseOfBitcoinWithinBounds() {
        // 0.6 x 0.8 - 0.3
        assertThat(decline(0.8)).isCloseTo(0.18, within(1e-9));
        assertThat(decline(0.5)).isCloseTo(0.0, within(1e-9));
        assertThat(decline(-2.0)).isCloseTo(0.0, within(1e-9));
        // 0.6 x 1.2 - 0.3 = 0.42
        assertThat(decline(1.2)).isCloseTo(0.4, within(1e-9));
        assertThat(decline(9.0)).isCloseTo(0.4, within(1e-9));
    }

    /** Reward 12.5 + 0.5; the halving takes 6.25 of 13, of which 30 % are made up: 1 - 0.7 x 6.25 / 13. */
    @Test
    void aHalvingCutsWhatFeesAndStoppedMachinesDoNotMakeUp() {
        Chain chain = chain(1.0, DIFFICULTY);
        MiningExpectations expectations = new MiningExpectations(w, chain, 0.0, 0.5);
        expectations.look(chain, PRICE);
        // 20,000 x 13 x 86,400 x 1e15 / (1e13 x 2^32) = 523.03 USD/PH/day
        assertThat(expectations.rewardBtc(chain)).isCloseTo(13.0, within(1e-12));
        assertThat(expectations.hashpriceUsdPerPhDay()).isCloseTo(523.0308, within(1e-3));
        assertThat(expectations.path.hashpriceUsdPerPhDay(0)).isCloseTo(523.0308, within(1e-3));
        assertThat(expectations.path.hashpriceUsdPerPhDay(1) / expectations.path.hashpriceUsdPerPhDay(0)).isCloseTo(0.6634615, within(1e-6));
        assertThat(expectations.path.hashpriceUsdPerPhDay(40)).isCloseTo(expectations.path.hashpriceUsdPerPhDay(1), within(1e-9));
    }

    /**
     * A month before height 840,000, at 6.25 + 0.5 a block. A halving of factor 1 cuts nothing, and the path is flat until the next one, 48.91 months away: there
     * 3.125 of 6.75 go, of which 30 % are made up. A factor of 0.25 takes 4.6875 of 6.75.
     */
    @Test
    void eachHalvingIsExpectedWithItsOwnFactor() {
        ExpectedMining kept = pathBefore840000(Map.of(840_000, 1.0));
        assertThat(kept.hashpriceUsdPerPhDay(47)).isEqualTo(kept.hashpriceUsdPerPhDay(0));
        assertThat(kept.hashpriceUsdPerPhDay(50) / kept.hashpriceUsdPerPhDay(0)).isCloseTo(0.6759259, within(1e-6));
        ExpectedMining deeper = pathBefore840000(Map.of(840_000, 0.25));
        assertThat(deeper.hashpriceUsdPerPhDay(1) / deeper.hashpriceUsdPerPhDay(0)).isCloseTo(0.5138889, within(1e-6));
        assertThat(deeper.hashpriceUsdPerPhDay(50) / deeper.hashpriceUsdPerPhDay(1)).isCloseTo(0.6759259, within(1e-6));
        ExpectedMining usual = pathBefore840000(Map.of());
        assertThat(usual.hashpriceUsdPerPhDay(1) / usual.hashpriceUsdPerPhDay(0)).isCloseTo(0.6759259, within(1e-6));
    }

    private ExpectedMining pathBefore840000(Map<Integer, Double> factors) {
        Chain chain = new Chain(840_000.0 - BLOCKS_PER_MONTH, DIFFICULTY, 0.0, new SubsidySchedule(factors));
        MiningExpectations expectations = new MiningExpectations(w, chain, 0.0, 0.5);
        expectations.look(chain, PRICE);
        return expectations.path;
    }

    /** Fees move a sixth of the way, growth a twelfth: 0.8 and a month at 1.2 % a month, 0.144 a year, give 0.7453, a decline of 0.1472. */
    @Test
    void growthAndFeesAreRemembered() {
        MiningExpectations expectations = new MiningExpectations(w, chain(40.0, DIFFICULTY), 0.8, 0.5);
        Chain next = chain(39.0, DIFFICULTY * Math.exp(0.012));
        expectations.learn(next, 1.1);
        assertThat(expectations.rewardBtc(next)).isCloseTo(12.5 + 0.6, within(1e-12));
        expectations.look(next, PRICE);
        double decline = -12.0 * Math.log(expectations.path.hashpriceUsdPerPhDay(1) / expectations.path.hashpriceUsdPerPhDay(0));
        assertThat(decline).isCloseTo(0.6 * (0.8 + (0.144 - 0.8) / 12.0) - 0.3, within(1e-9));
        assertThat(decline).isCloseTo(0.1472, within(1e-9));
    }

    @Test
    void whatIsReckonedWithStandsUntilTheNextLook() {
        Chain chain = chain(40.0, DIFFICULTY);
        MiningExpectations expectations = new MiningExpectations(w, chain, 0.0, 0.5);
        expectations.reckonWith(77.0);
        assertThat(expectations.hashpriceUsdPerPhDay()).isEqualTo(77.0);
        expectations.look(chain, PRICE);
        assertThat(expectations.hashpriceUsdPerPhDay()).isCloseTo(523.0308, within(1e-3));
    }
}
