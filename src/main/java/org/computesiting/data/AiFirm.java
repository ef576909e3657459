package org.computesiting.data;

import java.time.YearMonth;
import java.util.List;

/**
 * A real firm that builds, rents or runs AI data centres.
 *
 * @param name name
 * @param kind hyperscaler, neocloud, lab, colocation, developer or telco
 * @param capexUsdBn capital expenditure of 2020 to 2026, billion nominal USD; NaN where unknown
 * @param capacityMw2025 capacity in operation around 2025, MW; NaN if unknown
 * @param regions regions where it mainly builds
 * @param enters first month it is active here
 * @param provenance where the row is from
 */
public record AiFirm(
        String name,
        String kind,
        double[] capexUsdBn,
        double capacityMw2025,
        List<String> regions,
        YearMonth enters,
        Provenance provenance) {

    /** First year of {@link #capexUsdBn()}. */
    public static final int FIRST_YEAR = 2020;

    /** Last year of {@link #capexUsdBn()}. */
    public static final int LAST_YEAR = 2026;

    /** Keeps its own copies. */
    public AiFirm {
        capexUsdBn = capexUsdBn.clone();
        regions = List.copyOf(regions);
    }

    @Override
    public double[] capexUsdBn() {
        return capexUsdBn.clone();
    }

    /**
     * Capital expenditure of a year, billion nominal USD; NaN if unknown.
     *
     * @throws IndexOutOfBoundsException if the year is outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public double capexUsdBn(int year) {
        return capexUsdBn[year - FIRST_YEAR];
    }
}
