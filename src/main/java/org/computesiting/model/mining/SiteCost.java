package org.computesiting.model.mining;

import org.computesiting.data.Good;
import org.computesiting.data.Parameters;
import org.computesiting.model.Party;
import org.computesiting.model.World;

/** What building a mine costs, machines apart: buildings, substation, racks; a part of it is imported electrical equipment that bears duty. 2025 USD. */
final class SiteCost {
    private final double capexUsdPerMw;
    private final double equipmentShare;

    SiteCost(World world) {
        Parameters p = world.parameters;
        capexUsdPerMw = p.get("mining_site_capex_new_usd_per_mw");
        equipmentShare = p.get("mining_site_equipment_share");
    }

    /** Before duty and tax, USD/MW. */
    double capexUsdPerMw() {
        return capexUsdPerMw;
    }

    /** Electrical equipment in it, share. */
    double equipmentShare() {
        return equipmentShare;
    }

    /** Duty on the equipment as a share of the whole cost. */
    double equipmentDutyShare(World world, int region) {
        return equipmentShare * world.policy.trade.importShare(world.regions.country[region], Good.TRANSFORMERS);
    }

    /** The same of how unsettled that duty has been, per root of a year. */
    double equipmentDutyDeviation(World world, int region) {
        return equipmentShare * world.policy.trade.importDeviation(world.regions.country[region], Good.TRANSFORMERS);
    }

    /** Books duty on a mine's electrical equipment. */
    void payEquipmentDuty(World world, int miner, int region, double usd) {
        int country = world.regions.country[region];
        world.mining.treasury.pay(world, miner, country == 0 ? Party.US_TREASURY : Party.CANADA_TREASURY, usd);
        world.policy.trade.collect(world.money, Party.MINERS, country, Good.TRANSFORMERS, usd);
    }
}
