package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.data.Intertie;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.computesiting.model.World;

/**
 * Ties between regions: one row a pair, with the limits of all lines of the pair that are in service added up ({@link JointLimits} applied). A flow is positive from
 * {@link #from} to {@link #to}.
 */
public final class TieTable {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;

    public final int count;
    /** First and second region of the pair. */
    public final int[] from;
    public final int[] to;
    /** Limits of the month, MW. */
    public final double[] forwardLimitMw;
    public final double[] reverseLimitMw;
    /** Cost of carrying a megawatt-hour, losses included, 2025 USD. */
    public final double[] hurdleUsdPerMwh;
    /** Whether the pair lies across the US-Canada border. */
    public final boolean[] border;
    /** Net flow of the month, MWh. */
    public final double[] flowMwh;
    /** Duties and border charges collected in the month on what flowed into the second region, 2025 USD. */
    public final double[] forwardDutyUsd;
    /** The same on what flowed into the first region. */
    public final double[] reverseDutyUsd;
    /** Megawatts added by the model, either way. */
    public final double[] builtMw;

    private final int[] lineTie;
    private final double[] lineForwardMw;
    private final double[] lineReverseMw;
    private final int[] lineServiceMonth;

    TieTable(World world) {
        ReferenceData data = world.data;
        int lines = data.interties().size();
        double outsideErcotShare = world.parameters.get("texas_ties_outside_ercot_usable_share");
        JointLimits joint = new JointLimits(data);
        lineTie = new int[lines];
        lineForwardMw = new double[lines];
        lineReverseMw = new double[lines];
        lineServiceMonth = new int[lines];
        int[] a = new int[lines];
        int[] b = new int[lines];
        int pairs = 0;
        for (int i = 0; i < lines; i++) {
            Intertie line = data.interties().get(i);
            int x = data.regionIndex(line.from());
            int y = data.regionIndex(line.to());
            int tie = find(a, b, pairs, Math.min(x, y), Math.max(x, y));
            if (tie == pairs) {
                a[pairs] = Math.min(x, y);
                b[pairs++] = Math.max(x, y);
            }
            double share = line.type().endsWith("non_ercot") ? outsideErcotShare : 1.0;
            lineTie[i] = tie;
            double forward = share * joint.forwardShare[i] * line.forwardMw();
            double reverse = share * joint.reverseShare[i] * line.reverseMw();
            lineForwardMw[i] = x < y ? forward : reverse;
            lineReverseMw[i] = x < y ? reverse : forward;
            lineServiceMonth[i] = line.inService() == null ? BEFORE_ALL : line.inService().getYear() * 12 + line.inService().getMonthValue();
        }
        count = pairs;
        from = Arrays.copyOf(a, pairs);
        to = Arrays.copyOf(b, pairs);
        forwardLimitMw = new double[pairs];
        reverseLimitMw = new double[pairs];
        hurdleUsdPerMwh = new double[pairs];
        border = new boolean[pairs];
        flowMwh = new double[pairs];
        forwardDutyUsd = new double[pairs];
        reverseDutyUsd = new double[pairs];
        builtMw = new double[pairs];
        hurdles(world);
    }

    private static int find(int[] a, int[] b, int count, int x, int y) {
        int i = 0;
        while (i < count && (a[i] != x || b[i] != y)) {
            i++;
        }
        return i;
    }

    /** Within one market or balancing area little, between areas more, across the national border most. */
    private void hurdles(World world) {
        double within = world.parameters.get("hurdle_within_pool_usd_per_mwh");
        double between = world.parameters.get("hurdle_between_pools_usd_per_mwh");
        double across = world.parameters.get("hurdle_across_border_usd_per_mwh");
        for (int t = 0; t < count; t++) {
            Region one = world.data.regions().get(from[t]);
            Region other = world.data.regions().get(to[t]);
            border[t] = one.country() != other.country();
            boolean samePool = pool(one).equals(pool(other));
            hurdleUsdPerMwh[t] = border[t] ? across : samePool ? within : between;
        }
    }

    /** First word of the grid region: the market or planning area. */
    private static String pool(Region region) {
        return region.gridRegion().split("[ :/(]")[0];
    }

    /** Row of the pair, or -1. */
    public int tieBetween(int region, int other) {
        int t = find(from, to, count, Math.min(region, other), Math.max(region, other));
        return t == count ? -1 : t;
    }

    /** Sets the limits to the lines in service in a month. */
    void refresh(int year, int monthOfYear) {
        int now = year * 12 + monthOfYear;
        for (int t = 0; t < count; t++) {
            forwardLimitMw[t] = builtMw[t];
            reverseLimitMw[t] = builtMw[t];
        }
        for (int i = 0; i < lineTie.length; i++) {
            if (lineServiceMonth[i] <= now) {
                forwardLimitMw[lineTie[i]] += lineForwardMw[i];
                reverseLimitMw[lineTie[i]] += lineReverseMw[i];
            }
        }
    }
}
