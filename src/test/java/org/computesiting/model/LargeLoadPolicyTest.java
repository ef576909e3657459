package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

/** Rules for large loads in the whole model: a rate set for new data centres, minimum takes and deposits. */
class LargeLoadPolicyTest {
    private static final ReferenceData DATA = ReferenceData.load();
    private static final int VIRGINIA = DATA.regionIndex("US-VA");
    private static final int START = 24;
    private static final int MONTHS = 84;

    private static SitingModel model(String... set) {
        return model(42L, set);
    }

    private static SitingModel model(long seed, String... set) {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", set), DATA, seed);
        model.start();
        return model;
    }

    private static String override(String instrument, double value) {
        return "policies.overrides=[{\"region\":\"US-VA\",\"instrument\":\"" + instrument + "\",\"start\":\"2022-01\",\"end\":\"2035-12\",\"value\":" + value
            + ",\"remove\":false}]";
    }

    /** Megawatts that data centres of the threshold's size asked for in Virginia since the instrument's start and did not withdraw. */
    private static double soughtMw(World world) {
        double threshold = world.power.terms.thresholdMw(world.power.utilities.firstOfRegion[VIRGINIA]);
        double sum = 0.0;
        for (int s = 0; s < world.sites.count(); s++) {
            boolean counts = world.sites.region[s] == VIRGINIA && world.sites.ownerKind[s] == OwnerKind.AI_FIRM && world.sites.requestedMonth[s] >= START
                && world.sites.gridMw[s] >= threshold;
            sum += counts && world.sites.closedMonth[s] == SiteTable.NONE ? world.sites.gridMw[s] : 0.0;
        }
        return sum;
    }

    @Test
    void aDearRateForNewDataCentresChangesNothingBeforeItBeginsAndKeepsThemAwayAfter() {
        double soughtWith = 0.0;
        double soughtWithout = 0.0;
        for (long seed = 1; seed <= 4; seed++) {
            SitingModel without = model(seed);
            SitingModel with = model(seed, override("administered_rate", 250.0));
            for (int t = 0; t < START; t++) {
                without.stepMonth();
                with.stepMonth();
            }
            assertThat(with.world().regions.residentialPriceUsdPerMwh).isEqualTo(without.world().regions.residentialPriceUsdPerMwh);
            assertThat(with.world().sites.gridMw).isEqualTo(without.world().sites.gridMw);
            assertThat(with.world().ai.firms.cashUsd).isEqualTo(without.world().ai.firms.cashUsd);
            for (int t = START; t < MONTHS; t++) {
                without.stepMonth();
                with.stepMonth();
            }
            soughtWith += soughtMw(with.world());
            soughtWithout += soughtMw(without.world());
        }
        System.out.printf("Virginia, rate of 250 USD/MWh from 2022 to 2026, four seeds: %.0f MW sought with it, %.0f without%n", soughtWith, soughtWithout);
        assertThat(soughtWithout).isPositive();
        assertThat(soughtWith).isLessThan(0.5 * soughtWithout);
    }

    @Test
    void minimumTakesAndDepositsAreBookedAsPaidAndReachTheUtilitysBooks() {
        SitingModel model = model(override("large_load_tariff", 0.95));
        World world = model.world();
        InvariantWatch watch = new InvariantWatch(world);
        model.setListener(watch);
        double deposits = 0.0;
        boolean credited = false;
        boolean signed = false;
        for (int t = 0; t < MONTHS + 24; t++) {
            model.stepMonth();
            double held = 0.0;
            for (int s = 0; s < world.sites.count(); s++) {
                boolean here = world.sites.region[s] == VIRGINIA;
                held += here ? world.sites.depositUsd[s] : 0.0;
                signed |= here && world.sites.minimumTakeShare[s] == 0.95;
                assertThat(t >= START || !here || world.sites.depositUsd[s] == 0.0).isTrue();
            }
            deposits = Math.max(deposits, held);
            credited |= world.power.priceModel.largeLoadCreditUsd(VIRGINIA) > 0.0;
        }
        assertThat(signed).isTrue();
        assertThat(credited).isTrue();
        assertThat(deposits).isGreaterThan(1e6);
        assertThat(watch.worstAiMoney).isLessThan(1e-9);
        assertThat(watch.worstMinerMoney).isLessThan(1e-9);
    }
}
