package org.computesiting.scenario;

import java.time.YearMonth;

/**
 * How the trade authorities of the United States and Canada answer each other. The United States moves first; Canada answers.
 *
 * @param rule              the rule
 * @param from              first month in which it holds; null only with {@link Rule#SCRIPTED}
 * @param lagMonths         months from a move to the answer
 * @param stepPct           by how much each move of an escalation goes beyond the other side's rate, percent of value
 * @param limitPct          rate that no move goes beyond, percent of value
 * @param settlementPerYear settlements a year while the two answer each other: at each turn both may end all duties between them for good
 */
public record TradeReaction(Rule rule, YearMonth from, int lagMonths, double stepPct, double limitPct, double settlementPerYear) {
    /** As written: nobody reacts. */
    public static final TradeReaction AS_WRITTEN = new TradeReaction(Rule.SCRIPTED, null, 2, 10.0, 50.0, 0.0);

    /** What the two do from the first month on. */
    public enum Rule {
        /** Tariffs stand as the record and the scenario write them. */
        SCRIPTED,
        /** Canada and its provinces leave out the duties and surcharges that they would impose from then on. */
        NONE,
        /** Canada charges on each good what the United States charged a lag ago, if that is more than what is written. */
        TIT_FOR_TAT,
        /** The two take turns in going beyond each other on every good that is contested. */
        ESCALATION,
        /** All duties between the two end. */
        SETTLEMENT
    }
}
