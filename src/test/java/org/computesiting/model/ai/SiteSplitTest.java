package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A part of a site takes its share of everything along. */
class SiteSplitTest {
    private World world;
    private int parent;

    @BeforeEach
    void aHallOfAHundredMegawatts() {
        SitingModel model = new SitingModel(Scenarios.shipped("reference"), ReferenceData.load(), 5L);
        model.start();
        world = model.world();
        SiteTable sites = world.sites;
        int region = world.data.regionIndex("US-OH");
        parent = sites.add(77L, "hall", OwnerKind.AI_FIRM, 3, region, world.power.utilities.firstOfRegion[region], 100.0, -20);
        sites.stage[parent] = SiteStage.ENERGISED.ordinal();
        sites.contractedMonth[parent] = -15;
        sites.energisedMonth[parent] = -3;
        sites.roomMw[parent] = 80.0;
        sites.capMw[parent] = 60.0;
        sites.depositUsd[parent] = 5e6;
        sites.ownGenerationMw[parent] = 20.0;
        sites.powerPriceUsdPerMwh[parent] = 42.0;
        sites.minimumTakeShare[parent] = 0.85;
        sites.termMonths[parent] = 144;
    }

    @Test
    void nothingIsMadeOrLost() {
        int part = SiteSplit.split(world, parent, 78L, "part", 5, 30.0, 6);
        SiteTable sites = world.sites;
        assertThat(sites.gridMw[part]).isEqualTo(30.0);
        assertThat(sites.gridMw[parent]).isEqualTo(70.0);
        assertThat(sites.roomMw[part]).isCloseTo(24.0, within(1e-9));
        assertThat(sites.roomMw[parent] + sites.roomMw[part]).isCloseTo(80.0, within(1e-9));
        assertThat(sites.capMw[parent] + sites.capMw[part]).isCloseTo(60.0, within(1e-9));
        assertThat(sites.depositUsd[parent] + sites.depositUsd[part]).isCloseTo(5e6, within(1e-6));
        assertThat(sites.ownGenerationMw[part]).isCloseTo(6.0, within(1e-9));
    }

    @Test
    void thePartKeepsPlaceAndTermsAndIsReadyInItsMonth() {
        int part = SiteSplit.split(world, parent, 78L, "part", 5, 30.0, 6);
        SiteTable sites = world.sites;
        assertThat(sites.region[part]).isEqualTo(sites.region[parent]);
        assertThat(sites.utility[part]).isEqualTo(sites.utility[parent]);
        assertThat(sites.owner[part]).isEqualTo(5);
        assertThat(sites.stageOf(part)).isEqualTo(SiteStage.BUILDING);
        assertThat(sites.energisedMonth[part]).isEqualTo(6);
        assertThat(sites.contractedMonth[part]).as("the contract with the utility is the old one").isEqualTo(-15);
        assertThat(sites.minimumTakeShare[part]).isEqualTo(0.85);
        assertThat(sites.powerPriceUsdPerMwh[part]).isEqualTo(42.0);
    }

    @Test
    void aMinesPartPaysTheGridsPriceAndNotTheMiners() {
        world.sites.ownerKind[parent] = OwnerKind.MINER;
        int part = SiteSplit.split(world, parent, 78L, "part", 5, 30.0, 6);
        assertThat(world.sites.powerPriceUsdPerMwh[part]).isNaN();
        assertThat(world.sites.ownGenerationMw[part]).isZero();
        assertThat(world.sites.ownGenerationMw[parent]).isEqualTo(20.0);
    }

    @Test
    void theWholeLeavesNothingBehind() {
        int part = SiteSplit.split(world, parent, 78L, "part", 5, 100.0, 6);
        assertThat(world.sites.gridMw[part]).isEqualTo(100.0);
        assertThat(world.sites.gridMw[parent]).isZero();
        assertThat(world.sites.roomMw[parent]).isZero();
    }
}
