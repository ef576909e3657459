package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.data.Parameters;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

class AiTablesTest {
    @Test
    void theBundledTablesHoldEveryNumberOfTheSitingCost() {
        Parameters parameters = ReferenceData.load().parameters();
        SitingParameters siting = new SitingParameters(parameters);
        assertThat(siting.revenueUsdPerMwYear).hasSize(LoadKind.COUNT);
        assertThat(new LoadMix(parameters).share(LoadKind.OTHER, 2020.0)).isGreaterThan(0.5);
    }

    @Test
    void atLeastFortyFirmsAreNamed() {
        assertThat(ReferenceData.load().aiFirms()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void theBillOfMaterialsIsAPartOfTheBuilding() {
        SitingParameters p = new SitingParameters(ReferenceData.load().parameters());
        assertThat(p.transformerShare + p.steelShare + p.aluminiumShare + p.copperShare + p.generalShare).isBetween(0.3, 0.9);
    }
}
