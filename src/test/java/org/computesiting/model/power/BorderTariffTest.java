package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BorderTariffTest {
    private static final int[] FROM = {0};
    private static final int[] TO = {1};

    private final Dispatch dispatch = two();
    private final BorderTariff tariff = new BorderTariff(dispatch, FROM, TO);

    /** Region 0: 100 MW at 20 and 100 MW at 30. Region 1: 100 MW at 35. Loads 90 and 50, a wide tie at 2 USD/MWh. */
    private static Dispatch two() {
        Dispatch d = new Dispatch(2, 2, 1, FROM, TO);
        d.stepMw[0] = 100.0;
        d.stepUsdPerMwh[0] = 20.0;
        d.stepMw[1] = 100.0;
        d.stepUsdPerMwh[1] = 30.0;
        d.stepMw[2] = 100.0;
        d.stepUsdPerMwh[2] = 35.0;
        d.firmLoadMw[0] = 90.0;
        d.firmLoadMw[1] = 50.0;
        d.forwardLimitMw[0] = 80.0;
        d.reverseLimitMw[0] = 80.0;
        return d;
    }

    private void base() {
        tariff.forwardBaseUsdPerMwh[0] = 2.0;
        tariff.reverseBaseUsdPerMwh[0] = 2.0;
    }

    @Test
    void noTariffAndATariffOfZeroAreTheSameToTheLastBit() {
        base();
        tariff.solve();
        double price0 = dispatch.priceUsdPerMwh[0];
        double price1 = dispatch.priceUsdPerMwh[1];
        double flow = dispatch.flowMw[0];
        tariff.forwardShare[0] = 0.0;
        tariff.forwardBaseUsdPerMwh[0] += 0.0;
        tariff.solve();
        assertThat(dispatch.priceUsdPerMwh).containsExactly(price0, price1);
        assertThat(dispatch.flowMw[0]).isEqualTo(flow);
        assertThat(tariff.solves()).isEqualTo(2);
        assertThat(tariff.equilibria()).isZero();
    }

    @Test
    void aSmallDutyRaisesTheImportersPriceByItsShareOfTheExportersPrice() {
        base();
        tariff.solve();
        assertThat(dispatch.flowMw[0]).isEqualTo(50.0);
        assertThat(dispatch.priceUsdPerMwh).containsExactly(30.0, 32.0);
        tariff.forwardShare[0] = 0.05;
        assertThat(tariff.solve()).isTrue();
        assertThat(dispatch.flowMw[0]).as("33.5 is still below the importer's own 35").isEqualTo(50.0);
        assertThat(dispatch.priceUsdPerMwh[1]).isCloseTo(30.0 + 2.0 + 1.5, within(0.011));
        assertThat(tariff.forwardDutyUsdPerMwh(0)).isCloseTo(1.5, within(0.011));
    }

    @Test
    void aDutyTheOtherWayOnlyMattersForFlowTheOtherWay() {
        base();
        tariff.reverseShare[0] = 0.5;
        assertThat(tariff.solve()).isTrue();
        assertThat(dispatch.flowMw[0]).isEqualTo(50.0);
        assertThat(dispatch.priceUsdPerMwh).containsExactly(30.0, 32.0);
    }

    @Test
    void aDutyThatFallsWithTheExportersPriceFindsItsEquilibrium() {
        base();
        tariff.forwardShare[0] = 0.25;
        assertThat(tariff.solve()).isTrue();
        // Only the 10 MW left of the cheap step go: the dear one would arrive at 30 × 1.25 + 2 = 39.5, above the importer's own 35. One more
        // megawatt-hour at the exporter is best had by exporting one less: its price p solves 1.25 p + 2 = 35.
        assertThat(dispatch.flowMw[0]).isCloseTo(10.0, within(1e-6));
        assertThat(dispatch.priceUsdPerMwh[0]).isCloseTo(26.4, within(0.011));
        assertThat(dispatch.priceUsdPerMwh[1]).isCloseTo(35.0, within(1e-6));
    }

    @Test
    void aProhibitiveChargeStopsAllTrade() {
        base();
        tariff.forwardBaseUsdPerMwh[0] = 1000.0;
        tariff.reverseBaseUsdPerMwh[0] = 1000.0;
        tariff.solve();
        assertThat(dispatch.flowMw[0]).isZero();
        assertThat(dispatch.priceUsdPerMwh).containsExactly(20.0, 35.0);
    }

    @Test
    void aProhibitiveDutyStopsAllTrade() {
        base();
        tariff.forwardShare[0] = 20.0;
        tariff.reverseShare[0] = 20.0;
        assertThat(tariff.solve()).isTrue();
        assertThat(dispatch.flowMw[0]).isZero();
    }
}
