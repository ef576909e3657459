package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.power.MiningBids;
import org.junit.jupiter.api.Test;

/** Coincident peaks, load relief, and where power comes from. */
class FlexibilityTest {
    private static int texas(World w) {
        return w.data.regionIndex("US-TX");
    }

    @Test
    void beingOffInTexasPeaksPaysUpToTheChargeOverTheHours() {
        World w = MiningRun.model(1).world();
        CoincidentPeaks peaks = w.mining.power.peaks;
        int tx = texas(w);
        // 60 USD/kW-year over four months = 15,000 USD/MW a month; 90 hours: breakeven margin 166.67 USD/MWh
        assertThat(peaks.savedUsdPerMw(tx, 7)).isCloseTo(15_000.0, within(1e-9));
        assertThat(peaks.savedUsdPerMw(tx, 1)).isZero();
        assertThat(peaks.savedUsdPerMw(w.data.regionIndex("US-PA"), 7)).isZero();
        assertThat(peaks.pays(tx, 7, 166.0)).isTrue();
        assertThat(peaks.pays(tx, 7, 167.0)).isFalse();
        assertThat(peaks.pays(tx, 7, -20.0)).isTrue();
        // margin 60: 4 x (15,000 - 5,400)
        assertThat(peaks.gainUsdPerMwYear(tx, 60.0)).isCloseTo(38_400.0, within(1e-6));
        assertThat(peaks.gainUsdPerMwYear(tx, 400.0)).isZero();
        // a month of 730.5 hours: (90 - 14.61) / 178.97
        assertThat(peaks.hoursOffShare(tx, 0.02, 0.245)).isCloseTo(75.39 / 178.9725, within(1e-9));
    }

    /** Riot ran 67 % of its hashrate in July 2024 and lost 12 % of output to peak avoidance in June 2025; nobody stood still in the boom of 2021. */
    @Test
    void texanMinesKeepOffInSummersOfThinMarginsAndNotInTheBoom() {
        SitingModel model = MiningRun.model(1, "horizon.end=2024-12");
        World w = model.world();
        int tx = texas(w);
        double[] served = new double[60];
        double[] credits = new double[60];
        for (int t = 0; model.stepMonth(); t++) {
            double offered = w.regions.miningLoadMw[tx] + w.regions.curtailedMiningMwh[tx] / w.clock.hours(t);
            served[t] = w.regions.miningLoadMw[tx] / offered;
            credits[t] = w.regions.demandResponseUsd[tx] / w.regions.miningMw[tx];
        }
        int august2021 = 19;
        int july2024 = 54;
        int april2024 = 51;
        assertThat(served[august2021]).isGreaterThan(0.97);
        assertThat(served[april2024]).isGreaterThan(0.97);
        assertThat(served[july2024]).isBetween(0.60, 0.92);
        // relief of about 0.4 x 100 USD/kW-year in winter, 15,000 USD/MW more in a month that can hold a peak
        assertThat(credits[july2024] - credits[april2024]).isBetween(10_000.0, 25_000.0);
    }

    @Test
    void someNewMinesInMarketsFixTheirPriceAndNoneUnderRegulatedUtilities() {
        SitingModel model = MiningRun.model(1, "horizon.end=2024-06");
        World w = model.world();
        int fixed = 0;
        int inMarkets = 0;
        while (model.stepMonth()) {
            continue;
        }
        for (int s = 0; s < w.sites.count(); s++) {
            boolean later = w.sites.ownerKind[s] == OwnerKind.MINER && w.sites.requestedMonth[s] > 0;
            boolean market = w.mining.power.isRestructured(w.sites.region[s]);
            boolean isFixed = w.sites.powerSupply[s] == PowerSupply.FIXED.ordinal();
            if (later) {
                inMarkets += market ? 1 : 0;
                fixed += isFixed ? 1 : 0;
                assertThat(isFixed && !market).isFalse();
                if (isFixed && w.mining.fleet.built[s]) {
                    assertThat(w.sites.powerPriceUsdPerMwh[s]).isBetween(10.0, 120.0);
                    assertThat(w.sites.supplyEndMonth[s]).isGreaterThan(w.clock.now());
                }
            }
        }
        assertThat((double) fixed / inMarkets).isBetween(0.15, 0.45);
    }

    @Test
    void plantsOfTheTableBelongToTheirMines() {
        SitingModel model = MiningRun.model(1, "horizon.end=2020-03");
        World w = model.world();
        model.stepMonth();
        int dresden = siteNamed(w, "Dresden");
        int williston = siteNamed(w, "Williston basin flare gas");
        assertThat(w.sites.powerSupply[dresden]).isEqualTo(PowerSupply.OWN_PLANT.ordinal());
        assertThat(w.sites.powerPriceUsdPerMwh[dresden]).isCloseTo(10.5 * w.regions.gasPriceUsdPerMmbtu[w.sites.region[dresden]] + 6.0, within(1e-9));
        assertThat(w.sites.powerSupply[williston]).isEqualTo(PowerSupply.ISLAND.ordinal());
        assertThat(w.sites.powerPriceUsdPerMwh[williston]).isEqualTo(25.0);
        MiningBids bids = w.power.bids;
        int r = w.sites.region[williston];
        double island = 0.0;
        for (int k = 0; k < bids.classes; k++) {
            island += bids.islandMw[r * bids.classes + k];
        }
        assertThat(island).isPositive().isLessThanOrEqualTo(w.sites.miningMw[williston] + 1e-9);
    }

    private static int siteNamed(World w, String name) {
        for (int s = 0; s < w.sites.count(); s++) {
            if (w.sites.name[s].equals(name)) {
                return s;
            }
        }
        throw new AssertionError("no site " + name);
    }
}
