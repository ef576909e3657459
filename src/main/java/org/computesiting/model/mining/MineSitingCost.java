package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.data.Good;
import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;
import org.computesiting.model.CostTerm;
import org.computesiting.model.MonthClock;
import org.computesiting.model.World;

/**
 * What a megawatt-year of a new mine costs in each region, term by term, 2025 USD per MW and year: power, construction and machines as annuities,
 * duty, sales tax, income lost while waiting for power, policy risk, legislated discount and interruptible credit, and what AI may pay for the site.
 */
final class MineSitingCost {
    private final double siteRate;
    private final double siteYears;
    private final double machineYears;
    private final double mineWorksMonths;
    private final double dataCentreWorksMonths;
    /** Largest load that connects without a study, MW. */
    final double smallMw;
    private final double riskLossShare;
    private final double tariffRiskRatio;
    private final double rightToMineRelief;
    /** What a region of many places is worth, 2025 USD per MW and year, the mean over regions 0. */
    private final double[] placesUsdPerMwYear;
    private final int regions;
    /** Row-major {@code region * CostTerm.COUNT + term}; noise and the worth to AI, which depends on a site's size, are left 0. */
    final double[] terms;
    final double[] monthsToPower;
    /** Net present value of a new MW of machines and site for mining alone, 2025 USD/MW, and what it takes to build, duty and tax included. */
    final double[] npvUsdPerMw;
    final double[] outlayUsdPerMw;

    MineSitingCost(World world) {
        Parameters p = world.parameters;
        siteRate = p.get("discount_rate_miner_share_per_year");
        siteYears = p.get("mining_site_life_years");
        machineYears = p.get("asic_life_years");
        mineWorksMonths = p.get("connection_works_mining_months") + p.get("slip_mining_months");
        dataCentreWorksMonths = p.get("study_data_centre_least_months") + p.get("connection_works_data_centre_months") + p.get("slip_data_centre_months");
        smallMw = p.get("small_load_mw");
        tariffRiskRatio = p.get("tariff_risk_price_ratio");
        riskLossShare = p.get("mining_policy_loss_share");
        rightToMineRelief = p.get("right_to_mine_risk_relief_share");
        regions = world.regions.count;
        placesUsdPerMwYear = places(world, p.get("mining_choice_noise_usd_per_mw_year") * p.get("mining_choice_size_weight_share"));
        terms = new double[regions * CostTerm.COUNT];
        monthsToPower = new double[regions];
        npvUsdPerMw = new double[regions];
        outlayUsdPerMw = new double[regions];
    }

    /**
     * A region stands for many places, each with a luck of its own, of which a miner takes the best: the more places, the better the best. With Gumbel
     * noise that is the scale times the logarithm of their number, taken in proportion to the region's peak load (size term of aggregated
     * alternatives, McFadden 1978, Modelling the choice of residential location).
     */
    private static double[] places(World world, double scaleUsdPerMwYear) {
        double[] usd = new double[world.regions.count];
        double mean = 0.0;
        for (int r = 0; r < usd.length; r++) {
            usd[r] = scaleUsdPerMwYear * StrictMath.log(world.data.regions().get(r).peakGw());
            mean += usd[r] / usd.length;
        }
        for (int r = 0; r < usd.length; r++) {
            usd[r] -= mean;
        }
        return usd;
    }

    /** Prices a site everywhere. @param small no larger than {@link #smallMw}: such loads need no study */
    void price(World world, boolean small) {
        Arrays.fill(terms, 0.0);
        for (int r = 0; r < regions; r++) {
            region(world, r, small);
        }
    }

    /** Small loads need no study and half the works; others queue like any load, but the works of a mine are shorter than a data centre's. */
    private double months(World world, int r, boolean small) {
        double works = world.drivers.connectionWaitShock[r] * mineWorksMonths;
        double queue = Math.max(0.0, world.regions.expectedMonthsToPower[r] - world.drivers.connectionWaitShock[r] * dataCentreWorksMonths);
        return small ? 0.5 * works : works + queue;
    }

    private void region(World world, int r, boolean small) {
        MiningIndustry mining = world.mining;
        double cost = mining.power.deliveredUsdPerMwh[r] + mining.power.opexUsdPerMwh;
        double months = months(world, r, small);
        monthsToPower[r] = months;
        int k = mining.choice.best(world, r, cost, months);
        if (k < 0) {
            npvUsdPerMw[r] = Double.NEGATIVE_INFINITY;
            return;
        }
        double perMw = 1.0 / mining.machines.megawattsPerPetahash[k];
        double machine = mining.choice.dealerUsdPerPh(k) * perMw;
        double machineDuty = machine * mining.choice.dutyShare(world.regions.country[r], k);
        double machineTax = (machine + machineDuty) * world.regions.salesTaxShare[r];
        double site = mining.siteCost.capexUsdPerMw();
        double siteDuty = site * mining.siteCost.equipmentDutyShare(world, r);
        double siteTax = site * mining.siteCost.equipmentShare() * world.regions.salesTaxShare[r];
        double perSiteYear = Annuity.perYear(siteRate, siteYears);
        double perMachineYear = Annuity.perYear(siteRate, machineYears);
        double earning = MiningFormulas.revenueUsdPerMwh(mining.expectations.path.hashpriceUsdPerPhDay(0), mining.machines.gridJoulePerTerahash[k]);
        double marginUsdPerYear = Math.max(0.0, earning - cost) * MonthClock.HOURS_PER_YEAR;
        double withinAYear = 1.0 - StrictMath.pow(1.0 - world.policy.instruments.miningRestrictionHazard[r], 12.0);
        double risk = withinAYear * site * riskLossShare
            * (1.0 - rightToMineRelief * world.policy.instruments.value(r, Instrument.CRYPTO_RIGHT_TO_MINE));
        double feared = tariffRiskRatio * StrictMath.sqrt(months / 12.0);
        double siteFear = feared * site * mining.siteCost.equipmentDutyDeviation(world, r);
        double machineFear = feared * machine * world.policy.trade.importDeviation(world.regions.country[r], Good.ASIC);
        double discount = world.policy.instruments.value(r, Instrument.CRYPTO_ENERGY_DISCOUNT);
        double net = mining.power.deliveredUsdPerMwh[r] - mining.power.taxUsdPerMwh[r];
        double forgiven = discount < 1.0 ? net * discount / (1.0 - discount) : 0.0;
        set(r, CostTerm.POWER, (mining.power.deliveredUsdPerMwh[r] + forgiven) * MonthClock.HOURS_PER_YEAR);
        set(r, CostTerm.INCENTIVE, -forgiven * MonthClock.HOURS_PER_YEAR);
        set(r, CostTerm.CONSTRUCTION, site * perSiteYear + machine * perMachineYear);
        set(r, CostTerm.EQUIPMENT_TARIFF, siteDuty * perSiteYear + machineDuty * perMachineYear);
        set(r, CostTerm.SALES_TAX, siteTax * perSiteYear + machineTax * perMachineYear);
        set(r, CostTerm.PLACES, -placesUsdPerMwYear[r]);
        set(r, CostTerm.DELAY, months / 12.0 * marginUsdPerYear / siteYears);
        set(r, CostTerm.POLICY_RISK, risk + siteFear * perSiteYear + machineFear * perMachineYear);
        double flexible = mining.power.flexibilityUsdPerMwYear(r, earning);
        set(r, CostTerm.DEMAND_RESPONSE, -flexible);
        npvUsdPerMw[r] = mining.choice.purchaseUsdPerMw(world, r, k, cost, months) - mining.siteCost.capexUsdPerMw() * (1.0 - mining.siteResidualShare)
            - siteDuty - siteTax - risk / perSiteYear - siteFear - machineFear + flexible / perMachineYear;
        outlayUsdPerMw[r] = machine + machineDuty + machineTax + site + siteDuty + siteTax;
    }

    /** Present value of what AI may pay for the megawatts of a new site of a size beyond what they earn by mining, 2025 USD per MW. */
    double aiWorthUsdPerMw(World world, int r, double megawatts) {
        return world.ai.energisedWorth.newMineUsdPerMw(world, r, megawatts) * world.mining.expectations.path.weight((int) Math.rint(monthsToPower[r]));
    }

    /** The same as a term, 2025 USD per MW and year. */
    double aiWorthTerm(World world, int r, double megawatts) {
        return -aiWorthUsdPerMw(world, r, megawatts) * Annuity.perYear(siteRate, siteYears);
    }

    /** Whether a new site is worth more than its outlay times a hurdle, as a mine and for what AI may pay for it. */
    boolean pays(World world, int r, double megawatts, double hurdle) {
        return npvUsdPerMw[r] + aiWorthUsdPerMw(world, r, megawatts) > hurdle * outlayUsdPerMw[r];
    }

    private void set(int region, CostTerm term, double usd) {
        terms[region * CostTerm.COUNT + term.ordinal()] = usd;
    }
}
