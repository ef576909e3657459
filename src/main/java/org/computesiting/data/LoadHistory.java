package org.computesiting.data;

/**
 * How the load of a region moved from year to year, and how peaked it is.
 *
 * @param region region code
 * @param demandIndex2022 mean load of 2019 to 2024 over that of 2022
 * @param peakToMean typical highest hour over the mean hour of a year
 * @param peakHourLocal most frequent local hour of the yearly peak, 0 to 23
 * @param provenance where the row is from
 */
public record LoadHistory(
        String region,
        double[] demandIndex2022,
        double peakToMean,
        int peakHourLocal,
        Provenance provenance) {

    /** First year of {@link #demandIndex2022()}. */
    public static final int FIRST_YEAR = 2019;

    /** Last year of {@link #demandIndex2022()}. */
    public static final int LAST_YEAR = 2024;

    /** Keeps its own copies. */
    public LoadHistory {
        demandIndex2022 = demandIndex2022.clone();
    }

    @Override
    public double[] demandIndex2022() {
        return demandIndex2022.clone();
    }

    /**
     * Mean load of a year over that of 2022.
     *
     * @throws IndexOutOfBoundsException if the year is outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public double demandIndex2022(int year) {
        return demandIndex2022[year - FIRST_YEAR];
    }
}
