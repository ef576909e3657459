package org.computesiting.model.ai;

import org.computesiting.data.Good;
import org.computesiting.data.Instrument;
import org.computesiting.data.MarketStructure;
import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;
import org.computesiting.model.MonthClock;
import org.computesiting.model.RegionTable;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;
import org.computesiting.model.policy.TradeTable;

/** Fills {@link RegionConditions} once a month from the world as it stands. */
final class ConditionsReader {
    private final SitingParameters p;
    private final RegionConditions c;
    private final MarketAccess access;
    private final double[] co2TonnePerMwhAtStart;
    private final double[] densityRatio;
    private final double[] salesShare;
    /** By kind of load. */
    private final double[] campusShareOfPlaces = new double[LoadKind.COUNT];
    private final double disputeRate2025;
    private final double disputeGrowth;
    private final double blockShare2025;
    private final double blockShare2026;
    private final double itAnnuity;
    private final double shellAnnuity;

    ConditionsReader(World world, SitingParameters siting, RegionConditions conditions) {
        p = siting;
        c = conditions;
        Parameters parameters = world.parameters;
        RegionTable regions = world.regions;
        access = new MarketAccess(regions.latDeg, regions.lonDeg, regions.areaKm2, regions.country, regions.populationMillion,
            parameters.get("user_distance_scale_km"), parameters.get("hub_distance_scale_km"), parameters.get("cross_border_access_share"));
        disputeRate2025 = parameters.get("dispute_rate_per_year_2025");
        disputeGrowth = parameters.get("dispute_growth_per_year");
        blockShare2025 = parameters.get("dispute_block_share_2025");
        blockShare2026 = parameters.get("dispute_block_share_2026");
        itAnnuity = Annuity.perYear(p.hyperscalerRatePerYear, p.itLifeYears);
        shellAnnuity = Annuity.perYear(p.hyperscalerRatePerYear, p.shellLifeYears);
        co2TonnePerMwhAtStart = new double[c.regions];
        densityRatio = new double[c.regions];
        salesShare = new double[c.regions];
        for (LoadKind kind : LoadKind.values()) {
            campusShareOfPlaces[kind.ordinal()] = parameters.get(kind.accelerated() ? "existing_campus_share_of_places_accelerated" : "existing_campus_share_of_places_other");
        }
        c.existingSubstationMw = parameters.get("existing_substation_mw");
        facts(world, parameters.get("dispute_density_exponent"));
    }

    private void facts(World world, double densityExponent) {
        RegionTable regions = world.regions;
        double salesSum = 0.0;
        double people = 0.0;
        double area = 0.0;
        for (int r = 0; r < c.regions; r++) {
            salesSum += world.data.regions().get(r).retailSalesTwh();
            people += regions.populationMillion[r];
            area += regions.areaKm2[r];
        }
        for (int r = 0; r < c.regions; r++) {
            c.country[r] = regions.country[r];
            c.meanTempC[r] = regions.meanTempC[r];
            c.salesTaxShare[r] = regions.salesTaxShare[r];
            c.userGap[r] = access.userGap(r);
            salesShare[r] = world.data.regions().get(r).retailSalesTwh() / salesSum;
            co2TonnePerMwhAtStart[r] = world.data.regions().get(r).co2KgPerMwh() / 1000.0;
            densityRatio[r] = StrictMath.pow(regions.populationMillion[r] / regions.areaKm2[r] * area / people, densityExponent);
        }
    }

    /**
     * @param scarcity compute prices over those of the reference, dimensionless
     * @param ownBacklogMw own generation on order on the continent, MW
     */
    void update(World world, double scarcity, double ownBacklogMw) {
        RegionTable regions = world.regions;
        InstrumentTable instruments = world.policy.instruments;
        int t = world.clock.now();
        double years = world.clock.year(t) + (world.clock.monthOfYear(t) - 0.5) / 12.0;
        access.updateHubs(regions.aiMw);
        double blockHazard = blockHazardPerMonth(years);
        double priceSum = 0.0;
        double loadSum = 0.0;
        for (int r = 0; r < c.regions; r++) {
            c.gridPriceUsdPerMwh[r] = regions.largeLoadPriceUsdPerMwh[r];
            c.administeredRateUsdPerMwh[r] = instruments.isActive(r, Instrument.ADMINISTERED_RATE) ? instruments.value(r, Instrument.ADMINISTERED_RATE) : Double.NaN;
            c.administeredFromMw[r] = world.power.terms.thresholdMw(world.power.utilities.firstOfRegion[r]);
            c.gasPriceUsdPerMmbtu[r] = regions.gasPriceUsdPerMmbtu[r];
            c.carbonTonnePerMwh[r] = regions.generationMwh[r] > 0.0 ? regions.emissionsTonne[r] / regions.generationMwh[r] : co2TonnePerMwhAtStart[r];
            boolean market = regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal();
            c.capacityPriceUsdPerKwYear[r] = market ? regions.capacityPriceUsdPerKwYear[r] : 0.0;
            c.exemptShare[r] = instruments.value(r, Instrument.DC_SALES_TAX_EXEMPTION);
            c.gridMonths[r] = regions.expectedMonthsToPower[r];
            c.gridMonthsLarge[r] = regions.expectedMonthsToPowerLarge[r];
            c.restrictionHazard[r] = instruments.dataCentreRestrictionHazard[r];
            c.blockHazard[r] = Math.min(0.2, blockHazard * densityRatio[r]);
            c.hubGap[r] = access.hubGap(r);
            c.remoteHubGap[r] = access.remoteHubGap(r);
            c.admissibleMw[r] = instruments.isActive(r, Instrument.DC_MORATORIUM) ? instruments.value(r, Instrument.DC_MORATORIUM) : Double.POSITIVE_INFINITY;
            c.capLeftMw[r] = capLeftMw(instruments, r);
            c.publicPowerMw[r] = publicPowerMw(world, r);
            c.ownGenerationAllowed[r] = market || instruments.isActive(r, Instrument.BYO_GENERATION);
            priceSum += regions.largeLoadPriceUsdPerMwh[r] * regions.aiMw[r];
            loadSum += regions.aiMw[r];
        }
        for (int country = 0; country < 2; country++) {
            c.serverDuty[country] = world.policy.trade.importShare(country, Good.SERVERS);
            c.shellDuty[country] = ofShell(world.policy.trade.importShare, country);
            c.serverDutyDeviation[country] = world.policy.trade.importDeviation(country, Good.SERVERS);
            c.shellDutyDeviation[country] = ofShell(world.policy.trade.importDeviation, country);
        }
        places(regions.aiMw, loadSum);
        double ownBacklogMonths = 12.0 * ownBacklogMw / (p.ownSlotsMwPerYear * world.drivers.turbineSupplyShock);
        c.ownMonths = p.ownLeadMonths + Math.max(ownBacklogMonths, world.power.generationPlan.backlogMonths(t));
        waitingValue(loadSum > 0.0 ? priceSum / loadSum : 0.0, scarcity);
    }

    /**
     * A place is a substation's surroundings or room on an existing campus: the first are as many as a region uses electricity, the second as
     * many as it has data centres.
     */
    private void places(double[] dataCentreMw, double sumMw) {
        for (int r = 0; r < c.regions; r++) {
            double campus = sumMw > 0.0 ? dataCentreMw[r] / sumMw : salesShare[r];
            for (int k = 0; k < LoadKind.COUNT; k++) {
                double share = campusShareOfPlaces[k];
                c.logPlaces[r * LoadKind.COUNT + k] = StrictMath.log(c.regions * ((1.0 - share) * salesShare[r] + share * campus));
            }
        }
    }

    /** Sum over the bill of materials of share times a figure of each good, a duty or how unsettled it is (goods move together). */
    private double ofShell(double[] byGood, int country) {
        return p.transformerShare * TradeTable.of(byGood, country, Good.TRANSFORMERS) + p.steelShare * TradeTable.of(byGood, country, Good.STEEL)
            + p.aluminiumShare * TradeTable.of(byGood, country, Good.ALUMINIUM) + p.copperShare * TradeTable.of(byGood, country, Good.COPPER)
            + p.generalShare * TradeTable.of(byGood, country, Good.GENERAL);
    }

    private static double capLeftMw(InstrumentTable instruments, int r) {
        if (!instruments.isActive(r, Instrument.LARGE_LOAD_CAP)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0.0, instruments.value(r, Instrument.LARGE_LOAD_CAP) - instruments.admittedMw[InstrumentTable.row(r, Instrument.LARGE_LOAD_CAP)]);
    }

    /** Cheap public power that a project could still be allotted: none unless the region has set some aside for large loads. */
    private static double publicPowerMw(World world, int r) {
        InstrumentTable instruments = world.policy.instruments;
        if (!instruments.isActive(r, Instrument.PUBLIC_POWER_ALLOCATION)) {
            return 0.0;
        }
        double left = instruments.value(r, Instrument.PUBLIC_POWER_ALLOCATION) - instruments.admittedMw[InstrumentTable.row(r, Instrument.PUBLIC_POWER_ALLOCATION)];
        double most = 0.0;
        for (int u = world.power.utilities.firstOfRegion[r]; u < world.power.utilities.firstOfRegion[r + 1]; u++) {
            most = Math.max(most, world.power.utilities.publicPowerMw[u]);
        }
        return Math.max(0.0, Math.min(most, left));
    }

    /** Monthly probability that a pending filing is disputed, decided and blocked at the mean density of people. */
    double blockHazardPerMonth(double years) {
        double growth = StrictMath.pow(disputeGrowth, Math.min(years, 2026.5) - 2025.5);
        double part = Math.max(0.0, Math.min(1.0, years - 2025.5));
        return disputeRate2025 * growth / 12.0 * (blockShare2025 + part * (blockShare2026 - blockShare2025));
    }

    /** Revenue at the month's scarcity less what waiting avoids: servers, building, power. Never negative. */
    private void waitingValue(double meanPriceUsdPerMwh, double scarcity) {
        for (int k = 0; k < LoadKind.COUNT; k++) {
            double power = meanPriceUsdPerMwh * MonthClock.HOURS_PER_YEAR * p.loadFactor * p.pueAt10C[k];
            double avoidable = p.itUsdPerMw[k] * itAnnuity + p.shellUsdPerMw[k] * shellAnnuity + power;
            c.waitingValueUsdPerMwYear[k] = Math.max(0.0, p.revenueUsdPerMwYear[k] * scarcity - avoidable);
        }
    }
}
