package org.computesiting.model.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.computesiting.Scenarios;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;

/** What legislatures, regulators and Crown utilities decided in a run that leaves policy to them from February 2020 to June 2025. */
final class PolicyRun {
    static final int MONTHS = 66;
    /** Provinces served by a Crown utility that refused new mines between November 2021 and December 2022, as table policy_events has it. */
    static final List<String> CROWN = List.of("CA-BC", "CA-MB", "CA-NB", "CA-QC");
    private static final String[] ENDOGENOUS = {"policies.scriptedUntil=2020-01", "horizon.end=2025-06", "observe.decisions=false"};
    private static final int INSTRUMENTS = Instrument.values().length;

    /** Regions that have an instrument at a month's end, {@code [month * INSTRUMENTS + instrument]}. */
    private final int[] regions = new int[MONTHS * INSTRUMENTS];
    /** Month in which a region first refuses new mines after the start, months since January 2020; {@link EventLog#NONE} where it does not. */
    final int[] pauseMonth;
    /** Highest megawatts of mines requested and asked about over the published peak, 2021 and 2022, by region. */
    final double[] miningInterest;
    /** Exemptions from sales tax that ended before 2025. */
    final int repealsBefore2025;
    final VoteTally votes;

    private PolicyRun(int count, World w) {
        pauseMonth = new int[count];
        Arrays.fill(pauseMonth, EventLog.NONE);
        miningInterest = new double[count];
        int repeals = 0;
        for (int e = 0; e < w.events.count(); e++) {
            int r = w.events.region(e);
            boolean starts = w.events.kind(e) == EventKind.INSTRUMENT_STARTS;
            boolean ends = w.events.kind(e) == EventKind.INSTRUMENT_ENDS;
            if (starts && w.events.subject(e) == Instrument.CRYPTO_MORATORIUM.ordinal() && pauseMonth[r] == EventLog.NONE) {
                pauseMonth[r] = w.events.month(e);
            }
            repeals += ends && w.events.subject(e) == Instrument.DC_SALES_TAX_EXEMPTION.ordinal() && w.events.month(e) < 60 ? 1 : 0;
        }
        repealsBefore2025 = repeals;
        votes = w.policy.votes();
    }

    static List<PolicyRun> of(int seeds, List<String> settings) {
        return LongStream.rangeClosed(1, seeds).parallel().mapToObj(seed -> of(seed, settings)).toList();
    }

    private static PolicyRun of(long seed, List<String> settings) {
        String[] all = Arrays.copyOf(ENDOGENOUS, ENDOGENOUS.length + settings.size());
        for (int i = 0; i < settings.size(); i++) {
            all[ENDOGENOUS.length + i] = settings.get(i);
        }
        SitingModel model = new SitingModel(Scenarios.shipped("reference", all), ReferenceData.load(), seed);
        model.start();
        World w = model.world();
        int[] counts = new int[MONTHS * INSTRUMENTS];
        double[] interest = new double[w.regions.count];
        for (int t = 0; t < MONTHS && model.stepMonth(); t++) {
            for (int r = 0; r < w.regions.count; r++) {
                for (int i = 0; i < INSTRUMENTS; i++) {
                    counts[t * INSTRUMENTS + i] += w.policy.instruments.active[r * INSTRUMENTS + i] ? 1 : 0;
                }
                boolean counted = t >= 12 && t < 36;
                interest[r] = counted ? Math.max(interest[r], w.regions.miningInquiriesMw[r] / (1e3 * w.data.regions().get(r).peakGw())) : interest[r];
            }
        }
        PolicyRun run = new PolicyRun(w.regions.count, w);
        System.arraycopy(counts, 0, run.regions, 0, counts.length);
        System.arraycopy(interest, 0, run.miningInterest, 0, interest.length);
        return run;
    }

    /** Regions that have an instrument at the end of a month, counted from January 2020 as 0. */
    int regions(Instrument instrument, int month) {
        return regions[month * INSTRUMENTS + instrument.ordinal()];
    }

    /** Whether a region began to refuse new mines in these months, the second left out. */
    boolean pauses(int region, int from, int to) {
        return pauseMonth[region] >= from && pauseMonth[region] < to;
    }

    /** How many of {@link #CROWN} did. */
    int crownPauses(ReferenceData data, int from, int to) {
        return (int) CROWN.stream().filter(code -> pauses(data.regionIndex(code), from, to)).count();
    }
}
