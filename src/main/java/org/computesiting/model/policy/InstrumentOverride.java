package org.computesiting.model.policy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.computesiting.data.Instrument;
import org.computesiting.scenario.PolicyOverride;

/**
 * An instrument that the scenario adds or keeps out.
 *
 * @param row        row in the instruments' table
 * @param firstMonth first month in which it holds, months since the horizon's start
 * @param endMonth   first month in which it no longer holds
 * @param value      strength in the instrument's unit
 * @param remove     true = keep out of force, false = put in force
 */
record InstrumentOverride(int row, int firstMonth, int endMonth, double value, boolean remove) {

    static List<InstrumentOverride> of(List<PolicyOverride> overrides, YearMonth start, ToIntFunction<String> regionRow) {
        List<InstrumentOverride> rows = new ArrayList<>();
        overrides.forEach(override -> rows.add(of(override, start, regionRow)));
        return rows;
    }

    private static InstrumentOverride of(PolicyOverride o, YearMonth start, ToIntFunction<String> regionRow) {
        Instrument instrument = Instrument.ofCode(o.instrument())
            .orElseThrow(() -> new IllegalArgumentException("no instrument is called " + o.instrument()));
        int end = o.end() == null ? InstrumentTable.NEVER : monthsBetween(start, o.end()) + 1;
        return new InstrumentOverride(InstrumentTable.row(regionRow.applyAsInt(o.region()), instrument), monthsBetween(start, o.start()), end, o.value(), o.remove());
    }

    private static int monthsBetween(YearMonth from, YearMonth to) {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }

    boolean holds(int month) {
        return month >= firstMonth && month < endMonth;
    }
}
