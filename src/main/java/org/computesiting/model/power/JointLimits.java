package org.computesiting.model.power;

import java.util.Arrays;
import java.util.List;
import org.computesiting.data.Intertie;
import org.computesiting.data.IntertieGroup;
import org.computesiting.data.ReferenceData;

/**
 * Lines between two planning groups cannot all be used up to their own limits at once. A joint limit would break the network form of the dispatch;
 * instead every alternating-current line between two groups is cut in the same proportion, so that the lines' limits add up to the joint one.
 * That is stricter than the joint limit, which would let one line take what another leaves.
 *
 * <p>States that lie in both groups blur which lines join them. A line both of whose ends lie in one of the groups counts as inside it (unless the
 * other group is a single state), and a line that belongs to several pairs of groups gets the sum of its shares, at most all.
 */
final class JointLimits {
    /** Factor on each line's limit, from its first to its second region and back. */
    final double[] forwardShare;
    final double[] reverseShare;

    JointLimits(ReferenceData data) {
        List<Intertie> lines = data.interties();
        forwardShare = new double[lines.size()];
        reverseShare = new double[lines.size()];
        boolean[] limited = new boolean[lines.size()];
        for (IntertieGroup group : data.intertieGroups()) {
            double forth = 0.0;
            double back = 0.0;
            for (Intertie line : lines) {
                int way = way(group, line);
                forth += way > 0 ? line.forwardMw() : way < 0 ? line.reverseMw() : 0.0;
                back += way > 0 ? line.reverseMw() : way < 0 ? line.forwardMw() : 0.0;
            }
            double forthShare = forth > 0.0 ? group.forwardMw() / forth : 1.0;
            double backShare = back > 0.0 ? group.reverseMw() / back : 1.0;
            for (int i = 0; i < lines.size(); i++) {
                int way = way(group, lines.get(i));
                if (way != 0) {
                    limited[i] = true;
                    forwardShare[i] += way > 0 ? forthShare : backShare;
                    reverseShare[i] += way > 0 ? backShare : forthShare;
                }
            }
        }
        for (int i = 0; i < limited.length; i++) {
            forwardShare[i] = limited[i] ? Math.min(1.0, forwardShare[i]) : 1.0;
            reverseShare[i] = limited[i] ? Math.min(1.0, reverseShare[i]) : 1.0;
        }
    }

    /** 1 when the line leads from the first group to the second, -1 the other way, 0 when it does not join them. */
    private static int way(IntertieGroup group, Intertie line) {
        List<String> a = group.statesFrom();
        List<String> b = group.statesTo();
        List<String> ends = Arrays.asList(line.from(), line.to());
        boolean inside = a.containsAll(ends) && b.size() > 1 || b.containsAll(ends) && a.size() > 1;
        if (inside || !line.type().startsWith("ac")) {
            return 0;
        }
        if (a.contains(line.from()) && b.contains(line.to())) {
            return 1;
        }
        return a.contains(line.to()) && b.contains(line.from()) ? -1 : 0;
    }
}
