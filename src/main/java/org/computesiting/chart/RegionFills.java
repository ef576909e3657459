package org.computesiting.chart;

import java.awt.Color;
import java.util.Map;
import java.util.Set;

/** Which class and colour each region gets. */
final class RegionFills {
    /** Share of a colour that is left under dots, so that they show on the darkest. */
    private static final double PALER = 0.5;

    private final Map<String, Double> values;
    private final ClassBreaks breaks;
    private final Color[] colours;
    private final Set<String> dotted;

    RegionFills(Map<String, Double> values, ClassBreaks breaks, Set<String> dotted) {
        this.values = values;
        this.dotted = dotted;
        this.breaks = breaks;
        int count = breaks.count();
        if (count == 0) {
            this.colours = new Color[0];
        } else if (breaks.centredOnZero()) {
            this.colours = Palette.differences(count);
        } else {
            boolean allZero = count == 1 && breaks.upper(0) == 0;
            this.colours = allZero ? new Color[] {Palette.levels(2)[0]} : Palette.levels(count);
        }
    }

    ClassBreaks breaks() {
        return breaks;
    }

    Color colourOfClass(int index) {
        return colours[index];
    }

    /** Fill of a region; null where there is no value, which is drawn as the hatch. */
    Color fill(String code) {
        Double value = values.get(code);
        int index = value == null ? -1 : breaks.classOf(value);
        Color colour = index < 0 ? null : colours[index];
        return colour != null && isDotted(code) ? FigureStyle.paler(colour, PALER) : colour;
    }

    /** Whether a region's value is not to be leaned on. */
    boolean isDotted(String code) {
        return dotted.contains(code);
    }

    boolean anyDotted() {
        return !dotted.isEmpty();
    }

    /** Whether some of these regions have no value. */
    boolean anyMissing(Set<String> codes) {
        return codes.stream().anyMatch(code -> fill(code) == null);
    }
}
