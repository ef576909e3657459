package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/** The miners before the first month, and their independence of each other's presence. */
class MiningPopulationTest {
    @Test
    void thereAreAtLeastFourHundredMinersAndTheNetworkStartsAtItsPublishedHashrate() {
        World w = MiningRun.model(1).world();
        assertThat(w.mining.miners.count).isGreaterThanOrEqualTo(400);
        double northAmerica = 0.0;
        for (int i = 0; i < w.power.bids.bidMw.length; i++) {
            northAmerica += (w.power.bids.bidMw[i] + w.power.bids.islandMw[i]) / w.mining.machines.megawattsPerPetahash[i % w.power.bids.classes] / 1000.0;
        }
        double elsewhere = w.mining.restOfWorld.installedEhs(RestOfWorld.ELSEWHERE) + w.mining.restOfWorld.installedEhs(RestOfWorld.CHINA);
        assertThat(northAmerica + elsewhere).isCloseTo(109.26, within(1e-6));
        assertThat(northAmerica).isBetween(6.0, 12.0);
        assertThat(w.mining.restOfWorld.installedEhs(RestOfWorld.CHINA) / 109.26).isBetween(0.65, 0.756);
    }

    @Test
    void theMachinesOfTheStartHaveThePublishedMeanEfficiency() {
        World w = MiningRun.model(1).world();
        double ph = 0.0;
        double joule = 0.0;
        for (int i = 0; i < w.mining.restOfWorld.petahash.length; i++) {
            ph += w.mining.restOfWorld.petahash[i];
            joule += w.mining.restOfWorld.petahash[i] * w.mining.machines.joulePerTerahash[i % w.mining.machines.generations];
        }
        assertThat(joule / ph).isCloseTo(77.5 / 1.1, within(0.01));
    }

    @Test
    void smallMinesOfTheTableAreSharedOutWithoutLossAndSizesSpreadWidely() {
        World w = MiningRun.model(1).world();
        double table = w.data.miningSites().stream().mapToDouble(row -> row.mwJan2020()).sum();
        double built = 0.0;
        double largest = 0.0;
        double smallest = 1e9;
        for (int s = 0; s < w.sites.count(); s++) {
            if (w.sites.ownerKind[s] == OwnerKind.MINER && w.sites.isEnergised(s)) {
                built += w.sites.miningMw[s];
                if (!w.mining.miners.named[w.sites.owner[s]]) {
                    largest = Math.max(largest, w.sites.miningMw[s]);
                    smallest = Math.min(smallest, w.sites.miningMw[s]);
                }
            }
        }
        assertThat(built).isBetween(table, 1.1 * table);
        assertThat(largest / smallest).isGreaterThan(50.0);
    }

    @Test
    void oneMoreMinerChangesNoOtherMinersDraws() {
        World few = MiningRun.model(5, "population.syntheticMiners=370").world();
        World more = MiningRun.model(5, "population.syntheticMiners=371").world();
        for (int m = 0; m < few.mining.miners.count; m++) {
            assertThat(more.mining.miners.id[m]).isEqualTo(few.mining.miners.id[m]);
            assertThat(more.mining.miners.entryCapitalUsd[m]).isEqualTo(few.mining.miners.entryCapitalUsd[m]);
            assertThat(more.mining.miners.holdShare[m]).isEqualTo(few.mining.miners.holdShare[m]);
        }
    }

    @Test
    void emptyingRacksKeepsMachinesOrSellsThemAndBooksTheMoney() {
        SitingModel model = MiningRun.model(5, "horizon.end=2020-12");
        World w = model.world();
        model.stepMonth();
        int site = 0;
        while (w.sites.ownerKind[site] != OwnerKind.MINER || !w.sites.isEnergised(site) || w.sites.miningMw[site] < 20.0) {
            site++;
        }
        int owner = w.sites.owner[site];
        double cash = w.mining.miners.cashUsd[owner];
        double net = w.money.net(org.computesiting.model.Party.MINERS);
        double before = w.mining.fleet.installedMw(site, w.mining.machines);
        double taken = w.mining.removeMachines(w, site, 0.75);
        double after = w.mining.fleet.installedMw(site, w.mining.machines);
        assertThat(before - after).isCloseTo(taken, within(1e-9));
        assertThat(after).isLessThanOrEqualTo(0.25 * w.sites.miningMw[site] + 1e-9);
        assertThat(w.mining.miners.cashUsd[owner] - cash).isCloseTo(w.money.net(org.computesiting.model.Party.MINERS) - net, within(1e-3));
        assertThat(MiningEconomics.marginUsdPerMwYear(w, site)).isPositive().isFinite();
    }
}
