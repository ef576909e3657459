package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.computesiting.model.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Miners elsewhere by hand: bins of 10 USD/MWh from 15 to 105 and stranded power at 5; other avoidable cost 2.5. */
class RestOfWorldTest {
    /** Bin with power at 15 to 25 USD/MWh. */
    private static final int CHEAPEST = 1;
    private static final int CELL = 3;
    private static final int OLD = 0;
    private static final int NEW = 2;

    private final World w = MiningRun.model(1).world();
    private final RestOfWorld others = w.mining.restOfWorld;
    private final AsicMarket market = w.mining.machines;
    private final int g = others.generations;

    /** 600 PH/s at 10 PH/s a MW and 1,000 at 25 fill 100 MW of racks of one bin. */
    @BeforeEach
    void oneFullBin() {
        MiningRun.empty(others);
        Arrays.fill(market.usedPetahash, 0.0);
        Arrays.fill(market.priceUsdPerTerahash, 50.0);
        market.megawattsPerPetahash[OLD] = 0.1;
        market.megawattsPerPetahash[NEW] = 0.04;
        others.petahash[CELL * g + OLD] = 600.0;
        others.petahash[CELL * g + NEW] = 1000.0;
        others.rackMw[CELL] = 100.0;
    }

    /** Share of machines of 50 J/TH that run when a MWh earns so much: a hashprice of 1.2 times that. */
    private double share(int cell, double revenueUsdPerMwh) {
        return others.runningShare(cell, 50.0, 1.2 * revenueUsdPerMwh, 2.5);
    }

    @Test
    void machinesStopLittleByLittleWithinABinAndAllBeyondIt() {
        // 20.5 - 2.5 = 18 pays for 3 of the 10 USD from 15 to 25
        assertThat(share(CHEAPEST, 20.5)).isCloseTo(0.3, within(1e-12));
        assertThat(share(CHEAPEST, 22.5)).isCloseTo(0.5, within(1e-12));
        assertThat(share(CHEAPEST, 17.4)).isZero();
        assertThat(share(CHEAPEST, 0.0)).isZero();
        assertThat(share(CHEAPEST, 27.6)).isEqualTo(1.0);
        // the next bin begins where this one ends
        assertThat(share(CHEAPEST + 1, 27.4)).isZero();
        assertThat(share(CHEAPEST + 1, 28.5)).isCloseTo(0.1, within(1e-12));
        assertThat(share(RestOfWorld.CHINA * RestOfWorld.BINS + CHEAPEST, 20.5)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void strandedPowerRunsAllOrNothing() {
        assertThat(share(0, 7.4)).isZero();
        assertThat(share(0, 7.6)).isEqualTo(1.0);
    }

    @Test
    void aShockMovesAndStretchesTheBins() {
        others.powerPriceShock = 2.0;
        // 30 to 50 USD/MWh: 38.5 - 2.5 = 36 pays for 6 of 20
        assertThat(share(CHEAPEST, 38.5)).isCloseTo(0.3, within(1e-12));
        assertThat(share(CHEAPEST, 27.6)).isZero();
        assertThat(share(0, 12.4)).isZero();
        assertThat(share(0, 12.6)).isEqualTo(1.0);
    }

    @Test
    void whatRunsIsCountedByPlace() {
        // bin 3, 35 to 45 USD/MWh: a hashprice at which machines of 50 J/TH earn 40.5 and those of 25 J/TH 81
        market.gridJoulePerTerahash[OLD] = 50.0;
        market.gridJoulePerTerahash[NEW] = 25.0;
        others.petahash[(RestOfWorld.CHINA * RestOfWorld.BINS) * g + NEW] = 70.0;
        others.run(market, 1.2 * 40.5, 2.5);
        // 0.3 x 600 + 1,000 PH/s; 18 + 40 + 2.8 MW
        assertThat(others.runningEhs[RestOfWorld.ELSEWHERE]).isCloseTo(1.18, within(1e-9));
        assertThat(others.runningEhs[RestOfWorld.CHINA]).isCloseTo(0.07, within(1e-12));
        assertThat(others.runningMw).isCloseTo(60.8, within(1e-9));
        others.run(market, 0.0, 2.5);
        assertThat(others.runningMw).isZero();
    }

    /** 20 MW arrive with 5 MW of racks: 15 MW of the old kind go to dealers, and no machine is lost. */
    @Test
    void oldMachinesMakeRoomAndGoToDealers() {
        others.arrivingPetahash[7][CELL * g + NEW] = 500.0;
        others.arrivingRackMw[7][CELL] = 5.0;
        others.receive(6, market, 0.0);
        assertThat(others.petahash[CELL * g + NEW]).isEqualTo(1000.0);
        others.receive(7, market, 0.0);
        assertThat(others.petahash[CELL * g + OLD]).isCloseTo(450.0, within(1e-9));
        assertThat(others.petahash[CELL * g + NEW]).isCloseTo(1500.0, within(1e-9));
        assertThat(market.usedPetahash[OLD]).isCloseTo(150.0, within(1e-9));
        assertThat(market.usedPetahash[NEW]).isZero();
        assertThat(market.abroadShare(OLD)).isEqualTo(1.0);
        assertThat(others.installedMw(CELL, market)).isCloseTo(105.0, within(1e-9));
        others.receive(7 + others.ringMonths, market, 0.0);
        assertThat(others.petahash[CELL * g + NEW]).isCloseTo(1500.0, within(1e-9));
        assertThat(others.rackMw[CELL]).isCloseTo(105.0, within(1e-9));
    }

    /** 80 MW arrive: the old kind, 60 MW, goes altogether, and 20 MW of the newer after it. */
    @Test
    void onceTheOldestAreGoneTheNextFollow() {
        others.arrivingPetahash[0][CELL * g + NEW] = 2000.0;
        others.receive(0, market, 0.0);
        assertThat(others.petahash[CELL * g + OLD]).isZero();
        assertThat(others.petahash[CELL * g + NEW]).isCloseTo(2500.0, within(1e-9));
        assertThat(market.usedPetahash[OLD]).isCloseTo(600.0, within(1e-9));
        assertThat(market.usedPetahash[NEW]).isCloseTo(500.0, within(1e-9));
    }

    /** A tenth fails, which leaves room for 10 MW; the rest of 16 MW displaces. */
    @Test
    void failuresComeFirst() {
        others.arrivingPetahash[0][CELL * g + NEW] = 400.0;
        others.receive(0, market, 0.1);
        assertThat(others.petahash[CELL * g + NEW]).isCloseTo(1300.0, within(1e-9));
        assertThat(others.petahash[CELL * g + OLD]).isCloseTo(480.0, within(1e-9));
        assertThat(market.usedPetahash[OLD]).isCloseTo(60.0, within(1e-9));
    }
}
