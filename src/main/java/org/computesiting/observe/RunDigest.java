package org.computesiting.observe;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.EventLog;
import org.computesiting.model.World;

/** SHA-256 over the bits of everything a run recorded: two runs with the same digest are the same to the last bit. */
public final class RunDigest {
    private final MessageDigest sha;
    private final ByteBuffer eight = ByteBuffer.allocate(8);

    private RunDigest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Digest of series, events and decisions, in hexadecimal. */
    public static String of(TimeSeries series, World world) {
        RunDigest digest = new RunDigest();
        for (int t = 0; t < series.months(); t++) {
            digest.add(series, t);
        }
        digest.add(world.events);
        digest.add(world.ledger);
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    /** Digest of the first {@code months} months of the series alone. */
    public static String ofSeries(TimeSeries series, int months) {
        RunDigest digest = new RunDigest();
        for (int t = 0; t < months; t++) {
            digest.add(series, t);
        }
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private void add(TimeSeries series, int month) {
        for (double value : series.month(month)) {
            add(value);
        }
    }

    private void add(EventLog events) {
        for (int e = 0; e < events.count(); e++) {
            add(events.month(e));
            add(events.kind(e).ordinal());
            add(events.region(e));
            add(events.subject(e));
            add(events.value(e));
        }
    }

    private void add(DecisionLedger ledger) {
        for (int d = 0; d < ledger.count(); d++) {
            add(ledger.month(d));
            add(ledger.kind(d).ordinal());
            add((double) ledger.subject(d));
            add(ledger.standing(d));
            for (int rank = 0; rank < DecisionLedger.ALTERNATIVES; rank++) {
                add(ledger.option(d, rank));
                add(ledger.region(d, rank));
                for (int k = 0; k < CostTerm.COUNT; k++) {
                    add(ledger.term(d, rank, CostTerm.of(k)));
                    add(ledger.optionWithout(d, CostTerm.of(k), rank));
                    add(ledger.regionWithout(d, CostTerm.of(k), rank));
                }
            }
        }
    }

    private void add(double value) {
        eight.putLong(0, Double.doubleToLongBits(value));
        sha.update(eight.array());
    }
}
