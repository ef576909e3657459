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

    @Property
    void theShareIsAShare(@ForAll @DoubleRange(min = 0.1, max = 5000) double mw, @ForAll @DoubleRange(min = 0, max = 1) double gap,
            @ForAll @DoubleRange(min = 0, max = 1) double u) {
        assertThat(SITES.share(mw, gap, u)).isBetween(0.0, 0.9);
    }
}
