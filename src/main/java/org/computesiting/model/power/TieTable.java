package org.computesiting.model.power;

import java.util.Arrays;
import java.util.List;
import org.computesiting.data.Intertie;
import org.computesiting.data.IntertieGroup;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.computesiting.model.World;

/**
 * Ties between regions: one row for all lines of a pair that are of one kind and share their joint limits, with the limits of those in service added up. A flow is
 * positive from {@link #from} to {@link #to}, the regions in code order. A line for which two joint limits hold, because states lie in several planning groups,
 * is two rows, its limit divided in proportion to the joint ones.
 */
public final class TieTable {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int NONE = -1;

    public final int count;
    /** First and second region of the tie. */
    public final int[] from;
    public final int[] to;
    /** Limits of the month, MW as sent. */
    public final double[] forwardLimitMw;
    public final double[] reverseLimitMw;
    /** Part of what is sent that is lost. */
    public final double[] lossShare;
    /** Joint limit that holds for the way forward and for the way back; -1 for none. Groups 2i and 2i + 1 are the two directions of a row of the data. */
    public final int[] forwardGroup;
    public final int[] reverseGroup;
    public final double[] groupLimitMw;
    /** Wheeling charge for a megawatt-hour, 2025 USD. */
    public final double[] hurdleUsdPerMwh;
    /** Whether the tie lies across the US-Canada border. */
    public final boolean[] border;
    /** Net flow of the month as sent, MWh. */
    public final double[] flowMwh;
    /** Duties and border charges collected in the month on what flowed into the second region, 2025 USD. */
    public final double[] forwardDutyUsd;
    /** The same on what flowed into the first region. */
    public final double[] reverseDutyUsd;

    private final int parts;
    private final int[] partTie;
    private final double[] partForwardMw;
    private final double[] partReverseMw;
    private final int[] partServiceMonth;

    TieTable(World world) {
        ReferenceData data = world.data;
        List<Intertie> lines = data.interties();
        List<IntertieGroup> groups = data.intertieGroups();
        LineLoss loss = new LineLoss(world.parameters);
        int most = lines.size() + lines.size() * groups.size();
        int[] a = new int[most];
        int[] b = new int[most];
        int[] forth = new int[most];
        int[] back = new int[most];
        double[] lost = new double[most];
        partTie = new int[most];
        partForwardMw = new double[most];
        partReverseMw = new double[most];
        partServiceMonth = new int[most];
        int rows = 0;
        int part = 0;
        for (Intertie line : lines) {
            int x = data.regionIndex(line.from());
            int y = data.regionIndex(line.to());
            boolean straight = x < y;
            double allForward = allLimits(groups, line, true);
            double allReverse = allLimits(groups, line, false);
            double lineLoss = loss.share(data.regions().get(x), data.regions().get(y), line.type());
            for (int g = 0; g < Math.max(1, groups.size()); g++) {
                int way = allForward > 0.0 ? JointLimits.way(groups.get(g), line) : 0;
                if (way == 0 && (allForward > 0.0 || g > 0)) {
                    continue;
                }
                int with = way == 0 ? NONE : way > 0 ? 2 * g : 2 * g + 1;
                int against = way == 0 ? NONE : way > 0 ? 2 * g + 1 : 2 * g;
                a[rows] = Math.min(x, y);
                b[rows] = Math.max(x, y);
                forth[rows] = straight ? with : against;
                back[rows] = straight ? against : with;
                lost[rows] = lineLoss;
                int tie = 0;
                while (a[tie] != a[rows] || b[tie] != b[rows] || forth[tie] != forth[rows] || back[tie] != back[rows] || lost[tie] != lost[rows]) {
                    tie++;
                }
                rows += tie == rows ? 1 : 0;
                double forward = line.forwardMw() * (way == 0 ? 1.0 : part(limit(groups.get(g), way), allForward));
                double reverse = line.reverseMw() * (way == 0 ? 1.0 : part(limit(groups.get(g), -way), allReverse));
                partTie[part] = tie;
                partForwardMw[part] = straight ? forward : reverse;
                partReverseMw[part] = straight ? reverse : forward;
                partServiceMonth[part++] = line.inService() == null ? BEFORE_ALL
                    : line.inService().getYear() * 12 + line.inService().getMonthValue();
            }
        }
        parts = part;
        count = rows;
        from = Arrays.copyOf(a, count);
        to = Arrays.copyOf(b, count);
        forwardGroup = Arrays.copyOf(forth, count);
        reverseGroup = Arrays.copyOf(back, count);
        lossShare = Arrays.copyOf(lost, count);
        groupLimitMw = new double[2 * groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            groupLimitMw[2 * g] = groups.get(g).forwardMw();
            groupLimitMw[2 * g + 1] = groups.get(g).reverseMw();
        }
        forwardLimitMw = new double[count];
        reverseLimitMw = new double[count];
        hurdleUsdPerMwh = new double[count];
        border = new boolean[count];
        flowMwh = new double[count];
        forwardDutyUsd = new double[count];
        reverseDutyUsd = new double[count];
        hurdles(world);
    }

    /** Sum of the joint limits that hold for a line, in its direction or against it. */
    private static double allLimits(List<IntertieGroup> groups, Intertie line, boolean forward) {
        double sum = 0.0;
        for (IntertieGroup group : groups) {
            int way = JointLimits.way(group, line);
            sum += way == 0 ? 0.0 : limit(group, forward ? way : -way);
        }
        return sum;
    }

    private static double part(double limit, double all) {
        return all > 0.0 ? limit / all : 0.0;
    }

    private static double limit(IntertieGroup group, int way) {
        return way > 0 ? group.forwardMw() : group.reverseMw();
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

    /** Groups that limit ties, each direction counted. */
    public int groups() {
        return groupLimitMw.length;
    }

    /** A dispatch of these ties. */
    Dispatch dispatch(int regions, int steps, int bids) {
        return new Dispatch(regions, steps, bids, from, to, lossShare, forwardGroup, reverseGroup, groups());
    }

    /** Sets the limits to the lines in service in a month. */
    void refresh(int year, int monthOfYear) {
        int now = year * 12 + monthOfYear;
        Arrays.fill(forwardLimitMw, 0.0);
        Arrays.fill(reverseLimitMw, 0.0);
        for (int i = 0; i < parts; i++) {
            if (partServiceMonth[i] <= now) {
                forwardLimitMw[partTie[i]] += partForwardMw[i];
                reverseLimitMw[partTie[i]] += partReverseMw[i];
            }
        }
    }
}
