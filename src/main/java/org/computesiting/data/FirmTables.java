package org.computesiting.data;

import static org.computesiting.data.Column.choice;
import static org.computesiting.data.Column.date;
import static org.computesiting.data.Column.flag;
import static org.computesiting.data.Column.month;
import static org.computesiting.data.Column.number;
import static org.computesiting.data.Column.region;
import static org.computesiting.data.Column.regions;
import static org.computesiting.data.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables of firms, their sites and contracts. */
final class FirmTables {

    private static final List<String> CAPEX_YEARS = IntStream.rangeClosed(AiFirm.FIRST_YEAR, AiFirm.LAST_YEAR)
            .mapToObj(year -> "capex_" + year + "_usd_bn").toList();

    static final Table<MinerFirm> MINER_FIRMS = new Table<>(new TableSpec("miner_firms",
            "Real bitcoin-mining firms of North America.", List.of("name"), List.of(
                    text("name", "name in June 2025 or, if it is gone, its last"),
                    text("former_name", "name before that; where there are several, that of the longest time since 2020").mayBeEmpty(),
                    month("renamed", "first month of the present name; empty without a former one").mayBeEmpty(),
                    text("ticker", "ticker symbol; empty if never listed to June 2025").mayBeEmpty(),
                    month("listed_from", "month of the first day its shares trade on a stock exchange; empty if none to June 2025")
                            .mayBeEmpty(),
                    month("enters", "first month it mines or hosts here"),
                    month("exits", "last month as a firm of its own").mayBeEmpty(),
                    choice("kind", List.of("miner", "host"), "whether it mainly mines or hosts machines of others"),
                    number("power_price_usd_per_mwh", 0, 150, "average price it reports, nominal").mayBeEmpty(),
                    text("becomes", "firm that takes it over").mayBeEmpty())),
            row -> new MinerFirm(row.text("name"), row.text("former_name"), row.month("renamed"), row.text("ticker"),
                    row.month("listed_from"), row.month("enters"), row.month("exits"), row.text("kind"),
                    row.number("power_price_usd_per_mwh"), row.text("becomes"), row.provenance()));

    static final Table<MiningSiteStart> MINING_SITES = new Table<>(new TableSpec("mining_sites",
            "Mines with their power at the start and later; owner and host of one mine are one row.",
            List.of("region", "site"), List.of(
                    text("site", "name of the mine"),
                    text("firm", "operator; empty for the small mines of a region together").mayBeEmpty(),
                    region("region", "region"),
                    number("mw_2020_01", 0, 3000, "power in January 2020"),
                    number("mw_2021_01", 0, 3000, "power in January 2021"),
                    number("mw_2022_01", 0, 3000, "power in January 2022"),
                    number("mw_later", 0, 3000, "power at later_month").mayBeEmpty(),
                    month("later_month", "month of mw_later").mayBeEmpty(),
                    flag("host", "whether machines of others run there"),
                    choice("own_power", List.of("gas", "waste_coal", "flare_gas"), "fuel of the mine's own plant").mayBeEmpty())),
            row -> new MiningSiteStart(row.text("site"), row.text("firm"), row.text("region"), row.number("mw_2020_01"),
                    row.number("mw_2021_01"), row.number("mw_2022_01"), row.number("mw_later"), row.month("later_month"),
                    row.flag("host"), row.text("own_power"), row.provenance()));

    static final Table<AiFirm> AI_FIRMS = new Table<>(new TableSpec("ai_firms",
            "Real firms that build, rent or run AI data centres.", List.of("name"), aiFirmColumns()),
            row -> new AiFirm(row.text("name"), row.text("kind"), row.numbers(CAPEX_YEARS), row.number("capacity_2025_mw"),
                    row.regions("regions"), row.month("enters"), row.provenance()));

    static final Table<AiSite> AI_SITES = new Table<>(new TableSpec("ai_sites",
            "Campuses of AI data centres, built or announced, each once.", List.of("region", "site"), List.of(
                    text("site", "name of the campus"),
                    text("firm", "owner or developer"),
                    text("user", "main user").mayBeEmpty(),
                    region("region", "region"),
                    text("locality", "town or county").mayBeEmpty(),
                    choice("dataset", List.of("epoch", "compute_atlas", "other"), "data set of the row"),
                    choice("status", List.of("operating", "construction", "planned", "announced", "cancelled"),
                            "stage when the data set was made"),
                    choice("power", List.of("grid", "own_generation", "mine", "unknown"),
                            "how it gets its power; contracts for renewable power come over the grid; mine: the connection of a mine"),
                    flag("conversion", "whether buildings that stood, such as a factory or a mine, are converted"),
                    number("mw_current", 0, 6000, "power in operation").mayBeEmpty(),
                    number("mw_planned", 0, 12_000, "power at full build-out").mayBeEmpty(),
                    month("announced", "month of announcement").mayBeEmpty(),
                    month("construction_start", "month of first work").mayBeEmpty(),
                    month("first_power", "month of first power").mayBeEmpty(),
                    month("full_power", "month of full power").mayBeEmpty())),
            row -> new AiSite(row.text("site"), row.text("firm"), row.text("user"), row.text("region"),
                    row.text("locality"), row.text("dataset"), row.text("status"), row.text("power"), row.flag("conversion"),
                    row.number("mw_current"), row.number("mw_planned"), row.month("announced"),
                    row.month("construction_start"), row.month("first_power"), row.month("full_power"), row.provenance()));

    static final Table<HostingContract> HOSTING_CONTRACTS = new Table<>(new TableSpec("hosting_contracts",
            "Contracts and plans by which miners turned power towards AI, to June 2025.", List.of("firm", "date", "site"),
            List.of(text("firm", "mining firm"),
                    date("date", "day of signing or announcement; the first of the month if only that is known"),
                    text("site", "name of the place"),
                    regions("regions", "regions of the place").mayBeEmpty(),
                    number("critical_it_mw", 1, 5000, "contracted IT power").mayBeEmpty(),
                    text("counterparty", "tenant or buyer").mayBeEmpty(),
                    number("contract_usd", 1e6, 1e11, "revenue over the term, nominal").mayBeEmpty(),
                    number("term_years", 1, 40, "term").mayBeEmpty(),
                    number("capex_usd_per_mw", 1e5, 1e8, "building cost per MW of IT power, nominal").mayBeEmpty(),
                    text("kind", "what is done with the place"),
                    flag("aggregate", "whether the row sums up other rows"))),
            row -> new HostingContract(row.text("firm"), row.date("date"), row.text("site"), row.regions("regions"),
                    row.number("critical_it_mw"), row.text("counterparty"), row.number("contract_usd"),
                    row.number("term_years"), row.number("capex_usd_per_mw"), row.text("kind"), row.flag("aggregate"),
                    row.provenance()));

    private FirmTables() {
    }

    private static List<Column> aiFirmColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(text("name", "name"));
        columns.add(choice("kind", List.of("hyperscaler", "neocloud", "lab", "colocation", "developer", "telco"),
                "kind of firm"));
        for (String year : CAPEX_YEARS) {
            columns.add(number(year, 0, 500, "capital expenditure of the year, nominal").mayBeEmpty());
        }
        columns.add(number("capacity_2025_mw", 0, 30_000, "capacity in operation around 2025").mayBeEmpty());
        columns.add(regions("regions", "regions where it mainly builds").mayBeEmpty());
        columns.add(month("enters", "first month it is active here"));
        return columns;
    }
}
