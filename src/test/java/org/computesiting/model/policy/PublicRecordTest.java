package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.computesiting.data.Instrument;
import org.computesiting.model.MonthClock;
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
        MonthClock clock = new MonthClock(YearMonth.of(2025, 2), 1);
        for (int month = 0; month <= 40; month++) {
            regions.residentialPriceUsdPerMwh[0] = 100 + month;
            record.look(regions, sites, instruments, clock);
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
        record.look(regions, sites, instruments, new MonthClock(YearMonth.of(2025, 2), 1));

        assertThat(sites.isPending(pending)).isTrue();
        assertThat(record.miningQueueMw[0]).isEqualTo(80.0);
        assertThat(mood.aiRatio[0]).isCloseTo(0.25, within(1e-12));
        assertThat(mood.miningRatio[0]).isCloseTo(0.13, within(1e-12));
        assertThat(mood.aiOpposition[0]).isGreaterThan(mood.aiOpposition[1]);
    }

    @Test
    void revenueForgoneIsHeldAgainstTheForecastOfItsFirstDay() {
        instruments.active[InstrumentTable.row(0, Instrument.DC_SALES_TAX_EXEMPTION)] = true;
        MonthClock clock = new MonthClock(YearMonth.of(2025, 2), 1);
        record.look(regions, sites, instruments, clock);
        assertThat(record.forecastUsdPerYear(0)).isEqualTo(1e7);
        assertThat(record.forecastUsdPerYear(1)).isNaN();
        regions.forgoneTaxUsd[0] = 1e7;
        record.remember(regions, new double[2]);
        record.look(regions, sites, instruments, clock);

        assertThat(mood.overrun[0]).isCloseTo(StrictMath.log(12.0), within(1e-12));
        assertThat(mood.neighbourOverrun[1]).isEqualTo(mood.overrun[0]);
        assertThat(mood.neighbourOverrun[0]).as("the neighbour has none").isZero();
        instruments.active[InstrumentTable.row(0, Instrument.DC_SALES_TAX_EXEMPTION)] = false;
        record.look(regions, sites, instruments, clock);
        assertThat(mood.overrun[0]).isZero();
    }

    @Test
    void theForecastOfANewExemptionIsTheTaxThatEquipmentBearsNow() {
        record.remember(regions, new double[] {3e6, 0});
        instruments.active[InstrumentTable.row(0, Instrument.DC_SALES_TAX_EXEMPTION)] = true;
        record.look(regions, sites, instruments, new MonthClock(YearMonth.of(2025, 2), 1));
        assertThat(record.forecastUsdPerYear(0)).isCloseTo(3.6e7, within(1e-3));
    }

    @Property(tries = 200)
    void oppositionIsAShareAndGrowsWithTheIndustryAndWithRates(@ForAll @DoubleRange(min = 0, max = 10) double ratio,
            @ForAll @DoubleRange(min = -0.5, max = 1) double rise) {
        double opposition = record.opposition(ratio, rise);
        assertThat(opposition).isBetween(0.0, 1.0);
        assertThat(record.opposition(ratio + 0.1, rise)).isGreaterThan(opposition);
        assertThat(record.opposition(ratio, rise + 0.1)).isGreaterThan(opposition);
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
