package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.computesiting.model.Annuity;
import org.junit.jupiter.api.Test;

class RentBargainTest {
    @Test
    void theReservationRentPaysForTheMarginTheRebuildingAndTheRisk() {
        // 200,000 x 1.2 + 8 M x 0.1326 (8 %, 12 years: 0.1326950) + 250,000
        assertThat(RentBargain.reservation(200_000, 1.2, 8e6, Annuity.perYear(0.08, 12), 250_000)).isCloseTo(240_000 + 8e6 * 0.1326950 + 250_000, within(1.0));
    }

    @Test
    void theReservationRentFallsWithTheMiningMargin() {
        double before = RentBargain.reservation(400_000, 1.2, 8e6, Annuity.perYear(0.08, 12), 250_000);
        double after = RentBargain.reservation(100_000, 1.2, 8e6, Annuity.perYear(0.08, 12), 250_000);
        assertThat(before - after).isCloseTo(360_000, within(1e-6));
    }

    @Property
    void theRentLiesBetweenReservationAndCeiling(@ForAll @DoubleRange(min = 0, max = 5e6) double reservation,
            @ForAll @DoubleRange(min = 0, max = 5e6) double surplus, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double rent = RentBargain.rent(reservation, reservation + surplus, share);
        assertThat(rent).isBetween(reservation, Math.nextUp(reservation + surplus) + 1e-6);
    }
}
