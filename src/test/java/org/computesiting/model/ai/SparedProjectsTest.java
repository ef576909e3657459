package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.Scenarios;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;
import org.junit.jupiter.api.Test;

class SparedProjectsTest {
    private static final ReferenceData DATA = ReferenceData.load();
    private static final int REPEAL = 8;

    @Test
    void dataCentresBegunBeforeASparingRepealGoOnWithoutTheTaxAndLaterOnesPayIt() {
        // 8 % on servers, three quarters of it spared.
        assertThat(taxOnServers(REPEAL - 1, -1)).isCloseTo(0.02, within(1e-12));
        assertThat(taxOnServers(-1, -1)).isCloseTo(0.02, within(1e-12));
        assertThat(taxOnServers(REPEAL, -1)).isCloseTo(0.08, within(1e-12));
    }

    @Test
    void theLeaseOfAnOldMineCountsFromTheLease() {
        assertThat(taxOnServers(-1, REPEAL - 1)).isCloseTo(0.02, within(1e-12));
        assertThat(taxOnServers(-1, REPEAL + 1)).isCloseTo(0.08, within(1e-12));
    }

    /** What the state gets of a dollar spent on the replacement of servers. */
    private static double taxOnServers(int contracted, int leased) {
        World world = new SitingModel(Scenarios.shipped("reference"), DATA, 1).world();
        int california = DATA.regionIndex("US-CA");
        int row = InstrumentTable.row(california, Instrument.DC_SALES_TAX_EXEMPTION);
        world.policy.instruments.active[row] = false;
        world.policy.instruments.sparedValue[row] = 0.75;
        world.policy.instruments.sparedBefore[row] = REPEAL;
        world.regions.salesTaxShare[california] = 0.08;
        Arrays.fill(world.sites.aiMw, 0.0);
        Arrays.fill(world.sites.vacantMw, 0.0);
        int s = world.sites.add(world.sites.count(), "hall", OwnerKind.AI_FIRM, 0, california, world.power.utilities.firstOfRegion[california], 100.0, 0);
        world.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        world.sites.energisedMonth[s] = -1;
        world.sites.contractedMonth[s] = contracted;
        world.sites.contractMonth[s] = leased;
        world.sites.aiMw[s] = 100.0;
        world.ai.settle(world);
        return world.money.paid(Party.AI_FIRMS, Party.STATES) / world.money.paid(Party.AI_FIRMS, Party.HARDWARE_MAKERS);
    }
}
