package org.computesiting.data;

import java.time.LocalDate;

/**
 * One part of the duty on a good. Parts in force together add up.
 *
 * @param imposer who collects it: US, CA or a region code
 * @param target whose goods: US, CA, CN, MY, TH, ID, or all = every origin but the US and Canada, which have rows of their own;
 *               parts for one origin and for all add up
 * @param good class of goods
 * @param ratePct ad valorem rate, percent of the value
 * @param usdPerMwh specific rate on electricity, nominal USD/MWh; 0 for other goods
 * @param start first day in force
 * @param end last day in force; null = open
 * @param exemptShare share of the trade that is exempt, 0 to 1
 * @param passThrough share of the duty that reaches the buyer's price, 0 to 1
 * @param legalBasis law or order it rests on
 * @param provenance where the row is from
 */
public record TariffComponent(
        String imposer,
        String target,
        Good good,
        double ratePct,
        double usdPerMwh,
        LocalDate start,
        LocalDate end,
        double exemptShare,
        double passThrough,
        String legalBasis,
        Provenance provenance) {

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }
}
