package org.computesiting.scenario;

import java.time.YearMonth;

/**
 * A tariff on a good that crosses a border.
 *
 * <p>The rate is all-in: in its months the duty on this flow is the larger of this rule's and the sum of the bundled
 * components in force, each after its exemptions. A rule therefore never lowers a bundled tariff, and what the law already
 * charges is not counted twice. Of several rules that reach one purchase, of all origins and of one say, the largest holds; two
 * that differ for the same imposer, target and good in the same month are refused.
 *
 * @param imposer     who collects it: US, CA, or a region code (a province may put a surcharge on its exports)
 * @param target      whose goods: US, CA, CN, MY, TH, ID, all, or a region code
 * @param good        code of a {@link org.computesiting.data.Good}
 * @param ratePct     ad valorem rate, percent of the value, all-in
 * @param usdPerMwh   specific rate on electricity, constant 2025 US dollars per MWh; 0 for other goods
 * @param start       first month in force
 * @param end         last month in force; null = to the horizon
 * @param exemptShare share of the trade that is exempt, 0 to 1
 * @param passThrough share of the duty that reaches the buyer's price, 0 to 1
 */
public record TariffRule(
        String imposer,
        String target,
        String good,
        double ratePct,
        double usdPerMwh,
        YearMonth start,
        YearMonth end,
        double exemptShare,
        double passThrough) {
}
