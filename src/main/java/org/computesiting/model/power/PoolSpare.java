package org.computesiting.model.power;

import org.computesiting.data.MarketStructure;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Firm capacity that pools can still promise to large loads, MW: now, and by the time a new substation takes, with the plants on order that are in
 * service by then. What is contracted or on a ramp and not yet drawn is no longer spare.
 */
final class PoolSpare {
    private final Adequacy adequacy;
    private final double shareOpen;
    private final double[] connectionMargin;
    private final double[] nowMw;
    private final double[] laterMw;
    /**
     * By region, what a pool's plants on order bring only after a substation there is built, MW, and so is not for its load: 0 while connections take
     * their usual time. Negative where they take longer.
     */
    private final double[] lateMw;

    PoolSpare(World world, Adequacy adequacy) {
        this.adequacy = adequacy;
        shareOpen = world.parameters.get("pool_spare_share_open_to_large_loads");
        connectionMargin = connectionMargins(world, adequacy);
        nowMw = new double[adequacy.pools];
        laterMw = new double[adequacy.pools];
        lateMw = new double[world.regions.count];
    }

    /**
     * Reserve margin down to which a pool still connects large loads. Where plants are left to a market, wires companies must serve and scarcity
     * shows in the capacity price; integrated utilities stop earlier. A pool takes the rule of the greater part of its peak.
     */
    private static double[] connectionMargins(World world, Adequacy adequacy) {
        double market = world.parameters.get("connection_margin_restructured_share");
        double integrated = world.parameters.get("connection_margin_integrated_share");
        double[] marketPeakMw = new double[adequacy.pools];
        double[] margin = new double[adequacy.pools];
        for (int r = 0; r < world.regions.count; r++) {
            if (world.regions.marketStructure[r] == MarketStructure.RESTRUCTURED.ordinal()) {
                marketPeakMw[adequacy.pool[r]] += adequacy.peakMw(r);
            }
        }
        for (int p = 0; p < margin.length; p++) {
            margin[p] = marketPeakMw[p] > 0.5 * adequacy.poolPeakMw(p) ? market : integrated;
        }
        return margin;
    }

    /** Takes stock. @param laterMonths months that a new substation takes where no shock changes them */
    void open(World world, int laterMonths) {
        int now = world.clock.now();
        for (int p = 0; p < nowMw.length; p++) {
            nowMw[p] = shareOpen * adequacy.spareMw(p, connectionMargin[p]);
            laterMw[p] = nowMw[p] + onOrderMw(world, p, laterMonths);
        }
        for (int r = 0; r < lateMw.length; r++) {
            int here = (int) (world.drivers.connectionWaitShock[r] * laterMonths);
            lateMw[r] = here == laterMonths ? 0.0 : onOrderMw(world, adequacy.pool[r], laterMonths) - onOrderMw(world, adequacy.pool[r], here);
        }
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            int stage = sites.stage[s];
            if (stage == SiteStage.CONTRACTED.ordinal() || stage == SiteStage.BUILDING.ordinal()) {
                reserve(sites.region[s], firmMw(sites, s));
            } else if (sites.isPartlyIdle(s)) {
                reserve(sites.region[s], firmMw(sites, s) * (1.0 - sites.aiMw[s] / sites.gridMw[s]));
            }
        }
    }

    private double onOrderMw(World world, int pool, int months) {
        int now = world.clock.now();
        return shareOpen * world.power.generationPlan.firmOnOrderMw(pool, now, now + months) / (1.0 + connectionMargin[pool]);
    }

    /** What a pool could promise now, MW; negative when it has promised more than it has. */
    double nowMw(int pool) {
        return nowMw[pool];
    }

    /** Whether the pool of a region covers a load. @param later whether it comes only after a new substation */
    boolean covers(int region, double firmMw, boolean later) {
        int pool = adequacy.pool[region];
        return (later ? laterMw[pool] - lateMw[region] : nowMw[pool]) >= firmMw;
    }

    /** Promises firm capacity. */
    void reserve(int region, double firmMw) {
        nowMw[adequacy.pool[region]] -= firmMw;
        laterMw[adequacy.pool[region]] -= firmMw;
    }

    /** What a site takes from the pool at its peak, MW. */
    double firmMw(SiteTable sites, int s) {
        double fromGrid = Math.max(0.0, sites.gridMw[s] - sites.ownGenerationMw[s]);
        return fromGrid * adequacy.firmShareOfPeak(sites.ownerKind[s] == OwnerKind.AI_FIRM);
    }
}
