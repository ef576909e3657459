package org.computesiting.model.policy;

/**
 * What a legislature sees of its own region and its neighbours at the start of a policy phase, as the considerations of {@link BillHazard}.
 * Written once a month by {@link PublicRecord}; every figure is one that a legislator could read in a newspaper or a fiscal report.
 */
final class RegionMood {
    final int count;
    /** Data-centre megawatts present and announced over the system's peak. */
    final double[] aiRatio;
    /** Mining megawatts present and requested over the system's peak. */
    final double[] miningRatio;
    /** Share of people near a site who oppose it, 0 to 1, by side. */
    final double[] aiOpposition;
    final double[] miningOpposition;
    /** Rise of the residential price over 36 months, constant dollars, share. */
    final double[] rateRise;
    /** Logarithm of the revenue forgone in a year over its last forecast; 0 where it was met or there is no exemption. */
    final double[] overrun;
    /** Mean of that over the neighbours that have an exemption; the usual growth between forecasts where none has. */
    final double[] neighbourOverrun;
    /** Months to power that an applicant must expect. */
    final double[] monthsToPower;
    /** What the region expects of an instrument beyond the prior belief, growth a year: {@code [region * INSTRUMENTS + instrument]}. */
    final double[] surprise;

    RegionMood(int regions) {
        count = regions;
        aiRatio = new double[regions];
        miningRatio = new double[regions];
        aiOpposition = new double[regions];
        miningOpposition = new double[regions];
        rateRise = new double[regions];
        overrun = new double[regions];
        neighbourOverrun = new double[regions];
        monthsToPower = new double[regions];
        surprise = new double[regions * InstrumentTable.INSTRUMENTS];
    }
}
