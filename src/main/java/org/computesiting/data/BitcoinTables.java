package org.computesiting.data;

import static org.computesiting.data.Column.date;
import static org.computesiting.data.Column.flag;
import static org.computesiting.data.Column.integer;
import static org.computesiting.data.Column.month;
import static org.computesiting.data.Column.number;
import static org.computesiting.data.Column.text;

import java.util.List;

/** Tables of the Bitcoin network and of mining machines. */
final class BitcoinTables {

    private static final List<String> POWER_BY_PRICE = List.of("twh_per_year_at_30_usd_per_mwh",
            "twh_per_year_at_50_usd_per_mwh", "twh_per_year_at_70_usd_per_mwh", "twh_per_year_at_100_usd_per_mwh",
            "twh_per_year_at_150_usd_per_mwh");

    static final Table<BitcoinMonth> BITCOIN = new Table<>(new TableSpec("bitcoin",
            "The Bitcoin network by month; series end at different months.", List.of("month"), List.of(
                    month("month", "month"),
                    number("price_usd", 100, 1e6, "mean price, nominal"),
                    number("hashrate_ehs", 1, 1e5, "mean hashrate").mayBeEmpty(),
                    number("difficulty", 1e11, 1e16, "difficulty at the end of the month").mayBeEmpty(),
                    number("block_count", 2000, 6000, "blocks found in the month").mayBeEmpty(),
                    number("fees_btc", 0, 50_000, "transaction fees of the month").mayBeEmpty(),
                    number("hashprice_usd_per_ph_day", 1, 5000, "miners' revenue, nominal").mayBeEmpty())),
            row -> new BitcoinMonth(row.month("month"), row.number("price_usd"), row.number("hashrate_ehs"),
                    row.number("difficulty"), row.number("block_count"), row.number("fees_btc"),
                    row.number("hashprice_usd_per_ph_day"), row.provenance()));

    static final Table<Halving> HALVINGS = new Table<>(new TableSpec("halvings",
            "Halvings of the block subsidy, past and expected.", List.of("number"), List.of(
                    integer("number", 1, 32, "1 for the first"),
                    integer("block_height", 210_000, 6_720_000, "height at which it happens"),
                    date("date", "date, seen or expected"),
                    number("subsidy_before_btc", 0, 50, "BTC per block before it"),
                    number("subsidy_after_btc", 0, 25, "BTC per block from it on"),
                    flag("expected", "whether the date lay ahead when the table was made"))),
            row -> new Halving(row.integer("number"), row.integer("block_height"), row.date("date"),
                    row.number("subsidy_before_btc"), row.number("subsidy_after_btc"), row.flag("expected"),
                    row.provenance()));

    static final Table<AsicModel> ASIC_MODELS = new Table<>(new TableSpec("asic_models",
            "Mining machines as they were sold.", List.of("model"), List.of(
                    text("model", "name of the model"),
                    text("maker", "manufacturer"),
                    month("release", "month of first deliveries"),
                    number("j_per_th", 5, 400, "efficiency"),
                    number("launch_price_usd_per_th", 1, 300, "price at launch, nominal").mayBeEmpty())),
            row -> new AsicModel(row.text("model"), row.text("maker"), row.month("release"), row.number("j_per_th"),
                    row.number("launch_price_usd_per_th"), row.provenance()));

    static final Table<AsicGeneration> ASIC_GENERATIONS = new Table<>(new TableSpec("asic_generations",
            "Classes of mining machines at the efficiency frontier of their time.", List.of("code"), List.of(
                    text("code", "short name of the class"),
                    month("release", "month from which it can be bought"),
                    number("j_per_th", 5, 400, "efficiency"))),
            row -> new AsicGeneration(row.text("code"), row.month("release"), row.number("j_per_th"), row.provenance()));

    static final Table<AsicPrice> ASIC_PRICES = new Table<>(new TableSpec("asic_prices",
            "Market prices of mining machines by efficiency class.", List.of("month", "efficiency_class"), List.of(
                    month("month", "month"),
                    text("efficiency_class", "name of the class in the source"),
                    number("min_j_per_th", 0, 400, "lower bound of the class"),
                    number("max_j_per_th", 5, 400, "upper bound of the class"),
                    number("usd_per_th", 0.5, 300, "price, nominal"))),
            row -> new AsicPrice(row.month("month"), row.text("efficiency_class"), row.number("min_j_per_th"),
                    row.number("max_j_per_th"), row.number("usd_per_th"), row.provenance()));

    static final Table<NetworkPowerByPrice> NETWORK_POWER_BY_PRICE = new Table<>(new TableSpec("network_power_by_price",
            "Power use of the whole network if all miners paid the same power price, five prices.", List.of("month"),
            List.of(month("month", "month"),
                    number(POWER_BY_PRICE.get(0), 0, 500, "use at 3 cents per kWh"),
                    number(POWER_BY_PRICE.get(1), 0, 500, "use at 5 cents per kWh"),
                    number(POWER_BY_PRICE.get(2), 0, 500, "use at 7 cents per kWh"),
                    number(POWER_BY_PRICE.get(3), 0, 500, "use at 10 cents per kWh"),
                    number(POWER_BY_PRICE.get(4), 0, 500, "use at 15 cents per kWh"),
                    number("network_j_per_th", 10, 700, "mean efficiency at 5 cents, cooling included"))),
            row -> new NetworkPowerByPrice(row.month("month"), row.numbers(POWER_BY_PRICE), row.number("network_j_per_th"),
                    row.provenance()));

    static final Table<HashrateShare> HASHRATE_SHARES = new Table<>(new TableSpec("hashrate_shares",
            "Shares of places in hashrate, by date and source.", List.of("date", "place", "scope"), List.of(
                    text("date", "year, or year and month"),
                    text("place", "country or region"),
                    number("share_pct", 0, 100, "percent of the hashrate of scope"),
                    text("scope", "what the share is of"))),
            row -> new HashrateShare(row.text("date"), row.text("place"), row.number("share_pct"), row.text("scope"),
                    row.provenance()));

    private BitcoinTables() {
    }
}
