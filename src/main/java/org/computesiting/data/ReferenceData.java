package org.computesiting.data;

import java.util.List;

/**
 * The bundled reference tables, read and checked as a whole. Immutable; lists cannot be changed and have the order of
 * their tables unless said otherwise.
 */
public final class ReferenceData {

    private ReferenceData() {
    }

    /**
     * Reads the bundled tables; the same object each time.
     *
     * @throws DataException if a table breaks a rule; the message lists every problem
     */
    public static ReferenceData load() {
        throw new DataException(List.of("the tables are not bundled"));
    }

    /** Position of a region in {@link #regions()}. */
    public int regionIndex(String code) {
        throw new IllegalArgumentException(code);
    }

    /** Parameters of all sections. */
    public Parameters parameters() {
        return new Parameters(List.of());
    }

    /** SHA-256 over the bytes of all tables, in lower-case hexadecimal. */
    public String contentHash() {
        return "";
    }

    /** Regions in the order of their codes. */
    public List<Region> regions() {
        return List.of();
    }

    /** Generating capacity by region, technology and year. */
    public List<CapacityHistory> capacityHistory() {
        return List.of();
    }

    /** Cost of plant. */
    public List<TechnologyCost> technologyCosts() {
        return List.of();
    }

    /** Cost of plant behind the meter. */
    public List<OnsiteGeneration> onsiteGeneration() {
        return List.of();
    }

    /** Transfer limits between regions. */
    public List<Intertie> interties() {
        return List.of();
    }

    /** Joint transfer limits. */
    public List<IntertieGroup> intertieGroups() {
        return List.of();
    }

    /** Gas prices and exchange rate by month, in order. */
    public List<FuelMonth> fuel() {
        return List.of();
    }

    /** Consumer prices by year, in order. */
    public List<CpiYear> cpi() {
        return List.of();
    }

    /** Load by month and block. */
    public List<LoadShape> loadShapes() {
        return List.of();
    }

    /** Load by year. */
    public List<LoadHistory> loadHistory() {
        return List.of();
    }

    /** Wind and solar by month and block. */
    public List<RenewableShape> renewableShapes() {
        return List.of();
    }

    /** Hydro by month of a mean year. */
    public List<HydroMonth> hydroMonths() {
        return List.of();
    }

    /** Hydro by past year. */
    public List<HydroYear> hydroYears() {
        return List.of();
    }

    /** Power prices by region and year. */
    public List<PriceHistory> priceHistory() {
        return List.of();
    }

    /** The Bitcoin network by month, in order. */
    public List<BitcoinMonth> bitcoin() {
        return List.of();
    }

    /** Halvings in order. */
    public List<Halving> halvings() {
        return List.of();
    }

    /** Mining machines as sold. */
    public List<AsicModel> asicModels() {
        return List.of();
    }

    /** Classes of mining machines in order of release. */
    public List<AsicGeneration> asicGenerations() {
        return List.of();
    }

    /** Prices of mining machines. */
    public List<AsicPrice> asicPrices() {
        return List.of();
    }

    /** Power of the network under uniform power prices. */
    public List<NetworkPowerByPrice> networkPowerByPrice() {
        return List.of();
    }

    /** Hashrate by place and date. */
    public List<HashrateShare> hashrateShares() {
        return List.of();
    }

    /** Real mining firms. */
    public List<MinerFirm> minerFirms() {
        return List.of();
    }

    /** Mines at the start. */
    public List<MiningSiteStart> miningSites() {
        return List.of();
    }

    /** Real AI firms. */
    public List<AiFirm> aiFirms() {
        return List.of();
    }

    /** AI campuses, each once. */
    public List<AiSite> aiSites() {
        return List.of();
    }

    /** Data-centre load by region. */
    public List<DataCentreLoad> dataCentreLoads() {
        return List.of();
    }

    /** Data-centre load by country and year. */
    public List<DataCentrePath> dataCentrePaths() {
        return List.of();
    }

    /** Contracts by which miners turned to AI. */
    public List<HostingContract> hostingContracts() {
        return List.of();
    }

    /** Policy events in order of month. */
    public List<PolicyEvent> policyEvents() {
        return List.of();
    }

    /** Legislatures, one a region. */
    public List<Legislature> legislatures() {
        return List.of();
    }

    /** Parts of tariffs, which add up. */
    public List<TariffComponent> tariffs() {
        return List.of();
    }

    /** Waits for grid power, one a region. */
    public List<QueueWait> queueWaits() {
        return List.of();
    }

    /** Utilities, at least one a region. */
    public List<UtilityRow> utilities() {
        return List.of();
    }

    /** Pairs of regions that touch. */
    public List<Neighbour> neighbours() {
        return List.of();
    }

    /** Documents and data sets the rows rest on. */
    public List<Source> sources() {
        return List.of();
    }
}
