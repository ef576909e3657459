package org.computesiting.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.computesiting.data.map.MapLayout;
import org.computesiting.data.map.RegionGeometry;

/** The two letters of each region, where it has room for them beside its sites. */
final class RegionLabels {
    private static final double SEARCH_STEP_PX = 2.5;
    private static final int SEARCH_STEPS = 12;
    private static final double TRIM = 0.12;

    private final MapLayout layout;
    private final RegionFills fills;
    private final List<Rectangle2D> taken;
    private final Font font;

    /** @param taken bounds of the symbols that labels must leave free, pixels */
    RegionLabels(MapLayout layout, RegionFills fills, List<Rectangle2D> taken) {
        this.layout = layout;
        this.fills = fills;
        this.taken = taken;
        this.font = TextBlock.sans(Font.PLAIN, MapPainter.labelSizePx(layout));
    }

    void draw(Graphics2D g) {
        for (String code : RegionGeometry.get().modelledCodes()) {
            boolean hasCallout = layout.callouts().stream().anyMatch(callout -> callout.code().equals(code));
            if (!hasCallout && !layout.panel(code).inset()) {
                place(code, 0).or(() -> place(code, TRIM)).ifPresent(box -> write(g, code, box));
            }
        }
    }

    private void write(Graphics2D g, String code, Rectangle2D box) {
        Color fill = fills.fill(code);
        if (fill == null) {
            g.setColor(Palette.HATCH_GROUND);
            g.fill(new Ellipse2D.Double(box.getCenterX() - 0.7 * box.getWidth(), box.getCenterY() - box.getHeight(),
                    1.4 * box.getWidth(), 2 * box.getHeight()));
        }
        g.setFont(font);
        g.setColor(fill == null ? Palette.MUTED_TEXT : Palette.readableOn(fill));
        g.drawString(code.substring(3), (float) box.getX(), (float) box.getMaxY());
    }

    /**
     * The free place in the region that is nearest to its label point.
     *
     * @param trim share of the label's width that may stick out at either end
     */
    private Optional<Rectangle2D> place(String code, double trim) {
        Shape outline = layout.outline(code);
        Point2D wanted = layout.labelPixel(code);
        double width = TextBlock.width(code.substring(3), font);
        double height = 0.75 * font.getSize2D();
        Rectangle2D nearest = null;
        double leastSteps = Double.POSITIVE_INFINITY;
        for (int down = -SEARCH_STEPS; down <= SEARCH_STEPS; down++) {
            for (int right = -SEARCH_STEPS; right <= SEARCH_STEPS; right++) {
                double steps = Math.hypot(down, right);
                if (steps < leastSteps) {
                    Rectangle2D box = new Rectangle2D.Double(wanted.getX() + right * SEARCH_STEP_PX - width / 2,
                            wanted.getY() + down * SEARCH_STEP_PX - height / 2, width, height);
                    if (taken.stream().noneMatch(box::intersects) && outline.contains(
                            box.getX() + trim * width, box.getY(), width - 2 * trim * width, height)) {
                        nearest = box;
                        leastSteps = steps;
                    }
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
