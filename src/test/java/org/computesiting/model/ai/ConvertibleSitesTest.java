package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ConvertibleSitesTest {
    private static final ConvertibleSites SITES = new ConvertibleSites(AiTestParameters.of("""
        mining_site_convertible_share 0.2
        ai_retrofit_capex_light_usd_per_mw 3600000
        ai_retrofit_capex_heavy_usd_per_mw 13200000
        retrofit_months_min 4
        retrofit_months_max 21
        hosting_minimum_mw 20
        """));

    @Test
    void theMeanSiteIsRebuiltInTheMedianTime() {
        assertThat(SITES.months(0.5)).isEqualTo(12.5);
        assertThat(SITES.capexUsdPerMw(0.5)).isCloseTo(8.4e6, within(1e-3));
    }

    @Test
    void largeSitesNearPeopleSuitBetter() {
        // 6 x 0.2 x 0.5 x 1 x 0.5
        assertThat(SITES.share(100, 0, 0.5)).isCloseTo(0.3, within(1e-12));
        assertThat(SITES.share(100, 1, 0.5)).isCloseTo(0.15, within(1e-12));
        assertThat(SITES.share(20, 0, 0.5)).isLessThan(SITES.share(400, 0, 0.5));
    }

    @Test
    void aNewSitesShareIsTheMeanOfWhatIsLargeEnoughToLet() {
        // up to 0.6, below 20 of 100 MW nothing: 0.5 x 0.6 x (1 - 1/9)
        assertThat(SITES.expectedShare(100, 0)).isCloseTo(0.3 * 8.0 / 9.0, within(1e-12));
        // up to 0.96, cut off at 0.9 from a draw of 0.9375 on, nothing below 0.05
        assertThat(SITES.expectedShare(400, 0)).isCloseTo(0.476_822_9, within(1e-7));
        assertThat(SITES.expectedShare(20, 0)).as("never 20 MW of 20").isZero();
    }

    @Property(tries = 200)
    void theExpectedShareIsTheMeanOverDraws(@ForAll @DoubleRange(min = 5, max = 2000) double mw, @ForAll @DoubleRange(min = 0, max = 1) double gap) {
        int draws = 20_000;
        double sum = 0.0;
        for (int i = 0; i < draws; i++) {
            double share = SITES.share(mw, gap, (i + 0.5) / draws);
            sum += share * mw >= 20.0 ? share : 0.0;
        }
        assertThat(SITES.expectedShare(mw, gap)).isCloseTo(sum / draws, within(1e-4));
    }

    @Property
    void theShareIsAShare(@ForAll @DoubleRange(min = 0.1, max = 5000) double mw, @ForAll @DoubleRange(min = 0, max = 1) double gap,
            @ForAll @DoubleRange(min = 0, max = 1) double u) {
        assertThat(SITES.share(mw, gap, u)).isBetween(0.0, 0.9);
    }
}
