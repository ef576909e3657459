package org.computesiting.model.policy;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.data.Basis;
import org.computesiting.data.Parameter;
import org.computesiting.data.Parameters;
import org.computesiting.data.Provenance;

/** Round numbers for hand-worked tests, independent of the bundled values. */
final class TestParameters {
    private static final String[] VALUES = {
        "exemption_adoption_hazard_per_year 0.1", "exemption_rollback_hazard_from_2025_per_year 0.1", "dc_moratorium_enacted_per_year 0.02",
        "crypto_moratorium_enacted_per_year 0.02", "crypto_tax_enacted_per_year 0.02", "right_to_mine_enacted_per_year 0.05",
        "crypto_discount_enacted_per_year 0.02", "large_load_tariff_enacted_per_year 0.06", "large_load_cap_enacted_per_year 0.02",
        "rate_protection_enacted_per_year 0.04", "byo_generation_enacted_per_year 0.05", "public_power_enacted_per_year 0.05",
        "bill_passage_promotion_probability 0.4", "bill_passage_restriction_probability 0.25", "yes_share_incentive 0.9", "yes_share_restriction 0.6",
        "floor_vote_spread_share 0.1", "floor_vote_shift_per_opposition_share 0.3", "divided_control_passage_factor 0.5",
        "veto_restriction_share 0.4", "veto_moratorium_probability 0.8", "veto_promotion_probability 0.0", "veto_weight_opposition_per_share 3",
        "neighbour_reference_exemption_share 0.5", "neighbour_reference_other_share 0.0", "bill_weight_neighbours_per_share 2",
        "bill_weight_copying_share 0.5", "bill_similarity_weight_share 0", "bill_weight_learning_per_growth 4", "bill_weight_lobby_per_log_ratio 0.5", "lobby_reference_ratio 0.1",
        "bill_weight_rates_per_share 4", "rate_rise_reference_share 0.05", "bill_weight_revenue_per_log_ratio 1", "revenue_overrun_reference_ratio 8", "neighbour_overrun_reference_ratio 1", "fiscal_forecast_months 24",
        "bill_weight_opposition_per_share 3", "opposition_2025_share 0.4", "bill_weight_control_per_step 0.5", "bill_weight_professionalism_per_step 0.0",
        "bill_weight_wait_per_log_ratio 0.5", "wait_reference_months 48", "bill_exponent_limit 3", "bill_duration_months 3", "statute_effective_lag_months 2",
        "opposition_reference_promotion_share 0.4", "opposition_continent_weight_share 0.5", "opposition_reference_dc_ratio 0.1",
        "opposition_reference_mining_ratio 0.1", "opposition_weight_ratio_log_odds 2", "opposition_weight_rates_log_odds 3",
        "learning_forgetting_per_year 0.5", "learning_neighbour_weight_ratio 3", "learning_floor_mw 100",
        "expected_promotion_effect_growth_per_year 0.1", "expected_restriction_effect_growth_per_year -0.1", "fiscal_note_usd_per_year 1e7",
        "restriction_trigger_ratio 1", "restriction_trigger_spread_log 0", "reaction_lag_crown_months 4", "reaction_lag_crown_spread_ratio 1.3",
        "crown_mining_trigger_ratio 0.5", "crown_mining_trigger_per_peer_ratio 0.5", "reaction_lag_regulator_months 10",
        "large_load_cap_floor_share_of_peak 0.05", "large_load_cap_duration_months 36", "crypto_moratorium_renewal_canada_share 1",
        "crypto_moratorium_renewal_us_share 0", "dc_moratorium_renewal_probability 0.5", "crypto_moratorium_duration_months 18",
        "dc_moratorium_duration_months 12", "dc_moratorium_threshold_mw 20", "minimum_take_share 0.85", "crypto_tax_usd_per_mwh 20",
        "crypto_energy_discount_share 0.1", "administered_rate_default_usd_per_mwh 94", "large_load_cap_default_mw 1000", "public_power_allocation_default_mw 500",
        "staff_ai_fte_per_mw 0.5", "staff_mining_fte_per_mw 0.2", "construction_jobs_per_mw 3", "mining_construction_jobs_per_mw 1",
        "ai_it_capex_usd_per_mw 2e7", "dc_taxable_equipment_share 0.5", "mining_taxable_equipment_usd_per_mw 5e5", "taxable_equipment_life_years 5",
        "property_tax_share_per_year 0.012", "tariff_uncertainty_memory_months 24", "rollback_grandfathering_share 0",
    };

    private TestParameters() { }

    /** The numbers above, some replaced: {@code "name value"}. */
    static Parameters with(String... replaced) {
        List<Parameter> parameters = new ArrayList<>();
        for (String entry : VALUES) {
            String chosen = entry;
            for (String other : replaced) {
                chosen = name(other).equals(name(entry)) ? other : chosen;
            }
            double value = Double.parseDouble(chosen.substring(chosen.indexOf(' ') + 1));
            parameters.add(new Parameter(name(chosen), value, "unit", value, value, "test", "policy", new Provenance("test", "2025", Basis.RECALLED, "")));
        }
        return new Parameters(parameters);
    }

    private static String name(String entry) {
        return entry.substring(0, entry.indexOf(' '));
    }
}
