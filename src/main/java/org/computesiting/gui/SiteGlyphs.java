package org.computesiting.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.computesiting.chart.SiteUse;
import org.computesiting.data.map.MapLayout;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * The sites on the map: area proportional to megawatts to one fixed scale, colour and shape by use, hollow where nothing is energised yet. A site with both
 * uses shows both symbols at one place.
 */
final class SiteGlyphs {
    /** Radius of a circle that stands for 1,000 MW, as a share of the map's scale. */
    private static final double RADIUS_OF_1000_MW = 0.016;
    private static final double MIN_RADIUS_PX = 1.0;
    private static final double SMALL_PX = 3.5;
    private static final double HIT_MARGIN_PX = 3.0;
    private static final int FILL_ALPHA = 185;
    private static final int PENDING_ALPHA = 150;

    private final SitePlaces places = new SitePlaces();
    private List<Glyph> glyphs = List.of();

    /** One symbol, in pixels. */
    private record Glyph(int site, SiteUse use, boolean filled, double x, double y, double radius) { }

    /** Lays out the symbols of the sites as they are now. */
    void update(World world, MapLayout layout) {
        List<Glyph> next = new ArrayList<>();
        SiteTable sites = world.sites;
        double perRootMw = perRootMw(layout);
        for (int s = 0; s < sites.count(); s++) {
            boolean pending = sites.isPending(s);
            if (!pending && !sites.isEnergised(s)) {
                continue;
            }
            Point2D at = places.pixel(world, s, layout);
            if (pending) {
                SiteUse use = sites.ownerKind[s] == OwnerKind.MINER ? SiteUse.MINING : SiteUse.AI;
                add(next, s, use, false, at, sites.gridMw[s], perRootMw);
            } else {
                add(next, s, SiteUse.MINING, true, at, sites.miningMw[s], perRootMw);
                add(next, s, SiteUse.AI, true, at, sites.aiMw[s], perRootMw);
                add(next, s, SiteUse.AI, false, at, sites.retrofitMw[s], perRootMw);
            }
        }
        next.sort(Comparator.comparingDouble(Glyph::radius).reversed().thenComparingInt(Glyph::site));
        glyphs = next;
    }

    /** Draws hollow symbols first and large ones before small ones, so that small and built ones stay visible. */
    void draw(Graphics2D g) {
        for (Glyph glyph : glyphs) {
            if (!glyph.filled) {
                draw(g, glyph.use, false, glyph.x, glyph.y, glyph.radius);
            }
        }
        for (Glyph glyph : glyphs) {
            if (glyph.filled) {
                draw(g, glyph.use, true, glyph.x, glyph.y, glyph.radius);
            }
        }
    }

    /** Row of the site whose symbol is at a pixel, built before pending and small before large; −1 if there is none. */
    int siteAt(double px, double py) {
        int hollow = -1;
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            Glyph glyph = glyphs.get(i);
            if (Math.hypot(px - glyph.x, py - glyph.y) <= Math.max(glyph.radius, HIT_MARGIN_PX)) {
                if (glyph.filled) {
                    return glyph.site;
                }
                hollow = hollow < 0 ? glyph.site : hollow;
            }
        }
        return hollow;
    }

    /** A ring around the symbol of a site that was clicked. */
    void highlight(Graphics2D g, int site) {
        for (Glyph glyph : glyphs) {
            if (glyph.site == site) {
                double r = glyph.radius + 4;
                g.setColor(Color.BLACK);
                g.setStroke(new BasicStroke(2f));
                g.draw(new Ellipse2D.Double(glyph.x - r, glyph.y - r, 2 * r, 2 * r));
                return;
            }
        }
    }

    /** Radius of a symbol of this many megawatts. */
    static double radiusPx(double mw, MapLayout layout) {
        return Math.max(MIN_RADIUS_PX, perRootMw(layout) * Math.sqrt(mw));
    }

    /** Draws one symbol. */
    static void draw(Graphics2D g, SiteUse use, boolean filled, double x, double y, double radius) {
        Shape shape = use.shape(x, y, radius);
        Color colour = use.colour();
        if (filled) {
            g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FILL_ALPHA));
            g.fill(shape);
            // A rim lets symbols stand out from the fill; around thousands of small ones it would be all that is seen.
            g.setColor(new Color(255, 255, 255, radius < SMALL_PX ? 110 : 220));
            g.setStroke(new BasicStroke(radius < SMALL_PX ? 0.4f : 0.9f));
        } else {
            g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), PENDING_ALPHA));
            g.setStroke(new BasicStroke(radius < SMALL_PX ? 0.6f : 1.1f));
        }
        g.draw(shape);
    }

    private static double perRootMw(MapLayout layout) {
        return RADIUS_OF_1000_MW * layout.main().scalePx() / Math.sqrt(1000.0);
    }

    private static void add(List<Glyph> list, int site, SiteUse use, boolean filled, Point2D at, double mw, double perRootMw) {
        if (mw > 0.0) {
            list.add(new Glyph(site, use, filled, at.getX(), at.getY(), Math.max(MIN_RADIUS_PX, perRootMw * Math.sqrt(mw))));
        }
    }
}
