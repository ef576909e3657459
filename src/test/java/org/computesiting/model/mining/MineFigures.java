package org.computesiting.model.mining;

import org.computesiting.model.CostTerm;
import org.computesiting.model.World;

/** What a mine meets in a region, on round numbers, for tests of other packages. Reading a figure twice gives the same. */
public final class MineFigures {
    private static final double INDUSTRIAL_PRICE_USD_PER_MWH = 50.0;
    private static final int FIRMS = 10_000;

    private MineFigures() { }

    /** Delivered price with discount and tax where a Crown utility sells at its industrial price of 50 USD/MWh. */
    public static double deliveredUsdPerMwh(World world, int crownRegion) {
        world.regions.industrialPriceUsdPerMwh[crownRegion] = INDUSTRIAL_PRICE_USD_PER_MWH;
        world.mining.power.refresh(world);
        return world.mining.power.deliveredUsdPerMwh[crownRegion];
    }

    private static double term(World world, int region, CostTerm term) {
        world.policy.instruments.miningRestrictionHazard[region] = 0.01;
        MineSitingCost cost = new MineSitingCost(world);
        cost.price(world, false);
        return cost.terms[region * CostTerm.COUNT + term.ordinal()];
    }

    /** Policy risk of a new site where a restriction begins in one month of a hundred, USD per MW and year. */
    public static double policyRiskUsdPerMwYear(World world, int region) {
        return term(world, region, CostTerm.POLICY_RISK);
    }

    /** Legislated discount in the cost of a new site, USD per MW and year; negative. */
    public static double incentiveUsdPerMwYear(World world, int crownRegion) {
        deliveredUsdPerMwh(world, crownRegion);
        return term(world, crownRegion, CostTerm.INCENTIVE);
    }

    /** Of ten thousand firms, those that may ask for a site. */
    public static double admittedFirms(World world, int region) {
        int admitted = 0;
        for (long id = 0; id < FIRMS; id++) {
            admitted += MineSiting.admits(world, id, region, 0) ? 1 : 0;
        }
        return admitted;
    }
}
