package org.computesiting.model.ai;

import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;

/**
 * How many requests are filed for one demand. The first of n queues to open opens earlier than the first of n - 1. A firm makes a further filing
 * when the months so won are worth more than the filing, its deposit and its minimum-take terms cost, and than what the place is dearer. Developers
 * who hope to serve the same demand file too, as long as an even share of what all requests together win covers that cost: none of them counts what
 * his request takes from the others. Only months beyond what building takes anyhow can be won.
 */
final class FilingRule {
    /** By how many standard deviations the expected minimum of n independent normal draws lies below their mean, for n = 1, 2, 3, … */
    private static final double[] BEST = {0.0, 0.564, 0.846, 1.029, 1.163, 1.267, 1.352, 1.424, 1.485, 1.539, 1.586, 1.629, 1.668, 1.703, 1.736, 1.766};

    private final double waitSpreadShare;
    private final double buildMonths;
    private final double filingUsdPerMw;
    private final double exposureYears;
    private final double developerShare;
    private final double carryingRatePerYear;
    private final double spreadAnnuity;
    private final int most;
    private final int mostInAll;

    FilingRule(Parameters p, SitingParameters siting) {
        waitSpreadShare = p.get("wait_spread_share");
        filingUsdPerMw = p.get("filing_cost_usd_per_mw");
        exposureYears = p.get("minimum_take_exposure_years");
        developerShare = p.get("developer_share_of_time_won");
        most = (int) Math.min(ProjectTable.MAX_FILINGS, p.get("filings_max"));
        mostInAll = (int) Math.min(ProjectTable.MAX_FILINGS, p.get("requests_for_one_demand_max"));
        buildMonths = siting.buildMonths;
        carryingRatePerYear = siting.hyperscalerRatePerYear;
        spreadAnnuity = Annuity.perYear(siting.hyperscalerRatePerYear, siting.delaySpreadYears);
    }

    /** Largest number of filings that a firm makes for one project. */
    int most() {
        return most;
    }

    /** Largest number of requests for one project, developers' included. */
    int mostInAll() {
        return mostInAll;
    }

    /** Months by which the first of n requests is expected before a single one. */
    double monthsWon(int n, double monthsToPower) {
        return waitSpreadShare * Math.max(0.0, monthsToPower - buildMonths) * BEST[n - 1];
    }

    /** What a request costs, per MW IT and year: the filing, the deposit while it waits, and the minimum take feared for a place that is dropped. */
    double costUsdPerMwYear(double monthsToPower, double depositUsdPerMw, double minimumTakeShare, double demandChargeUsdPerMwYear) {
        double deposit = depositUsdPerMw * carryingRatePerYear * monthsToPower / 12.0;
        double minimumTake = minimumTakeShare * exposureYears * demandChargeUsdPerMwYear;
        return (filingUsdPerMw + deposit + minimumTake) * spreadAnnuity;
    }

    /**
     * Whether a firm's n-th filing pays, all per MW IT and year.
     *
     * @param n number of this filing, from 2
     * @param monthsToPower wait in the chosen place
     * @param yearOfDelayUsdPerMwYear what a year's delay costs ({@link SitingCost#delay})
     * @param dearerUsdPerMwYear total of this place over that of the chosen one
     * @param minimumTakeShare minimum take of this place's utility, on its demand charge; {@code depositUsdPerMw} its deposit
     */
    boolean pays(int n, double monthsToPower, double yearOfDelayUsdPerMwYear, double dearerUsdPerMwYear, double depositUsdPerMw,
            double minimumTakeShare, double demandChargeUsdPerMwYear) {
        if (n > most) {
            return false;
        }
        double gain = (monthsWon(n, monthsToPower) - monthsWon(n - 1, monthsToPower)) / 12.0 * yearOfDelayUsdPerMwYear;
        return gain > costUsdPerMwYear(monthsToPower, depositUsdPerMw, minimumTakeShare, demandChargeUsdPerMwYear) + Math.max(0.0, dearerUsdPerMwYear) / n;
    }

    /** Whether the n-th request for a demand, one of a developer, pays. */
    boolean paysDeveloper(int n, double monthsToPower, double yearOfDelayUsdPerMwYear, double depositUsdPerMw, double minimumTakeShare,
            double demandChargeUsdPerMwYear) {
        if (n > mostInAll) {
            return false;
        }
        double prize = developerShare * monthsWon(n, monthsToPower) / 12.0 * yearOfDelayUsdPerMwYear / n;
        return prize > costUsdPerMwYear(monthsToPower, depositUsdPerMw, minimumTakeShare, demandChargeUsdPerMwYear);
    }
}
