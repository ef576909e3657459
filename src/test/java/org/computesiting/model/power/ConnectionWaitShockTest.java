package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Technology;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** What a factor on the time of connections reaches in the queue, by hand on the world of January 2020, and what it leaves alone. */
class ConnectionWaitShockTest {
    private final World w = new SitingModel(Scenarios.shipped("reference"), ReferenceData.load(), 5).world();
    private final Adequacy adequacy = w.power.adequacy;
    private final UtilityTable utilities = w.power.utilities;
    private final int ohio = w.data.regionIndex("US-OH");
    private final int virginia = w.data.regionIndex("US-VA");

    @Test
    void twiceAsManyMegawattsOfSubstationsAreBuiltAndTheRoomOfTheUsualBuildOutStays() {
        NetworkBuild network = new NetworkBuild(w, adequacy, utilities);
        int u = utilities.firstOfRegion[ohio];
        double usual = network.upgradeMwPerMonth(u);
        double elsewhere = network.upgradeMwPerMonth(utilities.firstOfRegion[virginia]);
        double room = utilities.localRoomMw[u];
        network.grow();
        double grown = utilities.localRoomMw[u] - room;
        w.drivers.connectionWaitShock[ohio] = 0.5;
        network.grow();
        assertThat(utilities.localRoomMw[u] - room - grown).isCloseTo(grown, within(1e-9));
        assertThat(network.upgradeMwPerMonth(u)).isCloseTo(2.0 * usual, within(1e-9));
        assertThat(network.upgradeMwPerMonth(utilities.firstOfRegion[virginia])).isEqualTo(elsewhere);
    }

    /** A load whose substation is five and a half months of building: a month is built at once, the rest is due in 5 months, at twice the pace in 2. */
    @Test
    void aSubstationUnderWayIsDueSooner() {
        assertThat(dueMonth(1.0)).isEqualTo(5);
        assertThat(dueMonth(0.5)).isEqualTo(2);
        assertThat(dueMonth(2.0)).isEqualTo(10);
    }

    private int dueMonth(double factor) {
        w.drivers.connectionWaitShock[ohio] = 1.0;
        NetworkBuild network = new NetworkBuild(w, adequacy, utilities);
        int u = utilities.firstOfRegion[ohio];
        SiteTable sites = new SiteTable(4);
        int s = sites.add(1L, "new", OwnerKind.AI_FIRM, 0, ohio, u, 5.5 * network.upgradeMwPerMonth(u), 0);
        sites.stage[s] = SiteStage.CONTRACTED.ordinal();
        sites.upgradeMw[s] = sites.gridMw[s];
        sites.agreedMonth[s] = 0;
        QueueOrder queue = new QueueOrder();
        queue.collect(sites);
        w.drivers.connectionWaitShock[ohio] = factor;
        network.build(sites, queue, 0);
        return sites.energisedMonth[s];
    }

    /** Ohio at the start: study 4, works 22, slip 7 on the network; a substation of its own waits for nothing longer. */
    @Test
    void applicantsSeeTheFactorInTheirRegionAndNoOther() {
        NetworkBuild network = new NetworkBuild(w, adequacy, utilities);
        PoolSpare pools = new PoolSpare(w, adequacy);
        QueueOutlook outlook = new QueueOutlook(w, adequacy, utilities, network, new ConnectionTimes(w.parameters));
        pools.open(w, 15);
        outlook.publish(w, pools);
        double usual = w.regions.expectedMonthsToPower[ohio];
        double large = w.regions.expectedMonthsToPowerLarge[ohio];
        double[] elsewhere = w.regions.expectedMonthsToPower.clone();
        w.drivers.connectionWaitShock[ohio] = 0.5;
        outlook.publish(w, pools);
        assertThat(usual).isCloseTo(33.0, within(1e-9));
        assertThat(w.regions.expectedMonthsToPower[ohio]).isCloseTo(16.5, within(1e-9));
        assertThat(w.regions.expectedMonthsToPowerLarge[ohio]).isCloseTo(0.5 * large, within(1e-9));
        elsewhere[ohio] = w.regions.expectedMonthsToPower[ohio];
        assertThat(w.regions.expectedMonthsToPower).containsExactly(elsewhere);
    }

    /** 20 GW of turbines come between the 60th and the 120th month: in time for a substation that takes 120 months, too late for one that takes 60. */
    @Test
    void plantsComeWhenTheyComeAndAFasterSubstationMayComeBeforeThem() {
        double load = 10_000.0;
        PoolSpare pools = new PoolSpare(w, adequacy);
        pools.open(w, 120);
        double spareMw = pools.nowMw(adequacy.pool[ohio]);
        pools.reserve(ohio, spareMw);
        assertThat(pools.covers(ohio, load, true)).isFalse();
        assertThat(w.power.generationPlan.order(ohio, Technology.GAS_CT.ordinal(), 20_000.0, 0.0, 0.0, 72)).isTrue();
        w.drivers.connectionWaitShock[ohio] = 0.5;
        pools.open(w, 120);
        assertThat(pools.nowMw(adequacy.pool[ohio])).isEqualTo(spareMw);
        pools.reserve(ohio, spareMw);
        assertThat(pools.covers(virginia, load, true)).isTrue();
        assertThat(pools.covers(ohio, load, true)).isFalse();
        assertThat(pools.covers(virginia, load, false)).isFalse();
    }
}
