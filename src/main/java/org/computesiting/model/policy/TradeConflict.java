package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.data.Good;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;
import org.computesiting.scenario.TradeReaction;
import org.computesiting.scenario.TradeReaction.Rule;

/**
 * What the United States and Canada charge each other beyond what is written, month by month, by the rule of the scenario. The United States moves first. Rates
 * are shares of value after exemptions and pass-through: each answers what bites.
 *
 * <p>Tit for tat: Canada's rate on a good is that of the United States a lag ago. Escalation: at every turn, a lag apart, one side goes a step beyond the
 * other's rate on every contested good, up to the limit; contested is what one of the two charges when it begins, and if nothing is, goods in general and
 * electricity. Settlement: at every turn both may agree, with the chance that the scenario names; then all duties between them end for good.
 */
final class TradeConflict {
    private static final int GOODS = Good.values().length;
    private static final int US = TradeTable.US;
    private static final int CANADA = TradeTable.CANADA;
    private static final long NEGOTIATION = StableId.of("trade/US-CA");

    private final TradeReaction reaction;
    private final int from;
    private final int months;
    private final KeyedRandom random;
    /** Rates of the rule alone, {@code [(month * 2 + importer) * GOODS + good]}. */
    private final double[] share;
    private int settled;

    /**
     * @param from first month of the rule, months since the horizon's start; below 0 or beyond its end as it may be
     * @param written what is charged on the other's goods by the record and the scenario, month means, {@code [(month * 2 + importer) * GOODS + good]}
     */
    TradeConflict(TradeReaction reaction, int from, int months, double[] written, KeyedRandom random) {
        this.reaction = reaction;
        this.from = Math.max(0, from);
        this.months = months;
        this.random = random;
        share = new double[months * 2 * GOODS];
        settled = reaction.rule() == Rule.SETTLEMENT ? this.from : Integer.MAX_VALUE;
        if (reaction.rule() == Rule.TIT_FOR_TAT) {
            titForTat(written);
        } else if (reaction.rule() == Rule.ESCALATION) {
            escalate(written);
        }
    }

    /** First month in which no duty between the two is in force any more; {@link Integer#MAX_VALUE} when they do not settle. */
    int settledMonth() {
        return settled;
    }

    /** What an importer's buyers bear at least on a good of the other country in a month, share of value. */
    double share(int month, int importer, Good good) {
        return month < settled ? share[at(month, importer, good.ordinal())] : 0.0;
    }

    private void titForTat(double[] written) {
        for (int t = from; t < months && t < settled; t++) {
            if (isTurn(t) && agree(t)) {
                settled = t;
            }
            for (int g = 0; t >= reaction.lagMonths() && g < GOODS; g++) {
                share[at(t, CANADA, g)] = written[at(t - reaction.lagMonths(), US, g)];
            }
        }
    }

    private void escalate(double[] written) {
        double[] level = new double[2 * GOODS];
        boolean[] contested = contested(written);
        int mover = US;
        for (int t = from; t < months && t < settled; t++) {
            if (isTurn(t)) {
                if (t > from && agree(t)) {
                    settled = t;
                }
                for (int g = 0; g < GOODS; g++) {
                    double other = Math.max(level[(1 - mover) * GOODS + g], written[at(t, 1 - mover, g)]);
                    double beyond = Math.min(reaction.limitPct() / 100.0, other + reaction.stepPct() / 100.0);
                    level[mover * GOODS + g] = contested[g] ? Math.max(level[mover * GOODS + g], beyond) : 0.0;
                }
                mover = 1 - mover;
            }
            System.arraycopy(level, 0, share, at(t, US, 0), 2 * GOODS);
        }
    }

    private boolean[] contested(double[] written) {
        boolean[] contested = new boolean[GOODS];
        boolean any = false;
        for (int g = 0; g < GOODS && from < months; g++) {
            contested[g] = written[at(from, US, g)] > 0.0 || written[at(from, CANADA, g)] > 0.0;
            any |= contested[g];
        }
        if (!any) {
            Arrays.fill(contested, true);
            contested[Good.NATURAL_GAS.ordinal()] = false;
        }
        return contested;
    }

    private boolean isTurn(int month) {
        return (month - from) % reaction.lagMonths() == 0;
    }

    private boolean agree(int month) {
        double chance = 1.0 - StrictMath.exp(-reaction.settlementPerYear() * reaction.lagMonths() / 12.0);
        return random.chance(Stream.TRADE_SETTLEMENT, NEGOTIATION, month, 0, chance);
    }

    private static int at(int month, int importer, int good) {
        return (month * 2 + importer) * GOODS + good;
    }
}
