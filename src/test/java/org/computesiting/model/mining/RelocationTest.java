package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** Machines that stand still at a dear site move to a cheaper one of the same owner. */
class RelocationTest {
    private final World w = MiningRun.model(1).world();
    private final FleetTable fleet = w.mining.fleet;
    private final int generation = w.mining.machines.frontier;

    private int site(int owner, double megawatts, double priceUsdPerMwh) {
        int r = w.data.regionIndex("US-WY");
        int s = w.sites.add(900_000L + w.sites.count(), "test " + w.sites.count(), OwnerKind.MINER, owner, r, w.power.utilities.firstOfRegion[r], megawatts, 0);
        w.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        w.sites.miningMw[s] = megawatts;
        w.sites.powerPriceUsdPerMwh[s] = priceUsdPerMwh;
        fleet.fit(w.sites.count());
        fleet.built[s] = true;
        return s;
    }

    private static int firmWithoutSite(World w) {
        for (int m = 0; m < w.mining.miners.count; m++) {
            if (w.mining.miners.active[m] && w.mining.miners.sitesMade[m] == 0) {
                return m;
            }
        }
        throw new AssertionError("every firm has a site");
    }

    private double at(int site) {
        return fleet.petahash[site * fleet.generations + generation];
    }

    @Test
    void idleMachinesFillTheCheaperSiteAndFreightIsPaid() {
        int owner = firmWithoutSite(w);
        int dear = site(owner, 10.0, 200.0);
        int cheap = site(owner, 4.0, 20.0);
        int others = site(owner + 1, 50.0, 5.0);
        double perPh = w.mining.machines.megawattsPerPetahash[generation];
        fleet.petahash[dear * fleet.generations + generation] = 6.0 / perPh;
        double cash = w.mining.miners.cashUsd[owner];
        double builders = w.money.net(Party.BUILDERS);
        w.mining.relocation.run(w);
        assertThat(at(cheap) * perPh).isCloseTo(4.0, within(1e-9));
        assertThat(at(dear) * perPh).isCloseTo(2.0, within(1e-9));
        assertThat(at(others)).isZero();
        assertThat(w.mining.movedMw()).isCloseTo(4.0, within(1e-9));
        // 50 USD for a machine of 0.1 PH/s
        assertThat(cash - w.mining.miners.cashUsd[owner]).isCloseTo(4.0 / perPh * 500.0, within(1e-6));
        assertThat(w.money.net(Party.BUILDERS) - builders).isCloseTo(4.0 / perPh * 500.0, within(1e-6));
    }

    @Test
    void machinesThatRunStayAndSoDoThoseThatWouldEarnNothingThere() {
        int owner = firmWithoutSite(w);
        int dear = site(owner, 10.0, 60.0);
        int cheap = site(owner, 10.0, 20.0);
        int i = dear * fleet.generations + generation;
        fleet.petahash[i] = 50.0;
        fleet.runs[i] = true;
        w.mining.relocation.run(w);
        assertThat(at(dear)).isEqualTo(50.0);
        fleet.runs[i] = false;
        w.sites.powerPriceUsdPerMwh[dear] = 900.0;
        w.sites.powerPriceUsdPerMwh[cheap] = 800.0;
        w.mining.relocation.run(w);
        assertThat(at(dear)).isEqualTo(50.0);
        assertThat(at(cheap)).isZero();
    }
}
