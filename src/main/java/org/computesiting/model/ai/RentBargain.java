package org.computesiting.model.ai;

/** The rent of a mining site between what the miner needs and what the AI firm can pay, all per MW IT and year, 2025 USD. */
final class RentBargain {
    private RentBargain() { }

    /**
     * The rent at which a miner is indifferent between mining on and leasing: the margin it gives up, the annuity of its part of the rebuilding,
     * and what it asks for risk.
     *
     * @param marginUsdPerGridMwYear what a MW of grid capacity earns by mining
     * @param effectiveness grid MW per MW IT
     * @param minerCapexUsdPerMw the miner's part of the rebuilding, USD per MW IT
     * @param annuityPerYear yearly payment per unit of what it borrows against the lease ({@link Annuity})
     */
    static double reservation(double marginUsdPerGridMwYear, double effectiveness, double minerCapexUsdPerMw, double annuityPerYear,
            double premiumUsdPerMwYear) {
        return marginUsdPerGridMwYear * effectiveness + minerCapexUsdPerMw * annuityPerYear + premiumUsdPerMwYear;
    }

    /** The rent at which an AI firm is indifferent between the site and its next best option. */
    static double ceiling(double nextBestUsdPerMwYear, double atSiteUsdPerMwYear) {
        return nextBestUsdPerMwYear - atSiteUsdPerMwYear;
    }

    /** The rent that gives the miner its share of the surplus. */
    static double rent(double reservation, double ceiling, double minerShare) {
        return reservation + minerShare * (ceiling - reservation);
    }
}
