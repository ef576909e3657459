package org.computesiting.model.policy;

import java.time.YearMonth;
import java.util.List;
import org.computesiting.data.Basis;
import org.computesiting.data.Instrument;
import org.computesiting.data.Legislature;
import org.computesiting.data.Parameters;
import org.computesiting.data.Provenance;
import org.computesiting.model.EventLog;
import org.computesiting.model.MonthClock;
import org.computesiting.model.random.KeyedRandom;

/** Four regions in a row, A-B-C-D; A sits from January to May each year, B in odd years, C from December to February, D (Canada) always. */
final class SmallContinent {
    static final int A = 0;
    static final int B = 1;
    static final int C = 2;
    static final int D = 3;
    static final List<String> CODES = List.of("US-AA", "US-BB", "US-CC", "CA-DD");
    static final int[][] NEIGHBOURS = {{1}, {0, 2}, {1, 3}, {2}};
    static final int[] COUNTRY = {0, 0, 0, 1};
    static final int MONTHS = 192;

    final Parameters parameters;
    final MonthClock clock = new MonthClock(YearMonth.of(2020, 1), MONTHS);
    final EventLog events = new EventLog();
    final InstrumentTable instruments = new InstrumentTable(4);
    final PolicyBook book = new PolicyBook(4, List.of(), -1, List.of());
    final RegionMood mood = new RegionMood(4);
    final LegislatureTable table;
    final BillTerms terms;
    final BillHazard hazard;
    final BillRisk risk;
    final Legislatures legislatures;
    final Regulators regulators;
    final InvestorFear fear;
    final double[] salesTaxShare = {0.05, 0.06, 0.0, 0.07};
    final double[] publicPowerMw = {0, 300, 0, 900};
    final double[] headroomMw = {100, 2000, 0, 50};
    final double[] peakMw = {10_000, 20_000, 5_000, 8_000};

    SmallContinent(long seed, String... replaced) {
        parameters = TestParameters.with(replaced);
        KeyedRandom random = new KeyedRandom(seed);
        table = new LegislatureTable(List.of(legislature("US-AA", false, 1, 5, "R", 3), legislature("US-BB", true, 1, 6, "D", 1),
            legislature("US-CC", false, 12, 2, "split", 5), legislature("CA-DD", false, 1, 12, "other", 4)), 4, CODES::indexOf);
        terms = new BillTerms(parameters);
        hazard = new BillHazard(terms, table, mood, instruments, NEIGHBOURS, SimilarRegions.of(peakMw, table, COUNTRY), COUNTRY);
        risk = new BillRisk(book, salesTaxShare, publicPowerMw, headroomMw, peakMw, parameters);
        String[] codes = CODES.toArray(new String[0]);
        legislatures = new Legislatures(table, hazard, terms, risk, book, clock, random, events, codes);
        regulators = new Regulators(book, risk, random, codes, COUNTRY, new boolean[] {false, false, false, true}, parameters);
        fear = new InvestorFear(hazard, risk, legislatures, regulators, instruments);
        atReference();
    }

    /** All considerations at the values where base rates were counted. */
    void atReference() {
        for (int r = 0; r < 4; r++) {
            mood.aiRatio[r] = 0.1;
            mood.miningRatio[r] = 0.1;
            mood.aiOpposition[r] = 0.4;
            mood.miningOpposition[r] = 0.4;
            mood.rateRise[r] = 0.05;
            mood.overrun[r] = StrictMath.log(8.0);
            mood.monthsToPower[r] = 48;
        }
    }

    /** Puts an instrument in force now. */
    void adopt(int region, Instrument instrument) {
        book.start(InstrumentTable.row(region, instrument), 0, 1.0, 0);
        book.publish(0, instruments, null);
    }

    /** One month of legislatures. */
    void month(int now) {
        book.expire(now);
        book.takeEffect(now);
        legislatures.act(now);
        book.publish(now, instruments, events);
    }

    private static Legislature legislature(String region, boolean biennial, int first, int last, String control, double professionalism) {
        return new Legislature(region, biennial, first, last, control, "R", professionalism, false, new Provenance("test", "2025", Basis.RECALLED, ""));
    }
}
