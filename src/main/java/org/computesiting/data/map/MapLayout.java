package org.computesiting.data.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where on a canvas each region is drawn. The usual view stops short of 62° N in the west and shows Alaska, Hawaii and the
 * territories as insets, because the Arctic would otherwise take half the canvas; the full extent is the other view.
 *
 * <p>Immutable, and cheap enough to make again when the canvas changes its size.
 */
public final class MapLayout {
    /** Where the main panel stops: the parts of the territories south of here show that the land goes on. */
    public static final double CROP_LAT_DEG = 61.5;

    private static final double WESTERNMOST_PROVINCE_LON_DEG = -139;

    private static final List<String> INSETS = List.of("US-AK", "US-HI");

    /** Share of the canvas that insets take when they stand beside the main panel, or below it. */
    private static final double BESIDE = 0.19;
    private static final double BELOW = 0.20;

    private final RegionGeometry map = RegionGeometry.get();
    private final List<MapPanel> panels;
    private final List<Callout> callouts;
    private final Map<String, MapPanel> panelOf = new TreeMap<>();
    private final Map<String, Shape> outlines = new TreeMap<>();

    private MapLayout(List<MapPanel> panels) {
        this.panels = List.copyOf(panels);
        for (MapPanel panel : panels) {
            for (String code : panel.codes()) {
                panelOf.put(code, panel);
                outlines.put(code, panel.toPixels().createTransformedShape(map.shape(code).outline()));
            }
        }
        this.callouts = List.copyOf(Callout.beside(main(), map));
    }

    /** The usual view in a rectangle of pixels. */
    public static MapLayout cropped(Rectangle2D canvas) {
        RegionGeometry map = RegionGeometry.get();
        List<RegionShape> mainland = map.shapes().stream()
                .filter(shape -> shape.modelled() && !INSETS.contains(shape.code())).toList();
        Rectangle2D extent = MapPanel.extent(mainland, new AffineTransform());
        extent.add(Albers.NORTH_AMERICA.project(WESTERNMOST_PROVINCE_LON_DEG, CROP_LAT_DEG));
        double aspect = extent.getWidth() / extent.getHeight();
        double w = canvas.getWidth();
        double h = canvas.getHeight();
        boolean beside = Math.min(w * (1 - BESIDE) / aspect, h) >= Math.min(w / aspect, h * (1 - BELOW));

        List<MapPanel> panels = new ArrayList<>();
        if (beside) {
            double mainWidth = Math.min(w * (1 - BESIDE), h * aspect);
            double column = Math.min(w - mainWidth, 0.30 * mainWidth);
            double left = canvas.getX() + (w - mainWidth - column) / 2;
            panels.add(MapPanel.main(rectangle(left + column, canvas.getY(), mainWidth, h), extent, mainland));
            addInsets(panels, map, left, canvas.getY() + 0.01 * h, column * 0.94, h, false);
        } else {
            double row = h * BELOW;
            panels.add(MapPanel.main(rectangle(canvas.getX(), canvas.getY(), w, h - row), extent, mainland));
            addInsets(panels, map, canvas.getX(), canvas.getY() + h - row, w, row, true);
        }
        return new MapLayout(panels);
    }

    /** Everything at one scale, up to the north of Ellesmere Island. */
    public static MapLayout fullExtent(Rectangle2D canvas) {
        Collection<RegionShape> all = RegionGeometry.get().shapes();
        return new MapLayout(List.of(MapPanel.main(canvas, MapPanel.extent(all, new AffineTransform()), all)));
    }

    /** The main panel first, then the insets. */
    public List<MapPanel> panels() {
        return panels;
    }

    /** The panel with the contiguous states and the provinces. */
    public MapPanel main() {
        return panels.get(0);
    }

    /** The panel in which a region is drawn. */
    public MapPanel panel(String code) {
        map.shape(code);
        return panelOf.get(code);
    }

    /** From {@link Albers#NORTH_AMERICA} coordinates to pixels where a region is drawn; a copy. */
    public AffineTransform transform(String code) {
        return new AffineTransform(panel(code).toPixels());
    }

    /** Outline of a region or territory in pixels; not to be changed. */
    public Shape outline(String code) {
        map.shape(code);
        return outlines.get(code);
    }

    /** Boxes that stand for regions too small to read. */
    public List<Callout> callouts() {
        return callouts;
    }

    /** Pixel of a place that belongs to a region: an Alaskan town lands in Alaska's inset. */
    public Point2D toPixel(String code, double lonDeg, double latDeg) {
        return panel(code).toPixels().transform(Albers.NORTH_AMERICA.project(lonDeg, latDeg), null);
    }

    /** Pixel where a region's label goes. */
    public Point2D labelPixel(String code) {
        RegionShape shape = map.shape(code);
        return toPixel(code, shape.labelLonDeg(), shape.labelLatDeg());
    }

    /** The modelled region drawn at a pixel, in the map itself or as a callout. */
    public Optional<String> regionAt(double x, double y) {
        for (Callout callout : callouts) {
            if (callout.box().contains(x, y)) {
                return Optional.of(callout.code());
            }
        }
        return map.modelledCodes().stream().filter(code -> outlines.get(code).contains(x, y)).findFirst();
    }

    /**
     * Like {@link #regionAt}, but a pixel just beside a region counts as well, so that islands and small states are
     * easy to hit.
     *
     * @param tolerancePx how far away the outline may be
     */
    public Optional<String> regionNear(double x, double y, double tolerancePx) {
        Optional<String> hit = regionAt(x, y);
        if (hit.isPresent()) {
            return hit;
        }
        String nearest = null;
        double least = tolerancePx;
        for (String code : map.modelledCodes()) {
            double distance = OutlineDistance.distance(outlines.get(code), new Point2D.Double(x, y), least);
            if (distance <= least) {
                nearest = code;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Whether the north is cut off and the territories stand in an inset. */
    public boolean cropped() {
        return panels.size() > 1;
    }

    /** The part of the main panel south of {@link #CROP_LAT_DEG}, pixels: territories are drawn there only. */
    public Shape southOfCrop() {
        Path2D band = new Path2D.Double();
        for (int lon = -150; lon <= -45; lon++) {
            Point2D at = main().toPixels().transform(Albers.NORTH_AMERICA.project(lon, CROP_LAT_DEG), null);
            if (lon == -150) {
                band.moveTo(at.getX(), at.getY());
            } else {
                band.lineTo(at.getX(), at.getY());
            }
        }
        Rectangle2D frame = main().frame();
        band.lineTo(frame.getMaxX(), frame.getMaxY());
        band.lineTo(frame.getMinX(), frame.getMaxY());
        band.closePath();
        return band;
    }

    private static void addInsets(List<MapPanel> panels, RegionGeometry map, double x, double y, double w, double h,
                                  boolean inRow) {
        double title = Math.max(13, 0.024 * Math.max(w, h));
        double gap = 0.02 * Math.max(w, h);
        List<RegionShape> north = List.of(map.shape("CA-NT"), map.shape("CA-NU"), map.shape("CA-YT"));
        List<RegionShape> alaska = List.of(map.shape("US-AK"));
        List<RegionShape> hawaii = List.of(map.shape("US-HI"));
        if (inRow) {
            double third = (w - 2 * gap) / 3;
            panels.add(MapPanel.inset("Alaska", rectangle(x, y, third, h), title, alaska));
            panels.add(MapPanel.inset("Hawaii", rectangle(x + third + gap, y, third, h), title, hawaii));
            panels.add(MapPanel.inset("Territories (not modelled)", rectangle(x + 2 * (third + gap), y, third, h), title, north));
        } else {
            double northHeight = Math.min(0.22 * h, 0.80 * w + title);
            double alaskaHeight = Math.min(0.26 * h, 0.78 * w + title);
            double hawaiiHeight = Math.min(0.20 * h, 0.66 * w + title);
            panels.add(MapPanel.inset("Territories (not modelled)", rectangle(x, y, w, northHeight), title, north));
            panels.add(MapPanel.inset("Alaska", rectangle(x, y + northHeight + gap, w, alaskaHeight), title, alaska));
            panels.add(MapPanel.inset("Hawaii", rectangle(x, y + 0.99 * h - hawaiiHeight, w, hawaiiHeight), title,
                    hawaii));
        }
    }

    private static Rectangle2D rectangle(double x, double y, double w, double h) {
        return new Rectangle2D.Double(x, y, w, h);
    }
}
