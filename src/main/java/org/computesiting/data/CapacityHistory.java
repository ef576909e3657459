package org.computesiting.data;

/**
 * Installed net summer capacity of one technology in one region at the ends of the years.
 *
 * @param region region code
 * @param technology kind of plant; combined cycle and turbines apart, never their sum
 * @param mwAtYearEnd MW at the end of 2019 to 2025, in order
 * @param capacityFactor yearly output over capacity, a proxy for availability of thermal plant; NaN if none is known
 * @param provenance where the row is from
 */
public record CapacityHistory(
        String region,
        Technology technology,
        double[] mwAtYearEnd,
        double capacityFactor,
        Provenance provenance) {

    /** First year of {@link #mwAtYearEnd()}. */
    public static final int FIRST_YEAR = 2019;

    /** Last year of {@link #mwAtYearEnd()}. */
    public static final int LAST_YEAR = 2025;

    /** Keeps its own copies. */
    public CapacityHistory {
        mwAtYearEnd = mwAtYearEnd.clone();
    }

    @Override
    public double[] mwAtYearEnd() {
        return mwAtYearEnd.clone();
    }

    /**
     * MW at the end of a year.
     *
     * @throws IndexOutOfBoundsException if the year is outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public double mwAtYearEnd(int year) {
        return mwAtYearEnd[year - FIRST_YEAR];
    }
}
