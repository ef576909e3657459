package org.computesiting.data;

/**
 * Cost and technical figures of one technology.
 *
 * @param technology kind of plant
 * @param heatRateMmbtuPerMwh fuel per output of the existing fleet, MMBtu/MWh; 0 without fuel
 * @param newHeatRateMmbtuPerMwh fuel per output of a new plant, MMBtu/MWh; 0 without fuel
 * @param variableOmUsdPerMwh operation and maintenance by output, USD/MWh
 * @param fixedOmUsdPerKwYear operation and maintenance by capacity, USD/kW-year
 * @param overnightCapexUsdPerKw building cost without interest, USD/kW
 * @param leadTimeMonths months from decision to service
 * @param lifeYears years over which the cost is recovered
 * @param forcedOutageShare share of the time out of order without plan
 * @param dollarYear year of the dollars of this row
 * @param provenance where the row is from
 */
public record TechnologyCost(
        Technology technology,
        double heatRateMmbtuPerMwh,
        double newHeatRateMmbtuPerMwh,
        double variableOmUsdPerMwh,
        double fixedOmUsdPerKwYear,
        double overnightCapexUsdPerKw,
        int leadTimeMonths,
        int lifeYears,
        double forcedOutageShare,
        int dollarYear,
        Provenance provenance) {
}
