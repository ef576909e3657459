package org.computesiting.model.policy;

import org.computesiting.data.Parameters;

/**
 * Base rates of each kind of bill and the weights of the considerations, from the parameters. A base rate is the number of enactments a year
 * per region that could enact, where all considerations stand at their reference: the values of the years in which the rate was counted.
 */
final class BillTerms {
    /** Enactments a year per region at risk at the reference, by kind. */
    final double[] enactedPerYear = new double[BillKind.COUNT];
    /** Chance that an introduced bill passes at the reference, by kind. */
    final double[] passage = new double[BillKind.COUNT];
    /** Mean share of votes in favour on the floor, by kind. */
    final double[] yesShare = new double[BillKind.COUNT];
    /** Chance that the executive of a state vetoes what passed, at the reference, by kind. */
    final double[] veto = new double[BillKind.COUNT];
    /** Share of people near sites who opposed them where the base rate was counted, by kind. */
    final double[] oppositionReference = new double[BillKind.COUNT];
    /** Share of neighbours that had the instrument where the base rate was counted, by kind. */
    final double[] neighbourReference = new double[BillKind.COUNT];

    final double neighbourWeight;
    /** Weight of regions alike beside neighbours on the map, 0 to 1. */
    final double similarityWeight;
    final double copyingWeight;
    final double learningWeight;
    final double lobbyWeight;
    final double lobbyReferenceRatio;
    final double rateWeight;
    final double rateReference;
    final double revenueWeight;
    final double revenueReference;
    final double neighbourRevenueReference;
    final double oppositionWeight;
    final double rightWeight;
    final double professionalismWeight;
    final double waitWeight;
    final double waitReferenceMonths;
    final double largestExponent;
    final double floorSpread;
    final double floorOppositionShift;
    final double dividedPassageFactor;
    final double vetoOppositionWeight;
    /** Chance that a repeal spares the projects begun before it. */
    final double sparingRepealShare;
    final int billMonths;
    final int effectiveLagMonths;

    BillTerms(Parameters p) {
        for (BillKind kind : BillKind.values()) {
            int k = kind.ordinal();
            enactedPerYear[k] = p.get(kind.baseRate);
            passage[k] = p.get(kind.restricts ? "bill_passage_restriction_probability" : "bill_passage_promotion_probability");
            yesShare[k] = p.get(kind.restricts ? "yes_share_restriction" : "yes_share_incentive");
            veto[k] = kind == BillKind.DC_MORATORIUM ? p.get("veto_moratorium_probability")
                : p.get(kind.restricts ? "veto_restriction_share" : "veto_promotion_probability");
            oppositionReference[k] = p.get(kind.restricts ? "opposition_2025_share" : "opposition_reference_promotion_share");
            neighbourReference[k] = kind == BillKind.EXEMPTION ? p.get("neighbour_reference_exemption_share") : p.get("neighbour_reference_other_share");
        }
        neighbourWeight = p.get("bill_weight_neighbours_per_share");
        similarityWeight = p.get("bill_similarity_weight_share");
        copyingWeight = p.get("bill_weight_copying_share");
        learningWeight = p.get("bill_weight_learning_per_growth");
        lobbyWeight = p.get("bill_weight_lobby_per_log_ratio");
        lobbyReferenceRatio = p.get("lobby_reference_ratio");
        rateWeight = p.get("bill_weight_rates_per_share");
        rateReference = p.get("rate_rise_reference_share");
        revenueWeight = p.get("bill_weight_revenue_per_log_ratio");
        revenueReference = StrictMath.log(p.get("revenue_overrun_reference_ratio"));
        neighbourRevenueReference = StrictMath.log(p.get("neighbour_overrun_reference_ratio"));
        oppositionWeight = p.get("bill_weight_opposition_per_share");
        rightWeight = p.get("bill_weight_control_per_step");
        professionalismWeight = p.get("bill_weight_professionalism_per_step");
        waitWeight = p.get("bill_weight_wait_per_log_ratio");
        waitReferenceMonths = p.get("wait_reference_months");
        largestExponent = p.get("bill_exponent_limit");
        floorSpread = p.get("floor_vote_spread_share");
        floorOppositionShift = p.get("floor_vote_shift_per_opposition_share");
        dividedPassageFactor = p.get("divided_control_passage_factor");
        vetoOppositionWeight = p.get("veto_weight_opposition_per_share");
        sparingRepealShare = p.get("rollback_grandfathering_share");
        billMonths = (int) p.get("bill_duration_months");
        effectiveLagMonths = (int) p.get("statute_effective_lag_months");
    }
}
