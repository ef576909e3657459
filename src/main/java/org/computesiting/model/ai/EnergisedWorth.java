package org.computesiting.model.ai;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * What energised megawatts of mines have come to be worth to AI above what they are worth to mining: a fading mean of the surplus that miners got in
 * contracts, as a present value. Lenders, shareholders and bidders at auctions count it for the part of a site that suits AI, and miners who weigh a new
 * site for the part that may suit: sites are priced anew when power becomes scarce.
 */
public final class EnergisedWorth {
    /** Months over which the mean forgets to 1/e. */
    private static final double MEMORY_MONTHS = 12.0;
    /** Weight of the belief, held before the first contract, that there is nothing to be had, MW. */
    private static final double PRIOR_MW = 200.0;

    private final double memory = StrictMath.exp(-1.0 / MEMORY_MONTHS);
    private final ConvertibleSites convertible;
    private double usd;
    private double mw;

    EnergisedWorth(ConvertibleSites convertible) {
        this.convertible = convertible;
    }

    /**
     * Notes a contract.
     *
     * @param gridMw grid capacity let or sold
     * @param surplusUsdPerMwYear what the owner gets above what he must have, per MW of grid capacity and year
     * @param annuityPerYear yearly payment per unit of present value
     */
    void observe(double gridMw, double surplusUsdPerMwYear, double annuityPerYear) {
        usd += gridMw * surplusUsdPerMwYear / annuityPerYear;
        mw += gridMw;
    }

    /** Ends a month: old contracts fade. */
    void fade() {
        usd *= memory;
        mw *= memory;
    }

    /** Present value above mining of a MW of grid capacity that suits AI, 2025 USD. */
    public double usdPerMw() {
        return usd / (mw + PRIOR_MW);
    }

    /** What that is expected to add to the worth of a mine not yet built, once it has power, 2025 USD per MW of all its grid capacity. */
    public double newMineUsdPerMw(World world, int region, double gridMw) {
        double usdPerMw = usdPerMw();
        return usdPerMw > 0.0 ? usdPerMw * convertible.expectedShare(gridMw, world.ai.conditions.userGap[region]) : 0.0;
    }

    /** What that adds to the worth of a miner's site, 2025 USD. */
    public double premiumUsd(World world, int site) {
        SiteTable sites = world.sites;
        if (sites.ownerKind[site] != OwnerKind.MINER || !sites.isEnergised(site)) {
            return 0.0;
        }
        return Math.max(0.0, ConvertibleSites.suitsMw(sites, site)) * usdPerMw();
    }
}
