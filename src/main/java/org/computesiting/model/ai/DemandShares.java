package org.computesiting.model.ai;

import org.computesiting.data.AiFirm;
import org.computesiting.model.World;

/**
 * How new demand is split over firms: first between named and synthetic firms, then over the named ones' kinds by stated shares of 2020 and
 * 2026 (linear between, flat outside), then within a kind by capital expenditure in constant money or, where that is not published, by
 * capacity. Synthetic firms share theirs by fixed log-normal weights.
 */
final class DemandShares {
    private static final int KINDS = AiFirmKind.values().length;
    private static final int FIRST = AiFirm.FIRST_YEAR;
    private static final int YEARS = AiFirm.LAST_YEAR - FIRST + 1;
    /** Money per MW that stands in for capital expenditure where only capacity is published, billion USD/MW spread over four years. */
    private static final double CAPACITY_TO_CAPEX_BN = 7.14e-3 / 4.0;

    private final double[] kindShareStart = new double[KINDS];
    private final double[] kindShareEnd = new double[KINDS];
    private final double syntheticStart;
    private final double syntheticEnd;
    /** Named firms' weights, row-major {@code firm * YEARS + year}. */
    private final double[] weight;
    private final double[] syntheticWeight;
    private final int named;
    private final double[] kindSum = new double[KINDS];

    /** @param syntheticWeight weight of each synthetic firm, in the order of the firms' table after the named ones */
    DemandShares(World world, double[] syntheticWeight) {
        this.syntheticWeight = syntheticWeight;
        named = world.data.aiFirms().size();
        weight = new double[named * YEARS];
        for (int f = 0; f < named; f++) {
            AiFirm firm = world.data.aiFirms().get(f);
            for (int y = 0; y < YEARS; y++) {
                weight[f * YEARS + y] = weight(world, firm, FIRST + y);
            }
        }
        for (AiFirmKind kind : AiFirmKind.values()) {
            String name = "demand_share_" + kind.name().toLowerCase(java.util.Locale.ROOT);
            kindShareStart[kind.ordinal()] = world.parameters.get(name + "_2020");
            kindShareEnd[kind.ordinal()] = world.parameters.get(name + "_2026");
        }
        syntheticStart = world.parameters.get("synthetic_share_2020");
        syntheticEnd = world.parameters.get("synthetic_share_2026");
    }

    /** Capital expenditure of a year in billion 2025 USD: linear between known years, flat outside them; else from capacity. */
    private static double weight(World world, AiFirm firm, int year) {
        int before = -1;
        int after = -1;
        for (int y = FIRST; y <= AiFirm.LAST_YEAR; y++) {
            if (!Double.isNaN(firm.capexUsdBn(y))) {
                if (y <= year) {
                    before = y;
                } else if (after < 0) {
                    after = y;
                }
            }
        }
        if (before < 0 && after < 0) {
            return Double.isNaN(firm.capacityMw2025()) ? 100.0 * CAPACITY_TO_CAPEX_BN : firm.capacityMw2025() * CAPACITY_TO_CAPEX_BN;
        }
        if (before < 0) {
            return real(world, firm, after);
        }
        if (after < 0 || before == year) {
            return real(world, firm, before);
        }
        double share = (double) (year - before) / (after - before);
        return real(world, firm, before) * (1.0 - share) + real(world, firm, after) * share;
    }

    private static double real(World world, AiFirm firm, int year) {
        return firm.capexUsdBn(year) * world.deflator.factor(year);
    }

    /** Writes every firm's share of new demand for a month; the shares of firms in business sum to 1. */
    void update(AiFirmTable firms, int month, double years) {
        double progress = Math.max(0.0, Math.min(1.0, (years - 2020.5) / 6.0));
        double synthetic = syntheticWeight.length == 0 ? 0.0 : syntheticStart + (syntheticEnd - syntheticStart) * progress;
        double at = Math.max(0.0, Math.min(YEARS - 1.0, years - 0.5 - FIRST));
        int year = Math.min(YEARS - 2, (int) at);
        java.util.Arrays.fill(kindSum, 0.0);
        double syntheticSum = 0.0;
        for (int f = 0; f < firms.count; f++) {
            firms.active[f] = month >= firms.entersMonth[f];
            if (f >= named) {
                firms.demandShare[f] = syntheticWeight[f - named];
                syntheticSum += syntheticWeight[f - named];
                continue;
            }
            double low = weight[f * YEARS + year];
            double high = weight[f * YEARS + year + 1];
            firms.demandShare[f] = firms.active[f] ? low + (at - year) * (high - low) : 0.0;
            kindSum[firms.kind[f]] += firms.demandShare[f];
        }
        double shareSum = 0.0;
        for (int k = 0; k < KINDS; k++) {
            if (kindSum[k] > 0.0) {
                shareSum += kindShare(k, progress);
            }
        }
        for (int f = 0; f < firms.count; f++) {
            if (f >= named) {
                firms.demandShare[f] *= synthetic / syntheticSum;
            } else if (firms.demandShare[f] > 0.0) {
                int k = firms.kind[f];
                firms.demandShare[f] *= (1.0 - synthetic) * kindShare(k, progress) / (shareSum * kindSum[k]);
            }
        }
    }

    private double kindShare(int kind, double progress) {
        return kindShareStart[kind] + (kindShareEnd[kind] - kindShareStart[kind]) * progress;
    }
}
