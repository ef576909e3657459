package org.computesiting.observe;

import static org.computesiting.observe.Aggregation.LOAD_WEIGHTED_MEAN;
import static org.computesiting.observe.Aggregation.POPULATION_WEIGHTED_MEAN;
import static org.computesiting.observe.Aggregation.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.computesiting.data.Good;
import org.computesiting.data.Instrument;
import org.computesiting.data.Technology;
import org.computesiting.model.Party;
import org.computesiting.model.World;
import org.computesiting.model.ai.LoadKind;
import org.computesiting.model.mining.MinerTable;
import org.computesiting.model.mining.MiningStatistics;
import org.computesiting.model.policy.TradeTable;
import org.computesiting.model.power.GenerationTable;

/** Every measure there is, in the order in which results hold them. */
public final class MeasureCatalog {
    private static final List<Measure> ALL = build();

    private MeasureCatalog() { }

    /** All measures. */
    public static List<Measure> all() {
        return ALL;
    }

    /** The measure of that name, if there is one. */
    public static Optional<Measure> find(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static List<Measure> build() {
        List<Measure> list = new ArrayList<>();
        compute(list);
        power(list);
        bitcoin(list);
        ai(list);
        publicSide(list);
        breakdowns(list);
        return List.copyOf(list);
    }

    private static void compute(List<Measure> list) {
        stock(list, "mining_mw", "MW", "Energised grid capacity used for bitcoin mining", (w, r) -> w.regions.miningMw[r]);
        stock(list, "ai_mw", "MW", "Energised grid capacity of AI and other data centres", (w, r) -> w.regions.aiMw[r]);
        stock(list, "retrofit_mw", "MW", "Capacity being rebuilt from mining to AI", (w, r) -> w.regions.retrofitMw[r]);
        stock(list, "announced_ai_mw", "MW", "AI capacity asked for and not yet energised", (w, r) -> w.regions.announcedAiMw[r]);
        stock(list, "queue_mw", "MW", "All capacity in interconnection queues", (w, r) -> w.regions.queueMw[r]);
        stock(list, "mining_inquiries_mw", "MW", "Mines that utilities were lately asked about and that are not requested there", (w, r) -> w.regions.miningInquiriesMw[r]);
        stock(list, "hashrate", "EH/s", "Hashrate that ran, month mean", (w, r) -> w.regions.hashrateEhs[r]);
        level(list, "months_to_power", "months", POPULATION_WEIGHTED_MEAN, "Wait from filing to energisation that an applicant expects",
            (w, r) -> w.regions.expectedMonthsToPower[r]);
        stock(list, "headroom_mw", "MW", "Load that could be connected now", (w, r) -> w.regions.headroomMw[r]);
    }

    private static void power(List<Measure> list) {
        level(list, "wholesale_price", "USD2025/MWh", LOAD_WEIGHTED_MEAN, "Load-weighted wholesale price", (w, r) -> w.regions.wholesalePriceUsdPerMwh[r]);
        level(list, "industrial_price", "USD2025/MWh", LOAD_WEIGHTED_MEAN, "All-in price of a large industrial customer",
            (w, r) -> w.regions.industrialPriceUsdPerMwh[r]);
        level(list, "large_load_price", "USD2025/MWh", LOAD_WEIGHTED_MEAN, "All-in price of a data centre without a contract of its own",
            (w, r) -> w.regions.largeLoadPriceUsdPerMwh[r]);
        level(list, "residential_price", "USD2025/MWh", LOAD_WEIGHTED_MEAN, "All-in price of a household", (w, r) -> w.regions.residentialPriceUsdPerMwh[r]);
        level(list, "capacity_price", "USD2025/kW-yr", LOAD_WEIGHTED_MEAN, "Price of firm capacity", (w, r) -> w.regions.capacityPriceUsdPerKwYear[r]);
        level(list, "reserve_margin", "share", LOAD_WEIGHTED_MEAN, "Firm capacity over forecast peak, less one", (w, r) -> w.regions.reserveMargin[r]);
        level(list, "gas_price", "USD2025/MMBtu", LOAD_WEIGHTED_MEAN, "Delivered gas price", (w, r) -> w.regions.gasPriceUsdPerMmbtu[r]);
        average(list, "base_load_mw", "MW", "Average load other than mining and data centres", (w, r) -> w.regions.baseLoadMw[r]);
        average(list, "data_centre_load_mw", "MW", "Average data-centre load", (w, r) -> w.regions.dataCentreLoadMw[r]);
        average(list, "mining_load_mw", "MW", "Average mining load served", (w, r) -> w.regions.miningLoadMw[r]);
        flow(list, "curtailed_mining_mwh", "MWh", "Mining energy offered and not served", (w, r) -> w.regions.curtailedMiningMwh[r]);
        flow(list, "demand_response_usd", "USD2025", "Mines' income from load relief, escaped peak charges and power sold on",
            (w, r) -> w.regions.demandResponseUsd[r]);
        flow(list, "unserved_mwh", "MWh", "Demand that could not be met", (w, r) -> w.regions.unservedMwh[r]);
        flow(list, "curtailed_wind_solar_mwh", "MWh", "Wind and sun that could have run and found no buyer", (w, r) -> w.regions.curtailedWindSolarMwh[r]);
        flow(list, "generation_mwh", "MWh", "Electricity generated", (w, r) -> w.regions.generationMwh[r]);
        flow(list, "net_exports_mwh", "MWh", "Electricity sent to other regions less received", (w, r) -> w.regions.netExportsMwh[r]);
        flow(list, "border_exports_mwh", "MWh", "Electricity sent across the US-Canada border less received", (w, r) -> w.regions.crossBorderExportsMwh[r]);
        flow(list, "emissions_tonne", "t CO2", "Carbon dioxide of electricity generation", (w, r) -> w.regions.emissionsTonne[r]);
    }

    private static void bitcoin(List<Measure> list) {
        single(list, "bitcoin_price", "USD2025", OverTime.MEAN, "Bitcoin price", w -> w.drivers.bitcoinPriceUsd);
        single(list, "hashprice", "USD2025/PH/day", OverTime.MEAN, "Revenue of one PH/s for a day", w -> w.mining.network.hashpriceUsdPerPhDay);
        single(list, "network_hashrate", "EH/s", OverTime.MEAN, "Hashrate of the whole network", w -> w.mining.network.networkHashrateEhs);
        single(list, "china_hashrate", "EH/s", OverTime.MEAN, "Hashrate in China", w -> w.mining.network.chinaHashrateEhs);
        single(list, "hashrate_share", "share", OverTime.MEAN, "North America's share of the network's hashrate",
            w -> ratio(w.mining.network.northAmericaHashrateEhs, w.mining.network.networkHashrateEhs));
        single(list, "difficulty", "1", OverTime.LAST, "Mining difficulty", w -> w.mining.network.difficulty);
        single(list, "block_height", "blocks", OverTime.LAST, "Height of the chain", w -> w.mining.network.height);
        single(list, "subsidy", "BTC/block", OverTime.MEAN, "Mean block subsidy of the month", w -> w.mining.network.subsidyPerBlockBtc);
        single(list, "fees", "BTC/block", OverTime.MEAN, "Mean fees a block", w -> w.mining.network.feesPerBlockBtc);
        single(list, "network_efficiency", "J/TH", OverTime.MEAN, "Mean efficiency of the world's running machines", w -> w.mining.network.networkJoulePerTerahash);
        single(list, "asic_price", "USD2025/TH", OverTime.MEAN, "Price of the newest machines before tariffs",
            w -> w.mining.machines.priceUsdPerTerahash[w.mining.machines.frontier]);
        single(list, "asic_payback", "months", OverTime.MEAN, "Months in which the newest machine earns its price at the month's hashprice and 60 USD/MWh, at most 240",
            w -> Math.min(240.0, w.mining.paybackMonths()));
        single(list, "active_miners", "firms", OverTime.LAST, "North American mining firms in business", w -> active(w.mining.miners));
        single(list, "failed_miners", "firms", OverTime.SUM, "North American mining firms that fail in the month", w -> failing(w.mining.miners, w.clock.now()));
        single(list, "breaching_miners", "firms", OverTime.LAST, "North American mining firms in breach of a loan covenant", w -> inBreach(w.mining.miners));
        single(list, "miner_treasury_btc", "BTC", OverTime.LAST, "Bitcoin that North American miners hold", w -> sum(w.mining.miners.bitcoin));
        single(list, "miner_cash_usd", "USD2025", OverTime.LAST, "Cash that North American miners hold", w -> sum(w.mining.miners.cashUsd));
        single(list, "miner_debt_usd", "USD2025", OverTime.LAST, "Debt of North American miners, leased sites' included",
            w -> sum(w.mining.miners.debtUsd) + sum(w.mining.miners.leaseDebtUsd));
        single(list, "miner_lease_debt_usd", "USD2025", OverTime.LAST, "Of it owed on leased sites", w -> sum(w.mining.miners.leaseDebtUsd));
        single(list, "reorganised_miners", "firms", OverTime.SUM, "North American mining firms whose debt is cut in a reorganisation", w -> reorganised(w.mining.miners, w.clock.now()));
        single(list, "fleet_efficiency", "J/TH", OverTime.MEAN, "Mean efficiency of North America's running machines", w -> w.mining.statistics.joulePerTerahash);
        single(list, "fleet_age", "years", OverTime.MEAN, "Years since North America's running machines came out, weighted by power",
            w -> w.mining.statistics.fleetAgeYears);
        for (int p = 0; p < MiningStatistics.PERCENTILES.length; p++) {
            int at = p;
            single(list, "cash_cost.p" + MiningStatistics.PERCENTILES[p], "USD2025/BTC", OverTime.MEAN, "Power and running cost per bitcoin that "
                + MiningStatistics.PERCENTILES[p] + " % of North America's hashrate stays below", w -> w.mining.statistics.cashCostUsdPerBitcoin[at]);
        }
        single(list, "moved_machines_mw", "MW", OverTime.SUM, "Machines that North American miners move to a cheaper site of theirs", w -> w.mining.movedMw());
        single(list, "henry_hub", "USD2025/MMBtu", OverTime.MEAN, "Henry Hub gas price", w -> w.drivers.henryHubUsdPerMmbtu);
    }

    private static void ai(List<Measure> list) {
        single(list, "wanted_data_centre_load_mw", "MW", OverTime.MEAN, "Data-centre load wanted at the reference cost", w -> w.drivers.wantedDataCentreLoadMw);
        single(list, "ai_share", "share", OverTime.MEAN, "North America's share of the world's data-centre load", w -> w.ai.foreign.northAmericaShare);
        single(list, "china_data_centre_load_mw", "MW", OverTime.MEAN, "Data-centre load in China", w -> w.ai.foreign.chinaMw);
        single(list, "rest_of_world_data_centre_load_mw", "MW", OverTime.MEAN, "Data-centre load elsewhere, with what leaked there", w -> w.ai.foreign.restOfWorldMw);
        single(list, "leaked_data_centre_load_mw", "MW", OverTime.MEAN, "Load that North American firms placed abroad", w -> w.ai.foreign.leakedMw);
        single(list, "hosted_ai_mw", "MW", OverTime.LAST, "AI capacity running on miners' sites", w -> sum(w.mining.miners.hostedAiMw));
        stock(list, "vacant_halls_mw", "MW", "Finished halls that stand empty", (w, r) -> w.regions.vacantMw[r]);
        single(list, "hall_vacancy", "share", OverTime.LAST, "Vacant over all halls of firms that let them", w -> w.ai.halls.vacancy());
        single(list, "hall_rent", "USD2025/MW-yr", OverTime.MEAN, "Rent asked for a vacant hall, per MW of IT capacity", w -> w.ai.halls.askingRentUsdPerMwYear());
        single(list, "compute_price", "1", OverTime.MEAN, "Price of compute over the reference", w -> w.ai.costOfCompute.scarcity());
        single(list, "ai_revenue_growth", "1", OverTime.MEAN, "Revenue of AI firms over its mean of the twelve months before: the mood of their lenders", w -> w.ai.revenueMood());
        single(list, "ai_debt_usd", "USD2025", OverTime.LAST, "Debt of AI firms", w -> sum(w.ai.firms.debtUsd));
        single(list, "energised_mw_premium", "USD2025/MW", OverTime.LAST, "Present worth above mining of a mine's MW that suits AI, by the contracts of late",
            w -> w.ai.energisedWorth.usdPerMw());
        for (LoadKind kind : LoadKind.values()) {
            int k = kind.ordinal();
            stock(list, "ai_mw." + kind.label(), "MW", "Energised grid capacity of data centres by what they compute: " + kind.label(),
                (w, r) -> w.regions.aiMwByKind[r * LoadKind.COUNT + k]);
        }
    }

    private static void publicSide(List<Measure> list) {
        average(list, "operation_jobs", "jobs", "Jobs in running mines and data centres", (w, r) -> w.regions.operationJobs[r]);
        average(list, "construction_jobs", "jobs", "Jobs in building them", (w, r) -> w.regions.constructionJobs[r]);
        flow(list, "forgone_tax_usd", "USD2025", "Sales tax not collected because of exemptions", (w, r) -> w.regions.forgoneTaxUsd[r]);
        flow(list, "compute_tax_usd", "USD2025", "Taxes collected from compute", (w, r) -> w.regions.computeTaxUsd[r]);
        list.add(new Measure("tariff_revenue_usd", "USD2025", Scope.COUNTRY, null, OverTime.SUM, "Duty collected on the goods of the model", MeasureCatalog::duty));
        burden(list, "miners", "miners on machines and equipment", (w, c) -> w.policy.trade.buyersUsd(Party.MINERS, c));
        burden(list, "ai_firms", "AI firms on servers and buildings", (w, c) -> w.policy.trade.buyersUsd(Party.AI_FIRMS, c));
        burden(list, "utilities", "utilities on plants", (w, c) -> w.policy.trade.buyersUsd(Party.UTILITIES, c));
        burden(list, "makers", "foreign makers who sell to the country and absorb a part", (w, c) -> w.policy.trade.makersUsd[c]);
        burden(list, "power_buyers", "buyers of electricity, by its price", (w, c) -> w.power.dutyIncidence().buyersUsd[c]);
        burden(list, "power_plants", "power plants, by its price", (w, c) -> w.power.dutyIncidence().generatorsUsd[c]);
        single(list, "duty_burden_usd.ties", "USD2025", OverTime.SUM, "Loss by duties: lines between regions, by what they earn", w -> w.power.dutyIncidence().tiesUsd);
        single(list, "duty_deadweight_usd", "USD2025", OverTime.SUM, "Loss by duties on electricity that nobody gains: dearer generation, load that goes without",
            w -> w.power.dutyIncidence().deadweightUsd);
    }

    /** What a party of a country loses by duties, negative where it gains. */
    private static void burden(List<Measure> list, String party, String words, Measure.Source value) {
        list.add(new Measure("duty_burden_usd." + party, "USD2025", Scope.COUNTRY, null, OverTime.SUM, "Loss by duties: " + words, value));
    }

    private static void breakdowns(List<Measure> list) {
        for (Technology technology : Technology.values()) {
            int k = technology.ordinal();
            stock(list, "capacity_mw." + lower(technology), "MW", "Generating capacity in service: " + lower(technology),
                (w, r) -> w.power.generation.capacityMw[r * GenerationTable.TECHNOLOGIES + k]);
            flow(list, "generation_mwh." + lower(technology), "MWh", "Electricity generated: " + lower(technology),
                (w, r) -> w.power.generation.generationMwh[r * GenerationTable.TECHNOLOGIES + k]);
        }
        for (Instrument instrument : Instrument.values()) {
            stock(list, "instrument." + instrument.code(), "regions", "1 where in force: " + instrument.code(),
                (w, r) -> w.policy.instruments.isActive(r, instrument) ? 1.0 : 0.0);
        }
        for (Good good : Good.values()) {
            list.add(new Measure("tariff_revenue_usd." + good.code(), "USD2025", Scope.COUNTRY, null, OverTime.SUM, "Duty collected on " + good.code(),
                (w, c) -> w.policy.trade.revenueUsd(c, good)));
        }
    }

    private static double duty(World world, int country) {
        double sum = 0.0;
        TradeTable trade = world.policy.trade;
        int goods = trade.revenueUsd.length / 2;
        for (int g = 0; g < goods; g++) {
            sum += trade.revenueUsd[country * goods + g];
        }
        return sum;
    }

    private static double active(MinerTable miners) {
        int n = 0;
        for (int m = 0; m < miners.count; m++) {
            if (miners.active[m]) {
                n++;
            }
        }
        return n;
    }

    private static double failing(MinerTable miners, int month) {
        int n = 0;
        for (int m = 0; m < miners.count; m++) {
            n += miners.failedMonth[m] == month && miners.insolvent[m] ? 1 : 0;
        }
        return n;
    }

    private static double reorganised(MinerTable miners, int month) {
        int n = 0;
        for (int m = 0; m < miners.count; m++) {
            n += miners.reorganisedMonth[m] == month ? 1 : 0;
        }
        return n;
    }

    private static double inBreach(MinerTable miners) {
        int n = 0;
        for (int m = 0; m < miners.count; m++) {
            n += miners.active[m] && miners.inBreach[m] ? 1 : 0;
        }
        return n;
    }

    private static double sum(double[] values) {
        double sum = 0.0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    private static double ratio(double part, double whole) {
        return whole > 0.0 ? part / whole : 0.0;
    }

    private static String lower(Technology technology) {
        return technology.name().toLowerCase(Locale.ROOT);
    }

    private static void stock(List<Measure> list, String name, String unit, String text, Measure.Source source) {
        list.add(new Measure(name, unit, Scope.REGION, SUM, OverTime.LAST, text, source));
    }

    private static void average(List<Measure> list, String name, String unit, String text, Measure.Source source) {
        list.add(new Measure(name, unit, Scope.REGION, SUM, OverTime.MEAN, text, source));
    }

    private static void flow(List<Measure> list, String name, String unit, String text, Measure.Source source) {
        list.add(new Measure(name, unit, Scope.REGION, SUM, OverTime.SUM, text, source));
    }

    private static void level(List<Measure> list, String name, String unit, Aggregation how, String text, Measure.Source source) {
        list.add(new Measure(name, unit, Scope.REGION, how, OverTime.MEAN, text, source));
    }

    private static void single(List<Measure> list, String name, String unit, OverTime time, String text, java.util.function.ToDoubleFunction<World> source) {
        list.add(new Measure(name, unit, Scope.CONTINENT, null, time, text, (w, r) -> source.applyAsDouble(w)));
    }
}
