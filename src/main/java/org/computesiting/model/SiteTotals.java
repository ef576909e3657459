package org.computesiting.model;

import java.util.Arrays;
import org.computesiting.model.ai.AiFirmTable;
import org.computesiting.model.ai.LoadKind;
import org.computesiting.model.mining.MinerTable;

/** Sums of the sites' megawatts by region and by firm, in site order, so that both always agree with the sites. */
final class SiteTotals {
    private SiteTotals() { }

    static void recount(World world) {
        RegionTable regions = world.regions;
        MinerTable miners = world.mining.miners;
        AiFirmTable firms = world.ai.firms;
        SiteTable sites = world.sites;
        Arrays.fill(regions.miningMw, 0.0);
        Arrays.fill(regions.aiMw, 0.0);
        Arrays.fill(regions.ownGenerationMw, 0.0);
        Arrays.fill(regions.retrofitMw, 0.0);
        Arrays.fill(regions.announcedAiMw, 0.0);
        Arrays.fill(regions.rampingAiMw, 0.0);
        Arrays.fill(regions.vacantMw, 0.0);
        Arrays.fill(regions.aiMwByKind, 0.0);
        Arrays.fill(regions.queueMw, 0.0);
        Arrays.fill(miners.miningMw, 0.0);
        Arrays.fill(miners.hostedAiMw, 0.0);
        Arrays.fill(firms.energisedMw, 0.0);
        Arrays.fill(firms.pipelineMw, 0.0);
        for (int s = 0; s < sites.count(); s++) {
            int region = sites.region[s];
            int owner = sites.owner[s];
            boolean miner = sites.ownerKind[s] == OwnerKind.MINER;
            if (sites.isEnergised(s)) {
                regions.miningMw[region] += sites.miningMw[s];
                regions.aiMw[region] += sites.aiMw[s];
                regions.aiMwByKind[region * LoadKind.COUNT + sites.loadKind[s]] += sites.aiMw[s];
                regions.ownGenerationMw[region] += Math.min(sites.ownGenerationMw[s], sites.aiMw[s]);
                regions.retrofitMw[region] += sites.retrofitMw[s];
                regions.vacantMw[region] += sites.vacantMw[s];
                if (miner) {
                    miners.miningMw[owner] += sites.miningMw[s];
                    miners.hostedAiMw[owner] += sites.aiMw[s];
                }
                if (sites.isRamping(s)) {
                    double rest = sites.letMw(s) - sites.aiMw[s];
                    regions.rampingAiMw[region] += rest;
                    regions.announcedAiMw[region] += rest;
                    firms.pipelineMw[owner] += rest;
                }
                int user = miner ? sites.tenant[s] : owner;
                if (user != SiteTable.NONE) {
                    firms.energisedMw[user] += sites.aiMw[s];
                    firms.pipelineMw[user] += sites.retrofitMw[s];
                }
            } else if (sites.isPending(s)) {
                regions.queueMw[region] += sites.gridMw[s];
                if (!miner) {
                    regions.announcedAiMw[region] += sites.gridMw[s];
                    firms.pipelineMw[owner] += sites.gridMw[s];
                }
            }
        }
    }
}
