package org.computesiting.model.power;

/** One row a utility; at least one a region, two where public power or hydro matters. */
public final class UtilityTable {
    public final int count;
    public final long[] id;
    public final String[] name;
    public final int[] region;
    /** Investor-owned, public, Crown or co-operative; ordinal of {@link UtilityKind}. */
    public final int[] kind;
    /** Share of its region's load, 0 to 1; a region's shares sum to 1. */
    public final double[] shareOfRegionLoad;
    /** Rows of a region are {@code firstOfRegion[r]} to {@code firstOfRegion[r + 1] - 1}. */
    public final int[] firstOfRegion;
    /** Room left in its network for new large loads at the start, share of its peak. */
    public final double[] localRoomShareOfPeak;
    /** Room in its network for new large loads now, MW; grows with what it builds, shrinks with what it contracts. */
    public final double[] localRoomMw;
    /** Megawatts that could be contracted now: local room, and no more than its share of the pool's spare firm capacity. */
    public final double[] headroomMw;
    /** Megawatts filed and not yet studied. */
    public final double[] unstudiedMw;
    /** Megawatts studied and waiting for room or capacity. */
    public final double[] waitingMw;
    /** Megawatts of new load that were ever contracted in the run, less those that left. */
    public final double[] contractedMw;
    /** Megawatts of requests filed and neither energised nor withdrawn. */
    public final double[] queueMw;
    /** Connected and promised to data centres that do not draw it yet, MW. */
    public final double[] rampingMw;
    /** Deposit a large load pays on filing, 2025 USD/MW; 0 without large-load terms. */
    public final double[] depositUsdPerMw;
    /** Share of contracted demand a large load pays for whether it draws it or not, 0 to 1. */
    public final double[] minimumTakeShare;
    /** Cheap public power still unallocated, MW. */
    public final double[] publicPowerMw;

    public UtilityTable(int count, int regions) {
        this.count = count;
        id = new long[count];
        name = new String[count];
        region = new int[count];
        kind = new int[count];
        shareOfRegionLoad = new double[count];
        firstOfRegion = new int[regions + 1];
        localRoomShareOfPeak = new double[count];
        localRoomMw = new double[count];
        headroomMw = new double[count];
        unstudiedMw = new double[count];
        waitingMw = new double[count];
        contractedMw = new double[count];
        queueMw = new double[count];
        rampingMw = new double[count];
        depositUsdPerMw = new double[count];
        minimumTakeShare = new double[count];
        publicPowerMw = new double[count];
    }
}
