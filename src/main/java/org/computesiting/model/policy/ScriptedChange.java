package org.computesiting.model.policy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.computesiting.data.Instrument;
import org.computesiting.data.PolicyEvent;

/**
 * One change of an instrument that history brings, in the terms of the horizon.
 *
 * @param month          month in which it takes effect, months since the horizon's start; negative before it
 * @param region         row of the region
 * @param instrument     what changes
 * @param action         starts, ends or changes while in force
 * @param value          strength in the instrument's unit; NaN = an amendment that leaves it
 * @param durationMonths how long it runs; 0 = open
 */
record ScriptedChange(int month, int region, Instrument instrument, PolicyEvent.Action action, double value, int durationMonths) {

    /**
     * The changes of a list of events, in order of month; events that change nothing in force, or no instrument, are left out.
     *
     * <p>When a date is uncertain the change takes effect in the middle of what is known: in July when only the year is known (also the month
     * in which most states' fiscal years begin), in the second month of a quarter, else in the month itself.
     *
     * @param regionRow       row of a region code
     * @param defaultStrength strength of an instrument where the table gives none
     */
    static List<ScriptedChange> of(List<PolicyEvent> events, YearMonth start, ToIntFunction<String> regionRow, ToDoubleFunction<Instrument> defaultStrength) {
        List<ScriptedChange> changes = new ArrayList<>();
        for (PolicyEvent event : events) {
            if (event.action() == PolicyEvent.Action.NONE || event.instrument() == null) {
                continue;
            }
            double value = event.value();
            if (Double.isNaN(value) && event.action() == PolicyEvent.Action.START) {
                value = defaultStrength.applyAsDouble(event.instrument());
            }
            YearMonth month = effective(event.month(), event.precision());
            int t = (month.getYear() - start.getYear()) * 12 + month.getMonthValue() - start.getMonthValue();
            changes.add(new ScriptedChange(t, regionRow.applyAsInt(event.region()), event.instrument(), event.action(), value, event.durationMonths()));
        }
        changes.sort(Comparator.comparingInt(ScriptedChange::month));
        return changes;
    }

    static YearMonth effective(YearMonth month, String precision) {
        return switch (precision) {
            case "year" -> YearMonth.of(month.getYear(), 7);
            case "quarter" -> YearMonth.of(month.getYear(), (month.getMonthValue() - 1) / 3 * 3 + 2);
            default -> month;
        };
    }
}
