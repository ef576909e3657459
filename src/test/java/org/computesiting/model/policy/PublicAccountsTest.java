package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.computesiting.data.Instrument;
import org.computesiting.model.MonthClock;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.RegionTable;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.junit.jupiter.api.Test;

class PublicAccountsTest {
    private final RegionTable regions = new RegionTable(2);
    private final SiteTable sites = new SiteTable(4);
    private final InstrumentTable instruments = new InstrumentTable(2);
    private final MonthClock clock = new MonthClock(YearMonth.of(2025, 1), 12);
    private final PublicAccounts accounts = new PublicAccounts(2, TestParameters.with());

    @Test
    void jobsFollowMegawattsByUseAndStage() {
        regions.aiMw[0] = 200;
        regions.miningMw[0] = 100;
        regions.retrofitMw[0] = 50;
        site(OwnerKind.AI_FIRM, 0, 300, SiteStage.BUILDING);
        site(OwnerKind.MINER, 0, 40, SiteStage.BUILDING);
        site(OwnerKind.AI_FIRM, 0, 500, SiteStage.CONTRACTED);
        site(OwnerKind.AI_FIRM, 1, 10, SiteStage.BUILDING);
        settle();

        assertThat(regions.operationJobs[0]).isCloseTo(200 * 0.5 + 100 * 0.2, within(1e-9));
        assertThat(regions.constructionJobs[0]).isCloseTo(50 * 3 + 300 * 3 + 40 * 1, within(1e-9));
        assertThat(regions.constructionJobs[1]).isCloseTo(30, within(1e-9));
        assertThat(regions.operationJobs[1]).isZero();
    }

    @Test
    void equipmentBoughtAndReplacedBearsSalesTaxAndTheExemptShareIsForgone() {
        regions.salesTaxShare[0] = 0.06;
        regions.aiMw[0] = 100;
        accounts.open(regions);
        regions.aiMw[0] = 130;
        exempt(0.75);
        settle();

        // 10 million USD a MW on 30 MW bought and 130 MW / 60 months replaced.
        double tax = 0.06 * 1e7 * (30 + 130 / 60.0);
        assertThat(accounts.fullSalesTaxUsd[0]).isCloseTo(tax, within(1e-6));
        assertThat(regions.forgoneTaxUsd[0]).isCloseTo(0.75 * tax, within(1e-6));
        // Property: 1.2 % a year on half of the cost new.
        assertThat(regions.computeTaxUsd[0]).isCloseTo(0.25 * tax + 0.001 * 0.5 * 1e7 * 130, within(1e-6));
    }

    @Test
    void withoutAnExemptionNothingIsForgoneAndWithoutASalesTaxNothingCanBe() {
        regions.salesTaxShare[0] = 0.06;
        regions.aiMw[0] = 50;
        regions.aiMw[1] = 50;
        instruments.active[InstrumentTable.row(1, Instrument.DC_SALES_TAX_EXEMPTION)] = true;
        instruments.value[InstrumentTable.row(1, Instrument.DC_SALES_TAX_EXEMPTION)] = 1.0;
        settle();

        assertThat(regions.forgoneTaxUsd).containsExactly(0.0, 0.0);
        assertThat(accounts.fullSalesTaxUsd[0]).isPositive();
    }

    @Test
    void whatStoodAtTheOpeningWasBoughtBefore() {
        regions.salesTaxShare[0] = 0.06;
        regions.aiMw[0] = 60;
        accounts.open(regions);
        settle();
        assertThat(accounts.fullSalesTaxUsd[0]).isCloseTo(0.06 * 1e7 * 1.0, within(1e-6));
        regions.aiMw[0] = 0;
        settle();
        assertThat(accounts.fullSalesTaxUsd[0]).as("closing is no purchase").isZero();
    }

    @Test
    void aRepealThatSparesForgoesTheTaxOfOlderProjectsOnly() {
        regions.salesTaxShare[0] = 0.06;
        aiSite(60, SiteTable.NONE);
        aiSite(40, 3);
        aiSite(30, 8);
        regions.aiMw[0] = 130;
        accounts.open(regions);
        accounts.settle(regions, sites, instruments, clock);
        assertThat(regions.forgoneTaxUsd[0]).isZero();

        int row = InstrumentTable.row(0, Instrument.DC_SALES_TAX_EXEMPTION);
        instruments.sparedValue[row] = 0.75;
        instruments.sparedBefore[row] = 8;
        settle();
        settle();
        // 100 of 130 MW are older; of each a sixtieth is replaced a month, at 10 million USD a MW.
        assertThat(accounts.fullSalesTaxUsd[0]).isCloseTo(0.06 * 1e7 * 130 / 60.0, within(1e-6));
        assertThat(regions.forgoneTaxUsd[0]).isCloseTo(0.75 * 0.06 * 1e7 * 100 / 60.0, within(1e-6));

        exempt(0.5);
        settle();
        // Half of all, and a quarter more of the older.
        assertThat(regions.forgoneTaxUsd[0]).isCloseTo(0.06 * 1e7 * (0.5 * 130 + 0.25 * 100) / 60.0, within(1e-6));

        regions.aiMw[0] = 150;
        aiSite(20, 9);
        settle();
        // The 20 MW are new: half of what they buy and replace.
        assertThat(regions.forgoneTaxUsd[0]).isCloseTo(0.06 * 1e7 * (0.5 * (20 + 150 / 60.0) + 0.25 * 100 / 60.0), within(1e-6));
    }

    private void aiSite(double mw, int signed) {
        int s = sites.add(sites.count(), "site", OwnerKind.AI_FIRM, 0, 0, 0, mw, 0);
        sites.stage[s] = SiteStage.ENERGISED.ordinal();
        sites.contractedMonth[s] = signed;
        sites.aiMw[s] = mw;
    }

    @Test
    void aTaxOnMiningPowerFallsOnWhatWasServed() {
        regions.miningLoadMw[0] = 80;
        int row = InstrumentTable.row(0, Instrument.CRYPTO_TAX);
        instruments.active[row] = true;
        instruments.value[row] = 20.0;
        settle();
        assertThat(regions.computeTaxUsd[0]).isCloseTo(20.0 * 80 * 744, within(1e-6));
    }

    private void exempt(double share) {
        int row = InstrumentTable.row(0, Instrument.DC_SALES_TAX_EXEMPTION);
        instruments.active[row] = true;
        instruments.value[row] = share;
    }

    private void site(int owner, int region, double mw, SiteStage stage) {
        int s = sites.add(sites.count(), "site", owner, 0, region, 0, mw, 0);
        sites.stage[s] = stage.ordinal();
    }

    private void settle() {
        accounts.settle(regions, sites, instruments, clock);
    }
}
