package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.computesiting.model.policy.SmallContinent.A;
import static org.computesiting.model.policy.SmallContinent.B;
import static org.computesiting.model.policy.SmallContinent.C;
import static org.computesiting.model.policy.SmallContinent.D;
import static org.computesiting.model.policy.SmallContinent.MONTHS;

import org.computesiting.data.Instrument;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.junit.jupiter.api.Test;

class LegislaturesTest {
    private static final String[] EAGER = {"exemption_adoption_hazard_per_year 4", "large_load_tariff_enacted_per_year 4", "dc_moratorium_enacted_per_year 4",
        "crypto_tax_enacted_per_year 4", "exemption_rollback_hazard_from_2025_per_year 4", "byo_generation_enacted_per_year 4"};

    @Test
    void sessionsFollowTheCalendarAcrossTheTurnOfTheYear() {
        LegislatureTable table = new SmallContinent(1).table;
        assertThat(table.inSession(A, 2026, 5)).isTrue();
        assertThat(table.inSession(A, 2026, 6)).isFalse();
        assertThat(table.inSession(C, 2026, 12)).isTrue();
        assertThat(table.inSession(C, 2027, 2)).isTrue();
        assertThat(table.inSession(C, 2027, 3)).isFalse();
        assertThat(table.sessionMonthsPerYear(A)).isEqualTo(5.0);
        assertThat(table.sessionMonthsPerYear(B)).isEqualTo(3.0);
        assertThat(table.sessionMonthsPerYear(C)).isEqualTo(3.0);
        assertThat(table.sessionMonthsPerYear(D)).isEqualTo(12.0);
    }

    @Test
    void biennialLegislaturesNeverActInEvenYearsAndNobodyActsOutOfSession() {
        SmallContinent world = new SmallContinent(7, EAGER);
        int acts = 0;
        for (int t = 0; t < MONTHS; t++) {
            int before = world.events.count();
            boolean[] pendingBefore = pending(world);
            world.month(t);
            boolean[] pendingAfter = pending(world);
            for (int r = 0; r < 4; r++) {
                boolean sits = world.table.inSession(r, world.clock.year(t), world.clock.monthOfYear(t));
                for (int row = r * InstrumentTable.INSTRUMENTS; row < (r + 1) * InstrumentTable.INSTRUMENTS; row++) {
                    if (!pendingBefore[row] && pendingAfter[row]) {
                        acts++;
                        assertThat(sits).isTrue();
                        assertThat(r == B && world.clock.year(t) % 2 == 0).isFalse();
                    }
                }
                for (int e = before; e < world.events.count(); e++) {
                    boolean verdict = world.events.kind(e) == EventKind.BILL_FAILED || world.events.kind(e) == EventKind.BILL_VETOED;
                    assertThat(verdict && world.events.region(e) == r && !sits).isFalse();
                }
            }
        }
        assertThat(acts).isGreaterThan(20);
    }

    @Test
    void enactmentsComeAtTheBaseRateWhenNothingChanges() {
        // One kind only, all considerations at their reference; neighbours' pull and copying switched off.
        int adopted = 0;
        int years = 0;
        for (int seed = 0; seed < 400; seed++) {
            SmallContinent world = new SmallContinent(seed, onlyExemptions("bill_weight_neighbours_per_share 0", "bill_weight_revenue_per_log_ratio 0"));
            for (int t = 0; t < 60 && !world.instruments.isActive(A, Instrument.DC_SALES_TAX_EXEMPTION); t++) {
                world.month(t);
                years++;
            }
            adopted += world.instruments.isActive(A, Instrument.DC_SALES_TAX_EXEMPTION) ? 1 : 0;
        }
        // Region at risk: about 0.1 a year, less the months between filing, vote and effect.
        assertThat(12.0 * adopted / years).isCloseTo(0.1, within(0.02));
    }

    @Test
    void twoRepealsOfThreeSpareProjectsBegunBeforeAndNoOtherChangeDoes() {
        int repeals = 0;
        int sparing = 0;
        for (int seed = 0; seed < 400; seed++) {
            SmallContinent world = new SmallContinent(seed, "exemption_rollback_hazard_from_2025_per_year 2", "rollback_grandfathering_share 0.67");
            world.adopt(A, Instrument.DC_SALES_TAX_EXEMPTION);
            world.adopt(A, Instrument.CRYPTO_TAX);
            for (int t = 0; t < 60; t++) {
                world.month(t);
            }
            int ends = count(world.events, EventKind.INSTRUMENT_ENDS, A);
            int spares = count(world.events, EventKind.REPEAL_SPARES, A);
            assertThat(spares).isLessThanOrEqualTo(ends);
            repeals += ends;
            sparing += spares;
        }
        // Three standard deviations of 250 draws are nine hundredths.
        assertThat(repeals).isGreaterThan(250);
        assertThat((double) sparing / repeals).isCloseTo(0.67, within(0.09));
    }

    @Test
    void aVetoStopsWhatPassed() {
        String[] replaced = {"bill_passage_restriction_probability 1", "veto_restriction_share 1", "veto_moratorium_probability 1"};
        SmallContinent vetoed = forced(replaced);
        assertThat(count(vetoed.events, EventKind.BILL_VETOED, A)).isPositive();
        for (BillKind kind : BillKind.values()) {
            assertThat(kind.restricts && !kind.repeals && vetoed.instruments.isActive(A, kind.instrument)).isFalse();
        }
    }

    @Test
    void billsPassByMoreThanHalfOfTheVotesAtThePublishedRates() {
        int promoting = 0;
        int promotingPassed = 0;
        int restricting = 0;
        int restrictingPassed = 0;
        double yes = 0.0;
        int voted = 0;
        for (int seed = 0; seed < 60; seed++) {
            SmallContinent world = new SmallContinent(seed, "bill_weight_neighbours_per_share 0", "divided_control_passage_factor 1");
            for (int t = 0; t < MONTHS; t++) {
                world.month(t);
            }
            VoteTally tally = world.legislatures.tally;
            promoting += tally.filed(false);
            promotingPassed += tally.passed(false);
            restricting += tally.filed(true);
            restrictingPassed += tally.passed(true);
            yes += tally.onTheFloor(true) > 0 ? tally.meanYesShare(true) * tally.onTheFloor(true) : 0.0;
            voted += tally.onTheFloor(true);
            assertThat(tally.passed(true)).isLessThanOrEqualTo(tally.onTheFloor(true));
            assertThat(tally.vetoed(true)).isLessThanOrEqualTo(tally.passed(true));
            assertThat(tally.passed(true) == 0 || tally.meanYesShareOfPassed(true) > 0.5).isTrue();
        }
        // Some filed bills are still on the table at the end; opposition stands at its reference, where 0.4 and 0.25 of bills pass.
        assertThat((double) promotingPassed / promoting).isCloseTo(0.4, within(0.06));
        assertThat((double) restrictingPassed / restricting).isCloseTo(0.25, within(0.06));
        assertThat(yes / voted).isCloseTo(0.6, within(0.02));
    }

    @Test
    void aBillThatFailsChangesNothing() {
        SmallContinent world = forced("bill_passage_restriction_probability 1e-9", "bill_passage_promotion_probability 1e-9");
        assertThat(count(world.events, EventKind.BILL_FAILED, A)).isPositive();
        assertThat(count(world.events, EventKind.INSTRUMENT_STARTS, A)).isZero();
    }

    @Test
    void aStatuteTakesEffectAfterItsLagAndBeginsOnce() {
        SmallContinent world = new SmallContinent(3, EAGER);
        int row = InstrumentTable.row(D, Instrument.LARGE_LOAD_TARIFF);
        int decided = -1;
        for (int t = 0; t < MONTHS; t++) {
            world.month(t);
            if (decided < 0 && world.book.isPending(row)) {
                decided = t;
            }
        }
        assertThat(decided).isPositive();
        assertThat(world.instruments.sinceMonth[row]).isEqualTo(decided + 2);
        assertThat(world.instruments.value[row]).isEqualTo(0.85);
        int starts = 0;
        for (int e = 0; e < world.events.count(); e++) {
            starts += world.events.kind(e) == EventKind.INSTRUMENT_STARTS && world.events.region(e) == D
                && world.events.subject(e) == Instrument.LARGE_LOAD_TARIFF.ordinal() ? 1 : 0;
        }
        assertThat(starts).isEqualTo(1);
    }

    @Test
    void whoHasNothingToGiveDoesNotLegislate() {
        SmallContinent world = new SmallContinent(1);
        assertThat(world.risk.canEnact(BillKind.EXEMPTION, C, 0)).as("no sales tax").isFalse();
        assertThat(world.risk.canEnact(BillKind.PUBLIC_POWER, A, 0)).as("no public power").isFalse();
        assertThat(world.risk.canEnact(BillKind.PUBLIC_POWER, B, 0)).isTrue();
        assertThat(world.risk.strength(BillKind.PUBLIC_POWER, B)).isEqualTo(300.0);
        assertThat(world.risk.canEnact(BillKind.EXEMPTION_REPEAL, A, 0)).as("nothing to repeal").isFalse();
        world.adopt(A, Instrument.CRYPTO_RIGHT_TO_MINE);
        assertThat(world.risk.canEnact(BillKind.CRYPTO_MORATORIUM, A, 0)).isFalse();
        assertThat(world.risk.strength(BillKind.LARGE_LOAD_CAP, A)).isEqualTo(500.0);
        assertThat(world.risk.strength(BillKind.LARGE_LOAD_CAP, B)).isEqualTo(2000.0);
    }

    @Test
    void investorsFearNothingWhereNoRestrictionCanBeIntroduced() {
        SmallContinent world = new SmallContinent(1);
        world.fear.write(0);
        assertThat(world.instruments.restrictionHazard[A]).isPositive();
        for (Instrument instrument : new Instrument[] {Instrument.DC_MORATORIUM, Instrument.CRYPTO_MORATORIUM, Instrument.CRYPTO_TAX, Instrument.LARGE_LOAD_CAP}) {
            world.adopt(A, instrument);
        }
        world.fear.write(0);
        assertThat(world.instruments.restrictionHazard[A]).isZero();
        assertThat(world.instruments.restrictionHazard[D]).isPositive();
    }

    @Test
    void fearIsTheSumOfTheHazards() {
        SmallContinent world = new SmallContinent(1);
        world.fear.write(0);
        double sum = 0.0;
        for (BillKind kind : new BillKind[] {BillKind.DC_MORATORIUM, BillKind.CRYPTO_MORATORIUM, BillKind.CRYPTO_TAX, BillKind.LARGE_LOAD_CAP}) {
            sum += world.hazard.enactedPerYear(kind, D) / 12.0;
        }
        assertThat(world.instruments.restrictionHazard[D]).isCloseTo(1.0 - StrictMath.exp(-sum), within(1e-15));
        assertThat(sum).isCloseTo(4 * 0.02 / 12, within(1e-12));
    }

    private static SmallContinent forced(String... replaced) {
        String[] all = new String[EAGER.length + replaced.length];
        System.arraycopy(EAGER, 0, all, 0, EAGER.length);
        System.arraycopy(replaced, 0, all, EAGER.length, replaced.length);
        SmallContinent world = new SmallContinent(11, all);
        for (int t = 0; t < 48; t++) {
            world.month(t);
        }
        return world;
    }

    private static String[] onlyExemptions(String... more) {
        String[] off = {"dc_moratorium_enacted_per_year 0", "crypto_moratorium_enacted_per_year 0", "crypto_tax_enacted_per_year 0", "right_to_mine_enacted_per_year 0",
            "crypto_discount_enacted_per_year 0", "large_load_tariff_enacted_per_year 0", "large_load_cap_enacted_per_year 0", "rate_protection_enacted_per_year 0",
            "byo_generation_enacted_per_year 0", "public_power_enacted_per_year 0", "exemption_rollback_hazard_from_2025_per_year 0"};
        String[] all = new String[off.length + more.length];
        System.arraycopy(off, 0, all, 0, off.length);
        System.arraycopy(more, 0, all, off.length, more.length);
        return all;
    }

    private static boolean[] pending(SmallContinent world) {
        boolean[] pending = new boolean[4 * InstrumentTable.INSTRUMENTS];
        for (int row = 0; row < pending.length; row++) {
            pending[row] = world.book.isPending(row);
        }
        return pending;
    }

    private static int count(EventLog log, EventKind kind, int region) {
        int n = 0;
        for (int e = 0; e < log.count(); e++) {
            n += log.kind(e) == kind && log.region(e) == region ? 1 : 0;
        }
        return n;
    }
}
