package org.computesiting.model.ai;

import static org.computesiting.model.MonthClock.HOURS_PER_YEAR;

import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;

/**
 * In how many further regions a project is filed. The first of n queues to open opens earlier than the first of n - 1; a further filing is
 * made when the months so won are worth more than the filing, its deposit and its minimum-take terms cost, and than what the place is dearer.
 */
final class FilingRule {
    /** By how many standard deviations the expected minimum of n independent normal draws lies below that of n - 1, for n = 2, 3, … */
    private static final double[] STEP = {0.564, 0.282, 0.183, 0.134, 0.104, 0.085, 0.071, 0.061, 0.054};

    private final double waitSpreadShare;
    private final double filingUsdPerMw;
    private final double exposureYears;
    private final double carryingRatePerYear;
    private final double spreadAnnuity;
    private final double loadFactor;
    private final int most;

    FilingRule(Parameters p, SitingParameters siting) {
        waitSpreadShare = p.get("wait_spread_share");
        filingUsdPerMw = p.get("filing_cost_usd_per_mw");
        exposureYears = p.get("minimum_take_exposure_years");
        most = (int) Math.min(ProjectTable.MAX_FILINGS - 1, p.get("filings_max"));
        carryingRatePerYear = siting.hyperscalerRatePerYear;
        spreadAnnuity = Annuity.perYear(siting.hyperscalerRatePerYear, siting.delaySpreadYears);
        loadFactor = siting.loadFactor;
    }

    /** Largest number of filings of one project. */
    int most() {
        return most;
    }

    /**
     * Whether the n-th filing pays, all per MW IT and year.
     *
     * @param n number of this filing, from 2
     * @param monthsToPower wait in the chosen place
     * @param yearOfDelayUsdPerMwYear what a year's delay costs ({@link SitingCost#delay})
     * @param dearerUsdPerMwYear total of this place over that of the chosen one
     * @param minimumTakeShare minimum take of this place's utility; {@code depositUsdPerMw} its deposit
     */
    boolean pays(int n, double monthsToPower, double yearOfDelayUsdPerMwYear, double dearerUsdPerMwYear, double depositUsdPerMw,
            double minimumTakeShare, double priceUsdPerMwh) {
        if (n > most) {
            return false;
        }
        double gain = waitSpreadShare * monthsToPower * STEP[n - 2] / 12.0 * yearOfDelayUsdPerMwYear;
        double deposit = depositUsdPerMw * carryingRatePerYear * monthsToPower / 12.0;
        double minimumTake = minimumTakeShare * exposureYears * priceUsdPerMwh * HOURS_PER_YEAR * loadFactor;
        double cost = (filingUsdPerMw + deposit + minimumTake) * spreadAnnuity;
        return gain > cost + Math.max(0.0, dearerUsdPerMwYear) / n;
    }
}
