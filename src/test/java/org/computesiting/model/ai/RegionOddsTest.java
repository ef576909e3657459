package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.CostTerm;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.SitingOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odds of regions, worked anew from the totals. */
class RegionOddsTest {
    private static final double SCALE = 350_000.0;
    private static final double RATE = 0.061;
    private static final double MW = 100.0;

    private RegionConditions c;
    private ProjectChooser chooser;
    private final RegionOdds odds = new RegionOdds(3, SCALE);

    @BeforeEach
    void threeRegions() {
        c = new RegionConditions(3);
        for (int r = 0; r < 3; r++) {
            c.gridPriceUsdPerMwh[r] = 50.0 + 10.0 * r;
            c.gridMonths[r] = 30.0;
            c.meanTempC[r] = 10.0;
            c.gasPriceUsdPerMmbtu[r] = 3.0;
        }
        c.waitingValueUsdPerMwYear[LoadKind.TRAINING.ordinal()] = 1e6;
        chooser = new ProjectChooser(new SitingCost(AiTestParameters.siting(), c), AiTestParameters.siting(), c);
    }

    private void weigh() {
        chooser.weigh(LoadKind.TRAINING, MW, RATE);
        odds.of(chooser);
    }

    private double total(int region, SitingOption way) {
        return OptionRanking.total(chooser.terms(), chooser.optionNumber(region, way) * CostTerm.COUNT);
    }

    @Test
    void theyAddUpToOneAndStandToEachOtherAsExponentialsOfTheirDifference() {
        weigh();
        double sum = 0.0;
        for (double p : odds.probability) {
            sum += p;
        }
        assertThat(sum).isCloseTo(1.0, within(1e-12));
        double gain = total(1, SitingOption.GRID_GREENFIELD) - total(0, SitingOption.GRID_GREENFIELD);
        // 10 USD/MWh x 8766 h x 0.65 x 1.12
        assertThat(gain).isCloseTo(10.0 * 8766.0 * 0.65 * 1.12, within(1e-6));
        assertThat(odds.probability[0] / odds.probability[1]).isCloseTo(Math.exp(gain / SCALE), within(1e-12));
    }

    @Test
    void ofTwoWaysInARegionTheCheaperCountsAndAClosedRegionHasNoChance() {
        c.ownGenerationAllowed[0] = true;
        c.admissibleMw[2] = MW - 1.0;
        weigh();
        double cheaper = Math.exp(-Math.min(total(0, SitingOption.GRID_GREENFIELD), total(0, SitingOption.OWN_GENERATION)) / SCALE);
        double other = Math.exp(-total(1, SitingOption.GRID_GREENFIELD) / SCALE);
        double abroad = Math.exp(-total(0, SitingOption.ABROAD) / SCALE);
        assertThat(odds.probability[0]).isCloseTo(cheaper / (cheaper + other + abroad), within(1e-12));
        assertThat(odds.probability[2]).isZero();
        assertThat(odds.placeAmongRegions(2)).isEqualTo(-1);
        assertThat(odds.placeAmongRegions(0)).isEqualTo(1);
        assertThat(odds.placeAmongRegions(1)).isEqualTo(2);
    }

    @Test
    void ofEqualRegionsTheEarlierComesFirst() {
        c.gridPriceUsdPerMwh[1] = c.gridPriceUsdPerMwh[0];
        weigh();
        assertThat(odds.placeAmongRegions(0)).isEqualTo(1);
        assertThat(odds.placeAmongRegions(1)).isEqualTo(2);
        assertThat(odds.probability[0]).isEqualTo(odds.probability[1]);
    }

    @Test
    void morePlacesMakeARegionLikelierInProportion() {
        weigh();
        double before = odds.probability[0] / odds.probability[1];
        java.util.Arrays.fill(c.logPlaces, 0, LoadKind.COUNT, StrictMath.log(5.0));
        weigh();
        // The choice's own scale is that of the parameters of the test.
        double scale = AiTestParameters.siting().noiseUsdPerMwYear;
        assertThat(odds.probability[0] / odds.probability[1]).isCloseTo(before * Math.pow(5.0, scale / SCALE), within(1e-9));
    }
}
