package org.computesiting.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bundled reference tables, read and checked as a whole. Immutable; lists cannot be changed and have the order of
 * their tables unless said otherwise.
 */
public final class ReferenceData {

    private static ReferenceData bundled;

    private final SortedMap<String, List<Row>> rows;
    private final Map<Table<?>, List<?>> records;
    private final SortedMap<String, Integer> regionIndex = new TreeMap<>();
    private final Parameters parameters;
    private final String contentHash;

    private ReferenceData(SortedMap<String, List<Row>> rows, Map<Table<?>, List<?>> records, String contentHash) {
        this.rows = rows;
        this.records = records;
        this.contentHash = contentHash;
        List<Region> regions = regions();
        for (int i = 0; i < regions.size(); i++) {
            regionIndex.put(regions.get(i).code(), i);
        }
        List<Parameter> all = new ArrayList<>();
        for (Table<Parameter> table : PolicyTables.PARAMETERS) {
            all.addAll(records(table));
        }
        this.parameters = new Parameters(all);
    }

    /**
     * Reads the bundled tables; the same object each time.
     *
     * @throws DataException if a table breaks a rule; the message lists every problem
     */
    public static synchronized ReferenceData load() {
        if (bundled == null) {
            bundled = load(TableSource.bundled());
        }
        return bundled;
    }

    /**
     * Reads tables from elsewhere.
     *
     * @throws DataException if a table breaks a rule; the message lists every problem
     */
    public static ReferenceData load(TableSource source) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, List<Row>> rows = new TreeMap<>();
        MessageDigest digest = sha256();
        for (Table<?> table : Tables.all()) {
            String name = table.spec().name();
            byte[] bytes = source.bytes(name).orElse(null);
            if (bytes == null) {
                problems.add(Problem.ofTable(name, "is missing"));
                rows.put(name, List.of());
                continue;
            }
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            rows.put(name, TableReader.read(table.spec(), bytes, problems));
        }
        ReferenceChecks.check(rows, problems);
        NetworkChecks.check(rows, problems);
        PlausibilityChecks.check(rows, problems);
        if (!problems.isEmpty()) {
            throw new DataException(problems.stream().map(Problem::toString).toList());
        }
        Map<Table<?>, List<?>> records = new IdentityHashMap<>();
        for (Table<?> table : Tables.all()) {
            records.put(table, table.records(rows.get(table.spec().name())));
        }
        return new ReferenceData(rows, records, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Position of a region in {@link #regions()}.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public int regionIndex(String code) {
        Integer index = regionIndex.get(code);
        if (index == null) {
            throw new IllegalArgumentException("no region has the code " + code + "; the nearest is "
                    + NearestName.of(code, regionIndex.keySet()).orElse(""));
        }
        return index;
    }

    /** Parameters of all sections. */
    public Parameters parameters() {
        return parameters;
    }

    /** SHA-256 over the names and bytes of all tables, in lower-case hexadecimal. */
    public String contentHash() {
        return contentHash;
    }

    /** Regions in the order of their codes. */
    public List<Region> regions() {
        return records(RegionTables.REGIONS);
    }

    /** Generating capacity by region, technology and year. */
    public List<CapacityHistory> capacityHistory() {
        return records(PowerTables.CAPACITY_HISTORY);
    }

    /** Cost of plant. */
    public List<TechnologyCost> technologyCosts() {
        return records(PowerTables.TECHNOLOGY_COSTS);
    }

    /** Cost of plant behind the meter. */
    public List<OnsiteGeneration> onsiteGeneration() {
        return records(PowerTables.ONSITE_GENERATION);
    }

    /** Charges by load in a market's highest hours. */
    public List<CoincidentPeak> coincidentPeaks() {
        return records(PowerTables.COINCIDENT_PEAKS);
    }

    /** Transfer limits between regions. */
    public List<Intertie> interties() {
        return records(PowerTables.INTERTIES);
    }

    /** Joint transfer limits. */
    public List<IntertieGroup> intertieGroups() {
        return records(PowerTables.INTERTIE_GROUPS);
    }

    /** Gas prices and exchange rate by month, in order. */
    public List<FuelMonth> fuel() {
        return records(PowerTables.FUEL);
    }

    /** Consumer prices by year, in order. */
    public List<CpiYear> cpi() {
        return records(PowerTables.CPI);
    }

    /** Load by month and block. */
    public List<LoadShape> loadShapes() {
        return records(ShapeTables.LOAD_SHAPES);
    }

    /** Load by year. */
    public List<LoadHistory> loadHistory() {
        return records(ShapeTables.LOAD_HISTORY);
    }

    /** Wind and solar by month and block. */
    public List<RenewableShape> renewableShapes() {
        return records(ShapeTables.RENEWABLE_SHAPES);
    }

    /** Hydro by month of a mean year. */
    public List<HydroMonth> hydroMonths() {
        return records(ShapeTables.HYDRO_MONTHS);
    }

    /** Hydro by past year. */
    public List<HydroYear> hydroYears() {
        return records(ShapeTables.HYDRO_YEARS);
    }

    /** Power prices by region and year. */
    public List<PriceHistory> priceHistory() {
        return records(RegionTables.PRICE_HISTORY);
    }

    /** The Bitcoin network by month, in order. */
    public List<BitcoinMonth> bitcoin() {
        return records(BitcoinTables.BITCOIN);
    }

    /** Halvings in order. */
    public List<Halving> halvings() {
        return records(BitcoinTables.HALVINGS);
    }

    /** Mining machines as sold. */
    public List<AsicModel> asicModels() {
        return records(BitcoinTables.ASIC_MODELS);
    }

    /** Classes of mining machines in order of release. */
    public List<AsicGeneration> asicGenerations() {
        return records(BitcoinTables.ASIC_GENERATIONS);
    }

    /** Prices of mining machines. */
    public List<AsicPrice> asicPrices() {
        return records(BitcoinTables.ASIC_PRICES);
    }

    /** Power of the network under uniform power prices. */
    public List<NetworkPowerByPrice> networkPowerByPrice() {
        return records(BitcoinTables.NETWORK_POWER_BY_PRICE);
    }

    /** Hashrate by place and date. */
    public List<HashrateShare> hashrateShares() {
        return records(BitcoinTables.HASHRATE_SHARES);
    }

    /** Real mining firms. */
    public List<MinerFirm> minerFirms() {
        return records(FirmTables.MINER_FIRMS);
    }

    /** Mines at the start. */
    public List<MiningSiteStart> miningSites() {
        return records(FirmTables.MINING_SITES);
    }

    /** Real AI firms. */
    public List<AiFirm> aiFirms() {
        return records(FirmTables.AI_FIRMS);
    }

    /** AI campuses, each once. */
    public List<AiSite> aiSites() {
        return records(FirmTables.AI_SITES);
    }

    /** Data-centre load by region. */
    public List<DataCentreLoad> dataCentreLoads() {
        return records(DemandTables.DATA_CENTRE_LOADS);
    }

    /** Data-centre load by country and year. */
    public List<DataCentrePath> dataCentrePaths() {
        return records(DemandTables.DATA_CENTRE_PATHS);
    }

    /** Vacancy and rents of colocation in order of month. */
    public List<ColocationMarket> colocationMarket() {
        return records(DemandTables.COLOCATION_MARKET);
    }

    /** Contracts by which miners turned to AI. */
    public List<HostingContract> hostingContracts() {
        return records(FirmTables.HOSTING_CONTRACTS);
    }

    /** Policy events in order of month. */
    public List<PolicyEvent> policyEvents() {
        return records(PolicyTables.POLICY_EVENTS);
    }

    /** Terms of service for large loads. */
    public List<LargeLoadTermRow> largeLoadTerms() {
        return records(PolicyTables.LARGE_LOAD_TERMS);
    }

    /** Legislatures, one a region. */
    public List<Legislature> legislatures() {
        return records(PolicyTables.LEGISLATURES);
    }

    /** Parts of tariffs, which add up. */
    public List<TariffComponent> tariffs() {
        return records(PolicyTables.TARIFFS);
    }

    /** Waits for grid power, one a region. */
    public List<QueueWait> queueWaits() {
        return records(DemandTables.QUEUE_WAITS);
    }

    /** Utilities, at least one a region. */
    public List<UtilityRow> utilities() {
        return records(DemandTables.UTILITIES);
    }

    /** Where buyers get goods from. */
    public List<ImportOriginShare> importOrigins() {
        return records(PolicyTables.IMPORT_ORIGINS);
    }

    /** Pairs of regions that touch. */
    public List<Neighbour> neighbours() {
        return records(RegionTables.NEIGHBOURS);
    }

    /** Documents and data sets the rows rest on. */
    public List<Source> sources() {
        return records(RegionTables.SOURCES);
    }

    /** Rows of a table as they were read. */
    List<Row> rows(String table) {
        return rows.get(table);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> records(Table<T> table) {
        return (List<T>) records.get(table);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
