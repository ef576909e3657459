package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** Rent of a leased mining site, while its owner is in business and after he failed. */
class OrphanedLeaseTest {
    /** 10 MW at 1.2 million USD a MW and year, in January 2020: 31 of 365.25 days, 744 of 8,766 hours. */
    private static final double RENT_USD = 10.0 * 1.2e6 * 744.0 / 8766.0;

    private final World w = world();
    private final int site = leasedSite(w);
    private final int miner = w.sites.owner[site];

    private static World world() {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", "horizon.end=2020-12"), ReferenceData.load(), 5L);
        model.start();
        model.stepMonth();
        return model.world();
    }

    private static int leasedSite(World w) {
        int s = 0;
        while (w.sites.ownerKind[s] != OwnerKind.MINER || !w.sites.isEnergised(s) || w.sites.miningMw[s] < 15.0) {
            s++;
        }
        w.mining.removeMachines(w, s, 1.0);
        w.sites.miningMw[s] = 0.0;
        w.sites.aiMw[s] = 10.0;
        w.sites.gridMw[s] = 10.0;
        w.sites.tenant[s] = 0;
        w.sites.rentUsdPerMwYear[s] = 1.2e6;
        return s;
    }

    /** Settles AI firms' month. @return what more miners received, the owner has in cash, the owner earned in rents */
    private double[] settle() {
        double miners = w.money.paid(Party.AI_FIRMS, Party.MINERS);
        double cash = w.mining.miners.cashUsd[miner];
        double rents = w.mining.miners.hostingRevenueUsd[miner];
        w.ai.settle(w);
        return new double[] {w.money.paid(Party.AI_FIRMS, Party.MINERS) - miners, w.mining.miners.cashUsd[miner] - cash,
            w.mining.miners.hostingRevenueUsd[miner] - rents};
    }

    @Test
    void aMinerInBusinessReceivesTheRent() {
        double[] change = settle();
        assertThat(change[0]).isCloseTo(RENT_USD, within(1e-3));
        assertThat(change[1]).isCloseTo(RENT_USD, within(1e-3));
        assertThat(change[2]).isCloseTo(RENT_USD, within(1e-3));
    }

    @Test
    void afterAFailureTheTenantPaysTheSameToCreditors() {
        World twin = world();
        leasedSite(twin);
        double before = twin.money.paid(Party.AI_FIRMS, Party.CAPITAL_MARKET);
        twin.ai.settle(twin);
        double elsewhere = twin.money.paid(Party.AI_FIRMS, Party.CAPITAL_MARKET) - before;

        w.mining.miners.active[miner] = false;
        w.mining.miners.failedMonth[miner] = 0;
        before = w.money.paid(Party.AI_FIRMS, Party.CAPITAL_MARKET);
        double[] change = settle();
        assertThat(change).containsExactly(0.0, 0.0, 0.0);
        assertThat(w.ai.firms.rentPaidUsd[0]).isCloseTo(RENT_USD, within(1e-3));
        double scale = Math.abs(elsewhere) + 1.0;
        assertThat(w.money.paid(Party.AI_FIRMS, Party.CAPITAL_MARKET) - before - elsewhere).isCloseTo(RENT_USD, within(1e-12 * scale + 1e-3));
    }
}
