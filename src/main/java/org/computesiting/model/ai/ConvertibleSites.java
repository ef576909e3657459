package org.computesiting.model.ai;

import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;

/**
 * What part of a mining site suits AI, and what rebuilding it takes. Both are properties of the site, drawn once: large sites near people
 * suit better (water, crews, fibre), rebuilding ranges from light and quick to new halls.
 */
final class ConvertibleSites {
    /** Grid capacity at which the effect of size is half of its limit, MW. */
    private static final double HALF_SIZE_MW = 100.0;
    private static final double LARGEST_SHARE = 0.9;
    /** Mean of size effect times access effect times draw over typical sites is about a sixth. */
    private static final double SCALE = 6.0;

    private final double meanShare;
    private final double minimumMw;
    private final double capexLight;
    private final double capexHeavy;
    private final double monthsMin;
    private final double monthsMax;
    private boolean[] judged = new boolean[1024];

    ConvertibleSites(Parameters p) {
        meanShare = p.get("mining_site_convertible_share");
        minimumMw = p.get("hosting_minimum_mw");
        capexLight = p.get("ai_retrofit_capex_light_usd_per_mw");
        capexHeavy = p.get("ai_retrofit_capex_heavy_usd_per_mw");
        monthsMin = p.get("retrofit_months_min");
        monthsMax = p.get("retrofit_months_max");
    }

    /** Judges energised mining sites that were not judged yet. */
    void judge(World world, RegionConditions conditions) {
        SiteTable sites = world.sites;
        if (judged.length < sites.count()) {
            judged = java.util.Arrays.copyOf(judged, Math.max(sites.count(), judged.length * 2));
        }
        for (int s = 0; s < sites.count(); s++) {
            if (!judged[s] && sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s)) {
                judged[s] = true;
                double u = world.random.uniform(Stream.HOSTING_SITE, sites.id[s], 0, 0);
                sites.convertibleShare[s] = share(sites.gridMw[s], conditions.userGap[sites.region[s]], u);
            }
        }
    }

    /** Share of a site's megawatts that suits AI, 0 to 0.9. */
    double share(double gridMw, double userGap, double u) {
        return Math.min(LARGEST_SHARE, u * largest(gridMw, userGap));
    }

    /** Share at the best draw, before the limit. */
    private double largest(double gridMw, double userGap) {
        double size = gridMw / (gridMw + HALF_SIZE_MW);
        double access = 1.0 - 0.5 * userGap;
        return SCALE * meanShare * size * access;
    }

    /** Share of a site not yet built that its owner may expect to let, the mean over draws: what comes to less than the smallest lease counts for nothing. */
    double expectedShare(double gridMw, double userGap) {
        double largest = largest(gridMw, userGap);
        double least = minimumMw / gridMw;
        if (least >= Math.min(LARGEST_SHARE, largest)) {
            return 0.0;
        }
        double uLeast = least / largest;
        double uLimit = Math.min(1.0, LARGEST_SHARE / largest);
        return 0.5 * largest * (uLimit * uLimit - uLeast * uLeast) + LARGEST_SHARE * (1.0 - uLimit);
    }

    /** What of a miner's energised site suits AI and still mines, MW; at most nothing where it is all let or being rebuilt. */
    static double suitsMw(SiteTable sites, int site) {
        return Math.min(sites.miningMw[site], sites.convertibleShare[site] * sites.gridMw[site] - sites.aiMw[site] - sites.retrofitMw[site]);
    }

    /** 0 the lightest rebuilding, 1 the heaviest. */
    double weight(World world, int site) {
        return world.random.uniform(Stream.HOSTING_SITE, world.sites.id[site], 0, 1);
    }

    /** Cost of rebuilding, USD per MW IT. */
    double capexUsdPerMw(double weight) {
        return capexLight + weight * (capexHeavy - capexLight);
    }

    /** Months of rebuilding. */
    double months(double weight) {
        return monthsMin + weight * (monthsMax - monthsMin);
    }
}
