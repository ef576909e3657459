package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.model.ClockAdvance;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.junit.jupiter.api.Test;

/** Who fixes a price, at what price and for how long, and what own plants cost, by hand. */
class SupplyTermsTest {
    private final World w = MiningRun.model(1).world();
    private final SupplyTerms supply = w.mining.power.supply;
    private final int texas = w.data.regionIndex("US-TX");
    private final int wyoming = w.data.regionIndex("US-WY");

    private int site(int region, PowerSupply how) {
        int n = w.sites.count();
        int s = w.sites.add(StableId.of("test " + n), "test " + n, OwnerKind.MINER, 0, region, w.power.utilities.firstOfRegion[region], 10.0, 0);
        w.sites.powerSupply[s] = how.ordinal();
        w.mining.fleet.fit(w.sites.count());
        return s;
    }

    private PowerSupply how(int s) {
        return PowerSupply.of(w.sites.powerSupply[s]);
    }

    @Test
    void aFixedPriceIsTodaysWithoutTaxAndAPremiumForFiveYears() {
        int s = site(texas, PowerSupply.FIXED);
        w.mining.power.deliveredUsdPerMwh[texas] = 40.0;
        w.mining.power.taxUsdPerMwh[texas] = 3.0;
        ClockAdvance.to(w, 7);
        supply.agree(w, s);
        // 1.05 x (40 - 3)
        assertThat(w.sites.powerPriceUsdPerMwh[s]).isCloseTo(38.85, within(1e-9));
        assertThat(w.sites.supplyEndMonth[s]).isEqualTo(67);
        ClockAdvance.to(w, 9);
        w.mining.power.deliveredUsdPerMwh[texas] = 90.0;
        supply.agree(w, s);
        assertThat(w.sites.powerPriceUsdPerMwh[s]).isCloseTo(38.85, within(1e-9));
        assertThat(w.sites.supplyEndMonth[s]).isEqualTo(67);
    }

    @Test
    void whoDoesNotFixHisPriceAgreesNone() {
        int s = site(texas, PowerSupply.TARIFF);
        supply.agree(w, s);
        assertThat(w.sites.powerPriceUsdPerMwh[s]).isNaN();
        assertThat(w.sites.supplyEndMonth[s]).isEqualTo(SiteTable.NONE);
    }

    @Test
    void aFixedPriceEndsInItsMonthAndNotBefore() {
        int s = site(texas, PowerSupply.FIXED);
        supply.agree(w, s);
        double agreed = w.sites.powerPriceUsdPerMwh[s];
        ClockAdvance.to(w, 59);
        supply.refresh(w, w.mining.fleet);
        assertThat(how(s)).isEqualTo(PowerSupply.FIXED);
        assertThat(w.sites.powerPriceUsdPerMwh[s]).isEqualTo(agreed);
        ClockAdvance.to(w, 60);
        supply.refresh(w, w.mining.fleet);
        assertThat(how(s)).isEqualTo(PowerSupply.TARIFF);
        assertThat(w.sites.powerPriceUsdPerMwh[s]).isNaN();
        assertThat(w.sites.supplyEndMonth[s]).isEqualTo(SiteTable.NONE);
    }

    @Test
    void anOwnPlantCostsItsFuelWhichFollowsTheGasPrice() {
        int gas = site(texas, PowerSupply.TARIFF);
        int coal = site(wyoming, PowerSupply.TARIFF);
        int flare = site(wyoming, PowerSupply.TARIFF);
        int none = site(wyoming, PowerSupply.TARIFF);
        SupplyTerms.ownPlant(w, w.mining.fleet, gas, OwnFuel.GAS);
        SupplyTerms.ownPlant(w, w.mining.fleet, coal, OwnFuel.WASTE_COAL);
        SupplyTerms.ownPlant(w, w.mining.fleet, flare, OwnFuel.FLARE_GAS);
        SupplyTerms.ownPlant(w, w.mining.fleet, none, OwnFuel.NONE);
        assertThat(how(gas)).isEqualTo(PowerSupply.OWN_PLANT);
        assertThat(how(coal)).isEqualTo(PowerSupply.OWN_PLANT);
        assertThat(how(flare)).isEqualTo(PowerSupply.ISLAND);
        assertThat(how(none)).isEqualTo(PowerSupply.TARIFF);
        w.regions.gasPriceUsdPerMmbtu[texas] = 4.0;
        supply.refresh(w, w.mining.fleet);
        // 10.5 x 4 + 6
        assertThat(w.sites.powerPriceUsdPerMwh[gas]).isCloseTo(48.0, within(1e-9));
        assertThat(w.sites.powerPriceUsdPerMwh[coal]).isEqualTo(40.0);
        assertThat(w.sites.powerPriceUsdPerMwh[flare]).isEqualTo(25.0);
        assertThat(w.sites.powerPriceUsdPerMwh[none]).isNaN();
        w.regions.gasPriceUsdPerMmbtu[texas] = 2.0;
        ClockAdvance.to(w, 100);
        supply.refresh(w, w.mining.fleet);
        assertThat(w.sites.powerPriceUsdPerMwh[gas]).isCloseTo(27.0, within(1e-9));
        assertThat(how(gas)).isEqualTo(PowerSupply.OWN_PLANT);
    }

    /** 30 % of 600 mines in a market; three standard deviations are 5.6 %. */
    @Test
    void threeInTenFixTheirPriceInMarketsAndNobodyElsewhere() {
        int fixed = 0;
        for (int i = 0; i < 600; i++) {
            int here = site(texas, PowerSupply.TARIFF);
            int there = site(wyoming, PowerSupply.TARIFF);
            supply.choose(w, here);
            supply.choose(w, there);
            fixed += how(here) == PowerSupply.FIXED ? 1 : 0;
            assertThat(how(there)).isEqualTo(PowerSupply.TARIFF);
            assertThat(w.sites.powerPriceUsdPerMwh[here]).isNaN();
        }
        assertThat(fixed / 600.0).isCloseTo(0.30, within(0.056));
    }
}
