package org.computesiting.model.power;

import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;

/**
 * How long works take from contract to power. On the existing network the works of the applicant's kind of load; with a new substation or line
 * no less than large transformers take to come, and with own generation no less than engines take; then a slip. Arrays by {@link OwnerKind}.
 */
final class ConnectionTimes {
    /** A slip is at most this many times its mean. */
    private static final double LONGEST_SLIP = 3.0;
    private static final double LEAST_MONTHS = 2.0;
    private static final double EARLY_YEAR = 2020.0;
    private static final double LATE_YEAR = 2025.0;

    private final double[] worksMonths = new double[2];
    private final double[] slipMonthsMean = new double[2];
    private final double ownGenerationMonths;
    private final double transformerMonthsEarly;
    private final double transformerMonthsLate;

    ConnectionTimes(Parameters p) {
        worksMonths[OwnerKind.MINER] = p.get("connection_works_mining_months");
        worksMonths[OwnerKind.AI_FIRM] = p.get("connection_works_data_centre_months");
        slipMonthsMean[OwnerKind.MINER] = p.get("slip_mining_months");
        slipMonthsMean[OwnerKind.AI_FIRM] = p.get("slip_data_centre_months");
        ownGenerationMonths = p.get("own_generation_lead_months");
        transformerMonthsEarly = p.get("transformer_lead_time_2020_months");
        transformerMonthsLate = p.get("transformer_lead_time_months");
    }

    /** Months from the order of a large transformer to its service, linear from the beginning of 2020 to that of 2025, level before and after. */
    double transformerMonths(double year) {
        double part = Math.max(0.0, Math.min(1.0, (year - EARLY_YEAR) / (LATE_YEAR - EARLY_YEAR)));
        return transformerMonthsEarly + part * (transformerMonthsLate - transformerMonthsEarly);
    }

    /** Works without slip on the existing network, months. */
    double worksMonths(int ownerKind) {
        return worksMonths[ownerKind];
    }

    /** Works with a new substation or line, months. */
    double upgradeMonths(int ownerKind, double year) {
        return Math.max(worksMonths[ownerKind], transformerMonths(year));
    }

    /** Mean slip, months. */
    double slipMonthsMean(int ownerKind) {
        return slipMonthsMean[ownerKind];
    }

    /**
     * Months from contract to power.
     *
     * @param upgrade whether a substation or line is built for it
     * @param ownBacklogMonths months by which a backlog of turbines delays own generation; negative without own generation
     * @param small small loads take half
     * @param uniform a draw between 0 and 1 that sets the slip, exponential
     * @param waitFactor on works and slip; engines come when they come
     */
    int monthsToPower(int ownerKind, double year, boolean upgrade, double ownBacklogMonths, boolean small, double uniform, double waitFactor) {
        double works = waitFactor * (upgrade ? upgradeMonths(ownerKind, year) : worksMonths[ownerKind]);
        if (ownBacklogMonths >= 0.0) {
            works = Math.max(works, ownGenerationMonths + ownBacklogMonths);
        }
        double slip = waitFactor * Math.min(-slipMonthsMean[ownerKind] * StrictMath.log(uniform), LONGEST_SLIP * slipMonthsMean[ownerKind]);
        return (int) Math.max(LEAST_MONTHS, Math.rint((small ? 0.5 : 1.0) * (works + slip)));
    }
}
