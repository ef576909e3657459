package org.computesiting.model.power;

import java.util.Arrays;
import java.util.List;
import org.computesiting.data.Intertie;
import org.computesiting.data.IntertieGroup;

/**
 * Which lines a joint limit between two planning groups holds for. A line both of whose ends lie in one of the two counts as inside it (unless the other is a
 * single state). Direct-current lines have their own limits and are not counted, apart from the lines of Texas outside ERCOT, which ERCOT reaches by one link.
 */
final class JointLimits {
    private JointLimits() { }

    /** 1 when the line leads from the first group to the second, -1 the other way, 0 when the limit does not hold for it. */
    static int way(IntertieGroup group, Intertie line) {
        List<String> a = group.statesFrom();
        List<String> b = group.statesTo();
        List<String> ends = Arrays.asList(line.from(), line.to());
        boolean inside = a.containsAll(ends) && b.size() > 1 || b.containsAll(ends) && a.size() > 1;
        if (inside || !line.type().startsWith("ac") && !line.type().endsWith("non_ercot")) {
            return 0;
        }
        if (a.contains(line.from()) && b.contains(line.to())) {
            return 1;
        }
        return a.contains(line.to()) && b.contains(line.from()) ? -1 : 0;
    }
}
