package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteStage;
import org.computesiting.model.World;
import org.computesiting.model.power.BlockHours;
import org.computesiting.model.power.MiningBids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Power bills of a mine of 10 MW in the Texan market in January 2020, 744 hours: it offers 7,440 MWh, half of its class, and is served nine tenths of
 * them, 6,696 MWh, for 100,000 USD of wholesale power. Delivery costs 4 USD/MWh.
 */
class MinerAccountsTest {
    private static final double OFFERED = 7440.0;
    private static final double SERVED = 6696.0;

    private final World w = MiningRun.model(1).world();
    private final MinerTable miners = w.mining.miners;
    private final FleetTable fleet = w.mining.fleet;
    private final int k = w.mining.machines.frontier;
    private final int texas = w.data.regionIndex("US-TX");
    private int m;
    private int s;
    private int at;

    @BeforeEach
    void mineInTexas() {
        while (miners.sitesMade[m] > 0) {
            m++;
        }
        miners.active[m] = true;
        s = w.sites.add(900_000L, "test", OwnerKind.MINER, m, texas, w.power.utilities.firstOfRegion[texas], 10.0, 0);
        w.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        w.sites.miningMw[s] = 10.0;
        fleet.fit(w.sites.count());
        fleet.built[s] = true;
        at = s * fleet.generations + k;
        fleet.petahash[at] = 10.0 / w.mining.machines.megawattsPerPetahash[k];
        fleet.runs[at] = true;
        w.regions.capacityPriceUsdPerKwYear[texas] = 0.0;
        wholesale(25.0);
        MiningBids bids = w.power.bids;
        int c = texas * bids.classes + k;
        bids.bidMw[c] = 20.0;
        bids.servedShare[c] = 0.9;
        bids.servedCostUsd[c] = 200_000.0;
        bids.unservedValueUsd[c] = 40_000.0;
        bids.peakHoursOffShare[c] = 0.0;
    }

    private void wholesale(double usdPerMwh) {
        Arrays.fill(w.regions.blockPriceUsdPerMwh, texas * BlockHours.BLOCKS, (texas + 1) * BlockHours.BLOCKS, usdPerMwh);
    }

    private void fixedPrice(double usdPerMwh) {
        w.sites.powerSupply[s] = PowerSupply.FIXED.ordinal();
        w.sites.powerPriceUsdPerMwh[s] = usdPerMwh;
        w.sites.supplyEndMonth[s] = 60;
    }

    /** A gas plant at 10.5 MMBtu/MWh and 6 USD/MWh. */
    private void ownPlant(double gasUsdPerMmbtu) {
        SupplyTerms.ownPlant(w, fleet, s, OwnFuel.GAS);
        w.regions.gasPriceUsdPerMmbtu[texas] = gasUsdPerMmbtu;
    }

    private double billUsd() {
        w.mining.settle(w);
        assertThat(w.mining.power.isRestructured(texas)).isTrue();
        assertThat(w.mining.power.taxUsdPerMwh[texas]).isZero();
        return miners.powerCostUsd[m];
    }

    @Test
    void underAFixedPriceWhatIsNotUsedIsSoldOn() {
        fixedPrice(40.0);
        // 7,440 x 40 - 20,000 for the hours skipped - 744 x 4 of delivery not taken
        assertThat(billUsd()).isCloseTo(274_624.0, within(1e-6));
        assertThat(miners.powerCreditUsd[m]).isCloseTo(20_000.0, within(1e-6));
        assertThat(miners.hashrateEhs[m]).isCloseTo(0.9 * fleet.petahash[at] / 1000.0, within(1e-12));
    }

    @Test
    void underTheHourlyPriceNothingIsSold() {
        double bill = billUsd();
        double adder = w.mining.power.hourlyAdderUsdPerMwh(texas);
        assertThat(bill).isCloseTo(100_000.0 + SERVED * 4.0 + OFFERED * (adder - 4.0), within(1e-6));
        assertThat(miners.powerCreditUsd[m]).isZero();
    }

    @Test
    void anOwnPlantDearerThanTheGridBuysFromItAndSellsNothingBelowItsFuel() {
        ownPlant(4.0);
        // 6,696 x 48 = 321,408 of fuel against 100,000 + 6,696 x 4; 20,000 for the hours skipped against 744 x 48 = 35,712
        assertThat(billUsd()).isCloseTo(126_784.0, within(1e-6));
        assertThat(miners.powerCreditUsd[m]).isZero();
        w.power.bids.unservedValueUsd[texas * w.power.bids.classes + k] = 120_000.0;
        // 60,000 for the hours skipped less 35,712
        assertThat(billUsd()).isCloseTo(126_784.0 - 24_288.0, within(1e-6));
        assertThat(miners.powerCreditUsd[m]).isCloseTo(24_288.0, within(1e-6));
    }

    @Test
    void anOwnPlantCheaperThanTheGridBurnsItsFuel() {
        ownPlant(0.4);
        // 10.2 USD/MWh: 6,696 x 10.2 = 68,299.2; sold 20,000 - 744 x 10.2 = 12,411.2
        assertThat(billUsd()).isCloseTo(55_888.0, within(1e-6));
    }

    @Test
    void machinesThatStandStillUnderAFixedPriceSellAllOfItsPower() {
        fleet.runs[at] = false;
        fixedPrice(40.0);
        // 7,440 x (40 - 25 - 4)
        assertThat(billUsd()).isCloseTo(81_840.0, within(1e-6));
        assertThat(miners.powerCreditUsd[m]).isCloseTo(186_000.0, within(1e-6));
        assertThat(miners.hashrateEhs[m]).isZero();
        wholesale(100.0);
        assertThat(billUsd()).isCloseTo(-7440.0 * 64.0, within(1e-6));
    }

    @Test
    void aPlantWhoseMachinesStandStillFeedsTheGridOnlyWhenThatPays() {
        fleet.runs[at] = false;
        ownPlant(4.0);
        assertThat(billUsd()).isZero();
        wholesale(60.0);
        // 7,440 x (60 - 48)
        assertThat(billUsd()).isCloseTo(-89_280.0, within(1e-6));
    }

    @Test
    void machinesThatStandStillUnderTheHourlyPriceOweNothing() {
        fleet.runs[at] = false;
        assertThat(billUsd()).isZero();
        assertThat(miners.powerCreditUsd[m]).isZero();
    }
}
