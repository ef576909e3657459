package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.power.MiningBids;

/** Which machines offer to run in the coming month, and the bids for power that come of it. */
final class MiningOffers {
    private MiningOffers() { }

    /** Decides by site and generation whether running pays at least in the cheapest hours, and writes the bids of every region and generation. */
    static void write(World world) {
        MiningIndustry mining = world.mining;
        write(world, mining.machines, mining.fleet, mining.power, mining.expectations.hashpriceUsdPerPhDay(), world.power.bids, world.clock.now());
    }

    static void write(World world, AsicMarket market, FleetTable fleet, MiningPower power, double hashprice, MiningBids bids, int month) {
        SiteTable sites = world.sites;
        Arrays.fill(bids.bidMw, 0.0);
        Arrays.fill(bids.islandMw, 0.0);
        int monthOfYear = world.clock.monthOfYear(month);
        for (int r = 0; r < bids.regions; r++) {
            for (int k = 0; k < bids.classes; k++) {
                int i = r * bids.classes + k;
                bids.bidUsdPerMwh[i] = power.bidUsdPerMwh(r, MiningFormulas.revenueUsdPerMwh(hashprice, market.gridJoulePerTerahash[k]));
                bids.peakHoursOffShare[i] = power.peakHoursOffShare(r, monthOfYear, bids.bidUsdPerMwh[i]);
            }
        }
        for (int s = 0; s < sites.count(); s++) {
            boolean mine = sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s) && sites.miningMw[s] > 0.0;
            double threshold = mine ? power.offerThresholdUsdPerMwh(world, s) : 0.0;
            int row = sites.region[s] * bids.classes;
            double[] mw = sites.powerSupply[s] == PowerSupply.ISLAND.ordinal() ? bids.islandMw : bids.bidMw;
            for (int k = 0, i = s * fleet.generations; k < fleet.generations; k++, i++) {
                fleet.runs[i] = mine && fleet.petahash[i] > 0.0 && MiningFormulas.revenueUsdPerMwh(hashprice, market.gridJoulePerTerahash[k]) > threshold;
                if (fleet.runs[i]) {
                    mw[row + k] += fleet.petahash[i] * market.megawattsPerPetahash[k];
                }
            }
        }
    }
}
