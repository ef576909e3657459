package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.computesiting.data.Deflator;
import org.computesiting.data.Good;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.EventLog;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.scenario.Trade;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bundled history as the model reads it, against what is published. */
class BundledPolicyTest {
    private static final YearMonth START = YearMonth.of(2020, 1);
    private static ReferenceData data;

    @BeforeAll
    static void read() {
        data = ReferenceData.load();
    }

    @Test
    void statesWithAnIncentiveFallShortOfThePublishedCountsByNoMoreThanTheListLags() {
        // Published: 24 (2015-09), 30 (2020-03), 36 (2024-12), 37 (2025-06); the list leaves out property-tax programmes and late-known starts.
        assertThat(exemptions(YearMonth.of(2015, 9))).isBetween(18, 24);
        assertThat(exemptions(YearMonth.of(2020, 3))).isBetween(26, 30);
        assertThat(exemptions(YearMonth.of(2024, 12))).isBetween(33, 36);
        assertThat(exemptions(YearMonth.of(2025, 6))).isBetween(34, 37);
    }

    @Test
    void newYorksMoratoriumRunsFromNovember2022ToNovember2024() {
        int newYork = data.regionIndex("US-NY");
        assertThat(at(YearMonth.of(2022, 10)).isActive(newYork, Instrument.CRYPTO_MORATORIUM)).isFalse();
        assertThat(at(YearMonth.of(2022, 11)).isActive(newYork, Instrument.CRYPTO_MORATORIUM)).isTrue();
        assertThat(at(YearMonth.of(2024, 10)).isActive(newYork, Instrument.CRYPTO_MORATORIUM)).isTrue();
        assertThat(at(YearMonth.of(2024, 11)).isActive(newYork, Instrument.CRYPTO_MORATORIUM)).isFalse();
    }

    @Test
    void crownUtilitiesRestrictMiningIn2022AndKeepToIt() {
        InstrumentTable end = at(YearMonth.of(2022, 12));
        InstrumentTable later = at(YearMonth.of(2025, 6));
        for (String province : List.of("CA-BC", "CA-MB", "CA-NB", "CA-QC")) {
            assertThat(end.isActive(data.regionIndex(province), Instrument.CRYPTO_MORATORIUM)).as(province).isTrue();
            assertThat(later.isActive(data.regionIndex(province), Instrument.CRYPTO_MORATORIUM)).as(province).isTrue();
        }
    }

    @Test
    void machinesFromMalaysiaBear126PercentInMay2025() {
        TariffBook book = tariffs(new Trade(null, null, List.of()));
        long day = YearMonth.of(2025, 5).atDay(15).toEpochDay();
        assertThat(book.rate(TradeTable.US, Origin.MY, Good.ASIC, day, false)).isCloseTo(0.126, within(1e-12));
        long august = YearMonth.of(2025, 8).atDay(15).toEpochDay();
        assertThat(book.rate(TradeTable.US, Origin.CN, Good.ASIC, august, false)).isCloseTo(0.576, within(1e-12));
        assertThat(book.rate(TradeTable.US, Origin.MY, Good.ASIC, august, false)).isCloseTo(0.216, within(1e-12));
        assertThat(book.rate(TradeTable.US, Origin.CA, Good.STEEL, august, false)).as("not twice").isCloseTo(0.5, within(1e-12));
    }

    @Test
    void serversFromElsewhereBearNoneOfTheGeneralDutiesOf2025() {
        TariffBook book = tariffs(new Trade(null, null, List.of()));
        for (YearMonth month : List.of(YearMonth.of(2025, 5), YearMonth.of(2025, 12), YearMonth.of(2026, 3))) {
            assertThat(book.rate(TradeTable.US, Origin.OTHER, Good.SERVERS, month.atDay(15).toEpochDay(), false)).isZero();
        }
        assertThat(book.rate(TradeTable.US, Origin.OTHER, Good.GENERAL, YearMonth.of(2025, 5).atDay(15).toEpochDay(), false)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void withoutTheTariffsSince2025BothWorldsAreTheSameUntilTheyBegin() {
        TradeTable with = new TradeTable();
        TradeTable without = new TradeTable();
        TariffBook history = tariffs(new Trade(null, null, List.of()));
        TariffBook dropped = tariffs(new Trade(null, YearMonth.of(2025, 2), List.of()));
        int first = 61;
        for (int t = 0; t <= first; t++) {
            history.apply(t, with);
            dropped.apply(t, without);
            if (t < first) {
                assertThat(without.importShare).containsExactly(with.importShare);
                assertThat(without.electricityShare).containsExactly(with.electricityShare);
                assertThat(without.gasShare).containsExactly(with.gasShare);
            }
        }
        assertThat(with.importShare(TradeTable.US, Good.ASIC)).isGreaterThan(without.importShare(TradeTable.US, Good.ASIC));
    }

    @Test
    void ontariosSurchargeIsSmallOverAMonthAndFallsOnExportsOnly() {
        TradeTable march = new TradeTable();
        tariffs(new Trade(null, null, List.of())).apply(62, march);
        double perMwh = march.electricityUsdPerMwh[TradeTable.CANADA * 2 + TradeTable.US];
        assertThat(perMwh).isBetween(0.01, 6.95 * 2 / 31);
        assertThat(march.electricityUsdPerMwh[TradeTable.US * 2 + TradeTable.CANADA]).isZero();
    }

    @Test
    void everyRegionHasALegislatureAndParametersForEveryKindOfBill() {
        LegislatureTable table = new LegislatureTable(data.legislatures(), data.regions().size(), data::regionIndex);
        BillTerms terms = new BillTerms(data.parameters());
        for (int r = 0; r < table.count; r++) {
            assertThat(table.sessionMonthsPerYear(r)).isBetween(0.5, 12.0);
        }
        for (BillKind kind : BillKind.values()) {
            assertThat(terms.enactedPerYear[kind.ordinal()]).as(kind.code).isPositive();
            assertThat(terms.passage[kind.ordinal()]).isBetween(0.0, 1.0);
        }
        assertThat(table.biennial[data.regionIndex("US-TX")]).isTrue();
        assertThat(table.biennial[data.regionIndex("US-VA")]).isFalse();
    }

    private static int exemptions(YearMonth month) {
        return at(month).activeCount(Instrument.DC_SALES_TAX_EXEMPTION);
    }

    private static InstrumentTable at(YearMonth month) {
        InstrumentTable table = new InstrumentTable(data.regions().size());
        DefaultStrength usual = new DefaultStrength(data.parameters());
        PolicyBook book = new PolicyBook(data.regions().size(), ScriptedChange.of(data.policyEvents(), START, data::regionIndex, usual::of), 1000, List.of());
        int t = (month.getYear() - 2020) * 12 + month.getMonthValue() - 1;
        book.follow(t);
        book.expire(t);
        book.publish(t, table, new EventLog());
        return table;
    }

    private static TariffBook tariffs(Trade trade) {
        BorderShares shares = new BorderShares(data.interties(), START);
        return new TariffBook(data.tariffs(), trade, data.importOrigins(), shares::of, new Deflator(data.cpi()), START, 192, new KeyedRandom(1));
    }
}
