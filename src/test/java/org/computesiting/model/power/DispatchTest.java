package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Networks small enough to be solved by hand. */
class DispatchTest {
    private static final double EPS = 1e-5;

    /** Ties without losses and groups. */
    private static Dispatch network(int regions, int steps, int bids, int[] from, int[] to) {
        int[] none = new int[from.length];
        java.util.Arrays.fill(none, -1);
        return new Dispatch(regions, steps, bids, from, to, new double[from.length], none, none, 0);
    }

    /** Region 0: 100 MW at 20. Region 1: 100 MW at 50. One tie of 30 MW either way at 2 USD/MWh. */
    private static Dispatch two(double load0, double load1) {
        Dispatch d = network(2, 1, 2, new int[] {0}, new int[] {1});
        d.stepMw[0] = 100.0;
        d.stepUsdPerMwh[0] = 20.0;
        d.stepMw[1] = 100.0;
        d.stepUsdPerMwh[1] = 50.0;
        d.firmLoadMw[0] = load0;
        d.firmLoadMw[1] = load1;
        d.forwardLimitMw[0] = 30.0;
        d.reverseLimitMw[0] = 30.0;
        d.forwardUsdPerMwh[0] = 2.0;
        d.reverseUsdPerMwh[0] = 2.0;
        return d;
    }

    @Test
    void cheapRegionServesItsNeighbourAndThePricesDifferByTheCostOfCarrying() {
        Dispatch d = two(40.0, 20.0);
        d.solve();
        assertThat(d.flowMw[0]).isEqualTo(20.0);
        assertThat(d.stepOutputMw).containsExactly(60.0, 0.0);
        assertThat(d.priceUsdPerMwh).containsExactly(20.0, 22.0);
        assertThat(d.costUsdPerHour()).isCloseTo(60.0 * 20.0 + 20.0 * 2.0, within(EPS));
    }

    @Test
    void fullTieSeparatesThePrices() {
        Dispatch d = two(40.0, 50.0);
        d.solve();
        assertThat(d.flowMw[0]).isEqualTo(30.0);
        assertThat(d.stepOutputMw[1]).isCloseTo(20.0, within(EPS));
        assertThat(d.priceUsdPerMwh).containsExactly(20.0, 50.0);
    }

    @Test
    void priceIsTheCostOfOneMoreMegawattHourEvenOnTheEdgeOfAStep() {
        Dispatch d = two(40.0, 30.0);
        d.solve();
        assertThat(d.flowMw[0]).isEqualTo(30.0);
        assertThat(d.priceUsdPerMwh[1]).as("the tie is just full, so one more comes from the own plant").isEqualTo(50.0);
        assertThat(d.priceUsdPerMwh[0]).isEqualTo(20.0);
    }

    @Test
    void flowTurnsAroundWhenTheOtherSideIsCheap() {
        Dispatch d = two(120.0, 10.0);
        d.solve();
        assertThat(d.flowMw[0]).isEqualTo(-20.0);
        assertThat(d.priceUsdPerMwh).containsExactly(52.0, 50.0);
    }

    @Test
    void loadBeyondAllSupplyIsUnservedAtItsValue() {
        Dispatch d = two(100.0, 140.0);
        d.unservedUsdPerMwh = 5000.0;
        d.solve();
        assertThat(d.unservedMw[0] + d.unservedMw[1]).isCloseTo(40.0, within(EPS));
        assertThat(d.priceUsdPerMwh[1]).isEqualTo(5000.0);
        assertThat(d.unservedMw[0]).as("carrying costs, so each region keeps its own supply").isZero();
    }

    @Test
    void bidsAreCutFromTheLowestPriceUp() {
        Dispatch d = two(60.0, 100.0);
        d.bidMw[0] = 20.0;
        d.bidUsdPerMwh[0] = 30.0;
        d.bidMw[1] = 20.0;
        d.bidUsdPerMwh[1] = 45.0;
        d.firmLoadMw[1] = 120.0;
        d.solve();
        // Region 1 would pay 50 for the last ten: all 30 MW of the tie flow, and of what is left in region 0 the dearer bid gets 10.
        assertThat(d.flowMw[0]).isEqualTo(30.0);
        assertThat(d.bidServedMw[0]).isCloseTo(0.0, within(EPS));
        assertThat(d.bidServedMw[1]).isCloseTo(10.0, within(EPS));
        assertThat(d.priceUsdPerMwh[0]).as("one more megawatt takes from the dearer bid").isEqualTo(45.0);
        assertThat(d.priceUsdPerMwh[1]).isEqualTo(50.0);
    }

    @Test
    void equalBidsShareWhatIsLeftInProportionToTheirSize() {
        Dispatch d = two(70.0, 0.0);
        d.bidMw[0] = 20.0;
        d.bidUsdPerMwh[0] = 40.0;
        d.bidMw[1] = 40.0;
        d.bidUsdPerMwh[1] = 40.0;
        d.solve();
        assertThat(d.bidServedMw[0]).isCloseTo(10.0, within(EPS));
        assertThat(d.bidServedMw[1]).isCloseTo(20.0, within(EPS));
    }

    @Test
    void powerPassesThroughARegionInTheMiddle() {
        Dispatch d = network(3, 1, 1, new int[] {0, 1}, new int[] {1, 2});
        d.stepMw[0] = 100.0;
        d.stepUsdPerMwh[0] = 10.0;
        d.stepMw[2] = 100.0;
        d.stepUsdPerMwh[2] = 40.0;
        d.firmLoadMw[1] = 20.0;
        d.firmLoadMw[2] = 50.0;
        for (int t = 0; t < 2; t++) {
            d.forwardLimitMw[t] = t == 0 ? 60.0 : 100.0;
            d.reverseLimitMw[t] = 100.0;
            d.forwardUsdPerMwh[t] = 3.0;
            d.reverseUsdPerMwh[t] = 3.0;
        }
        d.solve();
        assertThat(d.flowMw).containsExactly(60.0, 40.0);
        assertThat(d.stepOutputMw[2]).isCloseTo(10.0, within(EPS));
        // The middle's next unit is one that no longer goes on to region 2: 40 there, less the saved 3.
        assertThat(d.priceUsdPerMwh).containsExactly(10.0, 37.0, 40.0);
    }

    @Test
    void regionWithoutLoadOrPlantIsHarmless() {
        Dispatch d = two(0.0, 0.0);
        d.stepMw[1] = 0.0;
        d.solve();
        assertThat(d.flowMw[0]).isZero();
        assertThat(d.priceUsdPerMwh).containsExactly(20.0, 22.0);
    }

    @Test
    void lossesMakeTheImporterPayForWhatDoesNotArrive() {
        int[] none = {-1};
        Dispatch d = new Dispatch(2, 1, 1, new int[] {0}, new int[] {1}, new double[] {0.2}, none, none, 0);
        d.stepMw[0] = 100.0;
        d.stepUsdPerMwh[0] = 20.0;
        d.stepMw[1] = 100.0;
        d.stepUsdPerMwh[1] = 50.0;
        d.firmLoadMw[1] = 40.0;
        d.forwardLimitMw[0] = 100.0;
        d.reverseLimitMw[0] = 100.0;
        d.forwardUsdPerMwh[0] = 4.0;
        d.reverseUsdPerMwh[0] = 4.0;
        d.solve();
        // 50 are sent for 40 to arrive; one more costs (20 + 4) / 0.8.
        assertThat(d.flowMw[0]).isCloseTo(50.0, within(EPS));
        assertThat(d.priceUsdPerMwh).containsExactly(20.0, 30.0);
        assertThat(d.costUsdPerHour()).isCloseTo(50.0 * 24.0, within(EPS));
    }

    @Test
    void aJointLimitHoldsForTheSumOfItsTies() {
        // Regions 0 and 1 export at 10 and 12 to regions 2 and 3, where power costs 40 and 60; together no more than 50 MW.
        int[] group = {0, 0};
        int[] none = {-1, -1};
        Dispatch d = new Dispatch(4, 1, 1, new int[] {0, 1}, new int[] {2, 3}, new double[2], group, none, 1);
        double[] cost = {10.0, 12.0, 40.0, 60.0};
        for (int r = 0; r < 4; r++) {
            d.stepMw[r] = 100.0;
            d.stepUsdPerMwh[r] = cost[r];
        }
        d.firmLoadMw[2] = 30.0;
        d.firmLoadMw[3] = 30.0;
        for (int t = 0; t < 2; t++) {
            d.forwardLimitMw[t] = 45.0;
            d.reverseLimitMw[t] = 45.0;
        }
        d.groupLimitMw[0] = 50.0;
        d.solve();
        // Region 3 saves 48 a megawatt and gets all it wants, region 2 the other 20; one more of the limit would save 30 there.
        assertThat(d.flowMw[0]).isCloseTo(20.0, within(EPS));
        assertThat(d.flowMw[1]).isCloseTo(30.0, within(EPS));
        assertThat(d.groupPriceUsdPerMw[0]).isCloseTo(30.0, within(EPS));
        // One more in region 3 takes a megawatt of the limit from region 2: 12 + 30.
        assertThat(d.priceUsdPerMwh).containsExactly(10.0, 12.0, 40.0, 42.0);
    }

    @Test
    void flowTheOtherWayMakesNoRoomUnderAJointLimit() {
        int[] forward = {0, 0};
        int[] none = {-1, -1};
        Dispatch d = new Dispatch(2, 1, 1, new int[] {0, 0}, new int[] {1, 1}, new double[2], forward, none, 1);
        d.stepMw[0] = 100.0;
        d.stepUsdPerMwh[0] = 10.0;
        d.stepMw[1] = 100.0;
        d.stepUsdPerMwh[1] = 40.0;
        d.firmLoadMw[1] = 60.0;
        for (int t = 0; t < 2; t++) {
            d.forwardLimitMw[t] = 60.0;
            d.reverseLimitMw[t] = 60.0;
        }
        d.groupLimitMw[0] = 25.0;
        d.solve();
        assertThat(d.flowMw[0] + d.flowMw[1]).isCloseTo(25.0, within(EPS));
        assertThat(d.costUsdPerHour()).isCloseTo(25.0 * 10.0 + 35.0 * 40.0, within(EPS));
    }

    @Test
    void anIslandServesItselfOrNobody() {
        Dispatch d = new Dispatch(3, 1, 1, new int[] {0}, new int[] {1}, new double[1], new int[] {-1}, new int[] {-1}, 0);
        d.stepMw[0] = 10.0;
        d.stepUsdPerMwh[0] = 20.0;
        d.firmLoadMw[2] = 7.0;
        d.unservedUsdPerMwh = 9000.0;
        d.solve();
        assertThat(d.unservedMw).containsExactly(0.0, 0.0, 7.0);
        assertThat(d.priceUsdPerMwh[2]).isEqualTo(9000.0);
    }
}
