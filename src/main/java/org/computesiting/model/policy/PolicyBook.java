package org.computesiting.model.policy;

import java.util.Arrays;
import java.util.List;
import org.computesiting.data.Instrument;
import org.computesiting.data.PolicyEvent;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;

/**
 * What governments have decided, by region and instrument: the one mechanism by which any instrument begins, changes, expires and ends.
 *
 * <p>Decisions come from three sides: the script (history up to {@code policies.scriptedUntil}), statutes and orders of the run itself, and
 * expiry. A repeal may spare the projects begun before it, which then keep the strength that it ends. The scenario's overrides lie on top: they decide what is in force without touching the decisions beneath, so an instrument that an
 * override kept out comes back when the override ends, if it is still decided then. {@link #publish} writes the outcome to the
 * {@link InstrumentTable} and records each beginning and end once.
 */
final class PolicyBook {
    private static final Instrument[] INSTRUMENTS = Instrument.values();

    private final boolean[] decided;
    private final double[] value;
    private final int[] since;
    private final int[] until;
    private final int[] pendingMonth;
    private final double[] pendingValue;
    private final int[] pendingDuration;
    private final boolean[] pendingEnds;
    private final boolean[] pendingSpares;
    private final double[] sparedValue;
    private final int[] sparedBefore;

    private final ScriptedChange[] script;
    private final int lastScripted;
    private final InstrumentOverride[] overrides;
    private int next;

    /**
     * @param script       changes of history in order of month
     * @param lastScripted last month in which history is followed, months since the horizon's start
     * @param overrides    the scenario's, which do not contradict each other
     */
    PolicyBook(int regions, List<ScriptedChange> script, int lastScripted, List<InstrumentOverride> overrides) {
        int rows = regions * InstrumentTable.INSTRUMENTS;
        decided = new boolean[rows];
        value = new double[rows];
        since = new int[rows];
        until = new int[rows];
        pendingMonth = new int[rows];
        pendingValue = new double[rows];
        pendingDuration = new int[rows];
        pendingEnds = new boolean[rows];
        pendingSpares = new boolean[rows];
        sparedValue = new double[rows];
        sparedBefore = new int[rows];
        Arrays.fill(since, InstrumentTable.NEVER);
        Arrays.fill(until, InstrumentTable.NEVER);
        Arrays.fill(pendingMonth, InstrumentTable.NEVER);
        this.script = script.toArray(ScriptedChange[]::new);
        this.lastScripted = lastScripted;
        this.overrides = overrides.toArray(InstrumentOverride[]::new);
    }

    /** Brings the decisions to what stood the month before the horizon, and publishes it without events. */
    void open(InstrumentTable table) {
        follow(-1);
        expire(-1);
        publish(-1, table, null);
    }

    /** Carries out history up to a month, if history is still followed. Changes fall in order; one that was due before an expiry comes first. */
    void follow(int month) {
        int last = Math.min(month, lastScripted);
        while (next < script.length && script[next].month() <= last) {
            ScriptedChange change = script[next++];
            int row = InstrumentTable.row(change.region(), change.instrument());
            expireRow(row, change.month());
            switch (change.action()) {
                case START -> start(row, change.month(), change.value(), change.durationMonths());
                case END -> end(row);
                case AMEND -> amend(row, change.month(), change.value(), change.durationMonths());
                case NONE -> { }
            }
        }
    }

    /** Ends what has run out by a month. */
    void expire(int month) {
        for (int row = 0; row < decided.length; row++) {
            expireRow(row, month);
        }
    }

    private void expireRow(int row, int month) {
        if (decided[row] && until[row] <= month) {
            end(row);
        }
    }

    /** Puts an instrument in force, or extends and changes one that is. */
    void start(int row, int month, double strength, int durationMonths) {
        if (!decided[row]) {
            decided[row] = true;
            since[row] = month;
        }
        value[row] = strength;
        until[row] = durationMonths > 0 ? month + durationMonths : InstrumentTable.NEVER;
    }

    /** Changes an instrument in force; without effect on one that is not. A strength of NaN leaves what was; a duration of 0 makes it open. */
    void amend(int row, int month, double strength, int durationMonths) {
        if (decided[row]) {
            value[row] = Double.isNaN(strength) ? value[row] : strength;
            until[row] = durationMonths > 0 ? month + durationMonths : InstrumentTable.NEVER;
        }
    }

    /** Takes an instrument out of force. */
    void end(int row) {
        decided[row] = false;
        value[row] = 0.0;
        since[row] = InstrumentTable.NEVER;
        until[row] = InstrumentTable.NEVER;
    }

    /** Decides now that an instrument begins in a later month. One change at a time can be under way in a row. */
    void schedule(int row, int month, double strength, int durationMonths) {
        pendingMonth[row] = month;
        pendingEnds[row] = false;
        pendingValue[row] = strength;
        pendingDuration[row] = durationMonths;
    }

    /** Decides now that an instrument ends in a later month. @param spares whether projects begun until then keep it */
    void scheduleEnd(int row, int month, boolean spares) {
        pendingMonth[row] = month;
        pendingEnds[row] = true;
        pendingSpares[row] = spares;
    }

    /** Whether a change decided in the run is waiting for its date. */
    boolean isPending(int row) {
        return pendingMonth[row] != InstrumentTable.NEVER;
    }

    /** Carries out what was decided for a month. */
    void takeEffect(int month) {
        for (int row = 0; row < pendingMonth.length; row++) {
            if (pendingMonth[row] <= month) {
                if (pendingEnds[row]) {
                    sparedValue[row] = pendingSpares[row] ? value[row] : 0.0;
                    sparedBefore[row] = month;
                    end(row);
                } else {
                    start(row, month, pendingValue[row], pendingDuration[row]);
                }
                pendingMonth[row] = InstrumentTable.NEVER;
            }
        }
    }

    /** Decided to be in force, whatever the overrides say. */
    boolean isDecided(int row) {
        return decided[row];
    }

    /** In force in a month: as an override has it where one rules the row, else as decided. */
    boolean isInForce(int row, int month) {
        InstrumentOverride override = override(row, month);
        return override == null ? decided[row] : !override.remove();
    }

    /** Strength of a decided instrument; 0 when it is not decided. */
    double value(int row) {
        return value[row];
    }

    /** First month in which a decided instrument runs out; {@link InstrumentTable#NEVER} = open. */
    int untilMonth(int row) {
        return until[row];
    }

    /** Whether an override rules the row in a month, so that nobody's decision matters. */
    boolean isOverridden(int row, int month) {
        return override(row, month) != null;
    }

    /** The override that rules the row in a month; null if there is none. Several that do say the same. */
    private InstrumentOverride override(int row, int month) {
        for (InstrumentOverride override : overrides) {
            if (override.row() == row && override.holds(month)) {
                return override;
            }
        }
        return null;
    }

    /** Writes what is in force in a month to the table, and records what began or ended since the last time; without events at the opening. */
    void publish(int month, InstrumentTable table, EventLog events) {
        for (int row = 0; row < decided.length; row++) {
            boolean before = table.active[row];
            InstrumentOverride override = override(row, month);
            boolean in = override == null ? decided[row] : !override.remove();
            double strength = override == null ? value[row] : override.value();
            int from = override == null ? since[row] : override.firstMonth();
            int to = override == null ? until[row] : override.endMonth();
            double old = table.value[row];
            table.active[row] = in;
            table.value[row] = in ? strength : 0.0;
            table.sinceMonth[row] = in ? (before ? table.sinceMonth[row] : from) : InstrumentTable.NEVER;
            table.untilMonth[row] = in ? to : InstrumentTable.NEVER;
            double kept = override == null ? sparedValue[row] : 0.0;
            boolean spares = kept > 0.0 && (table.sparedValue[row] != kept || table.sparedBefore[row] != sparedBefore[row]);
            table.sparedValue[row] = kept;
            table.sparedBefore[row] = sparedBefore[row];
            if (in != before) {
                table.admittedMw[row] = 0.0;
                if (events != null) {
                    EventKind kind = in ? EventKind.INSTRUMENT_STARTS : EventKind.INSTRUMENT_ENDS;
                    events.record(month, kind, row / InstrumentTable.INSTRUMENTS, row % InstrumentTable.INSTRUMENTS, in ? table.value[row] : old);
                }
            }
            if (spares && events != null) {
                events.record(month, EventKind.REPEAL_SPARES, row / InstrumentTable.INSTRUMENTS, row % InstrumentTable.INSTRUMENTS, kept);
            }
        }
    }

    /** Instrument of a row. */
    static Instrument instrument(int row) {
        return INSTRUMENTS[row % InstrumentTable.INSTRUMENTS];
    }
}
