package org.computesiting.data;

import java.util.ArrayList;
import java.util.List;

/** All tables. */
final class Tables {

    private static final List<Table<?>> ALL = collect();

    private Tables() {
    }

    /** All tables, in the order in which the catalogue lists them. */
    static List<Table<?>> all() {
        return ALL;
    }

    private static List<Table<?>> collect() {
        List<Table<?>> all = new ArrayList<>(List.of(
                RegionTables.REGIONS,
                PowerTables.CAPACITY_HISTORY,
                PowerTables.TECHNOLOGY_COSTS,
                PowerTables.ONSITE_GENERATION,
                PowerTables.COINCIDENT_PEAKS,
                PowerTables.INTERTIES,
                PowerTables.INTERTIE_GROUPS,
                PowerTables.FUEL,
                PowerTables.CPI,
                ShapeTables.LOAD_SHAPES,
                ShapeTables.LOAD_HISTORY,
                ShapeTables.RENEWABLE_SHAPES,
                ShapeTables.HYDRO_MONTHS,
                ShapeTables.HYDRO_YEARS,
                RegionTables.PRICE_HISTORY,
                BitcoinTables.BITCOIN,
                BitcoinTables.HALVINGS,
                BitcoinTables.ASIC_MODELS,
                BitcoinTables.ASIC_GENERATIONS,
                BitcoinTables.ASIC_PRICES,
                BitcoinTables.NETWORK_POWER_BY_PRICE,
                BitcoinTables.HASHRATE_SHARES,
                FirmTables.MINER_FIRMS,
                FirmTables.MINING_SITES,
                FirmTables.AI_FIRMS,
                FirmTables.AI_SITES,
                DemandTables.DATA_CENTRE_LOADS,
                DemandTables.DATA_CENTRE_PATHS,
                DemandTables.COLOCATION_MARKET,
                FirmTables.HOSTING_CONTRACTS,
                PolicyTables.POLICY_EVENTS,
                PolicyTables.LARGE_LOAD_TERMS,
                PolicyTables.LEGISLATURES,
                PolicyTables.TARIFFS,
                DemandTables.QUEUE_WAITS,
                DemandTables.UTILITIES,
                PolicyTables.IMPORT_ORIGINS,
                RegionTables.NEIGHBOURS));
        all.addAll(PolicyTables.PARAMETERS);
        all.add(RegionTables.SOURCES);
        return List.copyOf(all);
    }
}
