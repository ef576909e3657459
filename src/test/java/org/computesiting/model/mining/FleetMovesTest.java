package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Machines that leave a site, and that the hashrate of all firms is that of North America. */
class FleetMovesTest {
    private final World w = MiningRun.model(1).world();
    private final FleetTable fleet = w.mining.fleet;
    private final AsicMarket market = w.mining.machines;
    private final int k = market.frontier;
    private final int wyoming = w.data.regionIndex("US-WY");
    private final int quebec = w.data.regionIndex("CA-QC");
    private int owner;

    @BeforeEach
    void aFirm() {
        while (w.mining.miners.sitesMade[owner] > 0) {
            owner++;
        }
        w.mining.miners.active[owner] = true;
        w.mining.expectations.path.expect(500.0, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.0, 0.0);
        market.priceUsdPerTerahash[k] = 20.0;
    }

    /** A mine of 10 MW with so many MW of machines. */
    private int mine(int region, double machinesMw, boolean runs, PowerSupply supply) {
        int s = w.sites.add(900_000L + w.sites.count(), "test " + w.sites.count(), OwnerKind.MINER, owner, region, w.power.utilities.firstOfRegion[region], 10.0, 0);
        w.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        w.sites.miningMw[s] = 10.0;
        w.sites.powerSupply[s] = supply.ordinal();
        w.sites.powerPriceUsdPerMwh[s] = supply == PowerSupply.TARIFF ? Double.NaN : 25.0;
        fleet.fit(w.sites.count());
        fleet.built[s] = true;
        int i = s * fleet.generations + k;
        fleet.petahash[i] = machinesMw / market.megawattsPerPetahash[k];
        fleet.runs[i] = runs;
        return s;
    }

    private double racksMw(int s) {
        return fleet.petahash[s * fleet.generations + k] * market.megawattsPerPetahash[k];
    }

    /** Worth half a million USD a PH/s in a rack, and yet sold when dealers pay more. */
    @Test
    void machinesGoToDealersWhenTheyPayMore() {
        int from = mine(wyoming, 4.0, true, PowerSupply.TARIFF);
        int to = mine(quebec, 0.0, false, PowerSupply.TARIFF);
        market.priceUsdPerTerahash[k] = 5000.0;
        market.usedPetahash[k] = 0.0;
        w.mining.removeMachines(w, from, 1.0);
        assertThat(racksMw(to)).isZero();
        assertThat(market.usedPetahash[k] * market.megawattsPerPetahash[k]).isCloseTo(4.0, within(1e-9));
        assertThat(market.abroadShare(k)).isZero();
    }

    @Test
    void theHashrateOfAllFirmsIsThatOfNorthAmericaInEveryMonth() {
        SitingModel model = MiningRun.model(42, "horizon.end=2026-12");
        World run = model.world();
        double worst = 0.0;
        for (int month = 0; model.stepMonth(); month++) {
            double sum = 0.0;
            for (double ehs : run.mining.miners.hashrateEhs) {
                sum += ehs;
            }
            double all = run.mining.network.northAmericaHashrateEhs;
            worst = Math.max(worst, Math.abs(sum - all) / all);
            assertThat(worst).as("month %d", month).isLessThan(1e-9);
        }
    }
}
