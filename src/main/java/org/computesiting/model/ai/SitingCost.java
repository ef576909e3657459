package org.computesiting.model.ai;

import static org.computesiting.model.MonthClock.HOURS_PER_YEAR;

import org.computesiting.model.Annuity;
import org.computesiting.model.CostTerm;
import org.computesiting.model.SitingOption;
import org.computesiting.model.SitingRule;

/**
 * What a MW of IT capacity costs a year in a region through an option, term by term, 2025 USD. Income is negative. The noise term is set
 * by the chooser. An option's total is the sum of its terms in the order of {@link CostTerm}, as in the decision ledger.
 */
public final class SitingCost {
    private static final double KG_CO2_PER_MMBTU_GAS = 53.06;
    private static final int TERMS = CostTerm.COUNT;

    private final SitingParameters p;
    private final RegionConditions c;
    private final double shellAnnuity;
    private final double itAnnuity;
    private final double ownAnnuity;
    private final double delayAnnuity;
    /** Annuities of the rate asked for last: a firm is asked for many places in a row. */
    private double lastRate = Double.NaN;
    private double lastShellAnnuity;
    private double lastItAnnuity;

    public SitingCost(SitingParameters parameters, RegionConditions conditions) {
        p = parameters;
        c = conditions;
        shellAnnuity = Annuity.perYear(p.hyperscalerRatePerYear, p.shellLifeYears);
        itAnnuity = Annuity.perYear(p.hyperscalerRatePerYear, p.itLifeYears);
        ownAnnuity = Annuity.perYear(p.hyperscalerRatePerYear, p.ownLifeYears);
        delayAnnuity = Annuity.perYear(p.hyperscalerRatePerYear, p.delaySpreadYears);
    }

    /** Whether a project of this size may be sited there in this way. */
    public boolean feasible(int region, SitingOption option, double gridMw) {
        return forbids(region, option, gridMw) == SitingRule.NONE;
    }

    /** The rule that keeps a project of this size from being sited there in this way. */
    public SitingRule forbids(int region, SitingOption option, double gridMw) {
        if (option == SitingOption.ABROAD) {
            return SitingRule.NONE;
        }
        if (gridMw > c.admissibleMw[region]) {
            return SitingRule.MORATORIUM;
        }
        if (option == SitingOption.OWN_GENERATION) {
            return c.ownGenerationAllowed[region] ? SitingRule.NONE : SitingRule.OWN_GENERATION;
        }
        return gridMw <= c.capLeftMw[region] ? SitingRule.NONE : SitingRule.LARGE_LOAD_CAP;
    }

    /** Months from filing to first power of a project of a size; never less than it takes to build. */
    public double months(int region, SitingOption option, double gridMw) {
        return switch (option) {
            case ABROAD -> p.abroadMonths;
            case OWN_GENERATION -> Math.max(p.buildMonths, c.ownMonths);
            default -> Math.max(p.buildMonths, (gridMw > c.existingSubstationMw ? c.gridMonthsLarge : c.gridMonths)[region]);
        };
    }

    public double effectiveness(int region, LoadKind kind) {
        return PowerUsage.effectiveness(c.meanTempC[region], p.pueAt10C[kind.ordinal()], p.pueSlopePerC, p.pueFloor);
    }

    /**
     * Writes the terms of a new site in a region, without noise.
     *
     * @param option grid or own generation
     * @param gridMw size of the project, which decides whether public power can serve it
     * @param months months to first power
     * @param ratePerYear the firm's rate of capital
     */
    public void newSite(double[] out, int at, int region, SitingOption option, LoadKind kind, double gridMw, double months, double ratePerYear) {
        int k = kind.ordinal();
        double mwhPerYear = HOURS_PER_YEAR * p.loadFactor * effectiveness(region, kind);
        boolean own = option == SitingOption.OWN_GENERATION;
        double price = own ? ownPriceUsdPerMwh(region) : newGridPriceUsdPerMwh(region, gridMw);
        clear(out, at);
        out[at + CostTerm.POWER.ordinal()] = price * mwhPerYear;
        out[at + CostTerm.CARBON.ordinal()] = p.carbonUsdPerTonne * mwhPerYear
            * (own ? p.ownHeatRateMmbtuPerMwh * KG_CO2_PER_MMBTU_GAS / 1000.0 : c.carbonTonnePerMwh[region]);
        if (!own) {
            out[at + CostTerm.INCENTIVE.ordinal()] = -publicPowerSaving(region, gridMw) * mwhPerYear;
            out[at + CostTerm.DEMAND_RESPONSE.ordinal()] = demandResponse(region, kind);
        }
        purchases(out, at, region, k, p.shellUsdPerMw[k], months, ratePerYear);
        out[at + CostTerm.DELAY.ordinal()] = delay(k, months);
        out[at + CostTerm.POLICY_RISK.ordinal()] += probability(c.restrictionHazard[region], months) * delay(k, p.restrictionSetbackMonths);
        out[at + CostTerm.OPPOSITION.ordinal()] = probability(c.blockHazard[region], months) * delay(k, p.oppositionSetbackMonths);
        out[at + CostTerm.LATENCY.ordinal()] = latency(k, c.userGap[region], c.hubGap[region]);
    }

    /**
     * Writes the terms of a place that has power, without rent and noise; what remains is the rebuilding or fitting out.
     *
     * @param mine a mining site: away from the region's cluster of data centres, where power was cheap; a hall lies within it
     * @param tenantCapexUsdPerMw the tenant's part of rebuilding or fitting out, USD per MW IT
     */
    public void existingSite(double[] out, int at, int region, boolean mine, LoadKind kind, double tenantCapexUsdPerMw, double months, double ratePerYear) {
        int k = kind.ordinal();
        double mwhPerYear = HOURS_PER_YEAR * p.loadFactor * effectiveness(region, kind);
        clear(out, at);
        out[at + CostTerm.POWER.ordinal()] = c.gridPriceUsdPerMwh[region] * mwhPerYear;
        out[at + CostTerm.CARBON.ordinal()] = p.carbonUsdPerTonne * mwhPerYear * c.carbonTonnePerMwh[region];
        out[at + CostTerm.DEMAND_RESPONSE.ordinal()] = demandResponse(region, kind);
        purchases(out, at, region, k, tenantCapexUsdPerMw, months, ratePerYear);
        out[at + CostTerm.DELAY.ordinal()] = delay(k, months);
        out[at + CostTerm.LATENCY.ordinal()] = latency(k, c.userGap[region], mine ? c.remoteHubGap[region] : c.hubGap[region]);
    }

    /** Writes the terms of a place outside North America, without noise. */
    public void abroad(double[] out, int at, LoadKind kind, double ratePerYear) {
        int k = kind.ordinal();
        clear(out, at);
        out[at + CostTerm.POWER.ordinal()] = p.abroadPowerUsdPerMwh * HOURS_PER_YEAR * p.loadFactor * p.pueAt10C[k];
        out[at + CostTerm.CONSTRUCTION.ordinal()] = p.shellUsdPerMw[k] * shellAnnuity + p.itUsdPerMw[k] * itAnnuity;
        out[at + CostTerm.CAPITAL.ordinal()] = spread(p.shellUsdPerMw[k], p.itUsdPerMw[k], ratePerYear);
        out[at + CostTerm.DELAY.ordinal()] = delay(k, p.abroadMonths);
        out[at + CostTerm.LATENCY.ordinal()] = p.abroadPremiumUsdPerMwYear[k];
    }

    /** Price of a MWh from gas engines or turbines on the site, fuel, upkeep and capital, USD/MWh. */
    public double ownPriceUsdPerMwh(int region) {
        double fixedUsdPerKwYear = (p.ownCapexUsdPerKw * ownAnnuity + p.ownFixedOmUsdPerKwYear) * p.ownRedundancy;
        return c.gasPriceUsdPerMmbtu[region] * p.ownHeatRateMmbtuPerMwh + p.ownVariableOmUsdPerMwh
            + fixedUsdPerKwYear * 1000.0 / (HOURS_PER_YEAR * p.loadFactor);
    }

    /** What waiting costs a year, spread over the project: lost earnings times the annuity. */
    public double delay(int kind, double months) {
        return c.waitingValueUsdPerMwYear[kind] * months / 12.0 * delayAnnuity;
    }

    /** Gain per MWh where the utility still has public power for the whole project. */
    public double publicPowerSaving(int region, double gridMw) {
        return c.publicPowerMw[region] >= gridMw ? Math.max(0.0, newGridPriceUsdPerMwh(region, gridMw) - p.publicPowerUsdPerMwh) : 0.0;
    }

    /** What a new project would pay the grid: a rate set for those of its size, else that of the class. */
    private double newGridPriceUsdPerMwh(int region, double gridMw) {
        boolean set = !Double.isNaN(c.administeredRateUsdPerMwh[region]) && gridMw >= c.administeredFromMw[region];
        return set ? c.administeredRateUsdPerMwh[region] : c.gridPriceUsdPerMwh[region];
    }

    private double demandResponse(int region, LoadKind kind) {
        return -c.capacityPriceUsdPerKwYear[region] * 1000.0 * effectiveness(region, kind) * p.loadFactor * p.flexibleShare[kind.ordinal()];
    }

    /** Building or fitting out and servers, with duty, sales tax, what unsettled duties are feared to add by the time of purchase, and the firm's capital. */
    private void purchases(double[] out, int at, int region, int k, double shellUsdPerMw, double months, double ratePerYear) {
        int buyer = c.country[region];
        double it = p.itUsdPerMw[k];
        double itDuty = it * c.serverDuty[buyer];
        double shellDuty = shellUsdPerMw * c.shellDuty[buyer];
        out[at + CostTerm.CONSTRUCTION.ordinal()] = shellUsdPerMw * shellAnnuity + it * itAnnuity;
        out[at + CostTerm.EQUIPMENT_TARIFF.ordinal()] = shellDuty * shellAnnuity + itDuty * itAnnuity;
        double feared = p.tariffRiskRatio * StrictMath.sqrt(months / 12.0);
        out[at + CostTerm.POLICY_RISK.ordinal()] = feared
            * (shellUsdPerMw * c.shellDutyDeviation[buyer] * shellAnnuity + it * c.serverDutyDeviation[buyer] * itAnnuity);
        double rate = c.salesTaxShare[region] * (1.0 - c.exemptShare[region]);
        out[at + CostTerm.SALES_TAX.ordinal()] = rate * (shellUsdPerMw * p.taxableShellShare * shellAnnuity + it * itAnnuity);
        out[at + CostTerm.CAPITAL.ordinal()] = spread(shellUsdPerMw, it, ratePerYear);
    }

    /** What a firm's capital costs over that of hyperscalers, for a building or fitting out and servers, USD per MW IT and year. */
    double capitalUsdPerMwYear(LoadKind kind, double shellUsdPerMw, double ratePerYear) {
        return spread(shellUsdPerMw, p.itUsdPerMw[kind.ordinal()], ratePerYear);
    }

    private double spread(double shell, double it, double ratePerYear) {
        if (ratePerYear != lastRate) {
            lastRate = ratePerYear;
            lastShellAnnuity = Annuity.perYear(ratePerYear, p.shellLifeYears);
            lastItAnnuity = Annuity.perYear(ratePerYear, p.itLifeYears);
        }
        return shell * (lastShellAnnuity - shellAnnuity) + it * (lastItAnnuity - itAnnuity);
    }

    private double latency(int k, double userGap, double hubGap) {
        return p.usersUsdPerMwYear[k] * userGap + p.hubUsdPerMwYear[k] * hubGap;
    }

    /** Probability that something with a monthly hazard happens within some months. */
    static double probability(double monthlyHazard, double months) {
        return 1.0 - StrictMath.pow(1.0 - monthlyHazard, months);
    }

    private static void clear(double[] out, int at) {
        for (int i = 0; i < TERMS; i++) {
            out[at + i] = 0.0;
        }
    }
}
