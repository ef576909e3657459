package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import org.computesiting.data.map.Callout;
import org.computesiting.data.map.MapLayout;
import org.computesiting.data.map.MapPanel;
import org.computesiting.data.map.RegionGeometry;

/** Draws the regions, their labels and the sites into the panels of a layout. */
final class MapPainter {
    private static final double LARGEST_SITE_OF_SCALE = 0.022;

    private final RegionGeometry map = RegionGeometry.get();
    private final Graphics2D g;
    private final MapLayout layout;
    private final RegionFills fills;
    private final float borderPx;

    MapPainter(Graphics2D g, MapLayout layout, RegionFills fills) {
        this.g = g;
        this.layout = layout;
        this.fills = fills;
        this.borderPx = (float) Math.max(0.45, Math.min(0.9, layout.main().scalePx() / 1300));
    }

    /** Symbols to the scale of this map. */
    static SiteSymbols symbols(MapLayout layout, List<SiteMark> sites) {
        return new SiteSymbols(sites, LARGEST_SITE_OF_SCALE * layout.main().scalePx());
    }

    void drawRegions() {
        if (layout.cropped()) {
            Shape clip = g.getClip();
            g.clip(layout.southOfCrop());
            g.clip(layout.main().frame());
            for (String code : RegionGeometry.TERRITORIES) {
                region(layout.main().toPixels().createTransformedShape(map.shape(code).outline()), null, false);
                lakes(layout.main(), code);
            }
            g.setClip(clip);
        }
        for (MapPanel panel : layout.panels()) {
            if (panel.inset()) {
                frame(panel);
            }
            for (String code : panel.codes()) {
                region(layout.outline(code), fills.fill(code), fills.isDotted(code));
                lakes(panel, code);
            }
        }
        g.setColor(Palette.INTERNATIONAL_BORDER);
        g.setStroke(new BasicStroke(2 * borderPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(layout.main().toPixels().createTransformedShape(map.internationalBorder()));
        layout.callouts().forEach(this::callout);
    }

    /** Large sites first, so that small ones stay visible on top of them. */
    void drawSites(List<SiteMark> sites) {
        SiteSymbols symbols = symbols(layout, sites);
        sites.stream().sorted(Comparator.comparingDouble(SiteMark::mw).reversed()).forEach(site -> {
            Point2D at = layout.toPixel(site.regionCode(), site.lonDeg(), site.latDeg());
            symbols.draw(g, site.use(), at.getX(), at.getY(), site.mw());
        });
    }

    /** Bounds of the symbols that {@link #drawSites} draws. */
    List<Rectangle2D> siteBounds(List<SiteMark> sites) {
        SiteSymbols symbols = symbols(layout, sites);
        return sites.stream().map(site -> {
            Point2D at = layout.toPixel(site.regionCode(), site.lonDeg(), site.latDeg());
            return site.use().shape(at.getX(), at.getY(), symbols.radiusPx(site.mw())).getBounds2D();
        }).toList();
    }

    private void region(Shape outline, Color fill, boolean dotted) {
        g.setPaint(fill == null ? Hatch.PAINT : fill);
        g.fill(outline);
        if (dotted) {
            g.setPaint(Dots.PAINT);
            g.fill(outline);
        }
        g.setColor(Palette.BORDER);
        g.setStroke(new BasicStroke(borderPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
    }

    private void lakes(MapPanel panel, String code) {
        Shape lakes = panel.toPixels().createTransformedShape(map.shape(code).lakes());
        g.setColor(Palette.BACKGROUND);
        g.fill(lakes);
        g.setColor(Palette.RULE);
        g.setStroke(new BasicStroke(borderPx * 0.7f));
        g.draw(lakes);
    }

    private void frame(MapPanel panel) {
        Rectangle2D r = panel.frame();
        g.setColor(Palette.RULE);
        g.setStroke(new BasicStroke(1f));
        g.draw(new RoundRectangle2D.Double(r.getX(), r.getY(), r.getWidth(), r.getHeight(), 6, 6));
        Font font = TextBlock.sans(Font.PLAIN, labelSizePx());
        TextBlock.wrap(panel.title(), font, r.getWidth()).draw(g, r.getX() + 6, r.getY() + 4, Palette.MUTED_TEXT);
    }

    private void callout(Callout callout) {
        Rectangle2D box = callout.box();
        g.setColor(Palette.MUTED_TEXT);
        g.setStroke(new BasicStroke(0.7f));
        g.draw(new Line2D.Double(callout.anchor(), callout.lineEnd()));
        g.fill(new Ellipse2D.Double(callout.anchor().getX() - 1.3, callout.anchor().getY() - 1.3, 2.6, 2.6));
        Color fill = fills.fill(callout.code());
        region(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 4, 4), fill, fills.isDotted(callout.code()));
        String text = callout.code().substring(3);
        Font font = TextBlock.sans(Font.PLAIN, Math.min(labelSizePx(), 0.8 * box.getHeight()));
        if (fill == null) {
            double width = TextBlock.width(text, font) + 4;
            g.setColor(Palette.HATCH_GROUND);
            g.fill(new Rectangle2D.Double(box.getCenterX() - width / 2, box.getY() + 2, width, box.getHeight() - 4));
        }
        g.setFont(font);
        g.setColor(fill == null ? Palette.TEXT : Palette.readableOn(fill));
        g.drawString(text, (float) (box.getCenterX() - TextBlock.width(text, font) / 2),
                (float) (box.getCenterY() + 0.36 * font.getSize2D()));
    }

    private double labelSizePx() {
        return labelSizePx(layout);
    }

    static double labelSizePx(MapLayout layout) {
        return Math.max(8, Math.min(14, 0.0125 * layout.main().scalePx()));
    }
}
