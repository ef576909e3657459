package org.computesiting.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.data.map.Callout;
import org.computesiting.data.map.MapLayout;

/** Where AI capacity moved between the arms in the last year; regions whose interval holds zero are dotted. */
final class DifferenceMap {
    private static final int PERIOD_PX = 9;
    private static final double DOT_PX = 2.6;
    private static final Color DOT = new Color(0x4A, 0x52, 0x5A, 190);

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
        boolean onePair = regions.values().stream().allMatch(d -> d.pairs() < 2);
        String title = "AI capacity in " + pair.lastYear() + ": " + pair.against();
        String subtitle = onePair ? "One pair of runs only, so no region's difference has an interval." : "The difference is clear of zero in " + clear + " of " + regions.size() + " regions.";
        ChoroplethFigure figure = ChoroplethFigure.of(title, "Difference, MW: " + pair.policy() + " \u2212 " + pair.baseline(), means)
            .subtitle(subtitle).source(pair.foot()).differences().build();
        BufferedImage image = figure.render(FigureStyle.WIDTH_PX, FigureStyle.HEIGHT_PX);
        Graphics2D g = image.createGraphics();
        FigureStyle.smooth(g);
        Rectangle2D canvas = new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
        dot(g, figure.mapLayout(canvas), unclear);
        if (!unclear.isEmpty()) {
            FigurePage page = new FigurePage(canvas, title, subtitle, pair.foot());
            key(g, page.legend(), page.em(), onePair);
        }
        g.dispose();
        return image;
    }

    private static void dot(Graphics2D g, MapLayout layout, Set<String> codes) {
        g.setPaint(dots());
        for (String code : codes) {
            Shape clip = g.getClip();
            if (layout.cropped() && !layout.panel(code).inset()) {
                g.clip(layout.southOfCrop());
            }
            g.fill(layout.outline(code));
            g.setClip(clip);
        }
        for (Callout callout : layout.callouts()) {
            if (codes.contains(callout.code())) {
                g.fill(callout.box());
            }
        }
    }

    private static void key(Graphics2D g, Rectangle2D column, double em, boolean onePair) {
        double y = column.getMaxY() - 5 * em;
        Rectangle2D box = new Rectangle2D.Double(column.getX(), y, 1.8 * em, 1.25 * em);
        g.setPaint(dots());
        g.fill(box);
        g.setColor(Palette.BORDER);
        g.setStroke(FigureStyle.THIN);
        g.draw(box);
        String text = onePair ? "one pair: no interval" : "95 % interval of the difference includes zero";
        TextBlock.wrap(text, FigureStyle.plain(em), column.getWidth() - 2.4 * em).draw(g, column.getX() + 2.4 * em, y, Palette.TEXT);
    }

    private static TexturePaint dots() {
        BufferedImage tile = new BufferedImage(PERIOD_PX, PERIOD_PX, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = tile.createGraphics();
        FigureStyle.smooth(g);
        g.setColor(DOT);
        g.fill(new Ellipse2D.Double((PERIOD_PX - DOT_PX) / 2, (PERIOD_PX - DOT_PX) / 2, DOT_PX, DOT_PX));
        g.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, PERIOD_PX, PERIOD_PX));
    }
}
