package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.MonthClock;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * Legislatures at work: bills are introduced, come to a vote before the session ends, and take effect some months after the executive
 * signs; a repeal spares the projects begun before it or does not. A legislature acts only in session. A bill is about one instrument; while one is on the table no second one of its kind is filed.
 */
final class Legislatures {
    private final LegislatureTable table;
    private final BillHazard hazard;
    private final BillTerms terms;
    private final BillRisk risk;
    private final PolicyBook book;
    private final MonthClock clock;
    private final KeyedRandom random;
    private final EventLog events;
    private final long[] billId;
    private final int[] voteMonth;
    /** What became of bills so far. */
    final VoteTally tally = new VoteTally();

    Legislatures(LegislatureTable table, BillHazard hazard, BillTerms terms, BillRisk risk, PolicyBook book, MonthClock clock, KeyedRandom random,
            EventLog events, String[] regionCode) {
        this.table = table;
        this.hazard = hazard;
        this.terms = terms;
        this.risk = risk;
        this.book = book;
        this.clock = clock;
        this.random = random;
        this.events = events;
        billId = new long[table.count * BillKind.COUNT];
        voteMonth = new int[table.count * BillKind.COUNT];
        Arrays.fill(voteMonth, InstrumentTable.NEVER);
        for (int r = 0; r < table.count; r++) {
            for (BillKind kind : BillKind.values()) {
                billId[r * BillKind.COUNT + kind.ordinal()] = StableId.of("bill/" + regionCode[r] + "/" + kind.code);
            }
        }
    }

    /** Votes due this month, then new bills. */
    void act(int now) {
        for (int r = 0; r < table.count; r++) {
            if (!table.inSession(r, clock.year(now), clock.monthOfYear(now))) {
                continue;
            }
            for (int k = 0; k < BillKind.COUNT; k++) {
                BillKind kind = BillHazard.kind(k);
                if (voteMonth[r * BillKind.COUNT + k] <= now) {
                    vote(kind, r, now);
                } else if (voteMonth[r * BillKind.COUNT + k] == InstrumentTable.NEVER && risk.canEnact(kind, r, now)) {
                    introduce(kind, r, now);
                }
            }
        }
    }

    private void introduce(BillKind kind, int r, int now) {
        double perMonth = hazard.introducedPerYear(kind, r) / table.sessionMonthsPerYear(r);
        int bill = r * BillKind.COUNT + kind.ordinal();
        if (random.chance(Stream.BILL_INTRODUCED, billId[bill], now, 0, 1.0 - StrictMath.exp(-perMonth))) {
            voteMonth[bill] = voteMonth(r, now);
            tally.file(kind);
        }
    }

    /** The month of the vote: after the usual course of a bill, at the latest in the session's last month. */
    private int voteMonth(int r, int now) {
        int vote = now;
        while (vote - now < terms.billMonths && table.inSession(r, clock.year(vote + 1), clock.monthOfYear(vote + 1))) {
            vote++;
        }
        return vote == now ? now + 1 : vote;
    }

    private void vote(BillKind kind, int r, int now) {
        int bill = r * BillKind.COUNT + kind.ordinal();
        voteMonth[bill] = InstrumentTable.NEVER;
        if (!risk.canEnact(kind, r, now)) {
            return;
        }
        int subject = kind.instrument.ordinal();
        double direction = kind.repeals ? -1.0 : 1.0;
        if (!passes(kind, r, now)) {
            events.record(now, EventKind.BILL_FAILED, r, subject, direction);
        } else if (random.chance(Stream.BILL_VETO, billId[bill], now, 0, hazard.veto(kind, r))) {
            tally.veto(kind);
            events.record(now, EventKind.BILL_VETOED, r, subject, direction);
        } else if (kind.repeals) {
            boolean spares = random.chance(Stream.REPEAL_SPARES, billId[bill], now, 0, terms.sparingRepealShare);
            book.scheduleEnd(InstrumentTable.row(r, kind.instrument), now + terms.effectiveLagMonths, spares);
        } else {
            book.schedule(InstrumentTable.row(r, kind.instrument), now + terms.effectiveLagMonths, risk.strength(kind, r), risk.durationMonths(kind, r));
        }
    }

    /** A bill comes out of committee or dies there; on the floor the share of votes in favour is a draw around its mean, and more than half passes it. */
    private boolean passes(BillKind kind, int r, int now) {
        long id = billId[r * BillKind.COUNT + kind.ordinal()];
        if (!random.chance(Stream.BILL_PASSED, id, now, 0, hazard.committee(kind, r))) {
            return false;
        }
        double yesShare = Math.max(0.0, Math.min(1.0, hazard.yesShare(kind, r) + hazard.floorSpread() * random.normal(Stream.BILL_PASSED, id, now, 1)));
        tally.vote(kind, yesShare);
        if (yesShare <= 0.5) {
            return false;
        }
        tally.pass(kind, yesShare);
        return true;
    }

    /** Month in which a bill comes to a vote; {@link InstrumentTable#NEVER} when none is on the table. */
    int voteMonth(BillKind kind, int r) {
        return voteMonth[r * BillKind.COUNT + kind.ordinal()];
    }
}
