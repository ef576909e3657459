package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.computesiting.data.Basis;
import org.computesiting.data.CpiYear;
import org.computesiting.data.Deflator;
import org.computesiting.data.Good;
import org.computesiting.data.ImportOriginShare;
import org.computesiting.data.Provenance;
import org.computesiting.data.TariffComponent;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.MoneyFlows;
import org.computesiting.model.Party;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.scenario.TariffRule;
import org.computesiting.scenario.Trade;
import org.junit.jupiter.api.Test;

class TariffBookTest {
    private static final YearMonth START = YearMonth.of(2025, 1);
    private static final int MONTHS = 24;
    private static final Provenance SOMEWHERE = new Provenance("test", "2025", Basis.RECALLED, "");
    private static final Deflator FLAT = new Deflator(List.of(new CpiYear(2025, 100.0, SOMEWHERE)));
    private static final List<ImportOriginShare> ORIGINS = List.of(
        origin("US", Good.STEEL, "US", 0.6), origin("US", Good.STEEL, "CA", 0.1), origin("US", Good.STEEL, "CN", 0.3),
        origin("US", Good.GENERAL, "CA", 0.25), origin("US", Good.GENERAL, "CN", 0.75),
        origin("US", Good.SERVERS, "CA", 0.5), origin("US", Good.SERVERS, "other", 0.5),
        origin("CA", Good.STEEL, "US", 0.4), origin("CA", Good.STEEL, "CA", 0.6));

    private final List<TariffComponent> history = new ArrayList<>();
    private final List<TariffRule> rules = new ArrayList<>();
    private final TradeTable table = new TradeTable();

    @Test
    void aMonthPartlyInForceBearsTheRateOfItsDays() {
        history("US", "CN", Good.STEEL, 40, LocalDate.of(2025, 4, 21), LocalDate.of(2025, 5, 10), 0, 1);

        assertThat(steel(2025, 3)).isZero();
        assertThat(steel(2025, 4)).isCloseTo(0.3 * 0.40 * 10 / 30.0, within(1e-15));
        assertThat(steel(2025, 5)).isCloseTo(0.3 * 0.40 * 10 / 31.0, within(1e-15));
        assertThat(steel(2025, 6)).isZero();
    }

    @Test
    void exemptionAndPassThroughReduceTheRate() {
        history("US", "CA", Good.STEEL, 25, LocalDate.of(2025, 2, 1), null, 0.85, 0.5);

        assertThat(steel(2025, 2)).isCloseTo(0.1 * 0.25 * 0.15 * 0.5, within(1e-15));
    }

    @Test
    void componentsOnTheSameGoodAddUp() {
        history("US", "CN", Good.STEEL, 25, LocalDate.of(2025, 1, 1), null, 0, 1);
        history("US", "all", Good.STEEL, 50, LocalDate.of(2025, 1, 1), null, 0, 1);

        assertThat(steel(2025, 1)).isCloseTo(0.3 * 0.75, within(1e-15));
        assertThat(at(2025, 1).importShare(TradeTable.CANADA, Good.STEEL)).isZero();
    }

    @Test
    void allIncludesTheOtherCountryInARuleOfTheScenarioAndNotInHistoryWhichNamesIt() {
        history("US", "all", Good.STEEL, 50, LocalDate.of(2025, 1, 1), null, 0, 1);
        history("US", "CA", Good.STEEL, 20, LocalDate.of(2025, 1, 1), null, 0, 1);
        rules.add(new TariffRule("US", "all", "steel", 30, 0, YearMonth.of(2025, 2), null, 0, 1));

        assertThat(steel(2025, 1)).isCloseTo(0.3 * 0.50 + 0.1 * 0.20, within(1e-15));
        // the higher of history and rule: 50 % stays for the others, Canada's 20 % becomes 30 %
        assertThat(steel(2025, 2)).isCloseTo(0.3 * 0.50 + 0.1 * 0.30, within(1e-15));
    }

    @Test
    void aGeneralDutyReachesGoodsWithoutADutyOfTheirOwnFromThatOrigin() {
        history("US", "CA", Good.GENERAL, 25, LocalDate.of(2025, 3, 1), null, 0, 1);
        history("US", "CA", Good.STEEL, 10, LocalDate.of(2025, 5, 1), null, 0, 1);

        assertThat(at(2025, 3).importShare(TradeTable.US, Good.STEEL)).isCloseTo(0.1 * 0.25, within(1e-15));
        assertThat(at(2025, 3).importShare(TradeTable.US, Good.GENERAL)).isCloseTo(0.25 * 0.25, within(1e-15));
        assertThat(at(2025, 5).importShare(TradeTable.US, Good.STEEL)).isCloseTo(0.1 * 0.10, within(1e-15));
        assertThat(at(2025, 5).importShare(TradeTable.US, Good.SERVERS)).isCloseTo(0.5 * 0.25, within(1e-15));
    }

    @Test
    void aGeneralDutyDoesNotReachElectricityAndGas() {
        history("US", "CA", Good.GENERAL, 25, LocalDate.of(2025, 3, 1), null, 0, 1);

        assertThat(at(2025, 3).electricityShare).containsOnly(0.0);
        assertThat(at(2025, 3).gasShare).containsOnly(0.0);
    }

    @Test
    void aNamedDutyOfZeroExcludesAGoodFromTheGeneralDuty() {
        history("US", "CA", Good.GENERAL, 10, LocalDate.of(2025, 4, 1), null, 0, 1);
        history("US", "CA", Good.SERVERS, 0, LocalDate.of(2025, 4, 16), null, 0, 1);

        assertThat(at(2025, 4).importShare(TradeTable.US, Good.SERVERS)).isCloseTo(0.5 * 0.10 * 15 / 30.0, within(1e-15));
        assertThat(at(2025, 5).importShare(TradeTable.US, Good.SERVERS)).isZero();
    }

    @Test
    void aDutyOnEnergyFallsOnTheFlowIntoTheImposersCountry() {
        history("US", "CA", Good.ELECTRICITY, 10, LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 6), 0, 1);
        history("US", "CA", Good.NATURAL_GAS, 10, LocalDate.of(2025, 4, 1), null, 0.9, 1);

        assertThat(at(2025, 3).electricityShare[TradeTable.CANADA * 2 + TradeTable.US]).isCloseTo(0.10 * 3 / 31.0, within(1e-15));
        assertThat(at(2025, 3).electricityShare[TradeTable.US * 2 + TradeTable.CANADA]).isZero();
        assertThat(at(2025, 4).gasShare[TradeTable.CANADA * 2 + TradeTable.US]).isCloseTo(0.01, within(1e-15));
    }

    @Test
    void aProvincesSurchargeActsOnExportsWeightedByItsShare() {
        rules.add(new TariffRule("CA-ON", "US", "electricity", 25, 7, YearMonth.of(2025, 6), YearMonth.of(2025, 6), 0, 1));

        int fromCanada = TradeTable.CANADA * 2 + TradeTable.US;
        assertThat(at(2025, 6).electricityShare[fromCanada]).isCloseTo(0.25 * 0.4, within(1e-15));
        assertThat(at(2025, 6).electricityUsdPerMwh[fromCanada]).isCloseTo(7 * 0.4, within(1e-15));
        assertThat(at(2025, 6).electricityShare[TradeTable.US * 2 + TradeTable.CANADA]).isZero();
        assertThat(at(2025, 7).electricityShare[fromCanada]).isZero();
    }

    @Test
    void aSurchargeOnHomeBuyersIsRefused() {
        rules.add(new TariffRule("CA-ON", "CA", "electricity", 25, 0, START, null, 0, 1));

        assertThatThrownBy(() -> book()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("CA-ON");
    }

    @Test
    void historyCanBeCutAtBothEnds() {
        history("US", "CN", Good.STEEL, 25, LocalDate.of(2018, 9, 24), null, 0, 1);
        history("US", "CN", Good.STEEL, 20, LocalDate.of(2025, 3, 4), null, 0, 1);

        Trade dropped = new Trade(null, YearMonth.of(2025, 2), rules);
        assertThat(at(book(dropped), 2025, 6).importShare(TradeTable.US, Good.STEEL)).isCloseTo(0.3 * 0.25, within(1e-15));
        Trade late = new Trade(YearMonth.of(2025, 5), null, rules);
        assertThat(at(book(late), 2025, 4).importShare(TradeTable.US, Good.STEEL)).isZero();
        assertThat(at(book(late), 2025, 5).importShare(TradeTable.US, Good.STEEL)).isCloseTo(0.3 * 0.45, within(1e-15));
    }

    @Test
    void aNominalChargePerMwhIsDeflatedAtItsStart() {
        history.add(new TariffComponent("CA", "US", Good.ELECTRICITY, 0, 10, LocalDate.of(2026, 3, 1), null, 0, 1, "law", SOMEWHERE));
        Deflator deflator = new Deflator(List.of(new CpiYear(2025, 100.0, SOMEWHERE), new CpiYear(2026, 125.0, SOMEWHERE), new CpiYear(2027, 125.0, SOMEWHERE)));
        TariffBook book = new TariffBook(history, new Trade(null, null, rules), ORIGINS, code -> 0.4, deflator, START, MONTHS, new KeyedRandom(1));

        double expected = deflator.toUsd2025(10, YearMonth.of(2026, 3));
        assertThat(at(book, 2026, 5).electricityUsdPerMwh[TradeTable.US * 2 + TradeTable.CANADA]).isCloseTo(expected, within(1e-12));
        assertThat(expected).isBetween(8.0, 9.0);
    }

    @Test
    void theLeverAddsToElectricityBothWaysAndToNothingElse() {
        table.leverElectricityShare = 0.2;
        TradeTable rates = at(2025, 1);

        assertThat(rates.electricityShare).containsExactly(0.0, 0.2, 0.2, 0.0);
        assertThat(rates.importShare).containsOnly(0.0);
    }

    @Test
    void everyBeginningAndEndIsToldOnce() {
        history("US", "MY", Good.ASIC, 10, LocalDate.of(2025, 4, 5), LocalDate.of(2025, 8, 6), 0, 1);
        history("US", "TH", Good.ASIC, 12, LocalDate.of(2025, 4, 5), LocalDate.of(2025, 8, 6), 0, 1);
        history("US", "CN", Good.ASIC, 25, LocalDate.of(2018, 4, 5), null, 0, 1);
        history("US", "CN", Good.SERVERS, 0, LocalDate.of(2025, 4, 5), null, 0, 1);
        TariffBook book = book();
        EventLog log = new EventLog();
        for (int t = 0; t < MONTHS; t++) {
            book.report(t, log);
        }

        assertThat(log.count()).isEqualTo(2);
        assertThat(log.kind(0)).isEqualTo(EventKind.TARIFF_STARTS);
        assertThat(log.month(0)).isEqualTo(3);
        assertThat(log.subject(0)).isEqualTo(Good.ASIC.ordinal());
        assertThat(log.value(0)).isEqualTo(0.12);
        assertThat(log.kind(1)).isEqualTo(EventKind.TARIFF_ENDS);
        assertThat(log.month(1)).isEqualTo(7);
    }

    @Property(tries = 100)
    void aRuleOfRateZeroChangesNothingToTheLastBit(@ForAll @IntRange(min = 0, max = 9) int good, @ForAll @DoubleRange(min = 0, max = 100) double historicRate) {
        history.clear();
        rules.clear();
        history("US", "all", Good.GENERAL, historicRate, LocalDate.of(2025, 3, 4), LocalDate.of(2026, 2, 23), 0.3, 0.9);
        history("US", "CN", Good.STEEL, historicRate, LocalDate.of(2025, 6, 4), null, 0.1, 1);
        TariffBook without = book();
        rules.add(new TariffRule("US", "all", Good.values()[good].code(), 0, 0, START, null, 0, 1));
        TariffBook with = book();

        TradeTable a = new TradeTable();
        TradeTable b = new TradeTable();
        for (int t = 0; t < MONTHS; t++) {
            without.apply(t, a);
            with.apply(t, b);
            assertThat(b.importShare).containsExactly(a.importShare);
            assertThat(b.electricityShare).containsExactly(a.electricityShare);
            assertThat(b.electricityUsdPerMwh).containsExactly(a.electricityUsdPerMwh);
            assertThat(b.gasShare).containsExactly(a.gasShare);
        }
    }

    @Property(tries = 100)
    void beforeItsFirstMonthARuleChangesNothingToTheLastBit(@ForAll @IntRange(min = 1, max = 23) int first, @ForAll @IntRange(min = 0, max = 9) int good) {
        history.clear();
        rules.clear();
        history("US", "all", Good.GENERAL, 10, LocalDate.of(2025, 3, 4), null, 0.3, 0.9);
        TariffBook without = book();
        rules.add(new TariffRule("US", "all", Good.values()[good].code(), 25, 0, START.plusMonths(first), null, 0, 1));
        TariffBook with = book();

        TradeTable a = new TradeTable();
        TradeTable b = new TradeTable();
        for (int t = 0; t < first; t++) {
            without.apply(t, a);
            with.apply(t, b);
            assertThat(b.importShare).containsExactly(a.importShare);
            assertThat(b.electricityShare).containsExactly(a.electricityShare);
            assertThat(b.gasShare).containsExactly(a.gasShare);
        }
    }

    @Test
    void dutyCollectedIsForgottenMonthlyAndKeptInTotal() {
        TariffBook book = book();
        book.apply(0, table);
        table.collect(new MoneyFlows(), Party.UTILITIES, TradeTable.US, Good.STEEL, 5.0);
        book.apply(1, table);
        table.collect(new MoneyFlows(), Party.UTILITIES, TradeTable.US, Good.STEEL, 7.0);

        assertThat(table.buyersUsd(Party.UTILITIES, TradeTable.US)).isEqualTo(7.0);
        assertThat(table.makersUsd[TradeTable.US]).isZero();
        assertThat(table.revenueUsd(TradeTable.US, Good.STEEL)).isEqualTo(7.0);
        assertThat(table.cumulativeRevenueUsd(TradeTable.US, Good.STEEL)).isEqualTo(12.0);
    }

    /** Of a duty of 20 % of which three quarters reach the price buyers bear 15 points and makers 5: of 300 USD that buyers pay makers add 100. */
    @Test
    void makersPayThePartOfADutyThatIsNotPassedOn() {
        history("US", "CN", Good.STEEL, 20, LocalDate.of(2020, 1, 1), null, 0, 0.75);
        book().apply(0, table);
        assertThat(table.importShare(TradeTable.US, Good.STEEL)).isCloseTo(0.3 * 0.15, within(1e-15));
        assertThat(table.absorbedShare[Good.STEEL.ordinal()]).isCloseTo(0.3 * 0.05, within(1e-15));
        MoneyFlows money = new MoneyFlows();
        table.collect(money, Party.MINERS, TradeTable.US, Good.STEEL, 300.0);
        assertThat(table.revenueUsd(TradeTable.US, Good.STEEL)).isCloseTo(400.0, within(1e-9));
        assertThat(table.makersUsd[TradeTable.US]).isCloseTo(100.0, within(1e-9));
        assertThat(money.paid(Party.HARDWARE_MAKERS, Party.US_TREASURY)).as("the buyer books his own payment").isCloseTo(100.0, within(1e-9));
    }

    private double steel(int year, int month) {
        return at(year, month).importShare(TradeTable.US, Good.STEEL);
    }

    private TradeTable at(int year, int month) {
        return at(book(), year, month);
    }

    private TradeTable at(TariffBook book, int year, int month) {
        book.apply((year - START.getYear()) * 12 + month - START.getMonthValue(), table);
        return table;
    }

    private TariffBook book() {
        return book(new Trade(null, null, rules));
    }

    private TariffBook book(Trade trade) {
        return new TariffBook(history, trade, ORIGINS, code -> code.equals("CA-ON") ? 0.4 : 0.0, FLAT, START, MONTHS, new KeyedRandom(1));
    }

    private void history(String imposer, String target, Good good, double ratePct, LocalDate start, LocalDate end, double exempt, double passThrough) {
        history.add(new TariffComponent(imposer, target, good, ratePct, 0, start, end, exempt, passThrough, "law", SOMEWHERE));
    }

    private static ImportOriginShare origin(String importer, Good good, String from, double share) {
        return new ImportOriginShare(importer, good, from, share, SOMEWHERE);
    }
}
