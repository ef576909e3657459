package org.computesiting.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.computesiting.chart.ClassBreaks;
import org.computesiting.chart.Palette;
import org.computesiting.data.map.MapLayout;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/**
 * The map as a layer of MASON's display: regions coloured by a measure with sites on top, the month in words, what is under the mouse and what was
 * clicked. MASON calls it with the lock of the schedule held, so it sees whole months only.
 */
public final class MapPortrayal extends FieldPortrayal2D {
    private static final double HIT_TOLERANCE_PX = 3.0;

    private final SitingModel model;
    private final String subtitle;
    private final MapPicture picture = new MapPicture();
    private final StableBreaks breaks = new StableBreaks();
    private final SiteGlyphs glyphs = new SiteGlyphs();
    private MapMeasure measure = MapMeasure.all().get(0);
    private int widthPx = 900;
    private int heightPx = 600;
    private SiteView selectedSite;
    private RegionView selectedRegion;

    MapPortrayal(SitingModel model, String subtitle) {
        this.model = model;
        this.subtitle = subtitle;
        setField(model);
    }

    /** Colours the regions by another measure from the next repaint on. */
    void show(MapMeasure chosen) {
        measure = chosen;
        breaks.reset();
    }

    MapMeasure measure() {
        return measure;
    }

    /** Size of the map at scale 1. */
    void resize(int width, int height) {
        widthPx = Math.max(200, width);
        heightPx = Math.max(150, height);
    }

    /** A new run begins: classes are made anew and nothing is selected. */
    void newRun() {
        breaks.reset();
        selectedSite = null;
        selectedRegion = null;
    }

    @Override
    protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag putInHere) {
        if (graphics != null) {
            draw((Graphics2D) graphics.create(), info);
        } else if (putInHere != null && picture.layout() != null) {
            double x = info.clip.getCenterX() - info.draw.x;
            double y = info.clip.getCenterY() - info.draw.y;
            siteAt(x, y).ifPresent(site -> putInHere.add(new LocationWrapper(site, null, this)));
            regionAt(x, y).ifPresent(region -> putInHere.add(new LocationWrapper(region, null, this)));
        }
    }

    private void draw(Graphics2D g, DrawInfo2D info) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(info.draw.x, info.draw.y);
        double zoom = info.draw.width > 0 ? zoom(info) : 1.0;
        int w = (int) Math.round(widthPx * zoom);
        int h = (int) Math.round(heightPx * zoom);
        World world = model.world();
        double[] values = values(world);
        ClassBreaks classes = breaks.forValues(values);
        picture.draw(g, w, h, measure, subtitle, world.regions, values, classes);
        MapLayout layout = picture.layout();
        glyphs.update(world, layout);
        glyphs.draw(g);
        highlight(g, layout);
        SiteLegend.draw(g, layout, w, h);
        month(g, w, h);
        g.dispose();
    }

    private double zoom(DrawInfo2D info) {
        return info.gui instanceof SitingWindow window ? window.zoom() : 1.0;
    }

    private double[] values(World world) {
        double[] values = new double[world.regions.count];
        for (int r = 0; r < values.length; r++) {
            values[r] = measure.value(world, r);
        }
        return values;
    }

    private void month(Graphics2D g, int w, int h) {
        double em = Math.max(10, Math.min(18, Math.min(h / 58.0, w / 82.0)));
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) (2.0 * em)));
        String text = monthText();
        g.setColor(Palette.TEXT);
        g.drawString(text, (float) (w - 1.5 * em - g.getFontMetrics().stringWidth(text)), (float) (2.7 * em));
    }

    /** The month that was simulated last, or that the first month is still to come. */
    String monthText() {
        int done = model.monthsDone();
        return done == 0 ? "before " + Words.month(model.world().clock.date(0)) : Words.month(model.world().clock.date(done - 1));
    }

    private void highlight(Graphics2D g, MapLayout layout) {
        if (selectedRegion != null) {
            g.setColor(Color.BLACK);
            g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(layout.outline(selectedRegion.code()));
        }
        if (selectedSite != null) {
            glyphs.highlight(g, selectedSite.row());
        }
    }

    /** The site whose symbol is at a pixel of the map. */
    Optional<SiteView> siteAt(double x, double y) {
        int site = glyphs.siteAt(x, y);
        return site < 0 ? Optional.empty() : Optional.of(new SiteView(model, site));
    }

    /** The region that is at a pixel of the map or just beside it. */
    Optional<RegionView> regionAt(double x, double y) {
        MapLayout layout = picture.layout();
        return layout == null ? Optional.empty() : layout.regionNear(x, y, HIT_TOLERANCE_PX).map(code -> new RegionView(model, code));
    }

    /** Pixel in the middle of a region; null before the map was drawn. */
    Point2D regionPixel(String code) {
        return picture.layout() == null ? null : picture.layout().labelPixel(code);
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        if (wrapper.getObject() instanceof RegionView region) {
            return "<b>" + region + "</b>: " + measure.text(measure.value(model.world(), region.row()));
        }
        return wrapper.getObject() instanceof SiteView site ? site.summary() : null;
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return wrapper.getObject().toString();
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
        if (wrapper.getObject() instanceof SiteView site) {
            return SiteInspector.of(site, state);
        }
        return wrapper.getObject() instanceof RegionView region ? RegionInspector.of(region, state) : null;
    }

    @Override
    public boolean setSelected(LocationWrapper wrapper, boolean on) {
        if (wrapper.getObject() instanceof SiteView site) {
            selectedSite = on ? site : null;
        } else if (wrapper.getObject() instanceof RegionView region) {
            selectedRegion = on ? region : null;
        }
        return true;
    }
}
