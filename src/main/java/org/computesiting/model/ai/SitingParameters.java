package org.computesiting.model.ai;

import org.computesiting.data.Parameters;

/** The numbers of the siting cost, read once. Arrays are by {@link LoadKind} ordinal; money in 2025 USD. */
public final class SitingParameters {
    /** Longest wait that is reckoned with, months. */
    static final double LONGEST_WAIT_MONTHS = 120.0;

    /** Average draw over grid capacity, 0 to 1. */
    public final double loadFactor;
    public final double[] pueAt10C;
    public final double pueSlopePerC;
    public final double pueFloor;
    /** Building with its mechanical and electrical plant, USD per MW IT. */
    public final double[] shellUsdPerMw;
    /** Servers and network, USD per MW IT. */
    public final double[] itUsdPerMw;
    public final double shellLifeYears;
    public final double itLifeYears;
    public final double hyperscalerRatePerYear;
    /** Shares of the building's cost that are bought as a tariffed good. */
    public final double transformerShare;
    public final double steelShare;
    public final double aluminiumShare;
    public final double copperShare;
    public final double generalShare;
    /** Share of the building's cost that is equipment subject to sales tax. */
    public final double taxableShellShare;
    /** What a MW IT earns in a year before costs. */
    public final double[] revenueUsdPerMwYear;
    /** Years over which a lost year of earnings is spread. */
    public final double delaySpreadYears;
    /** Months a project is set back when a restriction begins while it waits. */
    public final double restrictionSetbackMonths;
    /** What investors ask per standard deviation of what equipment will cost, ratio. */
    public final double tariffRiskRatio;
    public final double carbonUsdPerTonne;
    public final double[] usersUsdPerMwYear;
    public final double[] hubUsdPerMwYear;
    /** Months a blocked project is set back. */
    public final double oppositionSetbackMonths;
    /** Share of the load that can be sold as demand response. */
    public final double[] flexibleShare;
    public final double noiseUsdPerMwYear;
    /** Months from ground-breaking to first power when power is there. */
    public final double buildMonths;
    public final double ownHeatRateMmbtuPerMwh;
    public final double ownVariableOmUsdPerMwh;
    public final double ownFixedOmUsdPerKwYear;
    public final double ownCapexUsdPerKw;
    public final double ownLifeYears;
    /** Installed over needed own generation. */
    public final double ownRedundancy;
    public final double ownLeadMonths;
    /** Megawatts of turbines and engines for data centres that makers deliver in a year. */
    public final double ownSlotsMwPerYear;
    public final double publicPowerUsdPerMwh;
    public final double abroadPowerUsdPerMwh;
    public final double abroadMonths;
    /** Cost of being outside: distance to users, law, data rules. */
    public final double[] abroadPremiumUsdPerMwYear;

    public SitingParameters(Parameters p) {
        loadFactor = p.get("dc_load_factor");
        pueAt10C = byKind(p.get("pue_ai_liquid_cooled_ratio"), p.get("pue_ai_liquid_cooled_ratio"), p.get("pue_other_at_10c"));
        pueSlopePerC = p.get("pue_slope_per_c");
        pueFloor = p.get("pue_floor");
        double shellAi = p.get("ai_shell_capex_usd_per_mw");
        shellUsdPerMw = byKind(shellAi, shellAi, p.get("dc_shell_capex_other_usd_per_mw"));
        double itAi = p.get("ai_it_capex_usd_per_mw");
        itUsdPerMw = byKind(itAi, itAi, p.get("dc_it_capex_other_usd_per_mw"));
        shellLifeYears = p.get("dc_shell_life_years");
        itLifeYears = p.get("gpu_life_years");
        hyperscalerRatePerYear = p.get("hyperscaler_capital_rate_per_year");
        transformerShare = p.get("dc_bom_transformers_share");
        steelShare = p.get("dc_bom_steel_share");
        aluminiumShare = p.get("dc_bom_aluminium_share");
        copperShare = p.get("dc_bom_copper_share");
        generalShare = p.get("dc_bom_general_share");
        taxableShellShare = p.get("dc_shell_taxable_share");
        double revenueAi = p.get("ai_cloud_revenue_usd_per_mw_year");
        revenueUsdPerMwYear = byKind(revenueAi, revenueAi, p.get("other_compute_revenue_usd_per_mw_year"));
        delaySpreadYears = p.get("delay_spread_years");
        restrictionSetbackMonths = p.get("restriction_setback_months");
        tariffRiskRatio = p.get("tariff_risk_price_ratio");
        carbonUsdPerTonne = p.get("carbon_preference_usd_per_tonne");
        usersUsdPerMwYear = byKind(0.0, p.get("latency_inference_usd_per_mw_year"), p.get("latency_other_usd_per_mw_year"));
        hubUsdPerMwYear = byKind(p.get("hub_training_usd_per_mw_year"), p.get("hub_inference_usd_per_mw_year"),
            p.get("hub_other_usd_per_mw_year"));
        oppositionSetbackMonths = p.get("opposition_setback_months");
        flexibleShare = byKind(p.get("flexible_share_training"), p.get("flexible_share_other"), p.get("flexible_share_other"));
        noiseUsdPerMwYear = p.get("siting_noise_usd_per_mw_year");
        buildMonths = p.get("build_time_campus_months");
        ownHeatRateMmbtuPerMwh = p.get("own_generation_heat_rate_mmbtu_per_mwh");
        ownVariableOmUsdPerMwh = p.get("own_generation_variable_om_usd_per_mwh");
        ownFixedOmUsdPerKwYear = p.get("own_generation_fixed_om_usd_per_kw_year");
        ownCapexUsdPerKw = p.get("own_generation_capex_usd_per_kw");
        ownLifeYears = p.get("own_generation_life_years");
        ownRedundancy = p.get("own_generation_redundancy_ratio");
        ownLeadMonths = p.get("own_generation_lead_months");
        ownSlotsMwPerYear = p.get("own_generation_slots_mw_per_year");
        publicPowerUsdPerMwh = p.get("public_power_price_usd_per_mwh");
        abroadPowerUsdPerMwh = p.get("abroad_power_usd_per_mwh");
        abroadMonths = p.get("abroad_months_to_power");
        abroadPremiumUsdPerMwYear = byKind(p.get("abroad_premium_training_usd_per_mw_year"), p.get("abroad_premium_inference_usd_per_mw_year"),
            p.get("abroad_premium_other_usd_per_mw_year"));
    }

    private static double[] byKind(double training, double inference, double other) {
        return new double[] {training, inference, other};
    }
}
