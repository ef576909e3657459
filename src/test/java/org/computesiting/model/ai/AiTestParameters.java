package org.computesiting.model.ai;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.data.Basis;
import org.computesiting.data.Parameter;
import org.computesiting.data.Parameters;
import org.computesiting.data.Provenance;

/** Round numbers for tests, apart from the bundled tables so that a calibration does not move hand-worked results. */
final class AiTestParameters {
    private static final String SITING = """
        dc_load_factor 0.65
        pue_ai_liquid_cooled_ratio 1.12
        pue_other_at_10c 1.3
        pue_slope_per_c 0.0075
        pue_floor 1.05
        ai_shell_capex_usd_per_mw 11770000
        dc_shell_capex_other_usd_per_mw 11300000
        ai_it_capex_usd_per_mw 26110000
        dc_it_capex_other_usd_per_mw 10000000
        dc_shell_life_years 20
        gpu_life_years 5.5
        hyperscaler_capital_rate_per_year 0.061
        dc_bom_transformers_share 0.08
        dc_bom_steel_share 0.06
        dc_bom_aluminium_share 0.02
        dc_bom_copper_share 0.04
        dc_bom_general_share 0.3
        dc_shell_taxable_share 0.45
        ai_cloud_revenue_usd_per_mw_year 9700000
        other_compute_revenue_usd_per_mw_year 4300000
        delay_spread_years 12
        restriction_setback_months 18
        tariff_risk_price_ratio 0.25
        carbon_preference_usd_per_tonne 15
        latency_inference_usd_per_mw_year 300000
        latency_other_usd_per_mw_year 600000
        hub_training_usd_per_mw_year 100000
        hub_inference_usd_per_mw_year 600000
        hub_other_usd_per_mw_year 1200000
        opposition_setback_months 24
        flexible_share_training 0.1
        flexible_share_other 0.02
        siting_noise_usd_per_mw_year 350000
        build_time_campus_months 24
        own_generation_heat_rate_mmbtu_per_mwh 8.5
        own_generation_variable_om_usd_per_mwh 8
        own_generation_fixed_om_usd_per_kw_year 25
        own_generation_capex_usd_per_kw 1800
        own_generation_life_years 20
        own_generation_redundancy_ratio 1.25
        own_generation_lead_months 24
        own_generation_slots_mw_per_year 6000
        public_power_price_usd_per_mwh 30
        abroad_power_usd_per_mwh 95
        abroad_months_to_power 36
        abroad_premium_training_usd_per_mw_year 1500000
        abroad_premium_inference_usd_per_mw_year 2000000
        abroad_premium_other_usd_per_mw_year 2000000
        """;

    private AiTestParameters() { }

    static SitingParameters siting() {
        return new SitingParameters(of(SITING));
    }

    /** Parameters from lines of name and value. */
    static Parameters of(String lines) {
        List<Parameter> rows = new ArrayList<>();
        for (String line : lines.strip().split("\\R")) {
            String[] cell = line.strip().split(" ");
            double value = Double.parseDouble(cell[1]);
            rows.add(new Parameter(cell[0], value, "", value, value, "", "ai", new Provenance("test", "", Basis.DERIVED, "")));
        }
        return new Parameters(rows);
    }
}
