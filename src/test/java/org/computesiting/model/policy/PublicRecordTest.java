package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.computesiting.data.Instrument;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.RegionTable;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.junit.jupiter.api.Test;

class PublicRecordTest {
    private final RegionTable regions = new RegionTable(2);
    private final SiteTable sites = new SiteTable(4);
    private final InstrumentTable instruments = new InstrumentTable(2);
    private final RegionMood mood = new RegionMood(2);
    private final PublicRecord record;

    PublicRecordTest() {
        regions.neighbours[0] = new int[] {1};
        regions.neighbours[1] = new int[] {0};
        PolicyLearning learning = new PolicyLearning(2, regions.neighbours, TestParameters.with());
        record = new PublicRecord(mood, learning, new double[] {1000, 2000}, new double[] {600, 1100}, TestParameters.with());
    }

    @Test
    void theRiseOfRatesIsOver36Months() {
        for (int month = 0; month <= 40; month++) {
            regions.residentialPriceUsdPerMwh[0] = 100 + month;
            record.look(regions, sites, instruments, 0, 2);
        }
        assertThat(mood.rateRise[0]).isCloseTo(140.0 / 104.0 - 1.0, within(1e-12));
        assertThat(mood.rateRise[1]).as("no price known").isZero();
    }

    @Test
    void presenceCountsWhatStandsAndWhatIsAskedFor() {
        regions.aiMw[0] = 100;
        regions.announcedAiMw[0] = 150;
        regions.miningMw[0] = 50;
        int pending = sites.add(1, "mine", OwnerKind.MINER, 0, 0, 0, 80, 0);
        int energised = sites.add(2, "mine", OwnerKind.MINER, 0, 0, 0, 80, 0);
        sites.stage[energised] = SiteStage.ENERGISED.ordinal();
        sites.add(3, "campus", OwnerKind.AI_FIRM, 0, 0, 0, 500, 0);
        record.look(regions, sites, instruments, 0, 2);

        assertThat(sites.isPending(pending)).isTrue();
        assertThat(record.miningQueueMw[0]).isEqualTo(80.0);
        assertThat(mood.aiRatio[0]).isCloseTo(0.25, within(1e-12));
        assertThat(mood.miningRatio[0]).isCloseTo(0.13, within(1e-12));
        assertThat(mood.aiOpposition[0]).isGreaterThan(mood.aiOpposition[1]);
    }

    @Test
    void revenueForgoneIsHeldAgainstTheLastForecast() {
        exempt(0, true);
        double[] none = new double[2];
        record.look(regions, sites, instruments, 0, 2);
        assertThat(record.forecastUsdPerYear(0)).as("a year must be known first").isNaN();
        regions.forgoneTaxUsd[0] = 2e6;
        for (int month = 0; month < 12; month++) {
            record.remember(regions, new double[] {2e6, 0});
        }
        record.look(regions, sites, instruments, 0, 2);
        assertThat(record.forecastUsdPerYear(0)).isEqualTo(2.4e7);
        assertThat(mood.overrun[0]).isZero();
        regions.forgoneTaxUsd[0] = 6e6;
        for (int month = 0; month < 12; month++) {
            record.remember(regions, none);
        }
        record.look(regions, sites, instruments, 0, 2);

        assertThat(mood.overrun[0]).isCloseTo(StrictMath.log(3.0), within(1e-12));
        assertThat(mood.neighbourOverrun[1]).isEqualTo(mood.overrun[0]);
        assertThat(mood.neighbourOverrun[0]).as("the neighbour has none").isZero();
        exempt(0, false);
        record.look(regions, sites, instruments, 0, 2);
        assertThat(mood.overrun[0]).isZero();
        assertThat(record.forecastUsdPerYear(0)).isNaN();
    }

    @Test
    void forecastsAreRenewedWithTheBudgetAndNeverFallBelowTheUsualNote() {
        exempt(0, true);
        regions.forgoneTaxUsd[0] = 2e5;
        int month = 0;
        for (; month < 12; month++) {
            record.remember(regions, new double[2]);
        }
        look(month);
        assertThat(record.forecastUsdPerYear(0)).as("the usual note").isEqualTo(1e7);
        regions.forgoneTaxUsd[0] = 2e6;
        for (; month < 35; month++) {
            record.remember(regions, new double[2]);
        }
        look(month);
        assertThat(mood.overrun[0]).isCloseTo(StrictMath.log(2.4), within(1e-12));
        look(36);
        assertThat(record.forecastUsdPerYear(0)).isCloseTo(2.4e7, within(1e-3));
        assertThat(mood.overrun[0]).isCloseTo(0.0, within(1e-12));
    }

    @Property(tries = 200)
    void oppositionIsAShareAndGrowsWithTheIndustryAndWithRates(@ForAll @DoubleRange(min = 0.02, max = 10) double ratio,
            @ForAll @DoubleRange(min = -0.5, max = 1) double rise) {
        double opposition = record.opposition(ratio, rise);
        assertThat(opposition).isBetween(0.0, 1.0);
        assertThat(record.opposition(ratio + 0.1, rise)).isGreaterThan(opposition);
        assertThat(record.opposition(ratio, rise + 0.1)).isGreaterThan(opposition);
    }

    @Test
    void oppositionIsThatOfThePollAtItsReference() {
        assertThat(record.opposition(1.0, 0.0)).isCloseTo(0.4, within(1e-12));
    }

    private void exempt(int region, boolean active) {
        instruments.active[InstrumentTable.row(region, Instrument.DC_SALES_TAX_EXEMPTION)] = active;
    }

    private void look(int month) {
        record.look(regions, sites, instruments, month, 2);
    }

    @Test
    void aRingRemembersItsMonthsAndForgetsOlderOnes() {
        MonthRing ring = new MonthRing(1, 3);
        assertThat(ring.oldest(0)).isZero();
        for (int month = 1; month <= 5; month++) {
            ring.push(new double[] {month});
        }
        assertThat(ring.oldest(0)).isEqualTo(3.0);
        assertThat(ring.latest(0)).isEqualTo(5.0);
        assertThat(ring.sum(0)).isEqualTo(12.0);
        assertThat(ring.mean(0)).isEqualTo(4.0);
    }
}
