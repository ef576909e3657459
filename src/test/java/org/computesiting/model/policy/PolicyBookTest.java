package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.computesiting.data.Basis;
import org.computesiting.data.Instrument;
import org.computesiting.data.PolicyEvent;
import org.computesiting.data.PolicyEvent.Action;
import org.computesiting.data.Provenance;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.scenario.PolicyOverride;
import org.junit.jupiter.api.Test;

class PolicyBookTest {
    private static final YearMonth START = YearMonth.of(2020, 1);
    private static final List<String> REGIONS = List.of("CA-QC", "US-NY", "US-VA");
    private static final int QC = 0;
    private static final int NY = 1;
    private static final int VA = 2;
    private static final int MONTHS = 72;

    private final List<PolicyEvent> events = new ArrayList<>();
    private final List<PolicyOverride> overrides = new ArrayList<>();
    private final EventLog log = new EventLog();
    private InstrumentTable table;

    @Test
    void whatBeganBeforeTheHorizonAndDidNotEndIsInForceFromTheStartWithoutAnEvent() {
        event("2008-07", "year", "US-VA", Instrument.DC_SALES_TAX_EXEMPTION, Action.START, 1, 0);
        event("2018-06", "month", "CA-QC", Instrument.CRYPTO_MORATORIUM, Action.START, 1, 10);

        run(0);
        assertThat(table.isActive(VA, Instrument.DC_SALES_TAX_EXEMPTION)).isTrue();
        assertThat(table.sinceMonth[InstrumentTable.row(VA, Instrument.DC_SALES_TAX_EXEMPTION)]).isEqualTo(-138);
        assertThat(table.isActive(QC, Instrument.CRYPTO_MORATORIUM)).isFalse();
        assertThat(log.count()).isZero();
    }

    @Test
    void anInstrumentHoldsForItsDurationAndBothEndsAreToldOnce() {
        event("2022-11", "month", "US-NY", Instrument.CRYPTO_MORATORIUM, Action.START, 1, 24);

        run(33);
        assertThat(table.isActive(NY, Instrument.CRYPTO_MORATORIUM)).isFalse();
        run(57);
        assertThat(table.isActive(NY, Instrument.CRYPTO_MORATORIUM)).isTrue();
        assertThat(table.sinceMonth[InstrumentTable.row(NY, Instrument.CRYPTO_MORATORIUM)]).isEqualTo(34);
        assertThat(table.untilMonth[InstrumentTable.row(NY, Instrument.CRYPTO_MORATORIUM)]).isEqualTo(58);
        run(MONTHS - 1);
        assertThat(table.isActive(NY, Instrument.CRYPTO_MORATORIUM)).isFalse();
        assertThat(told()).containsExactly("34 INSTRUMENT_STARTS 1", "58 INSTRUMENT_ENDS 1");
    }

    @Test
    void aSecondStartExtendsWithoutAnotherEvent() {
        event("2022-11", "month", "CA-QC", Instrument.CRYPTO_MORATORIUM, Action.START, 1, 18);
        event("2024-05", "month", "CA-QC", Instrument.CRYPTO_MORATORIUM, Action.START, 1, 12);

        run(MONTHS - 1);
        assertThat(told()).containsExactly("34 INSTRUMENT_STARTS 0", "64 INSTRUMENT_ENDS 0");
    }

    @Test
    void amendmentsChangeOnlyWhatIsInForceAndOnlyWhatTheyName() {
        event("2021-01", "month", "CA-QC", Instrument.LARGE_LOAD_CAP, Action.AMEND, 999, 0);
        event("2021-06", "month", "CA-QC", Instrument.LARGE_LOAD_CAP, Action.START, 300, 0);
        event("2021-09", "month", "CA-QC", Instrument.LARGE_LOAD_CAP, Action.AMEND, 120, 0);
        event("2021-10", "month", "CA-QC", Instrument.LARGE_LOAD_CAP, Action.AMEND, Double.NaN, 3);

        run(16);
        assertThat(table.isActive(QC, Instrument.LARGE_LOAD_CAP)).isFalse();
        run(21);
        assertThat(table.value(QC, Instrument.LARGE_LOAD_CAP)).isEqualTo(120.0);
        run(24);
        assertThat(table.value(QC, Instrument.LARGE_LOAD_CAP)).isZero();
    }

    @Test
    void uncertainDatesTakeEffectInTheMiddleOfWhatIsKnown() {
        assertThat(ScriptedChange.effective(YearMonth.of(2021, 1), "year")).isEqualTo(YearMonth.of(2021, 7));
        assertThat(ScriptedChange.effective(YearMonth.of(2021, 4), "quarter")).isEqualTo(YearMonth.of(2021, 5));
        assertThat(ScriptedChange.effective(YearMonth.of(2021, 12), "quarter")).isEqualTo(YearMonth.of(2021, 11));
        assertThat(ScriptedChange.effective(YearMonth.of(2021, 4), "month")).isEqualTo(YearMonth.of(2021, 4));
        assertThat(ScriptedChange.effective(YearMonth.of(2021, 4), "day")).isEqualTo(YearMonth.of(2021, 4));
    }

    @Test
    void historyAfterTheScriptedMonthIsIgnoredButExpiriesHold() {
        event("2021-01", "month", "US-NY", Instrument.CRYPTO_MORATORIUM, Action.START, 1, 12);
        event("2021-03", "month", "US-VA", Instrument.DC_MORATORIUM, Action.START, 20, 0);

        run(MONTHS - 1, YearMonth.of(2021, 2));
        assertThat(told()).containsExactly("12 INSTRUMENT_STARTS 1", "24 INSTRUMENT_ENDS 1");
    }

    @Test
    void aStartWithoutStrengthTakesTheUsualOne() {
        event("2021-01", "month", "US-VA", Instrument.LARGE_LOAD_TARIFF, Action.START, Double.NaN, 0);

        run(12);
        assertThat(table.value(VA, Instrument.LARGE_LOAD_TARIFF)).isEqualTo(0.5);
    }

    @Test
    void anOverrideAddsAnInstrumentForItsMonths() {
        overrides.add(new PolicyOverride("US-VA", "dc_moratorium", YearMonth.of(2021, 1), YearMonth.of(2021, 12), 30, false));

        run(12);
        assertThat(table.value(VA, Instrument.DC_MORATORIUM)).isEqualTo(30.0);
        run(MONTHS - 1);
        assertThat(told()).containsExactly("12 INSTRUMENT_STARTS 2", "24 INSTRUMENT_ENDS 2");
    }

    @Test
    void anOverrideKeepsAnInstrumentOutAndItComesBackAfterwards() {
        event("2008-07", "year", "US-VA", Instrument.DC_SALES_TAX_EXEMPTION, Action.START, 1, 0);
        overrides.add(new PolicyOverride("US-VA", "dc_sales_tax_exemption", START, YearMonth.of(2021, 12), 0, true));

        run(0);
        assertThat(table.isActive(VA, Instrument.DC_SALES_TAX_EXEMPTION)).isFalse();
        run(24);
        assertThat(table.isActive(VA, Instrument.DC_SALES_TAX_EXEMPTION)).isTrue();
        assertThat(told()).containsExactly("0 INSTRUMENT_ENDS 2", "24 INSTRUMENT_STARTS 2");
    }

    @Test
    void aDecisionOfTheRunTakesEffectInItsMonth() {
        PolicyBook book = book(START);
        book.open(table);
        int row = InstrumentTable.row(NY, Instrument.BYO_GENERATION);
        book.schedule(row, 5, 0.8, 0);
        for (int t = 0; t < 10; t++) {
            assertThat(book.isPending(row)).isEqualTo(t <= 5);
            book.takeEffect(t);
            book.publish(t, table, log);
        }
        assertThat(told()).containsExactly("5 INSTRUMENT_STARTS 1");
        assertThat(table.value(NY, Instrument.BYO_GENERATION)).isEqualTo(0.8);
    }

    @Test
    void aRepealThatSparesLeavesOlderProjectsTheirStrengthUntilARepealThatDoesNot() {
        PolicyBook book = book(START);
        int row = InstrumentTable.row(VA, Instrument.DC_SALES_TAX_EXEMPTION);
        book.start(row, 0, 0.8, 0);
        book.publish(0, table, log);
        assertThat(project(3)).isEqualTo(0.8);
        book.scheduleEnd(row, 5, true);
        month(book, 4);
        assertThat(project(3)).as("still in force").isEqualTo(0.8);
        month(book, 5);
        assertThat(table.value(VA, Instrument.DC_SALES_TAX_EXEMPTION)).isZero();
        assertThat(project(-1)).isEqualTo(0.8);
        assertThat(project(4)).isEqualTo(0.8);
        assertThat(project(5)).isZero();
        month(book, 6);

        book.start(row, 7, 0.5, 0);
        month(book, 7);
        assertThat(project(4)).as("the older and better terms").isEqualTo(0.8);
        assertThat(project(7)).isEqualTo(0.5);
        book.scheduleEnd(row, 9, false);
        month(book, 9);
        assertThat(project(4)).isZero();
        assertThat(project(7)).isZero();
        assertThat(told()).containsExactly("0 INSTRUMENT_STARTS 2", "5 INSTRUMENT_ENDS 2", "5 REPEAL_SPARES 2", "7 INSTRUMENT_STARTS 2", "9 INSTRUMENT_ENDS 2");
    }

    @Test
    void anOverrideThatTakesAnInstrumentAwaySparesNobody() {
        overrides.add(new PolicyOverride("US-VA", "dc_sales_tax_exemption", START.plusMonths(7), START.plusMonths(8), 0, true));
        PolicyBook book = book(START);
        int row = InstrumentTable.row(VA, Instrument.DC_SALES_TAX_EXEMPTION);
        book.start(row, 0, 0.8, 0);
        book.scheduleEnd(row, 5, true);
        for (int t = 0; t < 10; t++) {
            month(book, t);
            assertThat(project(3)).as("month " + t).isEqualTo(t == 7 || t == 8 ? 0.0 : 0.8);
        }
    }

    private double project(int begun) {
        return table.value(VA, Instrument.DC_SALES_TAX_EXEMPTION, begun);
    }

    private void month(PolicyBook book, int t) {
        month(book, t, log);
    }

    @Property(tries = 200)
    void startsAndEndsAlternateWhateverTheScript(@ForAll @Size(max = 12) List<@IntRange(min = -20, max = 71) Integer> months,
            @ForAll @Size(value = 12) List<@IntRange(min = 0, max = 2) Integer> actions, @ForAll @Size(value = 12) List<@IntRange(min = 0, max = 30) Integer> durations) {
        events.clear();
        EventLog history = new EventLog();
        for (int i = 0; i < months.size(); i++) {
            event(START.plusMonths(months.get(i)).toString(), "month", "US-NY", Instrument.CRYPTO_TAX, Action.values()[actions.get(i)], 10 + i, durations.get(i));
        }
        PolicyBook book = book(START.plusMonths(MONTHS));
        book.open(table);
        boolean inForce = table.isActive(NY, Instrument.CRYPTO_TAX);
        int seen = 0;
        for (int t = 0; t < MONTHS; t++) {
            month(book, t, history);
            for (; seen < history.count(); seen++) {
                assertThat(history.kind(seen)).isEqualTo(inForce ? EventKind.INSTRUMENT_ENDS : EventKind.INSTRUMENT_STARTS);
                inForce = !inForce;
            }
            assertThat(table.isActive(NY, Instrument.CRYPTO_TAX)).isEqualTo(inForce);
            assertThat(table.value(NY, Instrument.CRYPTO_TAX) > 0).isEqualTo(inForce);
        }
    }

    private void run(int lastMonth) {
        run(lastMonth, START.plusMonths(MONTHS));
    }

    private void run(int lastMonth, YearMonth scriptedUntil) {
        PolicyBook book = book(scriptedUntil);
        book.open(table);
        EventLog fresh = new EventLog();
        for (int t = 0; t <= lastMonth; t++) {
            month(book, t, fresh);
        }
        for (int e = log.count(); e < fresh.count(); e++) {
            log.record(fresh.month(e), fresh.kind(e), fresh.region(e), fresh.subject(e), fresh.value(e));
        }
    }

    private void month(PolicyBook book, int t, EventLog to) {
        book.follow(t);
        book.expire(t);
        book.takeEffect(t);
        book.publish(t, table, to);
    }

    private PolicyBook book(YearMonth scriptedUntil) {
        table = new InstrumentTable(REGIONS.size());
        List<ScriptedChange> script = ScriptedChange.of(events, START, REGIONS::indexOf, instrument -> 0.5);
        int last = (scriptedUntil.getYear() - 2020) * 12 + scriptedUntil.getMonthValue() - 1;
        return new PolicyBook(REGIONS.size(), script, last, InstrumentOverride.of(overrides, START, REGIONS::indexOf));
    }

    private void event(String month, String precision, String region, Instrument instrument, Action action, double value, int duration) {
        events.add(new PolicyEvent(YearMonth.parse(month), precision, region, instrument, "enacted", action, value, instrument.valueUnit(), duration, "test",
            new Provenance("test", "2025", Basis.RECALLED, "")));
    }

    private List<String> told() {
        List<String> lines = new ArrayList<>();
        for (int e = 0; e < log.count(); e++) {
            lines.add(log.month(e) + " " + log.kind(e) + " " + log.region(e));
        }
        return lines;
    }
}
