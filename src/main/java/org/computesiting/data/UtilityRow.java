package org.computesiting.data;

/**
 * A utility, or all utilities of one kind in a region together.
 *
 * @param name name
 * @param region region code
 * @param kind investor, public, crown or coop
 * @param shareOfRegionLoad share of the region's load, 0 to 1; the shares of a region add up to 1
 * @param headroomShareOfPeak load that could be added at once without building, as a share of its peak
 * @param publicPowerMw cheap public power it may allocate to chosen loads, MW
 * @param provenance where the row is from
 */
public record UtilityRow(
        String name,
        String region,
        String kind,
        double shareOfRegionLoad,
        double headroomShareOfPeak,
        double publicPowerMw,
        Provenance provenance) {
}
