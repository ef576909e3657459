package org.computesiting.model.power;

import java.time.YearMonth;
import java.util.Arrays;
import org.computesiting.data.Good;
import org.computesiting.data.MarketStructure;
import org.computesiting.data.Technology;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.Party;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Utilities plan and invest. Each month every pool forecasts its peak four years ahead (growth, contracted load, and the part of the queue
 * it believes), orders a twelfth of the firm capacity that is missing from the cheapest technology, adds what pays on energy alone within
 * a limit, retires coal that does not earn its fixed cost while capacity is ample, and passes the cost on: as capacity price where markets
 * are restructured, as rate base elsewhere; network for large loads is rate base everywhere.
 */
final class UtilitiesPhase implements MonthlyPhase {
    private static final int T = GenerationTable.TECHNOLOGIES;
    private static final int PLANNING_MONTHS = 48;
    private static final Technology[] FIRM = {Technology.GAS_CC, Technology.GAS_CT, Technology.BATTERY, Technology.HYDRO, Technology.NUCLEAR};
    private static final Technology[] ENERGY = {Technology.WIND, Technology.SOLAR, Technology.GAS_CC};

    private final Adequacy adequacy;
    private final UtilityTable utilities;
    private final GenerationPlan plan;
    private final PlantEconomics economics;
    private final Deposits deposits;
    private final double baseGrowthPerYear;
    private final double beliefStudied;
    private final double beliefUnstudied;
    private final double energyLimitSharePerYear;
    private final double retirementSharePerYear;
    private final double costOfNewEntry;
    private final double networkCapitalUsdPerMw;
    private final int firstFreeMonth;
    private final boolean[] gasExcluded;
    private final boolean[] restructured;

    private final double[] promisedMw;
    private final double[] poolPromisedMw;
    private final double[] capacityPriceUsdPerKwYear;
    /** Network held by energised large loads now, and the most that was ever built for them, MW. */
    private final double[] networkHeldMw;
    private final double[] networkBuiltMw;

    UtilitiesPhase(World world, Adequacy adequacy, UtilityTable utilities, GenerationPlan plan) {
        this.adequacy = adequacy;
        this.utilities = utilities;
        this.plan = plan;
        economics = new PlantEconomics(world);
        deposits = new Deposits(world.power.terms, world.power.priceModel, world.parameters.get("deposit_forfeited_share"));
        baseGrowthPerYear = world.parameters.get("base_load_growth_share_per_year");
        beliefStudied = world.parameters.get("queue_belief_studied_share");
        beliefUnstudied = world.parameters.get("queue_belief_unstudied_share");
        energyLimitSharePerYear = world.parameters.get("energy_build_limit_share_of_peak_per_year");
        retirementSharePerYear = world.parameters.get("coal_retirement_share_per_year");
        costOfNewEntry = world.parameters.get("cost_of_new_entry_usd_per_kw_year");
        networkCapitalUsdPerMw = world.parameters.get("network_capital_usd_per_mw");
        firstFreeMonth = world.clock.indexOf(YearMonth.of(2026, 1));
        int n = world.regions.count;
        gasExcluded = new boolean[n];
        restructured = new boolean[n];
        promisedMw = new double[n];
        poolPromisedMw = new double[adequacy.pools];
        capacityPriceUsdPerKwYear = new double[n];
        networkHeldMw = new double[n];
        networkBuiltMw = new double[n];
        double smallGasShare = world.parameters.get("gas_exclusion_share_of_capacity");
        for (int r = 0; r < n; r++) {
            restructured[r] = world.regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal();
            boolean crown = world.regions.marketStructure[r] == MarketStructure.CROWN.ordinal();
            double all = 0.0;
            for (int k = 0; k < T; k++) {
                all += world.power.generation.capacityMw[r * T + k];
            }
            double gas = world.power.generation.capacityMw(r, Technology.GAS_CC) + world.power.generation.capacityMw(r, Technology.GAS_CT);
            gasExcluded[r] = crown && gas < smallGasShare * all;
        }
    }

    @Override
    public void run(World world) {
        int now = world.clock.now();
        adequacy.remember(world.regions, now);
        adequacy.refresh(world, world.power.generation);
        economics.remember(world);
        plan.ship(now);
        promises(world);
        for (int p = 0; p < adequacy.pools; p++) {
            orderFirm(world, p, now);
        }
        for (int r = 0; r < world.regions.count; r++) {
            orderEnergy(world, r, now);
            retire(world, r, now);
            plan.book(world.power.priceModel.books, r, now);
            capacityPriceUsdPerKwYear[r] = restructured[r]
                ? CapacityPrice.usdPerKwYear(adequacy.reserveMargin(r), adequacy.target(), costOfNewEntry) : 0.0;
            world.regions.capacityPriceUsdPerKwYear[r] = capacityPriceUsdPerKwYear[r];
            world.regions.reserveMargin[r] = adequacy.reserveMargin(r);
        }
        buildNetwork(world);
        deposits.settle(world);
        world.power.billing.sign(world);
        world.power.priceModel.update(world, capacityPriceUsdPerKwYear);
    }

    /** Load contracted and not yet drawn, and the believed part of the queue, by region and pool, firm MW. */
    private void promises(World world) {
        Arrays.fill(promisedMw, 0.0);
        Arrays.fill(poolPromisedMw, 0.0);
        for (int u = 0; u < utilities.count; u++) {
            double contracted = Math.max(0.0, utilities.queueMw[u] - utilities.waitingMw[u] - utilities.unstudiedMw[u]);
            double believed = contracted + utilities.rampingMw[u] + beliefStudied * utilities.waitingMw[u] + beliefUnstudied * utilities.unstudiedMw[u];
            promisedMw[utilities.region[u]] += believed * adequacy.firmShareOfPeak(true);
        }
        for (int r = 0; r < world.regions.count; r++) {
            poolPromisedMw[adequacy.pool[r]] += promisedMw[r];
        }
    }

    private void orderFirm(World world, int p, int now) {
        double growth = StrictMath.pow(1.0 + baseGrowthPerYear, PLANNING_MONTHS / 12.0) - 1.0;
        double missing = (poolPromisedMw[p] + adequacy.poolPeakMw(p) * growth - adequacy.spareMw(p)) * (1.0 + adequacy.target())
            - plan.firmOnOrderMw(p, now, now + 120);
        if (missing <= 0.0) {
            return;
        }
        double weightSum = 0.0;
        for (int r = 0; r < world.regions.count; r++) {
            weightSum += adequacy.pool[r] == p ? weight(r) : 0.0;
        }
        for (int r = 0; r < world.regions.count; r++) {
            if (adequacy.pool[r] == p && weightSum > 0.0) {
                double firm = missing / 12.0 * weight(r) / weightSum;
                int k = cheapestFirm(world, r);
                double mw = firm / adequacy.credit(r, k);
                order(world, r, k, mw, 1.0, now);
            }
        }
    }

    private double weight(int region) {
        return promisedMw[region] + 0.02 * adequacy.peakMw(region);
    }

    /** Technology with the lowest yearly cost of a firm kilowatt, net of what its energy earns. */
    private int cheapestFirm(World world, int r) {
        int best = -1;
        double bestCost = Double.MAX_VALUE;
        for (Technology technology : FIRM) {
            int k = technology.ordinal();
            boolean gas = technology == Technology.GAS_CC || technology == Technology.GAS_CT;
            boolean hydro = technology == Technology.HYDRO;
            if (gas && gasExcluded[r] || hydro && !gasExcluded[r]) {
                continue;
            }
            double net = Math.max(economics.yearlyCostUsdPerKw(world, r, k) - economics.newMarginUsdPerKwYear(r, k), 0.1 * economics.yearlyCostUsdPerKw(world, r, k));
            double cost = net / adequacy.credit(r, k);
            if (cost < bestCost) {
                bestCost = cost;
                best = k;
            }
        }
        return best;
    }

    /** Plants that pay on energy and capacity value, a limited amount a year. */
    private void orderEnergy(World world, int r, int now) {
        for (Technology technology : ENERGY) {
            int k = technology.ordinal();
            if (technology == Technology.GAS_CC && gasExcluded[r]) {
                continue;
            }
            double value = economics.newMarginUsdPerKwYear(r, k) + world.regions.capacityPriceUsdPerKwYear[r] * adequacy.credit(r, k);
            double cost = economics.yearlyCostUsdPerKw(world, r, k);
            if (value > cost) {
                double eagerness = Math.min(1.0, (value - cost) / (0.25 * cost));
                double own = world.regions.netExportsMwh[r] > 0.0 ? world.power.priceModel.exportCreditShare(r) : 1.0;
                order(world, r, k, eagerness * energyLimitSharePerYear / 12.0 * adequacy.peakMw(r), own, now);
            }
        }
    }

    /** @param customersShare part of the plant that customers pay for, as they are credited that part of what it earns abroad */
    private void order(World world, int r, int k, double mw, double customersShare, int now) {
        int country = world.regions.country[r];
        double capex = mw * 1000.0 * economics.capexUsdPerKw(k);
        double borne = restructured[r] ? 0.0 : customersShare;
        double investment = borne * capex * (1.0 + economics.tariffShare(world, country, k));
        double operation = borne * mw * 1000.0 * economics.fixedOmUsdPerKwYear(k);
        if (mw <= 0.0 || !plan.order(r, k, mw, investment, operation, now)) {
            return;
        }
        double panelDuty = capex * economics.panelTariffShare(world, country, k);
        double steelDuty = capex * economics.steelTariffShare(world, country);
        world.policy.trade.collect(world.money, Party.UTILITIES, country, Good.SOLAR, panelDuty);
        world.policy.trade.collect(world.money, Party.UTILITIES, country, Good.STEEL, steelDuty);
        world.money.pay(Party.UTILITIES, country == 0 ? Party.US_TREASURY : Party.CANADA_TREASURY, panelDuty + steelDuty);
        world.money.pay(Party.UTILITIES, Party.BUILDERS, capex);
    }

    private void retire(World world, int r, int now) {
        int k = Technology.COAL.ordinal();
        double mw = world.power.generation.capacityMw[r * T + k];
        boolean ample = adequacy.reserveMargin(r) > adequacy.target();
        double earned = economics.oldMarginUsdPerKwYear(r, k) + world.regions.capacityPriceUsdPerKwYear[r] * adequacy.credit(r, k);
        if (now >= firstFreeMonth && mw > 0.0 && ample && earned < economics.fixedOmUsdPerKwYear(k)) {
            double retiredMw = mw * retirementSharePerYear / 12.0;
            world.power.generation.addRetired(r, Technology.COAL, retiredMw);
            world.power.priceModel.books.plantRetired(r, retiredMw * 1000.0 * economics.fixedOmUsdPerKwYear(k));
        }
    }

    /** Lines and substations for large loads enter the rate base when the loads are energised; what a load gives back serves the next. */
    private void buildNetwork(World world) {
        SiteTable sites = world.sites;
        Arrays.fill(networkHeldMw, 0.0);
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isEnergised(s)) {
                networkHeldMw[sites.region[s]] += sites.roomMw[s];
            }
        }
        for (int r = 0; r < networkHeldMw.length; r++) {
            double builtUsd = Math.max(0.0, networkHeldMw[r] - networkBuiltMw[r]) * networkCapitalUsdPerMw;
            networkBuiltMw[r] = Math.max(networkBuiltMw[r], networkHeldMw[r]);
            world.power.priceModel.books.networkBuilt(r, builtUsd);
            world.money.pay(Party.UTILITIES, Party.BUILDERS, builtUsd);
        }
    }
}
