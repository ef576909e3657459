package org.computesiting.model.ai;

import org.computesiting.model.RegionTable;

/**
 * Names of data centres, each given once in a run: firm, region, and a number that counts the firm's sites and requests in the region in the order in
 * which they were made, as in {@code Microsoft, Texas 3}. Mines are named in the same way by their miners.
 */
final class SiteNames {
    private final AiFirmTable firms;
    private final RegionTable regions;
    /** Names given so far, row-major {@code firm * regions + region}. */
    private final int[] given;

    SiteNames(AiFirmTable firms, RegionTable regions) {
        this.firms = firms;
        this.regions = regions;
        given = new int[firms.count * regions.count];
    }

    /** The next name of a firm's site in a region. */
    String next(int firm, int region) {
        return firms.name[firm] + ", " + regions.name[region] + " " + ++given[firm * regions.count + region];
    }
}
