package org.computesiting.model.ai;

import org.computesiting.data.Parameters;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;

/**
 * What capital costs AI firms and how much of it they get. Hyperscalers and those whom they back pay the base rate; all others pay a spread over it that
 * narrows while the industry's revenue grows and widens when it stalls. Lenders give the others a number of years of revenue, counting the revenue that
 * contracted building will bring; beyond it only owners pay in, and no new project is started.
 *
 * <p>Source: rates of table {@code parameters_ai} (notes of 2025 issued against hyperscaler, neocloud and no credit); limits judged from the debt of
 * listed neoclouds and colocation trusts over their yearly revenue.
 */
final class AiCredit {
    private static final int MONTHS = 12;
    private static final double LEAST_SPREAD = 0.6;
    private static final double MOST_SPREAD = 2.5;

    private final double baseRate;
    private final double[] spread = new double[AiFirmKind.values().length];
    private final double moodExponent;
    private final double neutralGrowth;
    private final double limitYears;
    private final double backedShare;
    private final double backstopFee;
    private final double[] revenue = new double[MONTHS];
    private int seen;
    private double mood;

    AiCredit(Parameters p) {
        baseRate = p.get("hyperscaler_capital_rate_per_year");
        double neocloud = p.get("neocloud_capital_rate_per_year") - baseRate;
        double colocation = p.get("colocation_capital_rate_per_year") - baseRate;
        double developer = p.get("no_tenant_capital_rate_per_year") - baseRate;
        for (AiFirmKind kind : AiFirmKind.values()) {
            spread[kind.ordinal()] = switch (kind) {
                case HYPERSCALER -> 0.0;
                case NEOCLOUD, LAB -> neocloud;
                case COLOCATION, TELCO -> colocation;
                case DEVELOPER -> developer;
            };
        }
        moodExponent = p.get("credit_spread_mood_exponent");
        neutralGrowth = p.get("credit_neutral_growth_per_year");
        limitYears = p.get("ai_debt_limit_years_of_revenue");
        mood = 1.0 + neutralGrowth * mid();
        backedShare = p.get("backstop_share");
        backstopFee = p.get("backstop_fee_per_year");
    }

    /** Takes the month's revenue into the mood and sets every firm's rate. */
    void update(World world, AiFirmTable firms) {
        double sum = 0.0;
        for (int f = 0; f < firms.count; f++) {
            sum += firms.revenueUsd[f];
        }
        double before = 0.0;
        for (double r : revenue) {
            before += r;
        }
        mood = seen >= MONTHS && before > 0.0 ? sum / (before / MONTHS) : 1.0 + neutralGrowth * mid();
        revenue[seen % MONTHS] = sum;
        seen++;
        for (int f = 0; f < firms.count; f++) {
            firms.debtRatePerYear[f] = ratePerYear(AiFirmKind.of(firms.kind[f]));
        }
    }

    /** Rate of a kind of firm in the mood of the month, share per year. */
    double ratePerYear(AiFirmKind kind) {
        return baseRate + spread[kind.ordinal()] * spreadFactor(mood);
    }

    /** Years from the middle of twelve months to the month after them. */
    private static double mid() {
        return 6.5 / 12.0;
    }

    /**
     * Factor on the spread over the base rate: 1 when revenue grows at the rate that lenders take for normal.
     *
     * @param mood revenue of the month over its mean of the twelve months before
     */
    double spreadFactor(double mood) {
        double normal = 1.0 + neutralGrowth * mid();
        return Math.max(LEAST_SPREAD, Math.min(MOST_SPREAD, StrictMath.pow(mood / normal, -moodExponent)));
    }

    /** Revenue of the month over its mean of the twelve months before: the mood of lenders towards AI firms. */
    double mood() {
        return mood;
    }

    /**
     * Rate at which is lent against the lease of a tenant: that of its own credit; where a hyperscaler backs it, no more than the base rate plus what is
     * left of the difference.
     */
    double tenantRate(AiFirmTable firms, int firm, boolean backed) {
        return backed ? Math.min(firms.debtRatePerYear[firm], baseRate + backstopFee) : firms.debtRatePerYear[firm];
    }

    /** Whether a hyperscaler stands behind a tenant's lease: neoclouds and labs for part of their projects, as a fact of the project. */
    boolean isBacked(World world, AiFirmTable firms, int firm, long projectId) {
        AiFirmKind kind = AiFirmKind.of(firms.kind[firm]);
        return (kind == AiFirmKind.NEOCLOUD || kind == AiFirmKind.LAB)
            && world.random.chance(Stream.HOSTING_BACKSTOP, projectId, 0, 0, backedShare);
    }

    /**
     * Debt up to which lenders go, 2025 USD; infinite for hyperscalers. Where revenue falls a firm can owe more than that: it then starts nothing new.
     *
     * @param revenueUsdPerYear revenue of what runs and of what is contracted and being built
     */
    double limitUsd(AiFirmTable firms, int firm, double revenueUsdPerYear) {
        return firms.kind[firm] == AiFirmKind.HYPERSCALER.ordinal() ? Double.POSITIVE_INFINITY : limitYears * revenueUsdPerYear;
    }
}
