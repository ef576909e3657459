package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

/** Who is like whom, and that a legislature looks there too. */
class SimilarRegionsTest {
    /** A has 10 GW, is right and middling; B 20 GW, left, part-time; C 5 GW, divided, full-time; D stands in another country. */
    @Test
    void theNearestOfTheSameCountryComesFirst() {
        SmallContinent world = new SmallContinent(1);
        int[][] similar = SimilarRegions.of(world.peakMw, world.table, SmallContinent.COUNTRY);
        assertThat(similar[SmallContinent.A]).containsExactly(SmallContinent.C, 1);
        assertThat(similar[SmallContinent.D]).as("alone in its country").isEmpty();
    }

    @Test
    void everyRegionOfTheBundledMapLooksAtFourOfItsCountry() {
        ReferenceData data = ReferenceData.load();
        int n = data.regions().size();
        int[] country = new int[n];
        double[] peak = new double[n];
        for (int r = 0; r < n; r++) {
            country[r] = data.regions().get(r).code().startsWith("CA-") ? 1 : 0;
            peak[r] = 1e3 * data.regions().get(r).peakGw();
        }
        int[][] similar = SimilarRegions.of(peak, new LegislatureTable(data.legislatures(), n, data::regionIndex), country);
        for (int r = 0; r < n; r++) {
            int row = r;
            assertThat(similar[r]).hasSize(4).doesNotContain(r).doesNotHaveDuplicates();
            assertThat(Arrays.stream(similar[r]).allMatch(q -> country[q] == country[row])).isTrue();
        }
    }

    @Test
    void aRegionAlikeThatAdoptsPullsByItsWeight() {
        SmallContinent world = new SmallContinent(1, "bill_similarity_weight_share 0.4");
        assertThat(world.hazard.neighbourShare(BillKind.EXEMPTION, SmallContinent.A)).isZero();
        world.adopt(SmallContinent.C, Instrument.DC_SALES_TAX_EXEMPTION);
        assertThat(world.hazard.neighbourShare(BillKind.EXEMPTION, SmallContinent.A)).as("C is no neighbour, but one of two alike").isCloseTo(0.4 * 0.5, within(1e-12));
        world.adopt(1, Instrument.DC_SALES_TAX_EXEMPTION);
        assertThat(world.hazard.neighbourShare(BillKind.EXEMPTION, SmallContinent.A)).isCloseTo(1.0, within(1e-12));
    }
}
