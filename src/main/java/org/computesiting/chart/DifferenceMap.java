package org.computesiting.chart;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.computesiting.analysis.PairedDifference;

/** Where AI capacity moved between the arms in the last year; regions whose interval holds zero are dotted. */
final class DifferenceMap {
    private DifferenceMap() { }

    static BufferedImage draw(ArmPair pair) {
        Map<String, PairedDifference> regions = pair.regions("ai_mw", pair.lastYear());
        Map<String, Double> means = new TreeMap<>();
        Set<String> unclear = new TreeSet<>();
        regions.forEach((code, d) -> {
            means.put(code, d.meanDifference());
            if (!d.isClear() && d.meanDifference() != 0) {
                unclear.add(code);
            }
        });
        long clear = regions.values().stream().filter(PairedDifference::isClear).count();
        // Of intervals at 95 %, one in twenty misses by luck where nothing changed; a reader of so many regions must know.
        long byLuck = Math.round(0.05 * regions.values().stream().filter(d -> d.meanDifference() != 0).count());
        boolean onePair = regions.values().stream().allMatch(d -> d.pairs() < 2);
        String title = "AI capacity in " + pair.lastYear() + ": " + pair.against();
        String subtitle = onePair ? "One pair of runs only, so no region's difference has an interval." : "The difference is clear of zero in " + clear + " of " + regions.size() + " regions"
            + (byLuck == 0 ? "." : "; luck alone would make about " + byLuck + " look so.");
        return ChoroplethFigure.of(title, "Difference, MW: " + pair.policy() + " \u2212 " + pair.baseline(), means)
            .subtitle(subtitle).source(pair.foot()).differences()
            .dotted(unclear, onePair ? "paler, with dots: one pair, no interval" : "paler, with dots: 95 % interval of the difference includes zero").build()
            .render(FigureStyle.WIDTH_PX, FigureStyle.HEIGHT_PX);
    }
}
